"""For spreadsheets: a header row with the names of the columns, then a row for each finding.

A cell that a spreadsheet would read as a formula is preceded by an apostrophe.
"""

from __future__ import annotations

from quotecheck.model import Report
from quotecheck.renderers._places import Found, found
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.renderers._spreadsheet import sheet

renderer = Renderer(__name__, __doc__, suffix=".csv")

COLUMNS = (
    "path",
    "line",
    "column",
    "end line",
    "end column",
    "severity",
    "code",
    "name",
    "message",
    "words",
    "fix",
    "fingerprint",
)


@renderer
def render(report: Report, _: Look) -> str:
    """Return the lines of all files."""
    return sheet(COLUMNS, map(_row, found(report)))


def _row(one: Found) -> tuple[str, ...]:
    """Return the cells of one finding, in the order of the columns."""
    finding = one.finding
    return (
        one.path,
        *map(str, one.place),
        finding.severity,
        finding.rule.code,
        finding.rule.name,
        finding.message,
        " … ".join(one.article.document.words(span) for span in finding.spans),
        finding.fix.message if finding.fix else "",
        one.fingerprint,
    )
