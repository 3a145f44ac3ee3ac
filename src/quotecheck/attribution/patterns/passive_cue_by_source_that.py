"""Passive verb, "by" and the speaker, "that": it was intimated by the clerk that."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ADJUNCT, COMPLEMENT, NOUNS, PARTING, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._message import THAT

pattern = Pattern(
    __name__,
    __doc__,
    frame="pass:that",
    rank=9,
    before=r"(?:.*[,;:&BU]|[Pb][^,XVC]*)?R?I",
    after=rf"(?:t?(?!Y){NOUNS})?(?:{ADJUNCT}{{0,2}}?|{PARTING})b(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}+&)?{SUBJECT}(?:(?<!,)W[^.?!;|,TC]{{1,16}}?)?){ADJUNCT}{{0,2}}?,?(?P<content>{THAT})",
    opens="NKDPbaRq0Yy,t'",
    needs="b",
    forms=frozenset({Form.PASSIVE}),
    finds=(
        "It {cue was disclosed} by {source a clerk who was not to be named} that {content lamps had been sold}.",
        "It {cue was further intimated} by {source the clerk} that {content the register had been closed}.",
        "It was, on the other hand, {cue contended} by {source Bo Lie, a smith,} that {content the gate was open}.",
        "It {cue was reported} by {source rowers Ana Moe and Bo Lie} that {content the gate was open}.",
        "It {cue was conceded}, after some hesitation, by {source the clerk} that {content the gate was open}.",
        "It {cue was explained} to reporters by {source the clerk} that {content the register had been closed}.",
        "It {cue was brought to the notice of} the board by {source the clerk} that {content the gate was open}.",
        "In the text of the ruling it {cue is argued} by {source Ana Moe} that {content the register was closed}.",
    ),
    passes_over=("It was built by the firm that won the tender.",),
)
