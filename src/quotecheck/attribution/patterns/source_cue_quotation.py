"""Speaker, verb, quotation."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import ADJUNCT, NOUNS, QUOTATION
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="quote",
    rank=10,
    after=rf"(?:t?(?P<addressee>{NOUNS}|O)?{ADJUNCT}{{0,3}}?)[,:-]?(?P<content>{QUOTATION})",
    extent=Extent.OBJECT,
    finds=(
        "{source Maria Lopez} {cue said}, “{content We will appeal.}”",
        "On Friday {source she} {cue told} {addressee reporters}: “{content It is over.}”",
    ),
)
