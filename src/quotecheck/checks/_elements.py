"""Tell the markup of a page from what a conversion left: used by the check of leftovers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

_LONGEST_SHOWN = 40


def abridged(tag: str) -> str:
    """Return a tag as a message shows it."""
    return tag if len(tag) < _LONGEST_SHOWN else f"{tag[:_LONGEST_SHOWN]}…"


def are_elements(tags: Sequence[str]) -> bool:
    """Return whether each tag opens or closes an element with attributes: a page's own markup, which its site reads."""
    opened = Counter(tag[1:].split()[0] for tag in tags if tag[0] == "<" and "=" in tag)
    closed = Counter(tag.strip("</> ") for tag in tags if "=" not in tag)  # <post/> closes one for some sites
    return bool(opened) and opened == closed and len(tags) == 2 * opened.total()
