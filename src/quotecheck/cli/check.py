"""`quotecheck check`: say who said what in articles, and what in them does not fit."""

from __future__ import annotations

from functools import partial
from itertools import chain

from quotecheck import renderers
from quotecheck.cli import _options as options
from quotecheck.cli._arguments import configured, files_of, in_its_place, kept, named, progress, renderings, size, words
from quotecheck.cli._command import Command
from quotecheck.cli._outcomes import CLEAN, FOUND, changes, differ, mend, status, tally
from quotecheck.errors import BadUsage, QuotecheckError
from quotecheck.model import Report
from quotecheck.readers._bytes import STDIN
from quotecheck.run.jobs import processes
from quotecheck.run.outputs import STDOUT, deliver, look
from quotecheck.run.overwriting import settled
from quotecheck.settings import refuse_unknown_rules, requested
from quotecheck.settings.baseline import hide_known


@Command
def command(
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
    requested(chain.from_iterable(chosen.values()), api.rules())  # a slip here is no file's fault, and ends --watch too

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
            from quotecheck.settings.changed_lines import keep_changed

            return keep_changed(report, diff_base, stdin_filename)

        report = found()
        if fix and not diff:
            report = mend(report, found, given, unsafe=unsafe_fixes, quiet=quiet)
        report = deliver(report, wanted, look(all_types=all_types), settled(configuration.files, baseline))
        outcome = differ(report, given, unsafe=unsafe_fixes) if diff else status(report, settings.fail_on)
        return CLEAN if exit_zero and outcome == FOUND else outcome

    if not watch:
        return once()
    from quotecheck.cli._watch import Watched, keep_checking

    keep_checking(once, Watched(files, configuration_here, input_format, baseline, diff_base))
    return CLEAN
