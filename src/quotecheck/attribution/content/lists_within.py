"""How a list within a content continues: gerunds behind one preposition, shares in one finding."""

from __future__ import annotations

from quotecheck.attribution.grammar import compiled, search_before
from quotecheck.attribution.symbols.skeleton import Skeleton

_MORE_GERUNDS = r",R?[Gg][^,;:|.]{0,8}(?:,R?[Gg][^,;:|.]{0,8}){0,3},?&R?[Gg]"
_GERUND_BEFORE = r"[oPab:]R?[Gg][^,;:|.]{0,8}(?:,R?[Gg][^,;:|.]{0,8}){0,3}\Z"
_ITEM = "[^.?!;|XVCSQMJW]"
_ITEMS_BEHIND = rf"[,;&]{_ITEM}*(?:;{_ITEM}*){{0,12}}&{_ITEM}+|&{_ITEM}+"
_FARTHEST = 150  # tokens of a list, so that no sentence takes long
_BETWEEN_SHARES = (("and",), ("while",))
_PERCENT = (("%",), ("percent",), ("per",))


def is_in_series(symbols: str, start: int, at: int, stop: int) -> bool:
    """Return whether a comma parts gerunds of one preposition or colon: accused of hiding | , burning and selling."""
    if symbols[start] == "t":
        return False  # tried to provoke them by shouting | , calling him a liar and leaving
    more = compiled(_MORE_GERUNDS).match(symbols, at, stop)
    return more is not None and search_before(_GERUND_BEFORE, symbols, at, start) is not None


def is_among_items(symbols: str, start: int, at: int, stop: int) -> bool:
    """Return whether a mark parts items without a verb of their own that run to the end of the sentence.

    Semicolons part them, or a colon stands before: gave their names as Bo Lie, 24 |; Ana Moe, 31 |; and Ola Dahl; of
    three parts: a dam at £4m |, a sewer at £3m |, and a path.
    """
    if stop - at > _FARTHEST:
        return False
    before = symbols[max(start, at - _FARTHEST) : at]
    listed = ":" in before or ";" in before or (symbols[at] == ";" and "," in before)
    return listed and compiled(_ITEMS_BEHIND).fullmatch(symbols, at, stop) is not None


def lists_shares(skeleton: Skeleton, start: int, at: int) -> bool:
    """Return whether a comma or joint parts shares that are told: 48% backed it |, 34% did not |and 18% slept."""
    behind = at + 1 + (skeleton.lower[at + 1 : at + 2] in _BETWEEN_SHARES)
    return skeleton.symbols[at] in ",&" and _is_share(skeleton, start) and _is_share(skeleton, behind)


def _is_share(skeleton: Skeleton, at: int) -> bool:
    told = skeleton.lower[at : at + 2]
    return skeleton.symbols[at : at + 1] == "0" and (told[0].endswith("%") or told[1:] in _PERCENT)
