"""Paths as code hosts want them: from the folder that the command runs in, with slashes."""

from __future__ import annotations

import os
import posixpath
from urllib.parse import quote


def from_here(path: str) -> str:
    """Return `path` from the current folder, without `./`; one that leads elsewhere stays as it was given."""
    return _below(path) or path.replace(os.sep, "/")


def uri(path: str) -> tuple[str, bool]:
    """Return a valid URI of `path`, and whether it is relative to the current folder.

    What lies elsewhere has an absolute one; `..` has no place in a relative one (SARIF 2.1.0, 3.4.4).
    """
    below = _below(path)
    if below is not None:
        return quote(_raw(below)), True
    whole = quote(_raw(os.path.abspath(path).replace(os.sep, "/")))
    return f"file://{whole}" if whole.startswith("/") else f"file:///{whole}", False


def _raw(path: str) -> bytes:
    """Return the bytes that the file system knows a path by; a name made up in memory may have none."""
    try:
        return os.fsencode(path)
    except UnicodeEncodeError:
        return path.encode(errors="surrogatepass")


def _below(path: str) -> str | None:
    """Return `path` from the current folder, if it leads to something below that."""
    if os.path.isabs(path):
        path = os.path.relpath(path)
    plain = posixpath.normpath(path.replace(os.sep, "/"))
    if plain == "-" != path:  # which is standard input
        return "./-"
    return None if plain.startswith(("../", "/")) or plain == ".." or os.path.isabs(plain) else plain
