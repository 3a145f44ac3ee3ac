"""For tickets, pull requests and job summaries: a table of the findings of each file, and who said what, folded."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from quotecheck.model import Article, FileReport, Finding, Report, Severity
from quotecheck.renderers._blocks import Block, blocks
from quotecheck.renderers._markup import plain
from quotecheck.renderers._places import place_of
from quotecheck.renderers._renderer import Columns, Look, Renderer
from quotecheck.system.printable import counted

renderer = Renderer(__name__, __doc__, suffix=".md", holds="findings, statements", columns=Columns.NONE)

_HEAD = ("Line", "Severity", "Rule", "Finding")


@renderer
def render(report: Report, look: Look) -> str:
    """Return the counts, then a section for each file in which something was found or said."""
    counts = ", ".join(f"{level.value} {report.count(level)}" for level in reversed(Severity))
    sections = filter(None, (_section(file, look) for file in report.files))
    return "\n".join((f"# quotecheck\n\narticles {len(report.files)}, {counts}\n", *sections))


def _section(file: FileReport, look: Look) -> str:
    """Return the file's name as a heading, its table, and its statements; nothing if it has neither."""
    parts = [_table(file)] if file.findings else []
    if said := list(blocks(file.article, look)):
        parts.append("".join(_folded(said)))
    return "\n".join((f"## {plain(file.article.document.name)}\n", *parts)) if parts else ""


def _table(file: FileReport) -> str:
    """Return the findings, a row for each."""
    rows = (_HEAD, ("---:", "---", "---", "---"), *(_row(file.article, finding) for finding in file.findings))
    return "".join(f"| {' | '.join(cells)} |\n" for cells in rows)


def _row(article: Article, finding: Finding) -> tuple[str, ...]:
    """Return the cells of one finding; the other places it speaks of stand with the message, those of a line once."""
    document = article.document
    places = Counter((place_of(document, related.span).line, related.message) for related in finding.related)
    others = (
        f"line {line}{f' ({count} places)' if count > 1 else ''}: {plain(message)}"
        for (line, message), count in places.items()
    )
    return (
        str(place_of(document, finding.spans[0]).line),
        finding.severity.value,
        finding.rule.title,
        "; ".join((plain(finding.message), *others)),
    )


def _folded(said: list[Block]) -> Iterator[str]:
    """Yield the lines of what was said: a paragraph for each speaker with a list of the statements."""
    count = sum(len(block.statements) for block in said)
    yield f"<details>\n<summary>Who said what: {counted(count, 'statement')}</summary>\n"
    for block in said:
        name, role, words = map(plain, block.heading)
        yield f"\n**{name}**{f', {role}' if role else ''}{f' ({words})' if words else ''}\n\n"
        yield from (f"- line {each.line}: {plain(str(each))}\n" for each in block.statements)
    yield "\n</details>\n"
