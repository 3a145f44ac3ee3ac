"""What git ignores: the patterns of `.gitignore` files and of a repository's own list, read without asking git.

A list of the user's own (`core.excludesFile`) does not count: a report must not depend on who makes it.
"""

from __future__ import annotations

import codecs
import os

from quotecheck.run.files.ignoring import BYTES, Entry, parse
from quotecheck.system.guarded_reads import read_file
from quotecheck.system.values import frozen

_GIT, _LIST = ".git", ".gitignore"
_MOST = 1_000_000
"""Bytes of a list: 30,000 lines, each of them matched with every path."""


@frozen()
class _List:
    """What one list says, the last line first, and the beginning of the paths that it can mean."""

    prefix: str
    entries: tuple[Entry, ...]


@frozen()
class Ignored:
    """What git ignores in one folder, by the lists that count there, the nearest first; None outside a work tree."""

    folder: str
    lists: tuple[_List, ...] | None = None

    def means(self, name: str, *, is_folder: bool) -> bool:
        """Return whether git ignores what bears this name in the folder."""
        if not self.lists:
            return False
        path = _seen(os.path.join(self.folder, name))
        for each in self.lists:
            below = path[len(each.prefix) :]
            for entry in each.entries:
                if entry.means(below, is_folder=is_folder):
                    return entry.ignored
        return False

    def below(self, name: str) -> Ignored:
        """Return what git ignores in the folder of this name, which git does not ignore.

        Raises:
            OSError: a list cannot be read.
        """
        return _at(os.path.join(self.folder, name), self.lists)


def ignored_in(folder: str) -> Ignored:
    """Return what git ignores in `folder`, by the lists in it and above it, up to the root of its work tree.

    Raises:
        OSError: a list cannot be read.
    """
    above = [os.path.realpath(folder)]
    while not os.path.exists(os.path.join(above[-1], _GIT)) and above[-1] != os.path.dirname(above[-1]):
        above.append(os.path.dirname(above[-1]))
    ignored = Ignored(above[-1])
    for place in reversed(above):
        ignored = _at(place, ignored.lists)
    return ignored


def _at(folder: str, lists: tuple[_List, ...] | None) -> Ignored:
    """Return what git ignores in a folder, by the lists that count above it and those in it."""
    if os.path.exists(os.path.join(folder, _GIT)):  # a work tree begins, maybe within another
        lists = _list(folder, os.path.join(_repository(folder), "info", "exclude"))
    if lists is not None:
        lists = (*_list(folder, os.path.join(folder, _LIST)), *lists)
    return Ignored(folder, lists)


def _repository(folder: str) -> str:
    """Return the folder in which the repository of a work tree keeps what is its own."""
    path = os.path.join(folder, _GIT)
    if os.path.isfile(path):  # a work tree beside the main one, or a submodule
        path = os.path.join(folder, _first_line(path).removeprefix("gitdir: "))
        path = os.path.join(path, _first_line(os.path.join(path, "commondir")))
    return path


def _first_line(path: str) -> str:
    """Return the first line of a file, nothing where there is no such file."""
    return os.fsdecode(read_file(path, _MOST).partition(b"\n")[0]) if os.path.isfile(path) else ""


def _list(folder: str, path: str) -> tuple[_List, ...]:
    """Return what the list at `path` says of `folder`; nothing where there is none."""
    # Git does not follow a link there, and a pipe would have no end.
    if not os.path.isfile(path) or os.path.islink(path):
        return ()
    lines = read_file(path, _MOST).removeprefix(codecs.BOM_UTF8).decode(BYTES).split("\n")
    entries = tuple(entry for entry in map(parse, reversed(lines)) if entry)
    return (_List(_seen(os.path.join(folder, "")), entries),) if entries else ()


def _seen(path: str) -> str:
    """Return a path as the entries of a list see it."""
    return os.fsencode(path).decode(BYTES).replace(os.sep, "/")
