"""Suppress one finding where it stands: by a comment in the document, or a line of the file beside plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck.errors import QuotecheckError
from quotecheck.lsp.analysis import Snapshot, read_again, reading_of
from quotecheck.lsp.edits import Change
from quotecheck.lsp.files import change_of
from quotecheck.lsp.texts import Text
from quotecheck.model import Document, Edit, FileReport, Finding, Rule, Span
from quotecheck.settings.suppressions import SUFFIX, find_suppressions
from quotecheck.settings.toml_edits import applied

_LONGEST = 60  # characters of the words that a sidecar file names
_MARKUP = frozenset({"html", "markdown"})


def suppression(snapshot: Snapshot, report: FileReport, finding: Finding, opened: tuple[Text, ...]) -> Change | None:
    """Return the change that suppresses a finding; None if there is none that surely does, and changes no word."""
    document, name = report.article.document, reading_of(snapshot.text, report.article.document.name).reader.name
    lines = snapshot.text.lines
    if name in _MARKUP or name == "asciidoc":
        for edit, line in _comments(snapshot, document, finding, name):
            if _suppresses(snapshot, document, edit, line, finding.rule):
                return Change(snapshot.text.uri, lines, (edit,), snapshot.text.version)
        return None
    if document.name == "-":
        return None
    entry = _entry(document, finding)
    return change_of(f"{document.name}{SUFFIX}", lambda text: (_appended(text, entry),), opened, lines.encoding)


def _comments(snapshot: Snapshot, document: Document, finding: Finding, name: str) -> Iterator[tuple[Edit, int]]:
    """Yield the edits that may suppress a finding, each with the line on which the finding then stands."""
    lines, code = snapshot.text.lines, finding.rule.code
    line = document.position(document.place(finding.spans[0]).start).line
    span = lines.line_span(line - 1)
    ends = lines.text[span.end : span.end + 2] if lines.text[span.end : span.end + 2] == "\r\n" else "\n"
    if name in _MARKUP:
        yield Edit(Span(span.end, span.end), f" <!-- quotecheck: ignore {code} -->"), line
        comment = f"<!-- quotecheck: ignore-next-line {code} -->"
    else:
        comment = f"// quotecheck: ignore-next-line {code}"
    yield Edit(Span(span.start, span.start), f"{comment}{ends}"), line + 1


def _suppresses(snapshot: Snapshot, document: Document, edit: Edit, line: int, rule: Rule) -> bool:
    """Return whether an edit suppresses a rule on a line, and leaves every word of the article."""
    try:
        after = read_again(snapshot, applied(document.source, (edit,)))
        return after.text.split() == document.text.split() and any(
            each.means(rule) and each.first <= line <= each.last for each in find_suppressions(after)
        )
    except QuotecheckError:
        return False


def _entry(document: Document, finding: Finding) -> str:
    """Return the line of a sidecar file that speaks of a finding: by its words, for lines move."""
    place = document.place(finding.spans[0])
    words = place.of(document.source).strip().partition("\n")[0][:_LONGEST].strip()
    if not words or re.match(r"line\s", words):
        return f"{finding.rule.code} line {document.position(place.start).line}"
    return f"{finding.rule.code} {words}"


def _appended(text: str, entry: str) -> Edit:
    """Return the edit that adds a line to a file."""
    gap = "" if not text or text.endswith("\n") else "\n"
    return Edit(Span(len(text), len(text)), f"{gap}{entry}\n")
