"""`quotecheck why`: show how the statements, speakers and findings of a line came about, or why there are none."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING, Annotated

from quotecheck.cli import _options as options
from quotecheck.cli._arguments import configured, file_of, rules_of, size, words
from quotecheck.cli._command import Command
from quotecheck.cli._declared import Argument, Option
from quotecheck.cli._outcomes import CLEAN
from quotecheck.errors import BadUsage, UnknownFormat, UnreadableInput, unknown
from quotecheck.model import Document, Failure
from quotecheck.readers._bytes import STDIN
from quotecheck.run.outputs import look
from quotecheck.settings import Settings, refuse_unknown_rules, requested

if TYPE_CHECKING:
    from quotecheck.run.trace.target import Target

TRACE_FORMATS = ("text", "json")
TracedPlace = Annotated[
    str | None,
    Argument(metavar="FILE:LINE[:COLUMN]", help="A line of an article, or the sentence at a column of it."),
]
StdinLine = Annotated[
    str | None,
    Option(
        "-:",
        metavar="LINE[:COLUMN]",
        help="A line of standard input, written -:12 or -:12:5.",
        brief="A line of standard input, such as -:12",
    ),
]
Verbose = Annotated[
    bool,
    Option(
        "--verbose -v",
        help="Everything: tokens with their symbols, all candidates, traits and points.",
        brief="Everything: tokens, candidates, points.",
    ),
]
TraceFormat = Annotated[
    str,
    Option(
        "--format",
        metavar="NAME",
        help="How to print it: {}.",
        offered=lambda: TRACE_FORMATS,
        brief="How to print it: text or json.",
    ),
]


@Command
def command(
    place: TracedPlace = None,
    stdin_line: StdinLine = None,
    verbose: Verbose = False,
    output_format: TraceFormat = "text",
    input_format: options.InputFormat = None,
    stdin_filename: options.StdinFilename = None,
    max_file_size: options.MaxFileSize = None,
    select: options.Select = None,
    extend_select: options.ExtendSelect = None,
    ignore: options.Ignore = None,
    baseline: options.Baseline = None,
    min_confidence: options.MinConfidence = None,
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """Show how the statements and findings of a line came about, or why it has none."""
    if output_format not in TRACE_FORMATS:
        raise UnknownFormat(unknown("format", output_format, TRACE_FORMATS))
    target = _target(place, stdin_line, stdin_filename)
    from quotecheck import api
    from quotecheck.run.trace import json, text

    configuration = configured(config, isolated=isolated)
    refuse_unknown_rules(configuration, api.rules(configuration.settings))
    selected = rules_of("--select", select)
    requested((*selected, *words(extend_select), *words(ignore)), api.rules(configuration.settings))
    settings = configuration.settings.overruled(
        select=selected,
        extend_select=words(extend_select),
        ignore=words(ignore),
        min_confidence=min_confidence,
        max_file_size=size(max_file_size),
    )
    read = _document(target, settings, input_format, stdin_filename)
    trace = api.trace(read, target, settings, file_of("--baseline", baseline))
    if output_format == "json":
        print(json.render(trace), end="")
    else:
        print(text.render(trace, look().width, verbose=verbose), end="")
    return CLEAN


def _target(place: str | None, stdin_line: str | None, stdin_filename: str | None) -> Target:
    """Return which line of which file is asked about.

    Raises:
        BadUsage: none is, or two are, or a name for standard input is given and a line of a file.
    """
    from quotecheck.run.trace.target import stdin_target, target_of

    if place is not None and stdin_line is not None:
        raise BadUsage(f"{place} and -:{stdin_line}: two places: give one of them")
    if place is not None and stdin_filename is not None:
        raise BadUsage("--stdin-filename: no line of standard input is asked about: write -:LINE")
    if stdin_line is not None:
        return stdin_target(stdin_line)
    if place is None:
        raise BadUsage("no line given: write FILE:LINE, or -:LINE for a line of standard input")
    return target_of(place)


def _document(target: Target, settings: Settings, input_format: str | None, stdin_filename: str | None) -> Document:
    """Return the article that is asked about.

    Raises:
        UnreadableInput: it cannot be read.
    """
    from quotecheck.run.documents import Given, document, places

    found: Given
    if target.path == STDIN:
        (found,) = places([STDIN], None, input_format, settings.exclusion, stdin_filename, settings.max_file_size)
    elif os.path.isdir(target.path):
        raise UnreadableInput(f"{target.path}: is a folder: name an article in it")
    else:
        found = document(target.path, input_format, settings.max_file_size)
    match found:
        case Failure(path, message):
            raise UnreadableInput(f"{path}: {message}")
        case Document():
            return found
    raise UnreadableInput(f"{target.path}: cannot be read: check the path")
