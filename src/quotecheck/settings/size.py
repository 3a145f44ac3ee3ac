"""How much text is read of one file."""

from __future__ import annotations

import re

_UNITS = {"": 1, "k": 1_000, "m": 1_000_000}
ADVICE = "give a whole number of characters, such as 500k or 2M, or 0 for any number"
_SIZE = re.compile(r"([0-9]{1,12})([kKmM]?)")


def characters(size: str) -> int:
    """Return how many characters a size such as `800000`, `800k` or `2M` is.

    Raises:
        ValueError: it is no size.
    """
    match = _SIZE.fullmatch(size)
    if not match:
        raise ValueError(size)
    return int(match[1]) * _UNITS[match[2].lower()]
