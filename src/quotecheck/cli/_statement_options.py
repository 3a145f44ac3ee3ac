"""The options of the commands that list statements: which ones, and how they look."""

from __future__ import annotations

from typing import Annotated

import typer

from quotecheck import listings
from quotecheck.model import Kind, Type
from quotecheck.registry.folders import names
from quotecheck.renderers._renderer import Grouping

Listings = Annotated[
    list[str] | None,
    typer.Option(
        "--format",
        metavar="NAME[=FILE]",
        help=f"Format of the list (table by default), and the file it goes to: {', '.join(names(listings))}.",
        autocompletion=lambda: names(listings),
    ),
]
Speakers = Annotated[
    list[str] | None,
    typer.Option(metavar="NAME", help="Only statements of this speaker; a part of the name is enough."),
]
Kinds = Annotated[
    list[Kind] | None, typer.Option(metavar="KIND", help=f"Only statements of this kind: {', '.join(Kind)}.")
]
Types = Annotated[
    list[Type] | None, typer.Option("--type", metavar="TYPE", help=f"Only statements of this type: {', '.join(Type)}.")
]

AllTypes = Annotated[
    bool,
    typer.Option(
        "--all-types", help="Show plans, facts and views of nobody named too, which reports for people leave out."
    ),
]
Notes = Annotated[
    bool | None,
    typer.Option("--notes/--no-notes", help="Show notes (severity info) in the text report instead of their number."),
]
By = Annotated[
    Grouping,
    typer.Option(
        metavar="GROUP",
        help="Group statements by turn, in reading order (the default), or by speaker.",
        show_default=False,
    ),
]
Summary = Annotated[
    bool, typer.Option("--summary", help="Count the statements and words of each speaker; short for --format summary.")
]
Short = Annotated[bool, typer.Option("--short", help="Cut each statement to one line.")]
