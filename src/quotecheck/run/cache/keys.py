"""Everything that a report depends on, as digests: the program, the file, the files beside it, the options."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterator
from hashlib import blake2b
from importlib import metadata

import quotecheck
from quotecheck.run.inspection import Asked
from quotecheck.settings.suppressions import MOST, SUFFIX
from quotecheck.system.guarded_reads import ANY, read_file

_DISTRIBUTION = "quotecheck-news"
_SIZE = 32
_MOST = 64_000_000
"""Bytes of a file whose report is kept; a larger one, which hardly anybody reads, is looked at anew."""


def program() -> bytes:
    """Return a digest of this package's files, of the versions that it builds on, and of Python's.

    By content: a word that is added while one works on quotecheck counts, and a cache that comes from another machine,
    where the same files have other dates, is of use.
    """
    digest = blake2b(ascii((sys.version_info[:2], tuple(_versions()))).encode(), digest_size=_SIZE)
    root = os.path.dirname(quotecheck.__file__)
    for place, folders, files in os.walk(root):
        folders[:] = sorted(folder for folder in folders if folder != "__pycache__")
        for name in sorted(files):
            path = os.path.join(place, name)
            try:
                data = read_file(path, ANY)
            except OSError:  # a link to nowhere, by which an editor marks what it has open
                continue
            digest.update(ascii((os.path.relpath(path, root), len(data))).encode() + data)
    return digest.digest()


def key(of_program: bytes, path: str, input_format: str | None, asked: Asked) -> bytes | None:
    """Return the key of the report on one file, None where the file or the one beside it is too large or unreadable."""
    beside = path + SUFFIX
    try:
        data = read_file(path, _MOST)
        suppressions = read_file(beside, MOST) if os.path.lexists(beside) else None
    except OSError:
        return None
    rest = ascii((path, input_format, asked, suppressions)).encode()
    return blake2b(rest + data, key=of_program, digest_size=_SIZE).digest()


def _versions() -> Iterator[tuple[str, str]]:
    """Yield the name and version of what is installed of all that this distribution names."""
    try:
        wanted = metadata.requires(_DISTRIBUTION) or ()
    except metadata.PackageNotFoundError:  # run from a folder of sources
        return
    for requirement in wanted:
        name = re.split(r"[^\w.-]", requirement, maxsplit=1)[0]
        try:
            yield name, metadata.version(name)
        except metadata.PackageNotFoundError:  # an extra that is not installed
            continue
