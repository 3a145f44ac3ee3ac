"""Findings as an editor shows them: below the words, with the other places, and a link to the rule's page."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from lsprotocol.types import (
    CodeDescription,
    Diagnostic,
    DiagnosticRelatedInformation,
    DiagnosticSeverity,
    Location,
)

from quotecheck.lsp.analysis import Snapshot
from quotecheck.lsp.positions import Lines
from quotecheck.model import Article, FileReport, Finding, Rule, Severity, Span
from quotecheck.system.printable import on_one_line

SOURCE = "quotecheck"
_SEVERITIES = {
    Severity.ERROR: DiagnosticSeverity.Error,
    Severity.WARNING: DiagnosticSeverity.Warning,
    Severity.INFO: DiagnosticSeverity.Information,
}


def diagnostics(snapshot: Snapshot, page: Callable[[Rule], str | None]) -> Iterator[Diagnostic]:
    """Yield the findings of a document; `page` gives the address of a rule's page."""
    if snapshot.report is not None:
        for finding in snapshot.report.findings:
            yield diagnostic(snapshot, snapshot.report, finding, page(finding.rule))


def diagnostic(snapshot: Snapshot, report: FileReport, finding: Finding, page: str | None) -> Diagnostic:
    """Return one finding."""
    article, lines = report.article, snapshot.text.lines
    return Diagnostic(
        range=lines.range(marked(lines, article, finding.spans[0])),
        message=on_one_line(finding.message),
        severity=_SEVERITIES[finding.severity],
        code=finding.rule.code,
        code_description=CodeDescription(page) if page else None,
        source=SOURCE,
        related_information=list(_related(snapshot, article, finding)) or None,
    )


def marked(lines: Lines, article: Article, span: Span) -> Span:
    """Return the characters to mark for a span: where it covers none, the one that stands there."""
    place = article.document.place(span)
    if len(place) or not lines.text:
        return place
    return Span(place.start, place.start + 1) if place.start < len(lines.text) else Span(place.start - 1, place.start)


def _related(snapshot: Snapshot, article: Article, finding: Finding) -> Iterator[DiagnosticRelatedInformation]:
    """Yield the other places that a finding speaks of."""
    others = [*((span, "and here") for span in finding.spans[1:]), *finding.related]
    for span, message in others:
        place = Location(snapshot.text.uri, snapshot.text.lines.range(article.document.place(span)))
        yield DiagnosticRelatedInformation(place, on_one_line(message))
