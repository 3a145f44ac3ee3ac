"""The largest text that is read of a file."""

from __future__ import annotations

from quotecheck.model.option import ValueType
from quotecheck.system.expressions import expression

_UNITS = {"": 1, "k": 1_000, "m": 1_000_000}
ADVICE = "give a whole number of characters, such as 500k or 2M, or 0 for no limit"


_SIZE = expression(r"([0-9]{1,12})([kKmM]?)")


def characters(size: str) -> int:
    """Return how many characters a size such as `800000`, `800k` or `2M` is.

    Raises:
        ValueError: it is no size.
    """
    match = _SIZE.fullmatch(size)
    if not match:
        raise ValueError(size)
    return int(match[1]) * _UNITS[match[2].lower()]


def _read(value: object, key: str, _folder: str) -> int:
    """Return the number of characters under `key`."""
    try:
        return characters("" if isinstance(value, bool | float) else str(value))
    except ValueError:
        raise ValueError(f"{key}: {ADVICE}") from None


SIZE = ValueType(
    _read,
    {
        "oneOf": [
            {"type": "integer", "minimum": 0, "maximum": 999_999_999_999},
            {"type": "string", "pattern": "^[0-9]{1,12}[kKmM]?$"},
        ]
    },
)
