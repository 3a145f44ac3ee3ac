"""What fixes change, as a unified difference that `patch -p0` and `git apply -p0` apply."""

from __future__ import annotations

import os
from collections.abc import Iterable

from quotecheck.renderers._paths import from_here
from quotecheck.settings.fixes import FixedFile
from quotecheck.system.expressions import expression
from quotecheck.system.printable import is_plain

_LINE = expression(r"[^\n]*+\n|[^\n]++")
_SHORT = {'"': r"\"", "\\": r"\\", "\n": r"\n", "\r": r"\r", "\t": r"\t"}


def difference(fixed: Iterable[FixedFile]) -> str:
    """Return what the fixes change, with the names of the files relative to the current folder."""
    from difflib import unified_diff  # noqa: PLC0415 (10 ms that only a difference costs)

    lines: list[str] = []
    for each in fixed:
        name = _named(from_here(each.document.name))
        before, after = (_LINE.findall(text) for text in (each.document.source, each.source))
        changes = unified_diff(before, after, name, name)
        lines += (line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in changes)
    return "".join(lines)


def _named(path: str) -> str:
    """Return a path as the head of a difference holds it: one with spaces ends with a tab, which ends the name.

    One that could be taken for more than a name is quoted as git and GNU diff do, in which patch and git follow them.
    """
    if is_plain(path) and not set(_SHORT) & set(path):
        return f"{path}\t" if " " in path else path
    return f'"{"".join(map(_quoted, path))}"'


def _quoted(character: str) -> str:
    """Return a character of a quoted path; what would move a cursor stands there byte by byte in octal."""
    if character in _SHORT:
        return _SHORT[character]
    if is_plain(character):
        return character
    return "".join(f"\\{byte:03o}" for byte in os.fsencode(character))
