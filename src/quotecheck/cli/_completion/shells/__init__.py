"""The shells that can complete a command line: a script for each, which the shell's startup file is to read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from pkgutil import get_data

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
    data = get_data(__name__, known[shell])
    assert data is not None
    return data.decode()


@cache
def _scripts() -> Mapping[str, str]:
    """Return the file of each shell."""
    # Help lists the shells at every start; importlib.resources would take 4 ms of it.
    files = sorted(name for name in os.listdir(os.path.dirname(__file__)) if not name.startswith("_"))
    return {name.partition(".")[0]: name for name in files}
