"""The commands: parse the line, call the API, print, and say by the exit status how it went."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from types import ModuleType
from typing import Annotated

import typer
from typer.exceptions import TyperException

from quotecheck import api, options, quotes, renderers
from quotecheck.baselines import DEFAULT_BASELINE, hide_known, write_baseline
from quotecheck.cache import Cache
from quotecheck.catalogue import LISTINGS
from quotecheck.command_line import parser, split
from quotecheck.config import Configuration, find_configuration, in_force
from quotecheck.errors import QuotecheckError
from quotecheck.jobs import processes
from quotecheck.model import Report
from quotecheck.outcomes import CLEAN, FAILED, FOUND, differ, mend, status, tally, tell, told
from quotecheck.outputs import STDOUT, deliver, look, outputs, rendering, terminal
from quotecheck.progress import drawn, unseen
from quotecheck.quotes._wanted import Wanted
from quotecheck.renderers._renderer import Rendering

_EPILOG = (
    "Other commands: `quotecheck quotes` lists only who said what, `quotecheck rules` every rule, "
    "`quotecheck explain QC301` shows one with its examples, and `quotecheck config` what is configured. "
    "A file that bears a command's name is given as ./rules."
)


def check(
    paths: options.Paths = None,
    formats: options.Formats = None,
    output_file: options.OutputFile = None,
    input_format: options.InputFormat = None,
    select: options.Select = None,
    extend_select: options.ExtendSelect = None,
    ignore: options.Ignore = None,
    min_confidence: options.MinConfidence = None,
    fail_on: options.FailOn = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    all_types: options.AllTypes = False,
    baseline: options.Baseline = None,
    diff_base: options.DiffBase = None,
    fix: options.Fix = False,
    diff: options.Diff = False,
    unsafe_fixes: options.UnsafeFixes = False,
    jobs: options.Jobs = "1",
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    statistics: options.Statistics = False,
    quiet: options.Quiet = False,
    exit_zero: options.ExitZero = False,
    version: options.Version = False,  # noqa: ARG001 (its callback has done the work)
) -> int:
    """Say who said what in news articles, and what in them does not fit."""
    wanted = _outputs(formats, output_file, "text", renderers)
    settings = _configured(paths, config, isolated=isolated).settings.overruled(
        select=_words(select),
        extend_select=_words(extend_select),
        ignore=_words(ignore),
        min_confidence=min_confidence,
        fail_on=fail_on,
    )
    if fix and "-" in (paths or ()):
        raise QuotecheckError("standard input cannot be mended: use --diff, or name the file")

    workers, bar, cache = processes(jobs), _progress(quiet=quiet), None if no_cache else _cache(cache_dir)

    def found() -> Report:
        report = api.check(
            *paths or (), input_format=input_format, settings=settings, jobs=workers, cache=cache, progress=bar
        )
        report = hide_known(report, baseline) if baseline else report
        if diff_base is None:
            return report
        from quotecheck.changed_lines import keep_changed

        return keep_changed(report, diff_base)

    report = found()
    if diff:
        outcome = differ(report, unsafe=unsafe_fixes)
    else:
        if fix:
            report = mend(report, found, unsafe=unsafe_fixes, quiet=quiet)
        if quiet or statistics:
            wanted = [(rendering, path) for rendering, path in wanted if path != STDOUT]
        report = deliver(report, wanted, look(all_types=all_types))
        if statistics:
            print(tally(report), end="")
        outcome = status(report, settings.fail_on)
    return CLEAN if exit_zero and outcome == FOUND else outcome


def list_quotes(
    paths: options.Paths = None,
    formats: options.Listings = None,
    output_file: options.OutputFile = None,
    input_format: options.InputFormat = None,
    speaker: options.Speakers = None,
    kind: options.Kinds = None,
    of_type: options.Types = None,
    min_confidence: options.MinConfidence = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    jobs: options.Jobs = "1",
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
) -> int:
    """List who said what in news articles, and nothing else."""
    asked = _outputs(formats, output_file, "table", quotes)
    settings = _configured(paths, config, isolated=isolated).settings.overruled(min_confidence=min_confidence)
    wanted = Wanted(speakers=tuple(speaker or ()), kinds=tuple(kind or ()), types=tuple(of_type or ()))
    report = api.list_quotes(
        *paths or (),
        input_format=input_format,
        settings=settings,
        wanted=wanted,
        jobs=processes(jobs),
        cache=None if no_cache else _cache(cache_dir),
        progress=_progress(quiet=False),
    )
    return told(deliver(report, asked, look(all_types=True)))


def baseline(
    words: options.WriteWhat = None,
    file: options.BaselineFile = DEFAULT_BASELINE,
    input_format: options.InputFormat = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Write down what is found now, so that `--baseline FILE` reports only what comes later."""
    action, *paths = words or [""]
    if action != "write":
        raise QuotecheckError("quotecheck baseline does one thing: quotecheck baseline write PATH...")
    settings = _configured(paths, config, isolated=isolated).settings
    report = api.check(*paths, input_format=input_format, settings=settings)
    tell(f"{file}: {write_baseline(report, file)} known from now on")
    return told(report)


def configuration(config: options.Config = None, isolated: options.Isolated = False) -> int:
    """Show what is configured here, and by which file."""
    print(in_force(find_configuration(Path.cwd(), config, isolated=isolated)), end="")
    return CLEAN


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
    "config": configuration,
    "explain": explain,
    "quotes": list_quotes,
    "rules": rules,
}
_DEFAULT = "check"


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status: 0 clean, 1 findings, 2 not all of the work could be done."""
    name, rest = split(arguments, COMMANDS, _DEFAULT)
    program = "quotecheck" if name == _DEFAULT else f"quotecheck {name}"
    parsing = parser(COMMANDS[name], _EPILOG if name == _DEFAULT else None)
    try:
        # Not `parsing.main`, which keeps interruptions and closed pipes to itself.
        with parsing.make_context(program, rest) as context:
            return int(parsing.invoke(context))
    except typer.Exit as done:
        return done.exit_code
    except QuotecheckError as error:
        tell(str(error))
        return FAILED
    except TyperException as error:
        tell(f"{error.format_message().rstrip('.')}: see quotecheck --help")
        return FAILED
    except OSError:  # the report found no taker
        raise
    except Exception:  # noqa: BLE001 (status 1 would say that the article is at fault)
        traceback.print_exc()
        tell("this is a fault of quotecheck itself: please report it with the lines above")
        return FAILED


def _configured(paths: list[str] | None, file: str | None, *, isolated: bool) -> Configuration:
    """Return what is configured here."""
    if not paths:
        raise QuotecheckError("no path given: name a file, a folder, or - for standard input")
    return find_configuration(Path.cwd(), file, isolated=isolated)


def _cache(folder: str | None) -> Cache:
    """Return where reports are kept; what is wrong with a folder is told only to those who have named it."""
    return Cache() if folder is None else Cache(folder, tell)


def _progress(*, quiet: bool) -> api.Progress:
    """Return what shows how far a run is: a bar where somebody looks on."""
    return unseen if quiet or not terminal(sys.stderr) else drawn


def _words(given: Iterable[str] | None) -> tuple[str, ...]:
    """Return what `--select A,B --select C` lists."""
    return tuple(word.strip() for item in given or () for word in item.split(",") if word.strip())


def _outputs(
    formats: list[str] | None, file: str | None, default: str, folder: ModuleType
) -> list[tuple[Rendering, str]]:
    """Return how the report is written, and where to."""
    return [(rendering(wanted.format, folder), wanted.path) for wanted in outputs(formats or (), file, default)]
