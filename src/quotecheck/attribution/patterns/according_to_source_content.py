"""According to a source, something is so."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import ASIDE, CLAUSE, COMPLEMENT, NOUN_PHRASE, NOUNS, TIME
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._according_to import ACCORDING_TO, says_nothing

_TOLD_OF = rf"(?:{TIME}|[EeGgTWVC][^.?!;|,:QMJ]{{1,30}})?"
"""What became of a source, up to the comma: according to the figures | that were later handed to the paper, …."""
_LIST = rf",{NOUNS}(?:Da|P){NOUNS}(?:,{NOUNS})+,?&"

pattern = Pattern(
    __name__,
    __doc__,
    frame="front",
    rank=3,
    # The source ends at the first comma, unless an apposition without a verb or a "which" stands behind it; a list
    # that is the subject of what is said is none: …, towns such as Mora, Pell and Ostra have closed schools.
    after=rf"(?P<source>{NOUN_PHRASE}(?:'[JM])?{COMPLEMENT}{{0,4}}+(?:&{NOUNS}{COMPLEMENT}{{0,4}}+){{0,3}}(?:(?!,{CLAUSE}|{_LIST}){ASIDE})?(?:,{NOUNS}{COMPLEMENT}{{0,3}}+(?=:[QMJ]))?)(?:{_TOLD_OF},|:(?=[QMJ])|(?<=,)|(?<='M)|(?=S|[DI][^.?!;|,]{{0,12}}[XVC]))(?P<content>[^,])",
    opens="NKDSIOq0Yy'",
    cue=ACCORDING_TO,
    unless=says_nothing,
    forms=frozenset({Form.FRONTED}),
    finds=(
        "{cue According to} {source the ministry}, {content the bridge is safe}.",
        "{cue In the words of} {source Ana Moe}, {content the bridge is “a heap of rust”}.",
        "{cue In the words of} {source Ana Moe}: “{content It is a heap of rust.}”",
        "{cue As per} {source the ministry}, {content the bridge is safe}.",
        "{cue Per} {source a document obtained by the paper}, {content the bridge is safe}.",
        "{cue In the opinion of} {source the clerk} {content the bridge is safe}.",
        "{cue According to} {source figures} that were later leaked, {content the bridge is safe}.",
        "{cue According to} {source a letter sent to parents} last week, {content the bridge is safe}.",
        "{cue According to} {source Ana Moe’s “Boats of Old Halden,”} {content the bridge is safe}.",
        "It closed because, {cue according to} {source the ministry}, {content the bridge is unsafe}.",
        "{cue According to} {source the ministry}, {content towns such as Mora, Pell and Ostra have closed schools}.",
        "{cue According to} {source the ministry}, {content towns including Mora, Pell, and Ostra have closed}.",
    ),
    passes_over=(
        "In accordance with the law, the bridge was closed.",
        "Going by bus, the crew reached the bridge.",
        "As per Section 12, the bridge was closed.",
    ),
)
