"""For tickets, pull requests and job summaries: a table of the findings of each file, in Markdown."""

from __future__ import annotations

from quotecheck.model import Article, FileReport, Finding, Report, Severity
from quotecheck.renderers._markup import plain
from quotecheck.renderers._places import place_of
from quotecheck.renderers._renderer import Columns, Look, Renderer

renderer = Renderer(__name__, __doc__, suffix=".md", columns=Columns.NONE)

_HEAD = ("Line", "Severity", "Rule", "Finding")


@renderer
def render(report: Report, _: Look) -> str:
    """Return the counts, then a section for each file in which something was found."""
    counts = ", ".join(f"{level.value} {report.count(level)}" for level in reversed(Severity))
    sections = (_section(file) for file in report.files if file.findings)
    return "\n".join((f"# quotecheck\n\narticles {len(report.files)}, {counts}\n", *sections))


def _section(file: FileReport) -> str:
    """Return the file's name as a heading, and its table."""
    rows = (_HEAD, ("---:", "---", "---", "---"), *(_row(file.article, finding) for finding in file.findings))
    table = "".join(f"| {' | '.join(cells)} |\n" for cells in rows)
    return f"## {plain(file.article.document.name)}\n\n{table}"


def _row(article: Article, finding: Finding) -> tuple[str, ...]:
    """Return the cells of one finding; the other places it speaks of stand with the message."""
    document = article.document
    others = (f"line {place_of(document, related.span).line}: {plain(related.message)}" for related in finding.related)
    return (
        str(place_of(document, finding.spans[0]).line),
        finding.severity.value,
        finding.rule.title,
        "; ".join((plain(finding.message), *others)),
    )
