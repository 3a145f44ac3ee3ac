"""The settings of an open document: those that the command would find in its folder of the workspace."""

import os
import time
from collections.abc import Callable, Iterable

from quotecheck.errors import QuotecheckError
from quotecheck.model import Check
from quotecheck.run.known_checks import known_checks
from quotecheck.settings import Configuration, find_configuration, refuse_unknown_rules
from quotecheck.system.tuples import NamedTuple

_FRESH = 1.0
"""Seconds for which a configuration is not read again: an editor need not tell when a file changes."""


class Configured(NamedTuple):
    """The configuration of a folder, and the checks that there are under it."""

    folder: str
    configuration: Configuration
    checks: tuple[Check, ...]


class Configurations:
    """The configuration of each folder, read again when it may have changed.

    `folders` gives those of the workspace, `tell` hears in one line why one cannot be read: until it can, what was last
    read holds, or the defaults.
    """

    def __init__(
        self,
        file: str | None,
        *,
        isolated: bool,
        folders: Callable[[], Iterable[str]],
        tell: Callable[[str], None],
    ) -> None:
        self._file = file
        self._isolated = isolated
        self._folders = folders
        self._tell = tell
        self._known: dict[str, tuple[int, float, Configured]] = {}
        self._round = 0
        self._wrong: dict[str, str] = {}

    def of(self, path: str | None) -> Configured:
        """Return what configures a file, or a document that is none."""
        folder = self.folder(path)
        now, known = self._round, self._known.get(folder)
        if known and known[0] == now and time.monotonic() - known[1] < _FRESH:
            return known[2]
        found = self._read(folder, known[2] if known else None)
        # What was read while it changed is of an earlier round, and read again.
        self._known[folder] = now, time.monotonic(), found
        return found

    def forget(self) -> None:
        """Read every configuration again before it is used."""
        self._round += 1

    def folder(self, path: str | None) -> str:
        """Return the folder that the command would run in: the innermost of the workspace that holds the file."""
        folders = list(self._folders())
        if path is None:
            return folders[0] if folders else os.getcwd()
        around = [each for each in folders if os.path.join(path, "").startswith(os.path.join(each, ""))]
        return max(around, key=len, default=os.path.dirname(path))

    def _read(self, folder: str, last: Configured | None) -> Configured:
        """Return the configuration of a folder, or the `last` one if it cannot be read."""
        try:
            configuration = find_configuration(folder, self._file, isolated=self._isolated)
            if last and configuration == last.configuration:
                self._wrong.pop(folder, None)
                return last
            checks = known_checks(configuration.settings)
            refuse_unknown_rules(configuration, [check.rule for check in checks])
        except QuotecheckError as error:
            if self._wrong.get(folder) != str(error):
                self._tell(str(error))
            self._wrong[folder] = str(error)
            return last or Configured(folder, Configuration(), known_checks())
        self._wrong.pop(folder, None)
        return Configured(folder, configuration, checks)
