"""Which files a run reads: from what is given on a command line to the paths of files, in order."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from quotecheck.model import Failure
from quotecheck.readers._bytes import STDIN
from quotecheck.run.files.pattern import expand, is_pattern, parse
from quotecheck.settings import Exclusion

if TYPE_CHECKING:
    from quotecheck.run.files.walk import Found, Walk


def find_files(
    paths: Sequence[str], suffixes: frozenset[str], exclusion: Exclusion, stdin: str = STDIN
) -> Iterator[str | Failure]:
    """Yield the path of every file that is named, lies in a folder that is, or matches a pattern; and what failed.

    Args:
        paths: files, folders, patterns, or `-` for standard input, which is yielded as it stands.
        suffixes: what the names of the articles in a folder end in.
        exclusion: what is passed over.
        stdin: what standard input is called.
    """
    for path in paths:
        if path == STDIN:
            if not exclusion.refuses(stdin):
                yield path
        elif is_pattern(path) and not os.path.lexists(path):
            yield from _matching(path, suffixes, exclusion)
        elif exclusion.refuses(path):
            continue
        elif os.path.isdir(path):
            yield from _inside(path, suffixes, exclusion)
        else:
            yield path


def _inside(folder: str, suffixes: frozenset[str], exclusion: Exclusion) -> Iterator[str | Failure]:
    """Yield the articles in a folder, and what could not be opened."""
    from quotecheck.run.files.walk import Walk  # noqa: PLC0415 (5 ms that a file which is named need not)

    walk = Walk(folder, exclusion)
    *others, last = sorted(suffixes)
    advice = f"name a file, or a folder with {' or '.join(filter(None, (', '.join(others), last)))} files"
    yield from _told(folder, _articles(walk.start(), walk, suffixes), "no article in this folder", advice)


def _matching(path: str, suffixes: frozenset[str], exclusion: Exclusion) -> Iterator[str | Failure]:
    """Yield the files that match a pattern, the articles in the folders that do, and what could not be opened."""
    from quotecheck.run.files.walk import Found, Walk  # noqa: PLC0415 (5 ms that a file which is named need not)

    pattern = parse(path.replace(os.sep, "/"))
    walk = Walk(pattern.start, exclusion)
    matching = expand(pattern, walk) if os.path.isdir(pattern.start or ".") else Found()
    yield from _told(path, _articles(matching, walk, suffixes), "nothing matches this pattern", "check it")


def _articles(found: Found, walk: Walk, suffixes: frozenset[str]) -> Found:
    """Return what is found, and the articles in the folders and below them."""
    from quotecheck.run.files.walk import shown  # noqa: PLC0415 (5 ms that a file which is named need not)

    def is_article(name: str) -> bool:
        return shown(name) and os.path.splitext(name)[1].lower() in suffixes

    return found.then(walk.below(found.folders, is_article))


def _told(path: str, found: Found, nothing: str, advice: str) -> Iterator[str | Failure]:
    """Yield what is found, sorted, and what could not be opened; that there is `nothing`, where that is so."""
    for file in sorted(set(found.files), key=lambda each: each.split(os.sep)):
        yield os.path.join(os.curdir, file) if file == STDIN else file  # a file of that name is not standard input
    yield from sorted(found.failures, key=lambda failure: failure.path.split(os.sep))
    if found.files or found.failures:
        return
    if found.reasons:
        nothing = f"{nothing} but what is {' or '.join(sorted(found.reasons))}"
        advice = "name a file itself, or see exclude and respect-gitignore in quotecheck config"
    yield Failure(path, f"{nothing}: {advice}")
