"""Tables of comma-separated values that a spreadsheet only shows."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterable, Sequence
from io import StringIO

from quotecheck.renderers._statements import on_one_line
from quotecheck.system.printable import no_command

# OWASP's list, but for the tab and the line ends that `on_one_line` takes away. In many countries a spreadsheet takes
# a semicolon for the end of a cell, quotation marks or not.
_FORMULA = re.compile("(^|;)(?=[=+\\-@＝＋－＠])")


def sheet(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a line that names the columns and one for each row; cells are led by an apostrophe where need be."""
    text = StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(columns)
    lines.writerows([_cell(words) for words in row] for row in rows)
    return no_command(text.getvalue())


def _cell(words: str) -> str:
    """Return words on one line that no spreadsheet reckons with."""
    return _FORMULA.sub(r"\1'", on_one_line(words))
