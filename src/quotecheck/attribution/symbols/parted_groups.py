"""Auxiliaries separated from their verb by an aside: the guild has, in a letter to the board, denied that."""

from __future__ import annotations

from collections.abc import Sequence

_LONGEST = 16
_OPENS = "PoabtAHURGgEe&"
"""Symbols that open such an aside; a subject opens a credit instead: the plan was, she added, a joke."""
_STOPS = ".?!;:|QMJ"


def parted_auxiliary(symbols: Sequence[str], comma: int, start: int = 0) -> int | None:
    """Return the auxiliary behind which the aside begins that ends with the comma at `comma`; None if none does.

    Args:
        symbols: the symbols of the skeleton, or of what is settled of it.
        comma: the place of a comma.
        start: nothing left of this token is looked at.
    """
    at = comma - 1
    while at > start and comma - at <= _LONGEST and symbols[at] not in _STOPS and symbols[at] != ",":
        at -= 1
    if at <= start or at == comma - 1 or symbols[at] != "," or symbols[at + 1] not in _OPENS:
        return None
    at -= 1 + (symbols[at - 1] == "R")
    return at if at >= start and symbols[at] in "XZ" else None
