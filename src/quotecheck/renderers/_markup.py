"""Words in Markdown, escaped so that nothing in them is markup."""

from __future__ import annotations

from quotecheck.renderers._statements import on_one_line
from quotecheck.system.expressions import expression

_SPECIAL = expression(r"([\\`*_\[\]<>|&~$#])")


def plain(words: str) -> str:
    """Return words on one line; no `@name` in them notifies anybody on a code host."""
    return _SPECIAL.sub(r"\\\1", on_one_line(words)).replace("@", "@<!-- -->")
