"""`quotecheck check`: list who said what in articles, and report what is inconsistent in them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from functools import partial
from itertools import chain
from typing import TYPE_CHECKING

from quotecheck import cli, renderers
from quotecheck.cli import _options as options
from quotecheck.cli import _statement_options as statements
from quotecheck.cli._arguments import (
    cache_from,
    configured,
    file_of,
    files_of,
    instead_of_report,
    named,
    progress,
    renderings,
    rules_of,
    size,
    words,
)
from quotecheck.cli._command import Command
from quotecheck.cli._mistakes import refuse_mistyped_command
from quotecheck.cli._outcomes import (
    CLEAN,
    FOUND,
    diff_status,
    diff_text,
    fix_files,
    status,
    warn_of_passed_over,
)
from quotecheck.errors import BadConfig, BadUsage, QuotecheckError
from quotecheck.model import Report
from quotecheck.readers._bytes import STDIN
from quotecheck.registry.folders import names
from quotecheck.renderers._renderer import Grouping, Look
from quotecheck.run.cache import Cache
from quotecheck.run.jobs import processes
from quotecheck.run.outputs import STDOUT, deliver, look
from quotecheck.run.overwriting import settled
from quotecheck.settings import Settings, refuse_unknown_rules, requested
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from quotecheck.api import Progress


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
    notes: statements.Notes = None,
    all_types: statements.AllTypes = False,
    by: statements.By = Grouping.TURN,
    short: statements.Short = False,
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
    """List who said what in news articles, and report what is inconsistent in them."""
    files = named(paths, stdin_filename)
    refuse_mistyped_command(files, names(cli))
    _refuse_contradictions(files, diff=diff, statistics=statistics, fix=fix, watch=watch, unsafe_fixes=unsafe_fixes)
    given = (*files, *([stdin_filename] if stdin_filename else ()))
    if diff:
        wanted = instead_of_report("--diff", partial(diff_text, given=given, unsafe=unsafe_fixes), formats, output_file)
    elif statistics:
        from quotecheck.listings._statistics import statistics as charts

        wanted = instead_of_report("--statistics", charts, formats, output_file)
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
    if quiet:
        wanted = [(render, path) for render, path in wanted if path != STDOUT]
    chosen = {"select": rules_of("--select", select), "extend_select": words(extend_select), "ignore": words(ignore)}
    limit = size(max_file_size)
    from quotecheck import api

    run = _Run(
        files=files,
        input_format=input_format,
        stdin_filename=stdin_filename,
        baseline=file_of("--baseline", baseline),
        diff_base=diff_base,
        jobs=processes(jobs),
        cache=cache_from(cache_dir, no_cache=no_cache),
        progress=progress(quiet=quiet),
    )

    def once() -> int:
        configuration = configuration_here()
        requested(chain.from_iterable(chosen.values()), api.rules(configuration.settings))
        refuse_unknown_rules(configuration, api.rules(configuration.settings))
        settings = configuration.settings.overruled(
            **chosen, min_confidence=min_confidence, fail_on=fail_on, notes=notes, max_file_size=limit
        )
        report = run.report(settings)
        if not quiet:
            warn_of_passed_over(files, settings.exclusion)
        if fix and not diff:
            report = fix_files(report, partial(run.report, settings), given, unsafe=unsafe_fixes, quiet=quiet)
        page = Look(all_types=all_types, notes=settings.shows_notes, grouping=by, short=short)
        report = deliver(report, wanted, look(page), settled(configuration.files, baseline))
        outcome = diff_status(report, given, unsafe=unsafe_fixes) if diff else status(report, settings.fail_on)
        return CLEAN if exit_zero and outcome == FOUND else outcome

    if not watch:
        return once()
    from quotecheck.cli._watch import Watched, keep_checking

    with suppress(BadConfig):  # which may be mended while it is watched, and the command line may not
        requested(chain.from_iterable(chosen.values()), api.rules(configuration_here().settings))
    keep_checking(once, Watched(files, configuration_here, input_format, baseline, diff_base))
    return CLEAN


@frozen(kw_only=True)
class _Run:
    """What is checked, and how; the settings apart, which may be read anew while it is watched."""

    files: Sequence[str]
    input_format: str | None
    stdin_filename: str | None
    baseline: str | None
    diff_base: str | None
    jobs: int
    cache: Cache | None
    progress: Progress

    def report(self, settings: Settings) -> Report:
        """Return what is found, without what the baseline knows and what stands on lines that have not changed."""
        from quotecheck import api

        report = api.check(
            *self.files,
            input_format=self.input_format,
            settings=settings,
            jobs=self.jobs,
            stdin_filename=self.stdin_filename,
            cache=self.cache,
            progress=self.progress,
        )
        if self.baseline:
            from quotecheck.settings.baseline import hide_known

            report = hide_known(report, self.baseline)
        if self.diff_base is None:
            return report
        from quotecheck.settings.changed_lines import keep_changed

        return keep_changed(report, self.diff_base, self.stdin_filename)


def _refuse_contradictions(
    files: Sequence[str], *, diff: bool, statistics: bool, fix: bool, watch: bool, unsafe_fixes: bool
) -> None:
    """Return if the options can be followed together.

    Raises:
        BadUsage: two contradict each other, or one has no effect.
        QuotecheckError: what cannot be written is to be fixed.
    """
    if diff and statistics:
        raise BadUsage("--diff and --statistics both replace the report: give one of them")
    if fix and STDIN in files:
        raise QuotecheckError("standard input cannot be fixed: use --diff, or name the file")
    if fix and watch:
        raise BadUsage("--watch --fix would write to files that an editor has open: use --diff, or --fix alone")
    if unsafe_fixes and not (fix or diff):
        raise BadUsage("--unsafe-fixes has no effect alone: add --fix or --diff")
