"""Paths as code hosts name files: relative to the current folder, with slashes."""

from __future__ import annotations

import os
import posixpath
from urllib.parse import quote


def from_here(path: str) -> str:
    """Return `path` relative to the current folder, without `./`; one that leads elsewhere stays as given."""
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
    """Return the bytes of a path in the file system; a name made up in memory may have none."""
    try:
        return os.fsencode(path)
    except UnicodeEncodeError:
        return path.encode(errors="surrogatepass")


def _below(path: str) -> str | None:
    """Return `path` relative to the current folder, if it is below that."""
    if os.path.isabs(path):
        path = os.path.relpath(path)
    plain = posixpath.normpath(path.replace(os.sep, "/"))
    if plain == "-" != path:  # which is standard input
        return "./-"
    return None if plain.startswith(("../", "/")) or plain == ".." or os.path.isabs(plain) else plain
