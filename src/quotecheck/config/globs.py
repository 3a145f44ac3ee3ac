"""What a path with `*`, `?` and `**` means."""

from __future__ import annotations

import os
import re
from dataclasses import dataclass, replace
from functools import cache, lru_cache

_PIECE = re.compile(r"(?P<any>/\*\*(?=/|\Z)|\A(?:\*\*/)+)|(?P<some>\*+)|(?P<one>\?)|(?P<other>.)", re.DOTALL)
_STAR_BEFORE_STAR = re.compile(r"\[\^/\]\*(?P<between>(?:\[\^/\](?!\*)|[^/])*?)(?=\[\^/\]\*)")


@dataclass(frozen=True, slots=True)
class Globs:
    """Paths that mean files and folders, seen from `folder`.

    A path without a slash is a name at any depth, wherever that is; one with a slash starts at the folder. `*` and `?`
    stay within one name, `**` does not, and what means a folder means everything in it.
    """

    globs: tuple[str, ...]
    folder: str = "."

    def means(self, name: str) -> bool:
        """Return whether one of the globs means the path `name`; standard input (`-`) goes by no path."""
        return bool(self._meaning(name))

    def but_for(self, name: str) -> Globs:
        """Return the globs that do not mean the path `name`."""
        meaning = self._meaning(name)
        return replace(self, globs=tuple(glob for glob in self.globs if glob not in meaning))

    def _meaning(self, name: str) -> tuple[str, ...]:
        """Return the globs that mean the path `name`."""
        path, folder = os.path.abspath(name), os.path.abspath(self.folder)
        # Standard input goes by no path; the folder itself, and those above it, bear no name as seen from it.
        if name == "-" or not self.globs or os.path.join(folder, "").startswith(os.path.join(path, "")):
            return ()
        above, own = os.path.split(path)
        seen = f"{_relative(above, folder)}{own}"
        return tuple(glob for glob in self.globs if _glob(glob).match(seen))


@lru_cache  # a walk asks for many files of one folder, and this is most of the work
def _relative(path: str, folder: str) -> str:
    """Return the beginning that what lies in the folder `path` has as seen from another, with slashes."""
    seen = os.path.relpath(path, folder).replace(os.sep, "/")
    return "" if seen == "." else f"{seen}/"


@cache
def _glob(glob: str) -> re.Pattern[str]:
    """Return the regex of a path, or of a folder above it, that `glob` means."""
    trimmed = glob.strip().removeprefix("./")
    body = "".join(_piece(match) for match in _PIECE.finditer(trimmed.strip("/")))
    start = "" if "/" in trimmed.rstrip("/") else r"(?:[^/]+/)*"
    # The step up to a folder above, `..`, is no name.
    return re.compile(swift(rf"{start}(?!\.\.(?:/|\Z)){body}(?:/.*)?\Z"), re.DOTALL)


def swift(regex: str) -> str:
    """Return a regex made from globs in which no `*` takes long to fail: `*a*a*a*b` tried for hours on a name of a's.

    Of two `*` in one name the first may stop where what stands between them fits first: nothing is gained later.
    """
    return _STAR_BEFORE_STAR.sub(r"(?>[^/]*?\g<between>)", regex)


def _piece(match: re.Match[str]) -> str:
    """Return the regex of one piece of a glob."""
    match match.lastgroup:
        case "any":
            return r"(?:/[^/]+)*" if match[0].startswith("/") else r"(?:[^/]+/)*"
        case "some":
            return "[^/]*"
        case "one":
            return "[^/]"
    return re.escape(match[0])
