"""What a pattern on a command line, such as `desk/**/*.md`, names: the files and folders that match it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fnmatch import translate

from quotecheck.files.walk import Place, Walk, Wanted, shown

_WILD = re.compile(r"[*?\[]")
_ANY_FOLDERS = "**"


@dataclass(frozen=True, slots=True)
class Pattern:
    """The folder from which a pattern starts, the names from there on, and whether only folders can match it."""

    start: str
    names: tuple[str, ...]
    only_folders: bool


def is_pattern(path: str) -> bool:
    """Return whether a path holds what stands for other characters."""
    return _WILD.search(path) is not None


def parse(path: str) -> Pattern:
    """Return the pattern that a path is."""
    wild = _WILD.search(path)
    assert wild
    start = path[: path.rfind("/", 0, wild.start()) + 1]
    names = tuple(name for name in path[len(start) :].split("/") if name)
    return Pattern(start, names, only_folders=path.endswith("/"))


def expand(pattern: Pattern, walk: Walk) -> tuple[list[Place], list[str]]:
    """Return the folders that match a pattern, and the paths of the files that do.

    What `**` at the end stands for is folders, so that `desk/**` is `desk`, and not every file below it.
    """
    *above, last = pattern.names
    places = walk.start()
    for name in above:
        places = _deeper(places, name, walk)
    if last == _ANY_FOLDERS:
        return places, []
    listings = [
        walk.listing(place, _named(last), _nothing if pattern.only_folders else _named(last)) for place in places
    ]
    return [place for folders, _ in listings for place in folders], [path for _, files in listings for path in files]


def _deeper(places: list[Place], name: str, walk: Walk) -> list[Place]:
    """Return the folders that one name of a pattern leads to from some places."""
    if name == _ANY_FOLDERS:
        return [place for place, _ in walk.below(places, _nothing)]
    return [folder for place in places for folder in walk.listing(place, _named(name), _nothing)[0]]


def _named(name: str) -> Wanted:
    """Return what tells whether a name is meant; one that begins with a dot must be written out."""
    if not is_pattern(name):
        return name.__eq__
    match = re.compile(translate(name)).match
    return lambda found: shown(found) and match(found) is not None


def _nothing(_: str) -> bool:
    """Return that no name is wanted."""
    return False
