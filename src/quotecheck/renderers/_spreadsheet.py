"""Tables of comma-separated values that a spreadsheet only shows."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from quotecheck.renderers._statements import on_one_line


def sheet(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a line that names the columns and one for each row; cells are led by an apostrophe where need be."""
    text = StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(columns)
    lines.writerows([_cell(words) for words in row] for row in rows)
    return text.getvalue()


def _cell(words: str) -> str:
    """Return words on one line that no spreadsheet reckons with."""
    plain = on_one_line(words)
    return f"'{plain}" if plain.startswith(("=", "+", "-", "@")) else plain
