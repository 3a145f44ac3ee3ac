"""Regular expressions that are compiled when first used: to compile all of them takes longer than an article."""

from __future__ import annotations

import re
from typing import cast


class _Expression:
    """A pattern in waiting; its methods, once asked for, are those of the compiled pattern itself."""

    def __init__(self, shape: str, flags: int) -> None:
        self._shape = shape
        self._flags = flags

    def __getattr__(self, name: str) -> object:
        found = getattr(re.compile(self._shape, self._flags), name)
        setattr(self, name, found)
        return found


def expression(shape: str, flags: int = 0) -> re.Pattern[str]:
    """Return what behaves as `re.compile(shape, flags)` does, but for `isinstance` and the functions of `re`."""
    return cast("re.Pattern[str]", _Expression(shape, flags))
