"""A part of a statement, "as", speaker, verb, the rest: the mine, as she noted, will close."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, NOUN_PHRASE
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._as import is_only_at_a_time

pattern = Pattern(
    __name__,
    __doc__,
    frame="mid",
    rank=7,
    before=r"(?P<content>.+?)[,-]a",
    after=rf"(?:t?(?P<addressee>{NOUN_PHRASE}))?{ADJUNCT}{{0,4}}+[,-](?P<content>[^HWgG])",
    opens="NKDSIOPbaRq0Yy,-'t",
    needs=",-",
    forms=frozenset({Form.FINITE}),
    unless=is_only_at_a_time,
    finds=("{content The mine}, as {source Ana Moe} {cue noted}, {content was never inspected}.",),
    passes_over=("The crowd, as Ana Moe spoke, stood up.",),
)
