"""A statement, "as", speaker, verb: the mine will close, as two ministers said."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._as import is_only_at_a_time

pattern = Pattern(
    __name__,
    __doc__,
    frame="trail",
    rank=6,
    before=r"(?P<content>.+?)[,-]a",
    after=rf"(?:t?(?P<addressee>{NOUN_PHRASE}))?{ADJUNCT}{{0,4}}+(?=[.?!;|)])",
    opens="NKDSIOPbaRq0Yy.?!;,)'|t",
    forms=frozenset({Form.FINITE}),
    unless=is_only_at_a_time,
    finds=(
        "{content The mine will close}, as {source two ministers} {cue noted} on Monday.",
        "{content The mine was never inspected}, as {source Ana Moe} {cue told} {addressee the board}.",
    ),
    passes_over=("The crowd stood up, as Ana Moe spoke.",),
)
