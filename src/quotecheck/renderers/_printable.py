"""Text that does nothing to a terminal but stand there."""

from __future__ import annotations

# Control characters (C0, DEL, C1), line ends of other kinds, and the marks that turn the direction of writing.
_HARMLESS = dict.fromkeys((*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F)), "\ufffd")
_HARMLESS |= dict.fromkeys((0x200E, 0x200F, 0x061C, *range(0x2066, 0x206A), 0xFEFF), "\ufffd")
_HARMLESS |= {ord("\t"): " ", ord("\n"): " ", ord("\r"): " "}


def printable(text: str) -> str:
    """Return `text` with every control character replaced, one for one, so that columns stay."""
    return text.translate(_HARMLESS)
