"""Exclusions: which files in folders are not read. A field that declares an option is a key of the configuration."""

from __future__ import annotations

from collections.abc import Iterable

from quotecheck.model.option import SWITCH, ValueType, list_of_strings, option
from quotecheck.settings.globs import Globs
from quotecheck.system.values import frozen, replace

DEFAULT_EXCLUDE = Globs(("node_modules", "site-packages"))
"""Folders of other people's programs, where every README would pass for an article."""
GLOB_SCHEMA = {
    "type": "array",
    "items": {"description": "A name at any depth, or a path; *, ? and ** are wildcards.", "type": "string"},
}


def _globs(value: object, key: str, folder: str) -> Globs:
    return Globs(list_of_strings(value, key, folder), folder)


def _more_globs(value: object, key: str, folder: str) -> tuple[Globs, ...]:
    globs = _globs(value, key, folder)
    return (globs,) if globs.globs else ()


@frozen(kw_only=True)
class Exclusion:
    """The files that are skipped in folders and among the matches of a pattern.

    `exclude` and `extend_exclude` match them; if `forced`, they also apply to paths that are named explicitly. If
    `gitignore` is set, files that git ignores are skipped too. So are `written`, the files that the run itself writes.
    """

    exclude: Globs = option(
        ValueType(_globs, GLOB_SCHEMA),
        DEFAULT_EXCLUDE,
        "[files and folders to skip](inputs.md#which-files) in folders; paths are relative to the folder of this file",
        example='["archive"]',
    )
    extend_exclude: tuple[Globs, ...] = option(
        ValueType(_more_globs, GLOB_SCHEMA, lambda before, later: (*before, *later)),
        (),
        "more files and folders to skip",
        example='["archive", "*.tmp.txt"]',
        adds=True,
        reset_by="exclude",
    )
    forced: bool = option(
        SWITCH, False, "skip excluded files even if they are named explicitly", example="true", name="force-exclude"
    )
    gitignore: bool = option(SWITCH, True, "skip files that git ignores", example="false", name="respect-gitignore")
    written: tuple[str, ...] = ()

    @property
    def globs(self) -> tuple[Globs, ...]:
        """Everything that is excluded."""
        return (self.exclude, *self.extend_exclude)

    def refuses(self, name: str) -> bool:
        """Return whether a path is skipped even if it is named explicitly."""
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
        """Return this with the given values, relative to the current folder, instead; `extend_exclude` is added."""
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
