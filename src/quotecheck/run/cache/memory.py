"""The cached reports of a run: those of earlier runs, and those to store for the next."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager

from quotecheck.checks.budget_exceeded import rule as budget_exceeded
from quotecheck.checks.check_failed import rule as check_failed
from quotecheck.model import Failure, FileReport, Rule
from quotecheck.run.cache.keys import key, program
from quotecheck.run.cache.rows import decode, encode
from quotecheck.run.cache.store import Store
from quotecheck.run.inspection import asked
from quotecheck.settings import Settings


@contextmanager
def open_memory(
    folder: str | os.PathLike[str] | None,
    tell: Callable[[str], None],
    input_format: str | None,
    settings: Settings,
    rules: Sequence[Rule],
) -> Iterator[Memory]:
    """Give what a folder holds, the user's own if it is None; in the end what is new is written down."""
    with closing(Store(users_own() if folder is None else os.fspath(folder), tell)) as store:
        yield Memory(store, program(), input_format, settings, rules)


class Memory:
    """What was found in files before."""

    def __init__(
        self,
        store: Store,
        of_program: bytes,
        input_format: str | None,
        settings: Settings,
        rules: Sequence[Rule],
    ) -> None:
        """Look for the reports in `store` that this program makes of files so read and so asked."""
        self._store = store
        self._program = of_program
        self._input_format = input_format
        self._settings = settings
        self._rules = rules
        self._by_code = {rule.code: rule for rule in rules}
        self._missed: dict[str, bytes | None] = {}

    def recall(self, path: str) -> FileReport | None:
        """Return the report on a file as it is now, None where it is not known."""
        wanted = self._key(path)
        kept = self._store.get(wanted) if wanted else None
        report = decode(kept, path, self._by_code, self._settings.house) if kept else None
        if report is None:
            self._missed[path] = wanted
        return report

    def keep(self, path: str, outcome: FileReport | Failure) -> None:
        """Keep what was found in a file that was not known.

        Not that nothing was, which may pass, nor that a check failed or was cut short, suppressed or not; and nothing
        if the file has changed meanwhile.
        """
        if not isinstance(outcome, FileReport) or _is_partial(outcome):
            return
        was = self._missed.get(path)
        if was and was == self._key(path):
            self._store.put(was, encode(outcome))

    def _key(self, path: str) -> bytes | None:
        """Return the key of the report on a file as it is now."""
        return key(self._program, path, self._input_format, asked(self._settings, path, self._rules))


def _is_partial(report: FileReport) -> bool:
    """Return whether a check failed or was cut short, which another run may be spared."""
    return any(finding.rule in (check_failed, budget_exceeded) for finding in (*report.findings, *report.suppressed))


def users_own() -> str:
    """Return the folder in which this user's programs keep what they can make anew, no name at all if there is none."""
    from platformdirs import user_cache_dir  # noqa: PLC0415 (8 ms that a folder given by name need not)

    # For a user who has no home newer versions raise an error, and older ones give `~/.cache` as it stands.
    try:
        folder = user_cache_dir("quotecheck", appauthor=False)
    except RuntimeError:
        return ""
    return folder if os.path.isabs(folder) else ""
