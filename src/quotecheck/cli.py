"""The commands: parse the line, call the API, print, and say by the exit status how it went."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer
from typer.core import TyperCommand
from typer.exceptions import TyperException
from typer.main import get_command

from quotecheck import api, options, quotes, renderers
from quotecheck.baselines import DEFAULT_BASELINE, hide_known, write_baseline
from quotecheck.catalogue import LISTINGS
from quotecheck.config import Settings, find_settings
from quotecheck.errors import QuotecheckError
from quotecheck.fixes import difference, mendable, write_fixes
from quotecheck.model import Report, Severity
from quotecheck.outputs import deliver, look, outputs
from quotecheck.quotes._wanted import Wanted
from quotecheck.renderers._printable import printable
from quotecheck.renderers._renderer import Rendering

CLEAN, FOUND, FAILED = 0, 1, 2
FAILING = Severity.WARNING
"""Findings at or above this severity make the exit status 1."""

_EPILOG = (
    "Other commands: `quotecheck quotes` lists only who said what, `quotecheck rules` every rule, and "
    "`quotecheck explain QC301` shows one with its examples. "
    "A file that bears a command's name is given as ./rules."
)


def check(
    paths: options.Paths = None,
    formats: options.Formats = None,
    output_file: options.OutputFile = None,
    input_format: options.InputFormat = None,
    select: options.Select = None,
    ignore: options.Ignore = None,
    min_confidence: options.MinConfidence = None,
    all_types: options.AllTypes = False,
    baseline: options.Baseline = None,
    fix: options.Fix = False,
    diff: options.Diff = False,
    unsafe_fixes: options.UnsafeFixes = False,
    version: options.Version = False,  # noqa: ARG001 (its callback has done the work)
) -> int:
    """Say who said what in news articles, and what in them does not fit."""
    wanted = _outputs(formats, output_file, "text", renderers)
    settings = _settings(paths, min_confidence)
    if select:
        settings = replace(settings, select=_words(select))
    if ignore:
        settings = replace(settings, ignore=_words(ignore))
    if fix and "-" in (paths or ()):
        raise QuotecheckError("standard input cannot be mended: use --diff, or name the file")

    def found() -> Report:
        report = api.check(*paths or (), input_format=input_format, settings=settings)
        return hide_known(report, baseline) if baseline else report

    report = found()
    if diff:
        return _differ(report, unsafe=unsafe_fixes)
    if fix:
        report = _fix(report, found, unsafe=unsafe_fixes)
    return _status(deliver(report, wanted, look(all_types=all_types)))


def list_quotes(
    paths: options.Paths = None,
    formats: options.Listings = None,
    output_file: options.OutputFile = None,
    input_format: options.InputFormat = None,
    speaker: options.Speakers = None,
    kind: options.Kinds = None,
    of_type: options.Types = None,
    min_confidence: options.MinConfidence = None,
) -> int:
    """List who said what in news articles, and nothing else."""
    asked = _outputs(formats, output_file, "table", quotes)
    settings = _settings(paths, min_confidence)
    wanted = Wanted(speakers=tuple(speaker or ()), kinds=tuple(kind or ()), types=tuple(of_type or ()))
    report = api.list_quotes(*paths or (), input_format=input_format, settings=settings, wanted=wanted)
    return _status(deliver(report, asked, look(all_types=True)))


def baseline(
    words: options.WriteWhat = None,
    file: options.BaselineFile = DEFAULT_BASELINE,
    input_format: options.InputFormat = None,
) -> int:
    """Write down what is found now, so that `--baseline FILE` reports only what comes later."""
    action, *paths = words or [""]
    if action != "write":
        raise QuotecheckError("quotecheck baseline does one thing: quotecheck baseline write PATH...")
    report = api.check(*paths, input_format=input_format, settings=_settings(paths, None))
    _complain(f"{file}: {write_baseline(report, file)} known from now on")
    return _told(report)


def rules(
    output_format: Annotated[
        str, typer.Option("--format", metavar="NAME", help=f"How to list them: {', '.join(LISTINGS)}.")
    ] = "text",
) -> int:
    """List every rule."""
    print(api.listing(output_format), end="")
    return CLEAN


def explain(
    name: Annotated[str, typer.Argument(metavar="CODE", help="A rule's code or name, or an attribution pattern's.")],
) -> int:
    """Show what a rule or an attribution pattern looks for, by examples."""
    print(api.explain(name), end="")
    return CLEAN


COMMANDS: dict[str, Callable[..., int]] = {
    "baseline": baseline,
    "check": check,
    "explain": explain,
    "quotes": list_quotes,
    "rules": rules,
}
_DEFAULT = "check"


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status: 0 clean, 1 findings, 2 not all of the work could be done."""
    name, rest = _split(arguments)
    program = "quotecheck" if name == _DEFAULT else f"quotecheck {name}"
    parser = _parser(name)
    try:
        # Not `parser.main`, which keeps interruptions and closed pipes to itself.
        with parser.make_context(program, rest) as context:
            return int(parser.invoke(context))
    except typer.Exit as done:
        return done.exit_code
    except QuotecheckError as error:
        _complain(str(error))
        return FAILED
    except TyperException as error:
        _complain(f"{error.format_message().rstrip('.')}: see quotecheck --help")
        return FAILED
    except OSError:  # the report found no taker
        raise
    except Exception:  # noqa: BLE001 (status 1 would say that the article is at fault)
        traceback.print_exc()
        _complain("this is a fault of quotecheck itself: please report it with the lines above")
        return FAILED


def _parser(name: str) -> TyperCommand:
    """Return the parser of one command."""
    app = typer.Typer(add_completion=False)
    app.command(epilog=_EPILOG if name == _DEFAULT else None)(COMMANDS[name])
    command = get_command(app)
    assert isinstance(command, TyperCommand)
    return command


def _split(arguments: Sequence[str]) -> tuple[str, list[str]]:
    """Return which command is meant, and its arguments.

    A command's name counts where the first path would stand: `quotecheck --format json rules` lists the rules, and
    `quotecheck article.txt rules` checks two files.
    """
    if not COMMANDS.keys() & set(arguments):
        return _DEFAULT, list(arguments)
    options = [option for name in COMMANDS for option in _parser(name).params]
    valued = {name for option in options if not getattr(option, "is_flag", True) for name in option.opts}
    expected = False
    for i, word in enumerate(arguments):
        if expected or (word.startswith("-") and word not in ("-", "--")):
            expected = not expected and word in valued
            continue
        if word in COMMANDS:
            return word, [*arguments[:i], *arguments[i + 1 :]]
        break
    return _DEFAULT, list(arguments)


def _settings(paths: list[str] | None, min_confidence: float | None) -> Settings:
    """Return what is configured here, overruled by the command line."""
    if not paths:
        raise QuotecheckError("no path given: name a file, a folder, or - for standard input")
    settings = find_settings(Path.cwd())
    return settings if min_confidence is None else replace(settings, min_confidence=min_confidence)


def _words(given: Iterable[str]) -> tuple[str, ...]:
    """Return what `--select A,B --select C` lists."""
    return tuple(word.strip() for item in given for word in item.split(",") if word.strip())


def _outputs(
    formats: list[str] | None, file: str | None, default: str, folder: ModuleType
) -> list[tuple[Rendering, str]]:
    """Return how the report is written, and where to."""
    return [(api.rendering(wanted.format, folder), wanted.path) for wanted in outputs(formats or (), file, default)]


def _differ(report: Report, *, unsafe: bool) -> int:
    """Print what fixes would change, and return 1 where they would."""
    mended = mendable(report, unsafe=unsafe)
    print(difference(mended), end="")
    return _told(report) or (FOUND if mended else CLEAN)


def _fix(report: Report, again: Callable[[], Report], *, unsafe: bool) -> Report:
    """Write the fixes, say how many, and return what is found after them, with what could not be written."""
    mended, failures = write_fixes(report, unsafe=unsafe)
    _complain(f"{mended} mended")
    report = again() if mended else report
    return replace(report, failures=(*report.failures, *failures))


def _told(report: Report) -> int:
    """Tell what could not be read, and return whether all could."""
    for failure in report.failures:
        _complain(f"{failure.path}: {failure.message}")
    return FAILED if report.failures else CLEAN


def _status(report: Report) -> int:
    """Tell what could not be read, and return the exit status that a report deserves."""
    if _told(report):
        return FAILED
    graded = (finding.severity.rank for file in report.files for finding in file.findings)
    return FOUND if any(rank >= FAILING.rank for rank in graded) else CLEAN


def _complain(message: str) -> None:
    """Print one line to standard error."""
    print(f"quotecheck: {printable(message)}", file=sys.stderr)
