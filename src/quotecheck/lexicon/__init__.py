"""Word lists, one plain-text file each, behind typed and cached accessors."""

from __future__ import annotations

from functools import cache
from importlib.resources import files


@cache
def lines(name: str) -> tuple[str, ...]:
    """Return the entries of `data/<name>.txt`, comments and blank lines left out."""
    text = files(__name__).joinpath("data", f"{name}.txt").read_text(encoding="utf-8")
    return tuple(line for line in text.splitlines() if line and not line.startswith("#"))


@cache
def words(name: str) -> frozenset[str]:
    """Return the entries of `data/<name>.txt` as a set."""
    return frozenset(lines(name))
