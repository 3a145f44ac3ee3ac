"""For people: who said what as a table, and every finding with the words it speaks of marked in their line.

Colours are for terminals; in a pipe the same text comes out plain.
"""

from __future__ import annotations

from collections.abc import Iterator
from io import StringIO

from rich.cells import cell_len
from rich.console import Console
from rich.table import Table
from rich.text import Text

from quotecheck.model import (
    Article,
    Attribution,
    FileReport,
    Finding,
    Kind,
    Report,
    Severity,
    Span,
    Speaker,
    Type,
)
from quotecheck.renderers._excerpt import excerpt
from quotecheck.renderers._printable import printable
from quotecheck.renderers._renderer import Look, Renderer

renderer = Renderer(__name__, __doc__, suffix=".txt")

_COLORS = {Severity.ERROR: "bold red", Severity.WARNING: "bold yellow", Severity.INFO: "bold cyan"}
_SHOWN = frozenset((Type.ASSERTION, Type.EVENTUALITY))
_ROWS = 4  # of a statement longer than this many lines of the table the beginning is shown


@renderer
def render(report: Report, look: Look) -> str:
    """Return what a person reads: file by file the table, the findings, and a last line that sums up."""
    console = Console(
        file=StringIO(),
        width=look.width,
        height=25,
        force_terminal=look.color,
        color_system="standard" if look.color else None,
        no_color=not look.color,
        markup=False,
        emoji=False,
        highlight=False,
        legacy_windows=False,
        force_jupyter=False,
    )
    with console.capture() as captured:
        for file in report.files:
            _file(console, file, look)
        if report.files:
            console.print(_summary(report, look), soft_wrap=True)
    # A table pads its last column; a pipe should not carry that.
    return "".join(f"{line.rstrip()}\n" for line in captured.get().splitlines())


def _file(console: Console, file: FileReport, look: Look) -> None:
    """Print one file's name, its attributions and its findings."""
    name = printable(file.article.document.name)
    console.print(Text(name, "bold underline"), soft_wrap=True)
    shown = [pair for pair in _said(file.article) if look.all_types or pair[0].type in _SHOWN]
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
    """Yield every attribution with the speaker behind it."""
    return zip(article.attributions, article.speakers, strict=True)


def _table(article: Article, pairs: list[tuple[Attribution, Speaker]], look: Look) -> Table:
    """Return who said what, a row for each attribution."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("Speaker", overflow="fold", max_width=max(12, look.width // 5))
    table.add_column("Role", overflow="fold", max_width=max(12, look.width // 4))
    table.add_column("Kind", overflow="fold", max_width=12)
    table.add_column("Statement", overflow="fold")
    table.add_column("Line", justify="right", no_wrap=True)
    room = _ROWS * max(20, look.width // 3)
    for attribution, speaker in pairs:
        who, role = _who(article, attribution, speaker)
        cells = (who, role, _kind(attribution, look), _statement(article.text, attribution, room))
        place = article.document.place(attribution.span)
        table.add_row(*map(_cell, cells), str(article.document.position(place.start).line))
    return table


def _cell(words: str) -> Text:
    """Return words for a table: on one line, nothing in them taken for markup."""
    return Text(" ".join(printable(words).split()))


def _who(article: Article, attribution: Attribution, speaker: Speaker) -> tuple[str, str]:
    """Return what stands under speaker and role: a name, or else what the article calls whoever speaks."""
    if speaker.name:
        return speaker.name, speaker.role or ""
    if speaker.candidates:
        return " or ".join(entity.name for entity in speaker.candidates) + "?", speaker.role or ""
    if speaker.role:
        return speaker.role, ""
    return (attribution.source.of(article.text) if attribution.source else "?"), ""


def _kind(attribution: Attribution, look: Look) -> str:
    """Return how it was said; what takes the statement back belongs to that."""
    types = (attribution.type.value,) if look.all_types else ()
    return ", ".join((attribution.kind, *types, *attribution.qualifiers))


def _statement(text: str, attribution: Attribution, room: int) -> str:
    """Return the words said, without their end where they pass `room` characters."""
    if attribution.kind is Kind.DECLINED:
        return f"({attribution.cue.span.of(text)})" if attribution.cue else "(nothing)"
    words = " ".join(span.of(text) for span in attribution.content)
    return words if len(words) <= room else f"{words[: room - 1].rstrip()}…"


def _finding(article: Article, finding: Finding, name: str, look: Look) -> Iterator[Text]:
    """Yield the lines of a finding: what is seen, then every place it speaks of."""
    document, color = article.document, _COLORS[finding.severity]
    line, column = document.position(document.place(finding.spans[0]).start)
    yield Text.assemble(
        (f"{name}:{line}:{column}: ", "bold"),
        (finding.severity.value, color),
        f" {finding.rule.code} {finding.rule.name}: {_cell(finding.message).plain}",
    )
    places = [(span, "^", "", color) for span in finding.spans]
    places += [(related.span, "-", related.message, "bold blue") for related in finding.related]
    numbers = [document.position(document.place(span).start).line for span, *_ in places]
    margin = len(str(max(numbers)))
    for place in places:
        yield from _excerpt(article, place, margin, look)
    if finding.fix:
        yield Text(f"{'':{margin}} = fix: {_cell(finding.fix.message).plain}")


def _excerpt(article: Article, place: tuple[Span, str, str, str], margin: int, look: Look) -> Iterator[Text]:
    """Yield a source line and, under it, marks below the words meant and what is to be said of them."""
    span, mark, message, color = place
    cut = excerpt(article.document, span, max(20, look.width - margin - 4), cell_len)
    indent = cell_len(cut.before)
    width = max(1, cell_len(cut.before + cut.marked) - indent)
    more = f"to line {cut.last}" if cut.last > cut.line else ""
    label = "; ".join(filter(None, (_cell(message).plain, more)))
    yield Text.assemble((f" {cut.line:>{margin}} | ", "blue"), cut.before, (cut.marked, "bold"), cut.after)
    yield Text.assemble((f" {'':>{margin}} | ", "blue"), " " * indent, (f"{mark * width} {label}".rstrip(), color))


def _summary(report: Report, look: Look) -> str:
    """Return the counts of the whole run in one line."""
    articles = [file.article for file in report.files]
    types = [attribution.type for article in articles for attribution in article.attributions]
    shown = len(types) if look.all_types else sum(type_ in _SHOWN for type_ in types)
    counts = [
        _count(len(articles), "article"),
        _count(shown, "statement"),
        _count(report.count(Severity.ERROR), "error"),
        _count(report.count(Severity.WARNING), "warning"),
        _count(report.count(Severity.INFO), "note"),
    ]
    hidden = f" ({_count(len(types) - shown, 'belief or fact', 'beliefs and facts')} more with --all-types)"
    return ", ".join(counts) + (hidden if shown < len(types) else "")


def _count(number: int, one: str, many: str = "") -> str:
    """Return `1 error`, `2 errors`."""
    return f"{number} {one if number == 1 else many or one + 's'}"
