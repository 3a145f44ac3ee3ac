"""The commands: parse the line, call the API, print, and say by the exit status how it went."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable, Sequence
from functools import partial
from itertools import chain

import typer
from typer.exceptions import TyperException

from quotecheck import options, quotes, renderers
from quotecheck.about import completion, configuration, explain, rules
from quotecheck.baselines import hide_known
from quotecheck.command_line import other_commands, parser, split
from quotecheck.config import meant, refuse_unknown_rules
from quotecheck.errors import BadUsage, QuotecheckError
from quotecheck.given import configured, files_of, in_its_place, kept, named, progress, renderings, size, words
from quotecheck.jobs import processes
from quotecheck.known import baseline
from quotecheck.model import Report
from quotecheck.outcomes import CLEAN, FAILED, FOUND, changes, differ, mend, status, tally, tell, told
from quotecheck.outputs import STDOUT, deliver, look
from quotecheck.overwriting import settled
from quotecheck.printable import no_command, spelt_out
from quotecheck.quotes._wanted import Wanted
from quotecheck.readers._bytes import STDIN
from quotecheck.signals import ending
from quotecheck.streams import Unheard


def check(
    paths: options.Paths = None,
    formats: options.Formats = None,
    output_file: options.OutputFile = None,
    input_format: options.InputFormat = None,
    max_file_size: options.MaxFileSize = None,
    select: options.Select = None,
    extend_select: options.ExtendSelect = None,
    ignore: options.Ignore = None,
    min_confidence: options.MinConfidence = None,
    fail_on: options.FailOn = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    stdin_filename: options.StdinFilename = None,
    exclude: options.Exclude = None,
    extend_exclude: options.ExtendExclude = None,
    force_exclude: options.ForceExclude = None,
    respect_gitignore: options.RespectGitignore = None,
    all_types: options.AllTypes = False,
    baseline: options.Baseline = None,
    diff_base: options.DiffBase = None,
    fix: options.Fix = False,
    diff: options.Diff = False,
    unsafe_fixes: options.UnsafeFixes = False,
    jobs: options.Jobs = "1",
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
    watch: options.Watch = False,
    statistics: options.Statistics = False,
    quiet: options.Quiet = False,
    exit_zero: options.ExitZero = False,
    version: options.Version = False,  # noqa: ARG001 (its callback has done the work)
) -> int:
    """Say who said what in news articles, and what in them does not fit."""
    files = named(paths, stdin_filename)
    given = (*files, *([stdin_filename] if stdin_filename else ()))
    if diff and statistics:
        raise BadUsage("--diff and --statistics would both stand in place of the report: give one of them")
    if diff:
        wanted = in_its_place("--diff", partial(changes, given=given, unsafe=unsafe_fixes), formats, output_file)
    elif statistics:
        wanted = in_its_place("--statistics", tally, formats, output_file)
    else:
        wanted = renderings(formats, output_file, "text", renderers)
    configuration_here = partial(
        configured,
        config,
        isolated=isolated,
        exclude=exclude,
        extend_exclude=extend_exclude,
        force_exclude=force_exclude,
        respect_gitignore=respect_gitignore,
        written=files_of(wanted),
    )
    if fix and STDIN in files:
        raise QuotecheckError("standard input cannot be mended: use --diff, or name the file")
    if fix and watch:
        raise BadUsage("--watch --fix would write to a file under its editor's hands: use --diff, or --fix alone")
    if unsafe_fixes and not (fix or diff):
        raise BadUsage("--unsafe-fixes says which fixes are meant: add --fix or --diff")
    if quiet:
        wanted = [(render, path) for render, path in wanted if path != STDOUT]
    most = size(max_file_size)
    workers, bar, cache = processes(jobs), progress(quiet=quiet), kept(cache_dir, no_cache=no_cache)
    from quotecheck import api

    chosen = {"select": words(select), "extend_select": words(extend_select), "ignore": words(ignore)}
    meant(chain.from_iterable(chosen.values()), api.rules())  # a slip here is no file's fault, and ends --watch too

    def once() -> int:
        configuration = configuration_here()
        refuse_unknown_rules(configuration, api.rules())
        settings = configuration.settings.overruled(
            **chosen, min_confidence=min_confidence, fail_on=fail_on, max_file_size=most
        )

        def found() -> Report:
            report = api.check(
                *files,
                input_format=input_format,
                settings=settings,
                jobs=workers,
                stdin_filename=stdin_filename,
                cache=cache,
                progress=bar,
            )
            report = hide_known(report, baseline) if baseline else report
            if diff_base is None:
                return report
            from quotecheck.changed_lines import keep_changed

            return keep_changed(report, diff_base, stdin_filename)

        report = found()
        if fix and not diff:
            report = mend(report, found, given, unsafe=unsafe_fixes, quiet=quiet)
        report = deliver(report, wanted, look(all_types=all_types), settled(configuration.files, baseline))
        outcome = differ(report, given, unsafe=unsafe_fixes) if diff else status(report, settings.fail_on)
        return CLEAN if exit_zero and outcome == FOUND else outcome

    if not watch:
        return once()
    from quotecheck.watch import Watched, keep_checking

    keep_checking(once, Watched(files, configuration_here, input_format, baseline, diff_base))
    return CLEAN


def list_quotes(
    paths: options.Paths = None,
    formats: options.Listings = None,
    output_file: options.OutputFile = None,
    input_format: options.InputFormat = None,
    max_file_size: options.MaxFileSize = None,
    speaker: options.Speakers = None,
    kind: options.Kinds = None,
    of_type: options.Types = None,
    min_confidence: options.MinConfidence = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
    stdin_filename: options.StdinFilename = None,
    exclude: options.Exclude = None,
    extend_exclude: options.ExtendExclude = None,
    force_exclude: options.ForceExclude = None,
    respect_gitignore: options.RespectGitignore = None,
    jobs: options.Jobs = "1",
    cache_dir: options.CacheDir = None,
    no_cache: options.NoCache = False,
) -> int:
    """List who said what in news articles, and nothing else."""
    from quotecheck import api

    asked = renderings(formats, output_file, "table", quotes)
    files = named(paths, stdin_filename)
    configuration = configured(
        config,
        isolated=isolated,
        exclude=exclude,
        extend_exclude=extend_exclude,
        force_exclude=force_exclude,
        respect_gitignore=respect_gitignore,
        written=files_of(asked),
    )
    wanted = Wanted(speakers=tuple(speaker or ()), kinds=tuple(kind or ()), types=tuple(of_type or ()))
    report = api.list_quotes(
        *files,
        input_format=input_format,
        settings=configuration.settings.overruled(min_confidence=min_confidence, max_file_size=size(max_file_size)),
        wanted=wanted,
        jobs=processes(jobs),
        stdin_filename=stdin_filename,
        cache=kept(cache_dir, no_cache=no_cache),
        progress=progress(),
    )
    return told(deliver(report, asked, look(all_types=True), settled(configuration.files)))


COMMANDS: dict[str, Callable[..., int]] = {
    "baseline": baseline,
    "check": check,
    "completion": completion,
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
    parsing = parser(COMMANDS[name], other_commands(COMMANDS, _DEFAULT) if name == _DEFAULT else None, options.PANELS)
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
        tell(f"{error.format_message().rstrip('.')}: see {program} --help")
        return FAILED
    except Unheard:
        raise
    except OSError as error:  # too many open files, a disk that fails: no fault of an article, nor of quotecheck
        place = f"{error.filename}: " if error.filename else ""
        tell(f"{place}{error.strerror or error}: mend that, and run it again")
        return FAILED
    except Exception:
        if ending.number:
            raise
        print(no_command(spelt_out(traceback.format_exc())), end="", file=sys.stderr)
        tell("this is a fault of quotecheck itself: please report it with the lines above")
        return FAILED


def complete(given: Sequence[str]) -> int:
    """Print what may stand in the place of the last word given, for the script of a shell."""
    from quotecheck.completion import answer

    print(answer(given, COMMANDS, _DEFAULT), end="")
    return CLEAN
