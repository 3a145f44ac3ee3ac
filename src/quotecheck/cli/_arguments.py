"""From the arguments of a command to values: the paths, the settings in force, where reports go."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Sequence
from types import ModuleType
from typing import TYPE_CHECKING

from quotecheck import renderers
from quotecheck.cli._outcomes import warn
from quotecheck.errors import BadUsage
from quotecheck.readers._bytes import STDIN
from quotecheck.run.cache import VARIABLE, Cache
from quotecheck.run.outputs import STDOUT, Render, outputs, rendering, terminal
from quotecheck.run.progress import drawn, unseen
from quotecheck.settings import ADVICE, Configuration, characters, find_configuration
from quotecheck.system.values import replace

if TYPE_CHECKING:
    from quotecheck.api import Progress


def named(paths: Sequence[str] | None, stdin_filename: str | None = None) -> Sequence[str]:
    """Return the paths to read, or standard input if it has a name and there are no paths.

    Raises:
        BadUsage: there is nothing to read, or standard input is not among the paths.
    """
    if stdin_filename is not None:
        if stdin_filename in ("", STDIN) or "\0" in stdin_filename:
            raise BadUsage(
                f"--stdin-filename {stdin_filename!r}: is not the name of a file: give the path of an article"
            )
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
    """Return the nearest configuration, or that of `file`, with the exclusions of the command line.

    Files that are `written` are excluded too: a second run must not read the report of the first.

    Raises:
        BadConfig: the configuration cannot be read or understood.
        BadUsage: `file` names none.
    """
    found = find_configuration(_here(), file_of("--config", file), isolated=isolated)
    exclusion = found.settings.exclusion.overruled(
        exclude=words(exclude),
        extend_exclude=words(extend_exclude),
        forced=force_exclude,
        gitignore=respect_gitignore,
        written=written,
    )
    return replace(found, settings=replace(found.settings, exclusion=exclusion))


def file_of(option: str, path: str | None) -> str | None:
    """Return the file that an option names, None where it is not given.

    Raises:
        BadUsage: it is given and names none, as `--baseline "$BASELINE"` does where there is no such variable.
    """
    if path == "":
        raise BadUsage(f"{option}: names no file: give the path of one, or leave it out")
    return path


def _here() -> str:
    """Return the path of the current folder.

    Raises:
        BadUsage: it no longer exists.
    """
    try:
        return os.getcwd()
    except FileNotFoundError:
        raise BadUsage("the current folder no longer exists: change to another one") from None


def cache_from(folder: str | None, *, no_cache: bool) -> Cache | None:
    """Return the cache of reports; errors of its folder are printed only if the folder was named.

    Raises:
        BadUsage: the command line both names a folder and disables the cache.
    """
    if no_cache:
        if folder not in (None, os.environ.get(VARIABLE)):
            raise BadUsage("--cache-dir and --no-cache contradict each other: give one of them")
        return None
    return Cache() if folder is None else Cache(folder, warn)


def renderings(
    formats: Sequence[str] | None, file: str | None, default: str, folder: ModuleType
) -> list[tuple[Render, str]]:
    """Return the formats of the report, and where each goes."""
    return [(rendering(wanted.format, folder).render, wanted.path) for wanted in outputs(formats or (), file, default)]


def instead_of_report(
    option: str, render: Render, formats: Sequence[str] | None, file: str | None
) -> list[tuple[Render, str]]:
    """Return what goes where if `option` replaces the report by what `render` returns; other formats go to files.

    Raises:
        BadUsage: a format would go to the same place.
    """
    for word in formats or ():
        if "=" not in word:
            raise BadUsage(f"{option} replaces the report: write --format {word}=FILE, or omit it")
    *others, main = outputs((*(formats or ()), option), file, option)
    return [*((rendering(each.format, renderers).render, each.path) for each in others), (render, main.path)]


def progress(*, quiet: bool = False) -> Progress:
    """Return what shows the progress of a run: a bar on a terminal."""
    return unseen if quiet or not terminal(sys.stderr) else drawn


def files_of(wanted: Iterable[tuple[Render, str]]) -> tuple[str, ...]:
    """Return the files that the report is written to."""
    return tuple(path for _, path in wanted if path != STDOUT)


def size(word: str | None) -> int | None:
    """Return how many characters `--max-file-size` allows, None where it is not given.

    Raises:
        BadUsage: it is not a size.
    """
    try:
        return None if word is None else characters(word)
    except ValueError:
        raise BadUsage(f"invalid --max-file-size value {word!r}: {ADVICE}") from None


def rules_of(option: str, given: Iterable[str] | None) -> tuple[str, ...]:
    """Return the rules that an option lists, none where it is not given.

    Raises:
        BadUsage: it is given and lists none.
    """
    listed = words(given)
    if given and not listed:
        raise BadUsage(f"{option}: names no rule: give names or codes, such as QC3, or leave it out")
    return listed


def words(given: Iterable[str] | None) -> tuple[str, ...]:
    """Return what `--select A,B --select C` lists."""
    return tuple(word.strip() for item in given or () for word in item.split(",") if word.strip())
