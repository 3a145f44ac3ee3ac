"""Where reports go: every format that is asked for, to standard output or to a file of its own."""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from contextlib import suppress
from types import ModuleType
from typing import TextIO

from quotecheck import renderers
from quotecheck.errors import UnknownFormat, UnwritableOutput, unknown, unwritten
from quotecheck.model import Failure, Report
from quotecheck.registry.folders import member, names
from quotecheck.renderers._renderer import PLAIN, Look, Rendering
from quotecheck.run.overwriting import Source, place, taken
from quotecheck.system.values import frozen, replace
from quotecheck.system.writing import write_file

STDOUT = "-"
Render = Callable[[Report, Look], str]


@frozen()
class Output:
    """A format and the path of the file that it goes to, `-` for standard output."""

    format: str
    path: str


def rendering(output_format: str, folder: ModuleType = renderers) -> Rendering:
    """Return one of the formats of `renderers`, or of `listings`: its `render(report, look)` gives the text.

    Raises:
        UnknownFormat: the folder has no format of that name.
    """
    known = names(folder)
    if output_format not in known:
        raise UnknownFormat(unknown("format", output_format, known))
    return member(folder, output_format, "render", Rendering)


def render(report: Report, output_format: str = "json") -> str:
    """Return the report in an output format, as `--format` writes it to a file: without colour, 100 columns wide.

    Args:
        report: what `check` returns.
        output_format: a file of `renderers`.

    Raises:
        UnknownFormat: no renderer bears that name.
    """
    return rendering(output_format).render(report, PLAIN)


def outputs(formats: Sequence[str], file: str | None, default: str) -> tuple[Output, ...]:
    """Return what goes where: `sarif=out.sarif` to that file, a bare `text` to `file` or standard output.

    Args:
        formats: as they were given; none of them means `default`.
        file: where a bare format goes.
        default: a format.

    Raises:
        UnwritableOutput: two formats go to one place, a file has no name, or nothing is left for `file`.
    """
    if file == "":
        raise UnwritableOutput("--output-file: names no file: give the path of one")
    found = []
    for word in formats or (default,):
        name, named, path = word.partition("=")
        if named and not path:
            raise UnwritableOutput(f"--format {word}: names no file: write {name}=FILE")
        found.append(Output(name, path or file or STDOUT))
    if file is not None and file not in {output.path for output in found}:
        raise UnwritableOutput(f"--output-file {file}: every format has a file already: leave one of the two out")
    places = Counter(_same(output.path) for output in found)
    for output in found:
        if places[_same(output.path)] > 1:
            place = "standard output" if output.path == STDOUT else output.path
            raise UnwritableOutput(f"two formats go to {place}: give each a file: --format {output.format}=FILE")
    return tuple(found)


def terminal(stream: TextIO | None) -> bool:
    """Return whether what is written to the stream is seen by somebody, on a screen that can do more than scroll."""
    return stream is not None and stream.isatty() and os.environ.get("TERM") != "dumb"


def clear() -> None:
    """Clear the screen, where there is one."""
    if terminal(sys.stdout):
        print("\x1b[2J\x1b[H", end="", flush=True)  # noqa: T201 (an error's line must not be cleared after it)


def look(wanted: Look = PLAIN) -> Look:
    """Return what is wanted as the terminal can show it; a pipe is plain and has 100 columns unless COLUMNS is set.

    FORCE_COLOR is for build logs, which are pipes that show colour; NO_COLOR wins, as no-color.org has it.
    """
    forced = os.environ.get("FORCE_COLOR", "0") not in ("", "0")
    return replace(
        wanted,
        width=max(40, _columns()),
        color=(forced or terminal(sys.stdout)) and not os.environ.get("NO_COLOR"),
        terminal=sys.stdout is not None and sys.stdout.isatty(),
    )


def _columns() -> int:
    """Return the width that COLUMNS or the terminal tells, of a plain sheet where neither does."""
    # Not shutil.get_terminal_size: shutil loads three formats of archives, 2 ms of every start.
    with suppress(ValueError):
        if (told := int(os.environ.get("COLUMNS", ""))) > 0:
            return told
    with suppress(AttributeError, ValueError, OSError):  # no terminal, or no standard output at all
        return os.get_terminal_size(sys.__stdout__.fileno()).columns or PLAIN.width  # type: ignore[union-attr]
    return PLAIN.width


def deliver(
    report: Report, wanted: Sequence[tuple[Render, str]], screen: Look, beside: Iterable[Source] = ()
) -> Report:
    """Write the report in every way to its place, and return it with what could not be written.

    Args:
        report: what was found.
        wanted: what gives its text, and the path of its file or `-`.
        screen: how standard output is to look; a file holds the same without colour, 100 columns wide.
        beside: what was read beside the articles; none of this is written over.
    """
    lost = []
    plain = replace(screen, width=PLAIN.width, color=False, terminal=False)
    read = taken(report, beside) if any(path != STDOUT for _, path in wanted) else {}
    for text, path in wanted:
        if path == STDOUT:
            sys.stdout.write(text(report, screen))
        elif failure := _write(path, text(report, plain), read):
            lost.append(failure)
    return replace(report, failures=(*report.failures, *lost))


def _write(path: str, text: str, read: Mapping[Hashable, str]) -> Failure | None:
    """Write the text to a file in UTF-8, or return why that cannot be.

    Args:
        path: the file; what it held is replaced, unless it was read.
        text: a report.
        read: the places that must not be written to, and what each holds.
    """
    try:
        if what := read.get(place(path)):
            return Failure(path, f"is {what}: name another file for the report")
        # A name that UTF-8 cannot hold gets a question mark, as on standard output.
        write_file(path, text.encode(errors="replace"))
    except OSError as error:
        return Failure(path, unwritten(error, "name a file in a folder that can be written to"))
    except ValueError as error:
        return Failure(path, f"the report cannot be written ({error}): name a file")
    return None


def _same(path: str) -> Hashable:
    """Return a key that two ways to write one path share."""
    return path if path == STDOUT else place(path)
