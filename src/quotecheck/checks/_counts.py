"""Say in a message how often a form is written: used by the checks that compare two forms."""

from __future__ import annotations


def times(count: int) -> str:
    """Return ` (3 times)`, to be put after the form; nothing for a form that is written once."""
    return f" ({count} times)" if count > 1 else ""
