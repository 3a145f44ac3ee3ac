"""Check again whenever what a report hangs on has changed: the articles, what lies beside them, the settings.

The system's events name too much, and now and then miss something. So an event is only a reason to look, and so is a
while without one; what has changed is found by looking.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from itertools import chain

from quotecheck.config import DEFAULT_SETTINGS, Configuration
from quotecheck.errors import BadConfig, BadUsage, QuotecheckError, UnknownFormat, UnwritableOutput
from quotecheck.inputs import path_of, places
from quotecheck.outcomes import CLEAN, FAILED, tell
from quotecheck.outputs import clear
from quotecheck.readers._bytes import STDIN
from quotecheck.suppressions import SUFFIX

PATIENCE = 5000
"""After so many milliseconds one looks though nothing was heard, since network drives report nothing. Looking at 10,000
files takes a quarter of a second."""
_NAMED = 3  # paths that the line names which says what is watched
_FINAL = (BadUsage, UnknownFormat, UnwritableOutput)
"""Errors of the command line, which no change of a file mends."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a report hangs on, as it is at one moment; two that are equal give the same report.

    `configuration` is the error's message where it cannot be read. Each of `files` has a stamp that is another one
    after every change, None while it is not there.
    """

    configuration: Configuration | str
    files: tuple[tuple[str, tuple[int, ...] | None], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Watched:
    """What the command line says of articles, configuration and baseline; nothing in it is standard input.

    `configured` gives the configuration in force, anew each time.

    Raises:
        BadUsage: a path can be read only once.
    """

    paths: Sequence[str]
    configured: Callable[[], Configuration]
    input_format: str | None = None
    baseline: str | None = None

    def __post_init__(self) -> None:
        """Refuse what cannot be read again."""
        for path in self.paths:
            if path == STDIN or (os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)):
                name = "standard input" if path == STDIN else path
                raise BadUsage(f"--watch: {name} can be read only once: name files and folders")

    def look(self) -> Sight:
        """Return what there is to see now."""
        configuration: Configuration | str
        try:
            configuration = self.configured()
            exclusion = configuration.settings.exclusion
        except BadConfig as error:
            configuration, exclusion = str(error), DEFAULT_SETTINGS.exclusion
        articles = [path_of(given) for given in places(self.paths, None, self.input_format, exclusion, None)]
        files = [*articles, *(article + SUFFIX for article in articles)]
        files += [self.baseline] if self.baseline else []
        return Sight(configuration, tuple((file, _stamp(file)) for file in files))

    def folders(self, seen: Sight) -> frozenset[str]:
        """Return the folders in which something happens when `seen` changes."""
        settings = seen.configuration.files if isinstance(seen.configuration, Configuration) else ()
        files = (*(file for file, _ in seen.files), *map(str, settings))
        around = (os.path.dirname(file) or "." for file in files)
        return frozenset(folder for folder in (*self.paths, *around, ".") if os.path.isdir(folder))


def rounds(watched: Watched, events: Callable[[Collection[str]], Iterable[object]]) -> Iterator[Sight]:
    """Yield what there is to see, and what there is instead whenever it has changed.

    Args:
        watched: where to look.
        events: yields something when something may have happened in one of the folders; when it ends, this ends.
    """
    changed = True
    while changed:
        seen = watched.look()
        yield seen
        # The first look is for what changed while the report was made.
        changed = any(watched.look() != seen for _ in chain([None], events(watched.folders(seen))))


def keep_checking(again: Callable[[], int], watched: Watched) -> int:
    """Print a report now and after every change, until an interruption ends it; return what the last one came to.

    Args:
        again: prints a report and returns an exit status.
        watched: what the report hangs on.

    Raises:
        QuotecheckError: the command line is at fault, or watchfiles is not installed. What a file is to blame for is
            told, and may be mended there.
    """
    if find_spec("watchfiles") is None:
        raise BadUsage("--watch needs watchfiles, which is not installed: pip install watchfiles")
    more = len(watched.paths) - _NAMED
    named = ", ".join(watched.paths[:_NAMED]) + (f" and {more} more" if more > 0 else "")
    status = CLEAN
    for _ in rounds(watched, events):
        clear()
        try:
            status = again()
        except _FINAL:
            raise
        except QuotecheckError as error:
            tell(str(error))
            status = FAILED
        sys.stdout.flush()
        tell(f"watching {named} (Ctrl-C ends)")
    return status


def events(folders: Collection[str]) -> Iterator[None]:
    """Yield whenever something has happened in one of the folders and then nothing for a moment, and now and then."""
    from watchfiles import watch  # noqa: PLC0415 (only who watches waits for it)

    try:
        for _ in watch(
            *folders,
            watch_filter=None,
            recursive=False,  # a folder of articles may hold a `.git` or more folders than a system lets one watch
            rust_timeout=PATIENCE,
            yield_on_timeout=True,
            ignore_permission_denied=True,
        ):
            yield
    except (OSError, RuntimeError):  # a folder has gone, or the system grants no more watches
        while True:
            time.sleep(PATIENCE / 1000)
            yield


def _stamp(file: str) -> tuple[int, ...] | None:
    """Return numbers of which one differs when the file is another one, has other content or other permissions."""
    try:
        status = os.stat(file)
    except (OSError, ValueError):  # a NUL character in the name is a ValueError
        return None
    return status.st_ino, status.st_size, status.st_mtime_ns, status.st_ctime_ns
