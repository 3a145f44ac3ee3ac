"""Comma-separated values without formulas."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Sequence
from io import StringIO

from quotecheck.system.expressions import expression
from quotecheck.system.printable import no_command, on_one_line

# OWASP's list, without the tab and the line ends that `on_one_line` removes. In many countries a semicolon ends a cell,
# quoted or not.
_FORMULA = expression("(^|;)(?=[=+\\-@＝＋－＠])")


def sheet(columns: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a line with the names of the columns and one for each row; formulas are preceded by an apostrophe."""
    text = StringIO()
    lines = csv.writer(text, lineterminator="\n")
    lines.writerow(columns)
    lines.writerows([_cell(words) for words in row] for row in rows)
    return no_command(text.getvalue())


def _cell(words: str) -> str:
    """Return words on one line that no spreadsheet reads as a formula."""
    return _FORMULA.sub(r"\1'", on_one_line(words))
