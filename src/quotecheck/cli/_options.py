"""The options and arguments of the commands, each with its help."""

from __future__ import annotations

import math
from typing import Annotated

from quotecheck import __version__, readers, renderers
from quotecheck.cli._declared import Argument, Option
from quotecheck.model import Severity
from quotecheck.registry.folders import names
from quotecheck.run.cache import VARIABLE
from quotecheck.settings import DEFAULT_MAX_FILE_SIZE, DEFAULT_MIN_CONFIDENCE, RESEARCH_MIN_CONFIDENCE

PANELS = {
    "Rules": ("select", "extend_select", "ignore", "baseline", "diff_base"),
    "Statements": ("speaker", "kind", "of_type", "min_confidence", "all_types", "by", "short", "summary"),
    "Report": (
        "formats",
        "output_file",
        "output_format",
        "statistics",
        "verbose",
        "notes",
        "quiet",
        "fail_on",
        "exit_zero",
    ),
    "Fixes": ("fix", "diff", "unsafe_fixes"),
    "Files": ("file", "stdin_line", "input_format", "stdin_filename", "max_file_size"),
    "Exclusions": ("exclude", "extend_exclude", "force_exclude", "respect_gitignore"),
    "Configuration and execution": ("config", "isolated", "test", "watch", "jobs", "cache_dir", "no_cache"),
}
"""The sections of a command's help, and the parameters of commands whose options each contains."""


def version(wanted: bool) -> None:  # noqa: FBT001 (typer calls it so)
    """Print the version and stop."""
    if wanted:
        import typer

        print(f"quotecheck {__version__}")
        raise typer.Exit


def number(share: float | None) -> float | None:
    """Return the number, unless it is nan, which passes every comparison with the ends of a range."""
    if share is not None and math.isnan(share):
        import typer

        raise typer.BadParameter("nan is not a number: give one from 0 to 1")
    return share


def _rules(incomplete: str) -> list[tuple[str, str]]:
    from quotecheck.cli._completion import suggestions

    return suggestions.rules(incomplete)


Paths = Annotated[
    list[str] | None, Argument(metavar="PATH...", help="Files, folders, patterns, or - for standard input.")
]
StdinFilename = Annotated[
    str | None, Option(metavar="FILE", help="Treat standard input as this file, which need not exist.")
]
Exclude = Annotated[
    list[str] | None,
    Option(
        metavar="GLOBS", help="In folders, skip these instead of the configured ones: names, or paths with *, ? and **."
    ),
]
ExtendExclude = Annotated[list[str] | None, Option(metavar="GLOBS", help="Skip these too.")]
ForceExclude = Annotated[
    bool | None,
    Option("--force-exclude/--no-force-exclude", help="Skip excluded files even if they are named explicitly."),
]
RespectGitignore = Annotated[
    bool | None,
    Option("--respect-gitignore/--no-respect-gitignore", help="In folders, skip files that git ignores; the default."),
]
InputFormat = Annotated[
    str | None,
    Option(
        metavar="NAME",
        help="Read every file in this format, whatever its suffix: {}.",
        offered=lambda: names(readers),
    ),
]
MaxFileSize = Annotated[
    str | None,
    Option(
        metavar="SIZE",
        help=(
            f"Refuse files with more characters of text, such as 500k or 2M; {DEFAULT_MAX_FILE_SIZE // 1_000_000}M "
            "by default, 0 for no limit."
        ),
    ),
]
OutputFile = Annotated[
    str | None, Option(metavar="FILE", help="Write the report to this file instead of standard output.")
]
MinConfidence = Annotated[
    float | None,
    Option(
        metavar="SHARE",
        least=0,
        most=1,
        check=number,
        help=(
            f"Report attributions with at least this confidence: {DEFAULT_MIN_CONFIDENCE} for an editor, the default; "
            f"{RESEARCH_MIN_CONFIDENCE} for research (higher recall, lower precision)."
        ),
        brief="Least confidence of a statement, 0 to 1.",
    ),
]
Formats = Annotated[
    list[str] | None,
    Option(
        "--format",
        metavar="NAME[=FILE]",
        help="Format of the report (text by default), and the file it goes to: {}.",
        offered=lambda: names(renderers),
        brief="Format of the report, and its file: html=out.html",
    ),
]
Select = Annotated[
    list[str] | None,
    Option(
        metavar="RULES",
        help="Run only these rules: names, codes or beginnings of codes (QC3).",
        offered=_rules,
        brief="Run only these rules: QC3,leftover",
    ),
]
ExtendSelect = Annotated[
    list[str] | None,
    Option(metavar="RULES", help="Run these rules too, where only some are selected.", offered=_rules),
]
Ignore = Annotated[
    list[str] | None,
    Option(
        metavar="RULES",
        help="Do not run these rules, even if selected.",
        offered=_rules,
        brief="Do not run these rules.",
    ),
]
FailOn = Annotated[
    Severity | None,
    Option(
        metavar="SEVERITY",
        help=f"Lowest severity that makes the exit status 1: {', '.join(Severity)}.",
        brief="Lowest severity that makes the exit status 1.",
    ),
]
Config = Annotated[
    str | None,
    Option(
        metavar="FILE",
        help="Use this configuration file instead of the nearest one.",
        brief="Configuration file instead of the nearest one.",
    ),
]
Isolated = Annotated[bool, Option("--isolated", help="Ignore configuration files.")]
Baseline = Annotated[
    str | None,
    Option(
        metavar="FILE",
        help="Report only findings that are not in this baseline.",
        brief="Report only findings not in this baseline.",
    ),
]
DiffBase = Annotated[
    str | None,
    Option(metavar="REV", help="Report only findings on lines changed since this git revision."),
]
Fix = Annotated[bool, Option("--fix", help="Apply safe fixes to the files.", brief="Apply safe fixes to the files.")]
Diff = Annotated[
    bool, Option("--diff", help="Print what --fix would change instead of the report; write nothing, even with --fix.")
]
UnsafeFixes = Annotated[bool, Option("--unsafe-fixes", help="With --fix or --diff: include fixes that need review.")]
Jobs = Annotated[
    str,
    Option(metavar="N", help="Number of worker processes for many files; auto: one per core."),
]
CacheDir = Annotated[
    str | None,
    Option(
        metavar="DIR",
        variable=VARIABLE,
        help="Keep the cache in this folder instead of the user's cache folder.",
    ),
]
NoCache = Annotated[bool, Option("--no-cache", help="Disable the cache.")]
Watch = Annotated[
    bool, Option("--watch", help="Check again when an article, the configuration or the baseline changes.")
]
Statistics = Annotated[
    bool,
    Option(
        "--statistics", help="Print charts instead of the report: findings by rule, statements by speaker and kind."
    ),
]
Quiet = Annotated[bool, Option("--quiet -q", help="Print nothing; only set the exit status and write files.")]
ExitZero = Annotated[
    bool, Option("--exit-zero", help="Exit with 0 even if there are findings; errors still exit with 2.")
]
Version = Annotated[bool, Option("--version", check=version, eager=True, help="Print the version.")]
