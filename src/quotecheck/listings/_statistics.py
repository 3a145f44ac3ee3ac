"""The charts of `--statistics`: findings by rule and severity, statements by speaker and by kind."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from quotecheck.listings._shares import COLUMNS, PARTS, of_kinds, of_speakers
from quotecheck.model import Report, Severity
from quotecheck.renderers._blocks import WIDEST
from quotecheck.renderers._chart import Part, Row, chart
from quotecheck.renderers._ink import Style
from quotecheck.renderers._renderer import Look
from quotecheck.system.printable import counted, no_command

_SPEAKERS = 20  # the most that are charted; an archive has thousands
_SEVERITIES = {
    Severity.ERROR: Part("errors", "█", Style.ERROR),
    Severity.WARNING: Part("warnings", "▓", Style.WARNING),
    Severity.INFO: Part("notes", "░", Style.NOTE),
}


def statistics(report: Report, look: Look) -> str:
    """Return what all files have together: a line with the sums, and a chart of each comparison that has any row."""
    return no_command("".join(f"{line.rstrip()}\n" for line in _lines(report, look, min(look.width, WIDEST))))


def _lines(report: Report, look: Look, width: int) -> Iterator[str]:
    rules = _rules(report)
    speakers, kinds = of_speakers(report, look), of_kinds(report, look)
    files, findings = len(report.files), sum(row.numbers[0] for row in rules)
    statements = sum(share.statements for share in kinds)
    yield f"{_counted(files, 'file')}: {_counted(findings, 'finding')}, {_counted(statements, 'statement')}"
    if rules:
        sums = Row("all rules", tuple(map(sum, zip(*(row.numbers for row in rules), strict=True))))
        parts = tuple(_SEVERITIES.values())
        yield ""
        yield from chart(("rule", "findings", *(part.name for part in parts)), [*rules, sums], parts, look, width)
    if speakers:
        yield ""
        yield from chart(("speaker", *COLUMNS), [share.row for share in speakers[:_SPEAKERS]], PARTS, look, width)
    if len(speakers) > _SPEAKERS:
        yield f"{_counted(len(speakers) - _SPEAKERS, 'speaker')} more: quotecheck quotes --summary lists all"
    if kinds:
        yield ""
        yield from chart(("kind", *COLUMNS), [share.row for share in kinds], PARTS, look, width)


def _rules(report: Report) -> list[Row]:
    """Return a row for each rule that found something, the most findings first."""
    counts = Counter((each.rule.title, each.severity) for file in report.files for each in file.findings)
    rows = []
    for title in dict.fromkeys(title for title, _ in counts):
        numbers = tuple(counts[title, severity] for severity in _SEVERITIES)
        rows.append(Row(title, (sum(numbers), *numbers), numbers))
    return sorted(rows, key=lambda row: (-row.numbers[0], row.label))


def _counted(number: int, thing: str) -> str:
    """Return `1 file`, `3 files`, `no files`."""
    return counted(number, thing) if number else f"no {thing}s"
