"""What is asked of a run, in general and for some paths."""

from __future__ import annotations

from dataclasses import dataclass, replace

from quotecheck.model import DEFAULT_HOUSE, House, Severity
from quotecheck.settings.exclusion import DEFAULT_EXCLUSION, Exclusion
from quotecheck.settings.globs import Globs

DEFAULT_MIN_CONFIDENCE = 0.6
"""Attributions that are less sure than this are not reported: the setting for an editor."""
RESEARCH_MIN_CONFIDENCE = 0.4
"""The setting for research, at which as much is gained by finding more as is lost by being wrong more often."""
DEFAULT_MAX_FILE_SIZE = 1_000_000
"""A text of more characters is not read: so many are two novels, and take 7 s and 320 MB; five times as many 5.5 GB."""
DEFAULT_FAIL_ON = Severity.WARNING
"""Findings at or above this severity make the exit status 1."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """What is asked otherwise of the files that one of `paths` means, seen from `folder` as `Globs` are."""

    paths: tuple[str, ...]
    folder: str = "."
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    min_confidence: float | None = None

    def means(self, name: str) -> bool:
        """Return whether the file of that name, as it was typed, is one of those."""
        return Globs(self.paths, self.folder).means(name)


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What is asked of a run.

    `select`, `extend_select` and `ignore` hold names of rules, codes, or beginnings of codes (`QC3`); nothing selected
    means every rule, and what is ignored wins. `severities` overrule the rules' own. Findings at or above `fail_on`
    make the exit status 1. Files whose text has more than `max_file_size` characters are refused, none if it is 0.
    `overrides` come on top, one after the other, for the files that they mean. `exclusion` says
    which files are not read.
    """

    select: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    severities: tuple[tuple[str, Severity], ...] = ()
    min_confidence: float = DEFAULT_MIN_CONFIDENCE
    fail_on: Severity = DEFAULT_FAIL_ON
    max_file_size: int = DEFAULT_MAX_FILE_SIZE
    house: House = DEFAULT_HOUSE
    overrides: tuple[Override, ...] = ()
    exclusion: Exclusion = DEFAULT_EXCLUSION

    def at(self, name: str) -> Settings:
        """Return what is asked for one file: what its overrides regrade is regraded, and only those are left."""
        meant = tuple(override for override in self.overrides if override.means(name))
        severities, least = self.severities, self.min_confidence
        for override in meant:
            severities = (*severities, *override.severities)
            least = least if override.min_confidence is None else override.min_confidence
        return replace(self, severities=severities, min_confidence=least, overrides=meant)

    def overruled(
        self,
        *,
        select: tuple[str, ...] = (),
        extend_select: tuple[str, ...] = (),
        ignore: tuple[str, ...] = (),
        min_confidence: float | None = None,
        fail_on: Severity | None = None,
        max_file_size: int | None = None,
    ) -> Settings:
        """Return the settings with what is given in the place of what is configured; `extend_select` comes on top."""
        return replace(
            self,
            select=select or self.select,
            extend_select=(*(() if select else self.extend_select), *extend_select),
            ignore=ignore or self.ignore,
            min_confidence=self.min_confidence if min_confidence is None else min_confidence,
            fail_on=fail_on or self.fail_on,
            max_file_size=self.max_file_size if max_file_size is None else max_file_size,
        )


DEFAULT_SETTINGS = Settings()
