"""The options of the commands that list statements: which ones, and how they look."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from quotecheck.cli._declared import Option
from quotecheck.model import Kind, Type
from quotecheck.registry.folders import names
from quotecheck.renderers._renderer import Grouping


def _quote_formats() -> Sequence[str]:
    from quotecheck import listings

    return names(listings)


Listings = Annotated[
    list[str] | None,
    Option(
        "--format",
        metavar="NAME[=FILE]",
        help="Format of the list (table by default), and the file it goes to: {}.",
        offered=_quote_formats,
        brief="Format of the list, and its file: csv=out.csv",
    ),
]
Speakers = Annotated[
    list[str] | None,
    Option(
        metavar="NAME",
        help="Only statements of this speaker; a part of the name is enough.",
        brief="Only statements of this speaker.",
    ),
]
Kinds = Annotated[
    list[Kind] | None,
    Option(
        metavar="KIND",
        help=f"Only statements of this kind: {', '.join(Kind)}.",
        brief="Only statements of this kind, such as direct.",
    ),
]
Types = Annotated[
    list[Type] | None, Option("--type", metavar="TYPE", help=f"Only statements of this type: {', '.join(Type)}.")
]

AllTypes = Annotated[
    bool,
    Option("--all-types", help="Show plans, facts and views of nobody named too, which reports for people leave out."),
]
Notes = Annotated[
    bool | None,
    Option("--notes/--no-notes", help="Show notes (severity info) in the text report instead of their number."),
]
By = Annotated[
    Grouping,
    Option(
        metavar="GROUP",
        help="Group statements by turn, in reading order (the default), or by speaker.",
        default_shown=False,
    ),
]
Summary = Annotated[
    bool,
    Option(
        "--summary",
        help="Count the statements and words of each speaker; short for --format summary.",
        brief="Count the statements and words of each speaker.",
    ),
]
Short = Annotated[bool, Option("--short", help="Cut each statement to one line.")]
