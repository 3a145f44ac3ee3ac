"""A walk through folders, past what is excluded, what git ignores and what the run itself writes.

Links to folders are not followed, so that no walk is endless.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from itertools import chain

from quotecheck.errors import why
from quotecheck.model import Failure
from quotecheck.run.files.gitignore import Ignored, ignored_in
from quotecheck.run.files.same import unlinked
from quotecheck.settings import Exclusion
from quotecheck.system.values import frozen, replace

Wanted = Callable[[str], bool]
"""Whether a name is looked for."""


@frozen()
class Place:
    """A folder on the way: its path, the names as they were typed and found, and what git ignores in it."""

    path: str
    ignored: Ignored | None


@frozen()
class Found:
    """What a step comes upon: folders, files, what could not be opened, why something wanted has been passed over."""

    folders: tuple[Place, ...] = ()
    files: tuple[str, ...] = ()
    failures: tuple[Failure, ...] = ()
    reasons: frozenset[str] = frozenset()

    def then(self, step: Found) -> Found:
        """Return what is found when a step leads on from the folders of this one."""
        return replace(together((self, step)), folders=step.folders)


def together(steps: Iterable[Found]) -> Found:
    """Return all that is found in several steps."""
    every = tuple(steps)
    return Found(
        tuple(chain.from_iterable(step.folders for step in every)),
        tuple(chain.from_iterable(step.files for step in every)),
        tuple(chain.from_iterable(step.failures for step in every)),
        frozenset().union(*(step.reasons for step in every)),
    )


def shown(name: str) -> bool:
    """Return whether a name is for people: not `.name`, nor what Word lays beside an open file, `~$story.docx`."""
    return not name.startswith((".", "~$"))


_EXCLUDED, _IGNORED, _OWN = map(frozenset, (["excluded"], ["ignored by git"], ["written by this run"]))


class Walk:
    """Walks from the folder `root`; each step gives what it has found."""

    def __init__(self, root: str, exclusion: Exclusion) -> None:
        self._root = root
        # Whoever names a folder outright wants what is in it, though a glob that means the folder means that too.
        self._excluded = exclusion.globs if exclusion.forced else [globs.but_for(root) for globs in exclusion.globs]
        self._written = frozenset(map(unlinked, exclusion.written))
        self._asks_git = exclusion.gitignore

    def start(self) -> Found:
        """Return the root; that it failed where it cannot be told what git ignores there."""
        return _opened(self._root, lambda: ignored_in(self._root) if self._asks_git else None)

    def below(self, places: Iterable[Place], files: Wanted) -> Found:
        """Return every folder at or below the places, once, and the wanted files in them."""
        left = list(places)
        steps: dict[str, Found] = {}
        while left:
            place = left.pop()
            if place.path not in steps:
                step = self.listing(place, shown, files)
                left += step.folders
                steps[place.path] = replace(step, folders=(place,))
        return together(steps.values())

    def listing(self, place: Place, folders: Wanted, files: Wanted) -> Found:
        """Return the wanted folders and files right below a folder."""
        try:
            with os.scandir(place.path or ".") as entries:
                wanted = [entry for entry in entries if _is_wanted(entry, folders, files)]
        except OSError as error:
            return _failed(error)
        return together([self._step(place, entry) for entry in wanted])

    def _step(self, place: Place, entry: os.DirEntry[str]) -> Found:
        """Return the folder or file that an entry of a folder is, or why it is passed over."""
        path = os.path.join(place.path, entry.name)
        is_folder = entry.is_dir(follow_symlinks=False)
        if any(globs.means(path) for globs in self._excluded):
            return Found(reasons=_EXCLUDED)
        if place.ignored and place.ignored.means(entry.name, is_folder=is_folder):
            return Found(reasons=_IGNORED)
        if self._writes(entry):
            return Found(reasons=_OWN)
        if not is_folder:
            return Found(files=(path,))
        return _opened(path, lambda: place.ignored.below(entry.name) if place.ignored else None)

    def _writes(self, entry: os.DirEntry[str]) -> bool:
        """Return whether an entry is a file that the run writes, or a link to one."""
        # To follow every path would take as long as the walk.
        likely = entry.is_symlink() or any(os.path.basename(path) == entry.name for path in self._written)
        return likely and unlinked(entry.path) in self._written


def _opened(path: str, ignored: Callable[[], Ignored | None]) -> Found:
    """Return the folder at `path`; that it failed where it cannot be told what git ignores there."""
    try:
        return Found(folders=(Place(path, ignored()),))
    except OSError as error:
        return _failed(error)


def _failed(error: OSError) -> Found:
    """Return what could not be opened."""
    return Found(failures=(Failure(str(error.filename), why(error)),))


def _is_wanted(entry: os.DirEntry[str], folders: Wanted, files: Wanted) -> bool:
    """Return whether it is a folder or a file that is looked for; a link that leads in a circle is neither."""
    if entry.is_dir(follow_symlinks=False):
        return folders(entry.name)
    return files(entry.name) and (entry.is_file(follow_symlinks=False) or os.path.isfile(entry.path))
