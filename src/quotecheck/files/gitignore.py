"""What git ignores: the patterns of `.gitignore` files and of a repository's own list, read without asking git.

A list of the user's own (`core.excludesFile`) does not count: a report must not depend on who makes it.
"""

from __future__ import annotations

import os
import re
import warnings
from collections.abc import Iterator
from dataclasses import dataclass

from quotecheck.config.globs import swift

_GIT, _LIST = ".git", ".gitignore"


@dataclass(frozen=True, slots=True)
class _Pattern:
    """One line of a list: what it says of a path, seen from the folder of the list, that `regex` means."""

    regex: re.Pattern[str]
    ignored: bool
    only_folders: bool

    def means(self, path: str, *, is_folder: bool) -> bool:
        """Return whether it means this path itself, not only a folder above it."""
        if self.only_folders and not is_folder:
            return False
        found = self.regex.search(path)
        # The one group that pathspec names is the slash behind a folder that is meant.
        return found is not None and found.lastgroup is None


@dataclass(frozen=True, slots=True)
class _Patterns:
    """What one list holds, the last line first, and the beginning of the paths that it can mean."""

    prefix: str
    patterns: tuple[_Pattern, ...]


@dataclass(frozen=True, slots=True)
class Ignored:
    """What git ignores in one folder, by the lists that count there, the nearest first; None outside a work tree."""

    folder: str
    lists: tuple[_Patterns, ...] | None = None

    def means(self, name: str, *, is_folder: bool) -> bool:
        """Return whether git ignores what bears this name in the folder."""
        path = os.path.join(self.folder, name)
        for each in self.lists or ():
            seen = path[len(each.prefix) :].replace(os.sep, "/")
            for pattern in each.patterns:
                if pattern.means(seen, is_folder=is_folder):
                    return pattern.ignored
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


def _at(folder: str, lists: tuple[_Patterns, ...] | None) -> Ignored:
    """Return what git ignores in a folder, by the lists that count above it and those in it."""
    if os.path.exists(os.path.join(folder, _GIT)):  # a work tree begins, maybe within another
        lists = _patterns(folder, os.path.join(_repository(folder), "info", "exclude"))
    if lists is not None:
        lists = (*_patterns(folder, os.path.join(folder, _LIST)), *lists)
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
    return _read(path).partition("\n")[0] if os.path.isfile(path) else ""


def _patterns(folder: str, path: str) -> tuple[_Patterns, ...]:
    """Return what the list at `path` says of `folder`; nothing where there is none."""
    # Git does not follow a link there, and a pipe would have no end.
    if not os.path.isfile(path) or os.path.islink(path):
        return ()
    lines = _read(path).removeprefix("\ufeff").split("\n")
    patterns = tuple(_parsed(lines))[::-1]
    return (_Patterns(os.path.join(folder, ""), patterns),) if patterns else ()


def _parsed(lines: list[str]) -> Iterator[_Pattern]:
    """Yield the pattern of each line that is one; as for git, one that means nothing means no path."""
    if not any(lines):
        return
    from pathspec.patterns.gitignore.spec import GitIgnoreSpecPattern  # noqa: PLC0415 (30 ms that most runs spare)

    for line in lines:
        # Without its slash a folder's pattern means the folder itself, where pathspec means what is in it.
        bare = line.rstrip()
        only_folders = bare.endswith("/")
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", FutureWarning)  # "[[:alpha:]]" could mean a nested set one day
                regex, ignored = GitIgnoreSpecPattern.pattern_to_regex(bare[:-1] if only_folders else line)
                compiled = re.compile(swift(regex)) if regex is not None else None
        except (ValueError, re.error):
            continue
        if compiled is not None and ignored is not None:
            yield _Pattern(compiled, ignored, only_folders)


def _read(path: str) -> str:
    """Return what a file of git's holds; bytes that are no UTF-8 as they stand in file names."""
    with open(path, "rb") as file:
        return os.fsdecode(file.read())
