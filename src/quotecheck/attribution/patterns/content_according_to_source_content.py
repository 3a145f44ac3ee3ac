"""A clause, "according to" a source, the main clause: While most held, according to Lee, two did not."""

from quotecheck.attribution.cues.cue import Form
from quotecheck.attribution.grammar import CLAUSE, FINITE, QUOTATION, SUBJECT
from quotecheck.attribution.pattern import Pattern
from quotecheck.attribution.patterns._according_to import ACCORDING_TO, says_nothing

pattern = Pattern(
    __name__,
    __doc__,
    frame="back",
    rank=3,
    before=r"(?:.*[;:]|.*,(?=DN{1,3}[TW],))?(?P<content>(?:[HU].+?|[^XVC;:]+?X?)),",
    after=rf"(?P<source>{SUBJECT}(?:W[^.?!;|,]{{1,12}})?)(?:,|(?<=,))(?P<content>{CLAUSE}|R?(?!CT){FINITE}|{QUOTATION})",
    opens="NKDSIOq0Yy'",
    cue=ACCORDING_TO,
    unless=says_nothing,
    forms=frozenset({Form.TRAILING}),
    finds=(
        "{content In most years}, {cue according to} {source the ministry}, {content the dam holds}.",
        "{content The draft}, {cue in the depiction of} {source Bo Lie, the chairman,} {content robbed the old}.",
        "{content The clerk}, {cue according to} {source two people who met him}, {content had asked for help}.",
        "{content A deal}, {cue in the words of} {source Bo Lie}, {content had simply run out}.",
        "It shut at 9, {content a change that}, {cue according to} {source Bo Lie}, {content came about by chance}.",
    ),
    passes_over=("A quarter of that, per the ministry's plan, is 40,000 crowns.",),
)
