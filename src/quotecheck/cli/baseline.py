"""`quotecheck baseline`: record the current findings, so that later runs report only new ones."""

from __future__ import annotations

from typing import Annotated

from quotecheck.cli import _options as options
from quotecheck.cli._arguments import cache_from, configured, file_of, named, progress, rules_of, size, words
from quotecheck.cli._command import Command
from quotecheck.cli._declared import Argument, Option
from quotecheck.cli._outcomes import CLEAN, FAILED, report_failures, warn
from quotecheck.errors import BadBaseline, BadUsage
from quotecheck.run.jobs import processes
from quotecheck.run.overwriting import place, settled, taken
from quotecheck.settings import refuse_unknown_rules
from quotecheck.settings.baseline import DEFAULT_BASELINE, write_baseline
from quotecheck.system.printable import counted

WriteWhat = Annotated[
    list[str] | None,
    Argument(
        metavar="write PATH...",
        help="Files, folders, patterns, or - for standard input.",
        offered=lambda: ["write"],
    ),
]
BaselineFile = Annotated[
    str,
    Option(
        "--baseline", metavar="FILE", help="Write the baseline to this file.", brief="Write the baseline to this file."
    ),
]


@Command
def command(
    what: WriteWhat = None,
    file: BaselineFile = DEFAULT_BASELINE,
    input_format: options.InputFormat = None,
    max_file_size: options.MaxFileSize = None,
    select: options.Select = None,
    extend_select: options.ExtendSelect = None,
    ignore: options.Ignore = None,
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
    """Record the current findings, so that `--baseline FILE` reports only new ones."""
    from quotecheck import api

    action, *paths = what or [""]
    if action != "write":
        said = f"unknown action {action!r}" if action else "no action given"
        raise BadUsage(f"{said}: use quotecheck baseline write PATH...")
    file_of("--baseline", file)
    files = named(paths, stdin_filename)
    configuration = configured(
        config,
        isolated=isolated,
        exclude=exclude,
        extend_exclude=extend_exclude,
        force_exclude=force_exclude,
        respect_gitignore=respect_gitignore,
    )
    refuse_unknown_rules(configuration, api.rules(configuration.settings))
    report = api.check(
        *files,
        input_format=input_format,
        settings=configuration.settings.overruled(
            select=rules_of("--select", select),
            extend_select=words(extend_select),
            ignore=words(ignore),
            max_file_size=size(max_file_size),
        ),
        jobs=processes(jobs),
        stdin_filename=stdin_filename,
        cache=cache_from(cache_dir, no_cache=no_cache),
        progress=progress(),
    )
    if report_failures(report):
        # The known findings of a file that was not read would be lost.
        warn(f"{file}: not written: some files could not be read: fix that and run again")
        return FAILED
    if read := taken(report, settled(configuration.files)).get(place(file)):
        raise BadBaseline(f"{file}: is {read}: name another file for the baseline")
    number = write_baseline(report, file)
    warn(f"{file}: {counted(number, 'finding')} recorded")
    return CLEAN
