"""For people: a table of who said what, then each finding with its words marked in their line.

Colours are for terminals; in a pipe the same text is plain.
"""

from __future__ import annotations

from collections.abc import Iterator

from rich.cells import cell_len
from rich.console import Console  # noqa: TC002 (a module's own values are imported plainly)
from rich.table import Table
from rich.text import Text

from quotecheck.model import (
    Article,
    Attribution,
    FileReport,
    Finding,
    Report,
    Severity,
    Span,
    Speaker,
)
from quotecheck.renderers._excerpt import excerpt
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.renderers._sheet import printed
from quotecheck.renderers._statements import KIND_WIDTH, SHOWN, how, line_of, on_one_line, what, who
from quotecheck.system.printable import printable

renderer = Renderer(__name__, __doc__, suffix=".txt", holds="statements, findings")

_COLORS = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
_ROWS = 4  # a statement longer than this many lines of the table is shortened


@renderer
def render(report: Report, look: Look) -> str:
    """Return the report for people: for each file its table and findings, and a last line with the counts."""

    def paint(console: Console) -> None:
        for file in report.files:
            _file(console, file, look)
        if report.files:
            console.print(_summary(report, look), soft_wrap=True)

    return printed(look, paint)


def _file(console: Console, file: FileReport, look: Look) -> None:
    """Print one file's name, its encoding if it is a guess, its attributions and its findings."""
    document = file.article.document
    name = printable(document.name)
    console.print(Text(name, "bold underline"), soft_wrap=True)
    if document.encoding_guessed:
        console.print(f"read as {document.encoding} (a guess)", soft_wrap=True)
    shown = [pair for pair in _said(file.article) if look.all_types or pair[0].type in SHOWN]
    if shown:
        console.print()
        console.print(_table(file.article, shown, look))
    elif not file.findings:
        console.print("no statements", soft_wrap=True)
    for finding in file.findings:
        console.print()
        for line in _finding(file.article, finding, name, look):
            console.print(line, soft_wrap=True)
    console.print()


def _said(article: Article) -> Iterator[tuple[Attribution, Speaker]]:
    """Yield every attribution with its speaker."""
    return zip(article.attributions, article.speakers, strict=True)


def _table(article: Article, pairs: list[tuple[Attribution, Speaker]], look: Look) -> Table:
    """Return the table of who said what, a row for each attribution."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("Speaker", overflow="fold", max_width=max(12, look.width // 5))
    table.add_column("Role", overflow="fold", max_width=max(12, look.width // 4))
    table.add_column("Kind", overflow="fold", max_width=KIND_WIDTH)
    table.add_column("Statement", overflow="fold")
    table.add_column("Line", justify="right", no_wrap=True)
    room = _ROWS * max(20, look.width // 3)
    for attribution, speaker in pairs:
        words = what(article.text, attribution)
        cells = (
            *who(article, attribution, speaker),
            how(attribution, with_type=look.all_types),
            words if len(words) <= room else f"{words[: room - 1].rstrip()}…",
        )
        table.add_row(*map(_cell, cells), str(line_of(article, attribution)))
    return table


def _cell(words: str) -> Text:
    """Return words for a table, without markup."""
    return Text(on_one_line(words))


def _finding(article: Article, finding: Finding, name: str, look: Look) -> Iterator[Text]:
    """Yield the lines of a finding: its message, then each of its places."""
    document, color = article.document, _COLORS[finding.severity]
    line, column = document.position(document.place(finding.spans[0]).start)
    yield Text.assemble(
        (f"{name}:{line}:{column}: ", "bold"),
        (finding.severity.value, color),
        f" {finding.rule.title}: {on_one_line(finding.message)}",
    )
    places = [(span, "^", "", color) for span in finding.spans]
    places += [(related.span, "-", related.message, "bold blue") for related in finding.related]
    numbers = [document.position(document.place(span).start).line for span, *_ in places]
    margin = len(str(max(numbers)))
    for place in places:
        yield from _excerpt(article, place, margin, look)
    if finding.fix:
        yield Text(f"{'':{margin}} = fix: {on_one_line(finding.fix.message)}")


def _excerpt(article: Article, place: tuple[Span, str, str, str], margin: int, look: Look) -> Iterator[Text]:
    """Yield a source line and, under it, marks below the words and the message for them."""
    span, mark, message, color = place
    cut = excerpt(article.document, span, max(20, look.width - margin - 4), cell_len)
    indent = cell_len(cut.before)
    width = max(1, cell_len(cut.before + cut.marked) - indent)
    more = f"to line {cut.last}" if cut.last > cut.line else ""
    label = "; ".join(filter(None, (on_one_line(message), more)))
    yield Text.assemble((f" {cut.line:>{margin}} | ", "blue"), cut.before, (cut.marked, "bold"), cut.after)
    yield Text.assemble((f" {'':>{margin}} | ", "blue"), " " * indent, (f"{mark * width} {label}".rstrip(), color))


def _summary(report: Report, look: Look) -> str:
    """Return the counts of the whole run in one line."""
    articles = [file.article for file in report.files]
    types = [attribution.type for article in articles for attribution in article.attributions]
    shown = len(types) if look.all_types else sum(type_ in SHOWN for type_ in types)
    counts = [
        _count(len(articles), "article"),
        _count(shown, "statement"),
        _count(report.count(Severity.ERROR), "error"),
        _count(report.count(Severity.WARNING), "warning"),
        _count(report.count(Severity.INFO), "note"),
    ]
    for word, number in (
        ("suppressed", sum(len(file.suppressed) for file in report.files)),
        ("in the baseline", sum(len(file.known) for file in report.files)),
    ):
        counts += [f"{number} {word}"] if number else []
    hidden = f" ({_count(len(types) - shown, 'belief or fact', 'beliefs and facts')} more with --all-types)"
    return ", ".join(counts) + (hidden if shown < len(types) else "")


def _count(number: int, one: str, many: str = "") -> str:
    """Return `1 error`, `2 errors`."""
    return f"{number} {one if number == 1 else many or one + 's'}"
