"""Keep what was found in a file for the next run, until the file or anything that its report depends on changes.

    key ─store→ bytes ─rows→ FileReport

A key is a digest of everything that a report depends on, so that nothing here ever has to be declared stale.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from typing import TYPE_CHECKING

from quotecheck.model import Rule
from quotecheck.settings import Settings
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from quotecheck.run.cache.memory import Memory

VARIABLE = "QUOTECHECK_CACHE_DIR"
"""Names the folder for every run that is told no other."""
WORTHWHILE = 16
"""Fewer files are looked at anew: to open the cache takes 30 ms, as long as two articles."""


def _unheard(message: str) -> None:
    """Leave a message unsaid."""


@frozen()
class Cache:
    """A folder in which reports are kept.

    `folder` is None for the user's own cache folder, never one beside the articles: what came with them is not trusted
    with their report. `tell` hears in one line why nothing can be kept; the run goes on without.
    """

    folder: str | os.PathLike[str] | None = None
    tell: Callable[[str], None] = _unheard

    def opened(
        self, input_format: str | None, settings: Settings, rules: Sequence[Rule]
    ) -> AbstractContextManager[Memory]:
        """Return what the folder holds of the reports on files, to be closed after use.

        Args:
            input_format: how every file is read; None goes by its suffix.
            settings: what is asked in general and for some paths.
            rules: all that there are; none where files are only read.
        """
        from quotecheck.run.cache.memory import open_memory  # noqa: PLC0415 (30 ms that few files need not)

        return open_memory(self.folder, self.tell, input_format, settings, rules)
