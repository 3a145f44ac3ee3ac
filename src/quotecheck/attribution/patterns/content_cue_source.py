"""Content, verb, speaker, without quotation marks: prices will fall, said Dee Park."""

from quotecheck.attribution.cue import Form
from quotecheck.attribution.grammar import BETWEEN, CLAUSE, COMPLEMENT, NOUNS, SUBJECT
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="inverted",
    rank=5,
    before=r"(?P<content>.+?),",
    after=rf"{BETWEEN}(?P<source>(?:{NOUNS}{COMPLEMENT}{{0,3}}&)?{SUBJECT}(?:,{NOUNS}{COMPLEMENT}{{0,4}}+(?:[WT][^.?!;|]{{1,20}})?(?=,?[.?!;|QMJ]))?)(?=[.?!;|),]|[UH](?:[Gg]|{CLAUSE}))",
    opens="NKDSIOq0Yy'RP",
    forms=frozenset({Form.FINITE}),
    finds=(
        "{content Prices will fall}, {cue said} {source Dee Park}.",
        "{content Ratepayers would notice}, {cue said} {source finance committee chairman Dee Park}.",
        "{content The mine will close}, {cue confided} in turn {source the miner Dee Park} while packing.",
    ),
)
