"""From what stands on a command line to what it means: the paths, the settings in force, where reports go."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import TYPE_CHECKING

from quotecheck import renderers
from quotecheck.cli._outcomes import tell
from quotecheck.errors import BadUsage
from quotecheck.readers._bytes import STDIN
from quotecheck.run.cache import VARIABLE, Cache
from quotecheck.run.outputs import STDOUT, Render, outputs, rendering, terminal
from quotecheck.run.progress import drawn, unseen
from quotecheck.settings import ADVICE, Configuration, characters, find_configuration

if TYPE_CHECKING:
    from quotecheck.api import Progress


def named(paths: Sequence[str] | None, stdin_filename: str | None = None) -> Sequence[str]:
    """Return what is to be read: the paths, or standard input if that has a name and there are none.

    Raises:
        BadUsage: there is nothing to be read, or nothing that is called `stdin_filename`.
    """
    if stdin_filename is not None:
        if stdin_filename in ("", STDIN) or "\0" in stdin_filename:
            raise BadUsage(f"--stdin-filename {stdin_filename!r}: is no file's name: give the path of an article")
        if paths and STDIN not in paths:
            raise BadUsage("--stdin-filename: standard input is not among the paths: add -, or leave the option out")
    elif not paths:
        raise BadUsage("no path given: name a file, a folder, or - for standard input")
    return paths or [STDIN]


def configured(
    file: str | None,
    *,
    isolated: bool,
    exclude: Iterable[str] | None = None,
    extend_exclude: Iterable[str] | None = None,
    force_exclude: bool | None = None,
    respect_gitignore: bool | None = None,
    written: Iterable[str] = (),
) -> Configuration:
    """Return the nearest configuration, or that of `file`, but for the files that are passed over.

    Among these are those that are `written`: the second run must not read the report of the first.

    Raises:
        BadConfig: the configuration cannot be read or understood.
    """
    found = find_configuration(here(), file, isolated=isolated)
    exclusion = found.settings.exclusion.overruled(
        exclude=words(exclude),
        extend_exclude=words(extend_exclude),
        forced=force_exclude,
        gitignore=respect_gitignore,
        written=written,
    )
    return replace(found, settings=replace(found.settings, exclusion=exclusion))


def here() -> Path:
    """Return the current folder.

    Raises:
        BadUsage: somebody has taken it away.
    """
    try:
        return Path.cwd()
    except FileNotFoundError:
        raise BadUsage("the current folder is no longer there: go to another one") from None


def kept(folder: str | None, *, no_cache: bool) -> Cache | None:
    """Return where reports are kept; what is wrong with a folder is told only to those who have named it.

    Raises:
        BadUsage: the command line names a folder for what it does not want; the variable names it for other runs.
    """
    if no_cache:
        if folder not in (None, os.environ.get(VARIABLE)):
            raise BadUsage("--cache-dir and --no-cache contradict one another: give one of them")
        return None
    return Cache() if folder is None else Cache(folder, tell)


def renderings(
    formats: Sequence[str] | None, file: str | None, default: str, folder: ModuleType
) -> list[tuple[Render, str]]:
    """Return how the report is written, and where to."""
    return [(rendering(wanted.format, folder).render, wanted.path) for wanted in outputs(formats or (), file, default)]


def in_its_place(
    option: str, render: Render, formats: Sequence[str] | None, file: str | None
) -> list[tuple[Render, str]]:
    """Return what goes where if `option` puts what `render` gives in the place of the report; other formats have files.

    Raises:
        BadUsage: a format is asked for in the same place.
    """
    for word in formats or ():
        if "=" not in word:
            raise BadUsage(f"{option} stands in place of the report: write --format {word}=FILE, or leave it out")
    *others, main = outputs((*(formats or ()), option), file, option)
    return [*((rendering(each.format, renderers).render, each.path) for each in others), (render, main.path)]


def progress(*, quiet: bool = False) -> Progress:
    """Return what shows how far a run is: a bar where somebody looks on."""
    return unseen if quiet or not terminal(sys.stderr) else drawn


def files_of(wanted: Iterable[tuple[Render, str]]) -> tuple[str, ...]:
    """Return the files that the report is written to."""
    return tuple(path for _, path in wanted if path != STDOUT)


def size(word: str | None) -> int | None:
    """Return how many characters `--max-file-size` allows, None where it is not given.

    Raises:
        BadUsage: it is no size.
    """
    try:
        return None if word is None else characters(word)
    except ValueError:
        raise BadUsage(f"--max-file-size {word}: {ADVICE}") from None


def words(given: Iterable[str] | None) -> tuple[str, ...]:
    """Return what `--select A,B --select C` lists."""
    return tuple(word.strip() for item in given or () for word in item.split(",") if word.strip())
