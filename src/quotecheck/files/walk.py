"""A walk through folders, past what is excluded and what git ignores.

Links to folders are not followed, so that no walk is endless.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass

from quotecheck.config import Exclusion
from quotecheck.errors import why
from quotecheck.files.gitignore import Ignored, ignored_in
from quotecheck.model import Failure

Wanted = Callable[[str], bool]
"""Whether a name is looked for."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder on the way: its path, the names as they were typed and found, and what git ignores in it."""

    path: str
    ignored: Ignored | None


def shown(name: str) -> bool:
    """Return whether a name is for people: not `.name`, nor what Word lays beside an open file, `~$story.docx`."""
    return not name.startswith((".", "~$"))


class Walk:
    """One walk from the folder `root`.

    `failures` grows by what could not be opened, `reasons` by why something that was looked for has been passed over.
    """

    def __init__(self, root: str, exclusion: Exclusion) -> None:
        self._root = root
        # Whoever names a folder outright wants what is in it, though a glob that means the folder means that too.
        self._excluded = exclusion.globs if exclusion.forced else [globs.but_for(root) for globs in exclusion.globs]
        self._asks_git = exclusion.gitignore
        self.failures: list[Failure] = []
        self.reasons: set[str] = set()

    def start(self) -> list[Place]:
        """Return the root; nothing where it cannot be told what git ignores there."""
        try:
            return [Place(self._root, ignored_in(self._root) if self._asks_git else None)]
        except OSError as error:
            self._fail(error)
            return []

    def below(self, places: list[Place], files: Wanted) -> Iterator[tuple[Place, list[str]]]:
        """Yield every folder at or below the places, once, with the paths of the wanted files in it."""
        left, seen = list(places), set()
        while left:
            place = left.pop()
            if place.path not in seen:
                seen.add(place.path)
                folders, found = self.listing(place, shown, files)
                left += folders
                yield place, found

    def listing(self, place: Place, folders: Wanted, files: Wanted) -> tuple[list[Place], list[str]]:
        """Return the wanted folders right below a folder, and the paths of the wanted files in it."""
        deeper: list[str] = []
        found: list[str] = []
        try:
            with os.scandir(place.path or ".") as entries:
                for entry in entries:
                    is_folder = entry.is_dir(follow_symlinks=False)
                    wanted = folders if is_folder else files
                    if not wanted(entry.name) or not (is_folder or _is_file(entry)):
                        continue
                    if not self._passes_over(place, entry.name, is_folder=is_folder):
                        (deeper if is_folder else found).append(entry.name)
        except OSError as error:
            self._fail(error)
        inside = [each for name in deeper for each in self._into(place, name)]
        return inside, [os.path.join(place.path, name) for name in found]

    def _into(self, place: Place, name: str) -> list[Place]:
        """Return the folder of that name; nothing where it cannot be told what git ignores there."""
        try:
            return [Place(os.path.join(place.path, name), place.ignored.below(name) if place.ignored else None)]
        except OSError as error:
            self._fail(error)
            return []

    def _passes_over(self, place: Place, name: str, *, is_folder: bool) -> bool:
        """Return whether what bears this name in a folder is to be passed over, and note why."""
        path = os.path.join(place.path, name)
        if any(globs.means(path) for globs in self._excluded):
            self.reasons.add("excluded")
        elif place.ignored and place.ignored.means(name, is_folder=is_folder):
            self.reasons.add("ignored by git")
        else:
            return False
        return True

    def _fail(self, error: OSError) -> None:
        """Note what could not be opened."""
        self.failures.append(Failure(str(error.filename), why(error)))


def _is_file(entry: os.DirEntry[str]) -> bool:
    """Return whether it is a file or a link to one; a link that leads in a circle is none."""
    return entry.is_file(follow_symlinks=False) or os.path.isfile(entry.path)
