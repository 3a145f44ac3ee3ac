"""Speaker, verb, preposition, object: called for, warned of, referred to."""

from quotecheck.attribution.extent import Extent
from quotecheck.attribution.grammar import OBJECT, TIME
from quotecheck.attribution.pattern import Pattern

pattern = Pattern(
    __name__,
    __doc__,
    frame="{word}",
    rank=50,
    after=rf"(?:R|{TIME})?(?P<word>[Potba])(?P<content>(?:{OBJECT}|G|(?<!a)(?!(?<=b)gT[QMJ])g|H))",
    opens="DPotbaR0Yy",
    needs="Potba",
    extent=Extent.OBJECT,
    finds=(
        "{source The senator} {cue warned of} {content a bitter winter}.",
        "In a decision {source one novelist} {cue described as} {content a farce}, the court closed the library.",
    ),
)
