"""The shells that can complete a command line: a script for each, which the shell's startup file is to read."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from quotecheck.errors import BadUsage


def shells() -> tuple[str, ...]:
    """Return the shells that there is a script for, by name."""
    return tuple(_scripts())


def script(shell: str | None) -> str:
    """Return the script for a shell.

    Raises:
        BadUsage: no shell is named, or one that there is no script for.
    """
    known = _scripts()
    if shell is None or shell not in known:
        said = f"unknown shell {shell!r}" if shell else "no shell named"
        raise BadUsage(f"{said}: choose from {', '.join(known)}")
    return known[shell].read_text(encoding="utf-8")


@cache
def _scripts() -> Mapping[str, Traversable]:
    """Return the file of each shell."""
    scripts = (file for file in files(__name__).iterdir() if not file.name.startswith("_"))
    return {file.name.partition(".")[0]: file for file in sorted(scripts, key=lambda file: file.name)}
