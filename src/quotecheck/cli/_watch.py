"""Check again whenever something that a report depends on has changed: articles, sidecar files, settings.

Events of the system report too much, and sometimes miss something. So an event is only a reason to look, and so is a
time without one; what has changed is found by looking.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from importlib.util import find_spec
from itertools import chain

from quotecheck.cli._outcomes import warn
from quotecheck.errors import BadConfig, BadUsage, NoHistory, QuotecheckError
from quotecheck.readers._bytes import STDIN
from quotecheck.run.documents import path_of, places
from quotecheck.run.outputs import clear
from quotecheck.settings import DEFAULT_SETTINGS, Configuration
from quotecheck.settings.changed_lines import commits
from quotecheck.settings.suppressions import SUFFIX
from quotecheck.system.values import frozen

PATIENCE = 5000
"""Milliseconds after which to look even without an event, because network drives report none. Looking at 10,000 files
takes a quarter of a second."""
_MOMENT = 250
"""Milliseconds after which to look first: what changed before the system began to watch is no event."""
_NAMED = 3  # paths that the line names which says what is watched


@frozen()
class Sight:
    """Everything that a report depends on, at one moment; two equal ones give the same report.

    `configuration` is the error's message where it cannot be read. `commits` are those with which the articles are
    compared, by the top folder of their work tree; the error's message where git knows none. Each of `files` has a
    stamp that is another one after every change, None while it is not there.
    """

    configuration: Configuration | str
    commits: Mapping[str, str] | str
    files: tuple[tuple[str, tuple[int, ...] | None], ...]


@frozen()
class Watched:
    """The articles, configuration, baseline and revision of the command line; none is standard input.

    `configured` gives the configuration in force, anew each time.

    Raises:
        BadUsage: a path can be read only once.
    """

    paths: Sequence[str]
    configured: Callable[[], Configuration]
    input_format: str | None = None
    baseline: str | None = None
    diff_base: str | None = None

    def __post_init__(self) -> None:
        """Refuse files that can be read only once."""
        for path in self.paths:
            if path == STDIN or (os.path.exists(path) and not os.path.isfile(path) and not os.path.isdir(path)):
                name = "standard input" if path == STDIN else path
                raise BadUsage(f"--watch: {name} can be read only once: name files and folders")

    def look(self) -> Sight:
        """Return the state of now."""
        configuration: Configuration | str
        try:
            configuration = self.configured()
            exclusion = configuration.settings.exclusion
        except BadConfig as error:
            configuration, exclusion = str(error), DEFAULT_SETTINGS.exclusion
        articles = [path_of(given) for given in places(self.paths, None, self.input_format, exclusion, None, 0)]
        files = [*articles, *(article + SUFFIX for article in articles)]
        files += [self.baseline] if self.baseline else []
        return Sight(configuration, self._commits(articles), tuple((file, _stamp(file)) for file in files))

    def folders(self, seen: Sight) -> frozenset[str]:
        """Return the folders with the files of `seen`."""
        settings = seen.configuration.files if isinstance(seen.configuration, Configuration) else ()
        files = (*(file for file, _ in seen.files), *map(str, settings))
        around = (os.path.dirname(file) or "." for file in files)
        # Git leaves a trace there at every commit and every fetch; from a work tree beside the main one that is not
        # heard, but seen after a while.
        history = () if isinstance(seen.commits, str) else (os.path.join(top, ".git") for top in seen.commits)
        return frozenset(folder for folder in (*self.paths, *around, *history, ".") if os.path.isdir(folder))

    def _commits(self, articles: Iterable[str]) -> Mapping[str, str] | str:
        """Return the commits with which the articles are compared, or why there are none."""
        try:
            return {} if self.diff_base is None else commits(filter(os.path.isfile, articles), self.diff_base)
        except NoHistory as error:
            return str(error)


def rounds(watched: Watched, events: Callable[[Collection[str]], Iterable[object]]) -> Iterator[Sight]:
    """Yield the state, and the new state whenever it has changed.

    Args:
        watched: where to look.
        events: yields when something may have changed in one of the folders; when it ends, this ends.
    """
    changed = True
    while changed:
        seen = watched.look()
        yield seen
        # The first look is for what changed while the report was made.
        changed = any(watched.look() != seen for _ in chain([None], events(watched.folders(seen))))


def keep_checking(again: Callable[[], object], watched: Watched) -> None:
    """Print a report now and after every change, until interrupted.

    Errors in a file are printed, and may be fixed while this runs.

    Args:
        again: prints a report.
        watched: what the report depends on.

    Raises:
        BadUsage: watchfiles is not installed.
        KeyboardInterrupt: Ctrl-C.
    """
    if find_spec("watchfiles") is None:
        raise BadUsage("--watch needs watchfiles, which is not installed: pip install watchfiles")
    more = len(watched.paths) - _NAMED
    named = ", ".join(watched.paths[:_NAMED]) + (f" and {more} more" if more > 0 else "")
    for _ in rounds(watched, events):
        clear()
        try:
            again()
        except QuotecheckError as error:
            warn(str(error))
        sys.stdout.flush()
        warn(f"watching {named} (Ctrl-C ends)")


def events(folders: Collection[str]) -> Iterator[None]:
    """Yield whenever something has happened in one of the folders and then nothing for a moment, and now and then."""
    from watchfiles import watch

    try:
        changes = watch(
            *folders,
            watch_filter=None,
            recursive=False,  # a folder of articles may hold a `.git` or more folders than a system lets one watch
            rust_timeout=_MOMENT,
            yield_on_timeout=True,
            ignore_permission_denied=True,
        )
        for moments, changed in enumerate(changes):
            if changed or moments % (PATIENCE // _MOMENT) == 0:
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
