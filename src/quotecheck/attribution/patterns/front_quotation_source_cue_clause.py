"""What stands in front with a quotation, speaker, verb, the clause: Despite its "charm," she said, the pier is old."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=0,
    before=r"(?P<content>[PU][^.?!;|,XVCQMJ]{1,12}M)",
    after=rf",(?P<content>{CLAUSE})",
    opens=",",
    needs="STXVC",
    forms=frozenset({Form.FINITE}),
    finds=("{content Despite its “many charms,”} {source Ana Moe} {cue said}, {content the pier is old}.",),
)
