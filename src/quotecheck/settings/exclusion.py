"""Which files in folders are not read."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from quotecheck.settings.globs import Globs

DEFAULT_EXCLUDE = Globs(("node_modules", "site-packages"))
"""Folders of other people's programs, where every README would pass for an article."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Exclusion:
    """What is passed over in folders and among the matches of a pattern.

    `exclude` and `extend_exclude` mean it; if `forced`, they mean paths that are named outright, too. If `gitignore` is
    to be respected, what git ignores is passed over as well. So are `written`, the files that the run itself writes.
    """

    exclude: Globs = DEFAULT_EXCLUDE
    extend_exclude: tuple[Globs, ...] = ()
    forced: bool = False
    gitignore: bool = True
    written: tuple[str, ...] = ()

    @property
    def globs(self) -> tuple[Globs, ...]:
        """Everything that is excluded."""
        return (self.exclude, *self.extend_exclude)

    def refuses(self, name: str) -> bool:
        """Return whether a path is not even to be read that is named outright."""
        return self.forced and any(globs.means(name) for globs in self.globs)

    def overruled(
        self,
        *,
        exclude: Iterable[str] = (),
        extend_exclude: Iterable[str] = (),
        forced: bool | None = None,
        gitignore: bool | None = None,
        written: Iterable[str] = (),
    ) -> Exclusion:
        """Return this with what is given, seen from the current folder, in its place; `extend_exclude` comes on top."""
        instead, more = (tuple(globs) for globs in (exclude, extend_exclude))
        return replace(
            self,
            exclude=Globs(instead) if instead else self.exclude,
            extend_exclude=(*(() if instead else self.extend_exclude), *((Globs(more),) if more else ())),
            forced=self.forced if forced is None else forced,
            gitignore=self.gitignore if gitignore is None else gitignore,
            written=(*self.written, *written),
        )


DEFAULT_EXCLUSION = Exclusion()
