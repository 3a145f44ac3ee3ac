"""Whether a third person that could be a noun is the verb of somebody: Ana Moe | claims residents will pay."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.attribution.grammar import compiled
from quotecheck.attribution.symbols.told_by_several import is_plural
from quotecheck.lexicon.nouns import Noun, noun_kind

ONE = frozenset({"a", "an", "each", "every"})
"""Words for one."""
_THAT_BEHIND_PAPER = r"P[D0]?[NKvg]{1,4}(?:[oP]D?[NK]{1,3})?T"
_CLAUSE_OF_SEVERAL = r"(?P<several>N{1,3})(?:[oP]D?[NK]{1,3})?R?X"
_REACH = 12  # tokens
_OPENING = frozenset("|.?!;:,QM)-")


def is_told_by_one(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether somebody stands right before token `i` and what they tell behind it.

    Ana Moe | claims residents will pay; the mayor | states in a letter that; not: the insurer's claims managers will.
    Behind an aside, too: Ana Moe, a clerk, | states in a letter that.
    """
    behind = "".join(symbols[i + 1 : i + 1 + _REACH])
    in_paper = compiled(_THAT_BEHIND_PAPER).match(behind) is not None
    if symbols[i - 1] == ",":
        return in_paper
    k = i - 1
    while k >= 0 and i - k <= _REACH and symbols[k] in "NKD'":
        k -= 1
    if k >= 0 and symbols[k] not in _OPENING:
        return False
    kind = noun_kind(lower[i - 1])
    if symbols[i - 1] != "K" and (kind is None or kind.noun is not Noun.PERSON or kind.plural):
        return False
    if in_paper:
        return True
    several = compiled(_CLAUSE_OF_SEVERAL).match(behind)
    return several is not None and is_plural(lower[i + several.end("several")])


def is_of_one(lower: tuple[str, ...], symbols: list[str], i: int) -> bool:
    """Return whether a noun phrase for one ends before token `i`, where a verb for one would have its ending.

    Not one for an amount, nor one that tells of others where or who they are: a majority | call; half of voters in each
    state | call; the parents of a boy who broke a leg | call.
    """
    k = i - 1
    while k > 0 and symbols[k] == "N":
        k -= 1
    within = (symbols[k - 1] in "Pobt" and symbols[k - 2] in "NK0O") or "W" in symbols[max(0, k - _REACH) : k]
    return symbols[k] == "D" and lower[k] in ONE and lower[i - 1] not in lexicon.words("amounts") and not within
