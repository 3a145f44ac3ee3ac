"""Words in Markdown, escaped so that nothing in them is markup."""

from __future__ import annotations

from quotecheck.system.expressions import expression
from quotecheck.system.printable import on_one_line

_SPECIAL = expression(r"([\\`*_\[\]<>|&~$#])")


def plain(words: str) -> str:
    """Return words on one line; no `@name` in them notifies anybody on a code host."""
    return _SPECIAL.sub(r"\\\1", on_one_line(words)).replace("@", "@<!-- -->")
