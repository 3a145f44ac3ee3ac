"""For spreadsheets: a header row with the names of the columns, then a row for each attribution.

A cell that a spreadsheet would read as a formula is preceded by an apostrophe.
"""

from __future__ import annotations

from quotecheck.model import Article, Attribution, Report, Span, Speaker
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.renderers._spreadsheet import sheet
from quotecheck.renderers._statements import line_of, stated

renderer = Renderer(__name__, __doc__, suffix=".csv", holds="statements")

COLUMNS = (
    "path",
    "line",
    "speaker",
    "speaker kind",
    "role",
    "affiliation",
    "kind",
    "type",
    "qualifiers",
    "statement",
    "cue",
    "source",
    "addressee",
    "medium",
    "resolution",
    "confidence",
    "pattern",
    "as written",
)


@renderer
def render(report: Report, _: Look) -> str:
    """Return the lines of all files."""
    rows = (
        _row(file.article, *pair)
        for file in report.files
        for pair in zip(file.article.attributions, file.article.speakers, strict=True)
    )
    return sheet(COLUMNS, rows)


def _row(article: Article, attribution: Attribution, speaker: Speaker) -> tuple[str, ...]:
    """Return the cells of one attribution, in the order of the columns."""

    def words(span: Span | None) -> str:
        return span.of(article.text) if span else ""

    return (
        article.document.name,
        str(line_of(article, attribution)),
        speaker.name or " or ".join(entity.name for entity in speaker.candidates),
        speaker.kind,
        speaker.role or "",
        speaker.affiliation or "",
        attribution.kind,
        attribution.type,
        " ".join(attribution.qualifiers),
        stated(article, attribution),
        words(attribution.cue.span if attribution.cue else None),
        words(attribution.source),
        words(attribution.addressee),
        words(attribution.medium),
        speaker.resolution,
        f"{attribution.confidence:.2f}",
        attribution.pattern,
        speaker.as_written or "",
    )
