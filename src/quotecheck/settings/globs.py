"""Paths with the wildcards `*`, `?` and `**`."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from functools import cache, lru_cache

from quotecheck.system.expressions import expression
from quotecheck.system.values import frozen, replace

ANY_FOLDERS = "**"
"""Among the expressions of names, any number of folders, or none."""
_STARS = expression(r"\*+")


@frozen()
class Globs:
    """Paths that match files and folders, relative to `folder`.

    A path without a slash is a name at any depth, wherever that is; one with a slash starts at the folder. `*` and `?`
    stay within one name, `**` does not, and what means a folder means everything in it.
    """

    globs: tuple[str, ...]
    folder: str = "."

    def means(self, name: str) -> bool:
        """Return whether one of the globs matches the path `name`; standard input (`-`) has no path."""
        return bool(self._meaning(name))

    def but_for(self, name: str) -> Globs:
        """Return the globs that do not match the path `name`."""
        meaning = self._meaning(name)
        return replace(self, globs=tuple(glob for glob in self.globs if glob not in meaning))

    def _meaning(self, name: str) -> tuple[str, ...]:
        """Return the globs that match the path `name`."""
        path, folder = os.path.abspath(name), os.path.abspath(self.folder)
        # Standard input has no path; the folder itself, and those above it, have no name relative to it.
        if name == "-" or not self.globs or os.path.join(folder, "").startswith(os.path.join(path, "")):
            return ()
        above, own = os.path.split(path)
        seen = f"{_relative(above, folder)}{own}"
        return tuple(glob for glob in self.globs if _glob(glob).match(seen))


@lru_cache  # a walk asks for many files of one folder, and this is most of the work
def _relative(path: str, folder: str) -> str:
    """Return the beginning that what lies in the folder `path` has as seen from another, with slashes."""
    try:
        seen = os.path.relpath(path, folder)
    except ValueError:  # it lies on another drive of Windows: outside the folder, as what `..` leads to
        seen = f"../{path}"
    seen = seen.replace(os.sep, "/")
    return "" if seen == "." else f"{seen}/"


@cache
def _glob(glob: str) -> re.Pattern[str]:
    """Return the regex of a path, or of a folder above it, that `glob` means."""
    trimmed = glob.strip().removeprefix("./")
    names = trimmed.strip("/").split("/")
    while len(names) > 1 and names[-1] == ANY_FOLDERS:  # `desk/**` is `desk` with all that is in it, as `desk` is
        names.pop()
    *above, last = names
    body = path_regex([*(name if name == ANY_FOLDERS else _name(name) for name in above), _name(last)])
    start = "" if "/" in trimmed.rstrip("/") else r"(?:[^/]+/)*"
    # The step up to a folder above, `..`, is no name.
    return re.compile(rf"{start}(?!\.\.(?:/|\Z)){body}(?:/.*)?\Z", re.DOTALL)


def _name(glob: str) -> str:
    """Return the regex of the names that a glob without slashes means."""
    return name_regex([re.escape(part).replace(r"\?", "[^/]") for part in _STARS.split(glob)])


def name_regex(parts: Sequence[str]) -> str:
    """Return the regex of a name from the regexes of its parts, between which anything may stand."""
    return _gaps(parts, "[^/]")


def path_regex(names: Sequence[str]) -> str:
    """Return the regex of a path from those of its names; any of them but the last may be `ANY_FOLDERS`.

    It is one to be matched from the path's beginning, up to a slash or the end.
    """
    return _gaps("/".join(names).split(f"{ANY_FOLDERS}/"), "(?:[^/]+/)")


def _gaps(parts: Sequence[str], filling: str) -> str:
    """Return the regex of parts with any number of `filling` between one and the next.

    A gap ends for good where the next part fits first, since nothing is gained later, and only the last one may grow.
    Else `*a*a*a*b` would try for hours on a name of a's, and `**/a/**/a/**/a/**/b` for minutes on folders called a.
    """
    first, *more = parts
    if not more:
        return first
    *middle, last = more
    return "".join((first, *(f"(?>{filling}*?{part})" for part in middle), f"{filling}*", last))
