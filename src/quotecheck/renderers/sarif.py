"""SARIF 2.1.0, for code scanning on GitHub and for viewers of that standard.

Paths are relative to the working directory, columns count code points and their end is exclusive.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import repeat

from quotecheck import __version__
from quotecheck.model import Document, Failure, FileReport, Fix, Report, Rule, Severity, Span
from quotecheck.model.fingerprint import fingerprints
from quotecheck.renderers import _help
from quotecheck.renderers._json_text import dumps
from quotecheck.renderers._paths import uri
from quotecheck.renderers._places import Found, place_of
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.system.printable import on_one_line

renderer = Renderer(
    __name__,
    __doc__,
    suffix=".sarif",
    holds="findings, rules with help and examples, fixes, suppressed and known findings",
    schema="sarif-schema-2.1.0.json",
)

SCHEMA = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}


@renderer
def render(report: Report, _: Look) -> str:
    """Return the log of one run."""
    ran = dict.fromkeys(report.rules)
    # A check that failed, or an unused suppression, speaks for a rule that nobody selected.
    ran |= {one.finding.rule: None for one, _ in _every(report)}
    rules = sorted(ran, key=lambda rule: rule.code)
    indices = {rule: number for number, rule in enumerate(rules)}
    run = {
        "tool": {
            "driver": {
                "name": "quotecheck",
                "fullName": "quotecheck: who said what in a news article, and what is inconsistent in it",
                "semanticVersion": __version__,
                "rules": [_rule(rule) for rule in rules],
            }
        },
        "invocations": [
            {
                "executionSuccessful": not report.failures,
                "toolExecutionNotifications": [_notification(failure) for failure in report.failures],
            }
        ],
        "columnKind": "unicodeCodePoints",
        "newlineSequences": ["\r\n", "\n", "\r"],
        "originalUriBaseIds": {"%SRCROOT%": {"description": {"text": "The folder that quotecheck ran in."}}},
        "artifacts": [_artifact(file) for file in report.files],
        "results": [_result(one, hidden, indices) for one, hidden in _every(report)],
    }
    return dumps({"$schema": SCHEMA, "version": "2.1.0", "runs": [run]}, indent=1) + "\n"


def _every(report: Report) -> Iterator[tuple[Found, str | None]]:
    """Yield every finding, and then those that are not to be reported, each with the standard's word for why."""
    for file in report.files:
        hidden = (*zip(file.suppressed, repeat("inSource")), *zip(file.known, repeat("external")))
        pairs = (*zip(file.findings, repeat(None)), *hidden)
        marks = fingerprints(file.article, (finding for finding, _ in pairs))
        for (finding, kind), mark in zip(pairs, marks, strict=True):
            yield Found(file.article, finding, mark), kind


def _rule(rule: Rule) -> dict[str, object]:
    """Return what the log says of a rule, whether it found something or not."""
    return {
        "id": rule.code,
        "name": "".join(word.capitalize() for word in rule.name.split("-")),
        "shortDescription": {"text": _message(rule.summary)},
        "fullDescription": {"text": _message(_help.as_text(rule))},
        "help": {"text": _help.as_text(rule), "markdown": _help.as_markdown(rule)},
        "defaultConfiguration": {"level": _LEVELS[rule.severity]},
        "properties": {"tags": ["journalism", rule.name]},
    }


def _notification(failure: Failure) -> dict[str, object]:
    """Return the note on a file that could not be read."""
    return {
        "level": "error",
        "message": {"text": _message(failure.message)},
        "locations": [{"physicalLocation": {"artifactLocation": _location(failure.path)}}],
    }


def _artifact(file: FileReport) -> dict[str, object]:
    """Return a file that was read, clean or not."""
    document = file.article.document
    return {"location": _location(document.name), "encoding": document.encoding}


def _result(one: Found, hidden: str | None, indices: Mapping[Rule, int]) -> dict[str, object]:
    """Return one finding."""
    finding, document = one.finding, one.article.document
    related = [
        {"id": number, **_place(document, span), "message": {"text": _message(message)}}
        for number, (span, message) in enumerate(one.others, 1)
    ]
    return {
        "ruleId": finding.rule.code,
        "ruleIndex": indices[finding.rule],
        "level": _LEVELS[finding.severity],
        "message": {"text": _message(finding.message)},
        "locations": [_place(document, finding.spans[0])],
        "relatedLocations": related,
        "partialFingerprints": {"quotecheckFingerprint/v1": one.fingerprint},
        "fixes": [_fix(document, finding.fix)] if finding.fix and not document.extracted else [],
        # Where one result has suppressions, all must (3.27.23); an empty list says that there are none.
        "suppressions": [{"kind": hidden, "status": "accepted"}] if hidden else [],
    }


def _fix(document: Document, fix: Fix) -> dict[str, object]:
    """Return the edits that fix a finding."""
    replacements = [
        {"deletedRegion": _region(document, edit.span), "insertedContent": {"text": edit.replacement}}
        for edit in fix.edits
    ]
    return {
        "description": {"text": _message(fix.message)},
        "artifactChanges": [{"artifactLocation": _location(document.name), "replacements": replacements}],
    }


def _place(document: Document, span: Span) -> dict[str, object]:
    """Return where `span` of the text stands."""
    return {"physicalLocation": {"artifactLocation": _location(document.name), "region": _region(document, span)}}


def _region(document: Document, span: Span) -> dict[str, int]:
    """Return the lines and columns of `span` of the text."""
    line, column, end_line, end_column = place_of(document, span)
    return {"startLine": line, "startColumn": column, "endLine": end_line, "endColumn": end_column}


def _location(path: str) -> dict[str, str]:
    """Return the file: relative to the source root, which a viewer knows; one that lies elsewhere whole."""
    written, relative = uri(path)
    return {"uri": written} | ({"uriBaseId": "%SRCROOT%"} if relative else {})


def _message(words: str) -> str:
    """Return words for a message: braces are doubled, lest they read as placeholders, and no link is left in them.

    The standard takes `[words](1)` for a link to another place (SARIF 2.1.0, 3.11.5 and 3.11.6).
    """
    return on_one_line(words).replace("{", "{{").replace("}", "}}").replace("](", "] (")
