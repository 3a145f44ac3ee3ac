"""What a pattern on a command line, such as `desk/**/*.md`, names: the files and folders that match it."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

if TYPE_CHECKING:
    from quotecheck.run.files.walk import Found, Place, Walk, Wanted

_WILD = expression(r"[*?\[]")
_ANY_FOLDERS = "**"


class Pattern(NamedTuple):
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


def expand(pattern: Pattern, walk: "Walk") -> "Found":
    """Return the folders and the files that match a pattern.

    What `**` at the end stands for is folders, so that `desk/**` is `desk`, and not every file below it.
    """
    from quotecheck.run.files.walk import together  # noqa: PLC0415 (5 ms that a file which is named need not)

    *above, last = pattern.names
    found = walk.start()
    for name in above:
        found = found.then(_deeper(found.folders, name, walk))
    if last == _ANY_FOLDERS:
        return found
    files = _nothing if pattern.only_folders else _named(last)
    return found.then(together(walk.listing(place, _named(last), files) for place in found.folders))


def _deeper(places: "Sequence[Place]", name: str, walk: "Walk") -> "Found":
    """Return the folders that one name of a pattern leads to from some places."""
    if name == _ANY_FOLDERS:
        return walk.below(places, _nothing)
    from quotecheck.run.files.walk import together  # noqa: PLC0415 (5 ms that a file which is named need not)

    return together(walk.listing(place, _named(name), _nothing) for place in places)


def _named(name: str) -> "Wanted":
    """Return what tells whether a name is meant; one that begins with a dot must be written out."""
    if not is_pattern(name):
        return name.__eq__
    from fnmatch import translate  # noqa: PLC0415 (only a pattern needs it)

    from quotecheck.run.files.walk import shown  # noqa: PLC0415 (5 ms that a file which is named need not)

    match = re.compile(translate(name)).match
    return lambda found: shown(found) and match(found) is not None


def _nothing(_: str) -> bool:
    """Return that no name is wanted."""
    return False
