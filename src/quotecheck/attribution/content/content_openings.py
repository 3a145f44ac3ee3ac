"""Find where a content may end at the earliest: behind what opens it, a phrase, an apposition, and its own verb."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.content.extent import Extent
from quotecheck.attribution.grammar import FINITE, compiled
from quotecheck.attribution.symbols.skeleton import Skeleton

_TIMES = frozenset({"when", "where"})
# It “adheres to every law” and …; wrote that he “shows up” and …: the verb can be quoted; that she be freed.
HAS_VERB = rf"{FINITE}|[MJ]|(?<=[NKSI])q(?=&)|(?<=[NKSO])Z"
# that even after he leaves, he will; in May, she would. The comma behind a fronted phrase is no end.
# She said that, thanks to the “Moe method,” it works: behind "that" anything can stand between two commas.
FRONTED = r"T?,?(?:R,?)?[HUPbaG][^.?!;|,]{1,25},|T,[^.?!;|,]{1,25}(?:,|(?<=M))"
# Three wards, which are Ash, Birch and Cedar, | have no tap: the verb of the clause is still to come, perhaps behind
# one more subject: farmers, who lost half their crop, | and their families will be paid.
APPOSED = r"T?[DNKq0'oP]{1,10},W[^.?!;:|QMJ]{1,24}?,(?=(?:&[DNKq0'oP]{1,10})?R?[XVC])"
# It was his brother, Bo Lie, | who signed it.
_CLEFT = r"T?I[XV][DNKq0'oP]{1,8},D?[NK]{1,6},(?=W)"


def behind_opening(skeleton: Skeleton, start: int, stop: int, extent: Extent, least: int) -> int:
    """Return the first token at which the content from `start` may end; `least` is the first that a pattern allows."""
    symbols = skeleton.symbols
    position = max(start + 1, least - (symbols[least - 1] == "M"))
    # Decried what he called a farce, lamenting that …; asked what it had cost, and was told that …
    asks = extent is Extent.OBJECT or skeleton.lower[start] in lexicon.words("questioning_items") - _TIMES
    asked = symbols[start] == "H" and asks
    opening = None if asked else compiled(FRONTED).match(symbols, start, stop)
    done = extent is Extent.OBJECT and symbols[start] == "G"  # denied leaving the yard|, saying that it was open
    if opening and not (done and symbols[opening.end()] in "g&"):
        position = opening.end()
    if extent is Extent.CLAUSE and (apposed := compiled(APPOSED).match(symbols, start, stop)):
        position = apposed.end()
    if cleft := compiled(_CLEFT).match(symbols, start, stop):
        position = cleft.end()
    if extent is Extent.CLAUSE and (verb := compiled(HAS_VERB).search(symbols, position, stop)):
        position = verb.end()  # countries such as Peru, Chile, and Bolivia have agreed
    return position
