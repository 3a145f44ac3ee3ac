"""The options and arguments of the commands, each with its help, as typer reads them."""

from __future__ import annotations

import math
from typing import Annotated

import typer

from quotecheck import __version__, readers, renderers
from quotecheck import listings as quotes
from quotecheck.cli._completion import suggestions
from quotecheck.cli._completion.shells import shells
from quotecheck.model import Kind, Severity, Type
from quotecheck.registry.folders import names
from quotecheck.run.cache import VARIABLE
from quotecheck.run.catalogue import LISTINGS
from quotecheck.settings import DEFAULT_MAX_FILE_SIZE, DEFAULT_MIN_CONFIDENCE, RESEARCH_MIN_CONFIDENCE

TRACE_FORMATS = ("text", "json")
PANELS = {
    "Rules": ("select", "extend_select", "ignore", "baseline", "diff_base"),
    "Statements": ("speaker", "kind", "of_type", "min_confidence", "all_types"),
    "Report": ("formats", "output_file", "output_format", "statistics", "verbose", "quiet", "fail_on", "exit_zero"),
    "Fixes": ("fix", "diff", "unsafe_fixes"),
    "Files": ("file", "stdin_line", "input_format", "stdin_filename", "max_file_size"),
    "What is passed over": ("exclude", "extend_exclude", "force_exclude", "respect_gitignore"),
    "Settings and work": ("config", "isolated", "watch", "jobs", "cache_dir", "no_cache"),
}
"""The parts of a command's help, and the parameters of commands whose options stand in each."""


def version(wanted: bool) -> None:  # noqa: FBT001 (typer calls it so)
    """Print the version and stop."""
    if wanted:
        print(f"quotecheck {__version__}")
        raise typer.Exit


def number(share: float | None) -> float | None:
    """Return the number; nan passes every comparison with the ends of a range."""
    if share is not None and math.isnan(share):
        raise typer.BadParameter("nan is no number: give one from 0 to 1")
    return share


Paths = Annotated[
    list[str] | None, typer.Argument(metavar="PATH...", help="Files, folders, patterns, or - for standard input.")
]
StdinFilename = Annotated[
    str | None, typer.Option(metavar="FILE", help="The file whose text comes on standard input; it need not exist.")
]
Exclude = Annotated[
    list[str] | None,
    typer.Option(metavar="GLOBS", help="Pass these over in folders: names, or paths with *, ? and **."),
]
ExtendExclude = Annotated[
    list[str] | None, typer.Option(metavar="GLOBS", help="These too, besides what is excluded already.")
]
ForceExclude = Annotated[
    bool | None,
    typer.Option("--force-exclude/--no-force-exclude", help="Pass over what is excluded even if it is named outright."),
]
RespectGitignore = Annotated[
    bool | None,
    typer.Option(
        "--respect-gitignore/--no-respect-gitignore", help="Pass over what git ignores, in folders; so unless said."
    ),
]
InputFormat = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help=f"How to read every file, by its suffix unless said: {', '.join(names(readers))}.",
        autocompletion=lambda: names(readers),
    ),
]
MaxFileSize = Annotated[
    str | None,
    typer.Option(
        metavar="SIZE",
        help=(
            f"Refuse files with more characters of text, such as 500k or 2M; {DEFAULT_MAX_FILE_SIZE // 1_000_000}M "
            "by default, 0 for no limit."
        ),
    ),
]
OutputFile = Annotated[
    str | None, typer.Option(metavar="FILE", help="Where the report goes instead of standard output.")
]
MinConfidence = Annotated[
    float | None,
    typer.Option(
        metavar="SHARE",
        min=0,
        max=1,
        callback=number,
        help=(
            f"Leave out attributions less sure than this: {DEFAULT_MIN_CONFIDENCE} for an editor, the default "
            f"unless configured; {RESEARCH_MIN_CONFIDENCE} for research, which finds more and errs more."
        ),
    ),
]
Formats = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="NAME[=FILE]",
        help=f"How to report, text unless said, and to which file: {', '.join(names(renderers))}.",
        autocompletion=lambda: names(renderers),
    ),
]
Select = Annotated[
    list[str] | None,
    typer.Option(
        metavar="RULES",
        help="Only these: names, codes or their beginnings (QC3).",
        autocompletion=suggestions.rules,
    ),
]
ExtendSelect = Annotated[
    list[str] | None,
    typer.Option(metavar="RULES", help="These too, where only some are selected.", autocompletion=suggestions.rules),
]
Ignore = Annotated[
    list[str] | None,
    typer.Option(metavar="RULES", help="Not these, even if selected.", autocompletion=suggestions.rules),
]
FailOn = Annotated[
    Severity | None,
    typer.Option(metavar="SEVERITY", help=f"What makes the exit status 1, and what is graver: {', '.join(Severity)}."),
]
Config = Annotated[str | None, typer.Option(metavar="FILE", help="The configuration, instead of the nearest one.")]
Isolated = Annotated[bool, typer.Option("--isolated", help="Take no configuration, wherever one lies.")]
AllTypes = Annotated[bool, typer.Option("--all-types", help="Show beliefs and facts in the text view too.")]
Baseline = Annotated[str | None, typer.Option(metavar="FILE", help="Report only what this baseline does not hold.")]
DiffBase = Annotated[
    str | None,
    typer.Option(metavar="REV", help="Report only what touches a line changed since this one git revision."),
]
Fix = Annotated[bool, typer.Option("--fix", help="Mend in the files what needs no decision.")]
Diff = Annotated[
    bool, typer.Option("--diff", help="Give what --fix would change in place of the report; mend nothing.")
]
UnsafeFixes = Annotated[
    bool, typer.Option("--unsafe-fixes", help="With --fix or --diff: mend what should be looked at, too.")
]
Jobs = Annotated[
    str,
    typer.Option(metavar="N", help="Spread many files over so many processes, auto for one on each core."),
]
CacheDir = Annotated[
    str | None,
    typer.Option(
        metavar="DIR",
        envvar=VARIABLE,
        help="Where the reports on many files are kept for the next run, instead of the user's cache folder.",
    ),
]
NoCache = Annotated[bool, typer.Option("--no-cache", help="Look at every file anew, and keep nothing.")]
Watch = Annotated[
    bool, typer.Option("--watch", help="Check again whenever an article, the configuration or the baseline changes.")
]
Statistics = Annotated[
    bool, typer.Option("--statistics", help="Give how many findings each rule has in place of the report.")
]
Quiet = Annotated[bool, typer.Option("--quiet", "-q", help="Print nothing: the exit status and files tell.")]
ExitZero = Annotated[bool, typer.Option("--exit-zero", help="Exit with 0 whatever is found; 2 stays 2.")]
Version = Annotated[bool, typer.Option("--version", callback=version, is_eager=True, help="Print the version.")]

Listings = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="NAME[=FILE]",
        help=f"How to list them, as a table unless said, and to which file: {', '.join(names(quotes))}.",
        autocompletion=lambda: names(quotes),
    ),
]
Speakers = Annotated[
    list[str] | None, typer.Option(metavar="NAME", help="Only what this one says; a part of the name will do.")
]
Kinds = Annotated[list[Kind] | None, typer.Option(metavar="KIND", help=f"Only this: {', '.join(Kind)}.")]
Types = Annotated[list[Type] | None, typer.Option("--type", metavar="TYPE", help=f"Only this: {', '.join(Type)}.")]

WriteWhat = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="write PATH...",
        help="Files, folders, patterns, or - for standard input.",
        autocompletion=lambda: ["write"],
    ),
]
BaselineFile = Annotated[str, typer.Option("--baseline", metavar="FILE", help="Where it goes.")]

Shell = Annotated[
    str | None,
    typer.Argument(metavar="SHELL", help=f"One of {', '.join(shells())}.", autocompletion=shells),
]

Explained = Annotated[
    list[str] | None,
    typer.Argument(
        metavar="NAME...",
        help="Rules and attribution patterns, by name; rules also by code or its beginning (QC3).",
        autocompletion=suggestions.rules_and_patterns,
    ),
]
TracedPlace = Annotated[
    str | None,
    typer.Argument(metavar="FILE:LINE[:COLUMN]", help="A line of an article, or the sentence at a column of it."),
]
StdinLine = Annotated[
    str | None,
    typer.Option("-:", metavar="LINE[:COLUMN]", help="A line of standard input, written -:12 or -:12:5."),
]
Verbose = Annotated[
    bool,
    typer.Option("--verbose", "-v", help="Everything: tokens with their symbols, all candidates, traits and points."),
]
TraceFormat = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="NAME",
        help=f"How to print it: {', '.join(TRACE_FORMATS)}.",
        autocompletion=lambda: list(TRACE_FORMATS),
    ),
]
RuleFormat = Annotated[
    str,
    typer.Option(
        "--format",
        metavar="NAME",
        help=f"How to list them: {', '.join(LISTINGS)}.",
        autocompletion=lambda: list(LISTINGS),
    ),
]
