"""Which files a link leads to out of the folders that a command line names."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence

from quotecheck.run.files.pattern import is_pattern, parse
from quotecheck.run.files.same import unlinked


def leads_out(given: Sequence[str]) -> Callable[[str], bool]:
    """Return what tells whether the file at a path lies outside of the folders given, though it was found in one.

    Args:
        given: files, folders and patterns, as `find_files` takes them. A file that is named outright is its user's own
            choice wherever it lies; one found in a folder may be a link that came with the folder.
    """
    outright = frozenset(map(os.path.normpath, given))
    folders = [unlinked(path) for path in given if os.path.isdir(path)]
    starts = (
        parse(path.replace(os.sep, "/")).start for path in given if is_pattern(path) and not os.path.lexists(path)
    )
    folders += [unlinked(start or ".") for start in starts]
    insides = tuple(os.path.join(folder, "") for folder in folders)
    return lambda path: os.path.normpath(path) not in outright and not unlinked(path).startswith(insides)
