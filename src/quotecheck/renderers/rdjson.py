"""For reviewdog, which comments on pull requests on any code host.

Columns are bytes of UTF-8, as the format requires, whatever the file's own encoding.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import groupby

from quotecheck.model import Document, Finding, Report, Severity, Span
from quotecheck.renderers._json_text import dumps
from quotecheck.renderers._paths import from_here
from quotecheck.renderers._places import Found, byte_columns, found
from quotecheck.renderers._renderer import Columns, Look, Renderer
from quotecheck.system.printable import on_one_line
from quotecheck.system.values import frozen

renderer = Renderer(
    __name__, __doc__, suffix=".rdjson", holds="findings, fixes", columns=Columns.BYTES, schema="rdjson.schema.json"
)

_SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.INFO: "INFO"}


@renderer
def render(report: Report, _: Look) -> str:
    """Return one object with a diagnostic for each finding."""
    by_file = groupby(found(report), key=lambda one: id(one.article))
    diagnostics = [diagnostic for _, group in by_file for diagnostic in _diagnostics(list(group))]
    return dumps({"source": {"name": "quotecheck"}, "diagnostics": diagnostics}, indent=1) + "\n"


@frozen()
class _Ruler:
    """A document, and the column in bytes of every offset that is asked for."""

    document: Document
    columns: Mapping[int, int]

    def location(self, span: Span) -> dict[str, object]:
        """Return the file and the range of `span` of the text."""
        return {"path": from_here(self.document.name), "range": self.range(span)}

    def range(self, span: Span) -> dict[str, dict[str, int]]:
        """Return where `span` of the text begins and ends."""
        place = self.document.place(span)
        return {"start": self._position(place.start), "end": self._position(place.end)}

    def _position(self, offset: int) -> dict[str, int]:
        return {"line": self.document.position(offset).line, "column": self.columns[offset]}


def _diagnostics(group: list[Found]) -> Iterator[dict[str, object]]:
    """Yield a diagnostic for each finding of one file."""
    document = group[0].article.document
    places = [document.place(span) for one in group for span in _spans(one.finding)]
    ruler = _Ruler(document, byte_columns(document, (offset for p in places for offset in (p.start, p.end))))
    for one in group:
        finding = one.finding
        yield {
            "message": on_one_line(finding.message),
            "location": ruler.location(finding.spans[0]),
            "severity": _SEVERITIES[finding.severity],
            "code": {"value": finding.rule.title},
            "suggestions": [
                {"range": ruler.range(edit.span), "text": edit.replacement}
                for edit in (finding.fix.edits if finding.fix and not document.extracted else ())
            ],
            "related_locations": [
                {"message": on_one_line(message), "location": ruler.location(span)} for span, message in one.others
            ],
        }


def _spans(finding: Finding) -> tuple[Span, ...]:
    """Return every place that a finding names."""
    edits = finding.fix.edits if finding.fix else ()
    return (*finding.spans, *(related.span for related in finding.related), *(edit.span for edit in edits))
