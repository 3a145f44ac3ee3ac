"""`quotecheck quotes`: list who said what in articles, without findings."""

from __future__ import annotations

from quotecheck import listings
from quotecheck.cli import _options as options
from quotecheck.cli import _statement_options as statements
from quotecheck.cli._arguments import cache_from, configured, files_of, named, progress, renderings, size
from quotecheck.cli._command import Command
from quotecheck.cli._outcomes import report_failures, warn_of_passed_over
from quotecheck.errors import BadUsage
from quotecheck.listings._wanted import Wanted
from quotecheck.renderers._renderer import Grouping, Look
from quotecheck.run.jobs import processes
from quotecheck.run.outputs import deliver, look
from quotecheck.run.overwriting import settled


@Command
def command(
    paths: options.Paths = None,
    formats: statements.Listings = None,
    output_file: options.OutputFile = None,
    input_format: options.InputFormat = None,
    max_file_size: options.MaxFileSize = None,
    speaker: statements.Speakers = None,
    kind: statements.Kinds = None,
    of_type: statements.Types = None,
    all_types: statements.AllTypes = False,
    by: statements.By = Grouping.TURN,
    short: statements.Short = False,
    summary: statements.Summary = False,
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
    """List who said what in news articles, without findings."""
    from quotecheck import api

    if any(not name.strip() for name in speaker or ()):
        raise BadUsage("--speaker: names nobody: give a name or a part of one, or leave it out")
    asked = renderings((*(formats or ()), *(("summary",) if summary else ())), output_file, "table", listings)
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
    filtered = bool(speaker or kind or of_type)
    page = Look(all_types=all_types or bool(of_type), grouping=by, short=short, filtered=filtered)
    report = api.list_quotes(
        *files,
        input_format=input_format,
        settings=configuration.settings.overruled(min_confidence=min_confidence, max_file_size=size(max_file_size)),
        wanted=wanted,
        jobs=processes(jobs),
        stdin_filename=stdin_filename,
        cache=cache_from(cache_dir, no_cache=no_cache),
        progress=progress(),
    )
    warn_of_passed_over(files, configuration.settings.exclusion)
    return report_failures(deliver(report, asked, look(page), settled(configuration.files)))
