"""The Code Quality widget of a GitLab merge request."""

from __future__ import annotations

from hashlib import blake2b

from quotecheck.model import Report, Severity, Span
from quotecheck.renderers._json_text import dumps
from quotecheck.renderers._paths import from_here
from quotecheck.renderers._places import Found, found, place_of
from quotecheck.renderers._renderer import Columns, Look, Renderer
from quotecheck.system.printable import on_one_line

renderer = Renderer(
    __name__, __doc__, suffix=".gitlab.json", columns=Columns.NONE, schema="gitlab-codeclimate.schema.json"
)

_SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.INFO: "info"}


@renderer
def render(report: Report, _: Look) -> str:
    """Return a list with an entry for each finding."""
    return dumps([_issue(one) for one in found(report)], indent=1) + "\n"


def _issue(one: Found) -> dict[str, object]:
    """Return the entry of one finding (Code Climate specification, "issue")."""
    rule, path = one.finding.rule, from_here(one.path)
    # Two files may have the same finding, and GitLab drops the second of two entries with one fingerprint.
    key = f"{path}\n{one.fingerprint}".encode(errors="surrogatepass")
    return {
        "type": "issue",
        "check_name": rule.title,
        "description": on_one_line(one.finding.message),
        "content": {"body": f"{rule.summary}\n\n{rule.rationale}".strip()},
        "categories": ["Clarity"],
        "severity": _SEVERITIES[one.finding.severity],
        "fingerprint": blake2b(key, digest_size=16).hexdigest(),
        "location": _location(one, path, one.finding.spans[0]),
        "other_locations": [_location(one, path, span) for span, _ in one.others],
    }


def _location(one: Found, path: str, span: Span) -> dict[str, object]:
    """Return the place of `span` of the text."""
    place = place_of(one.article.document, span)
    return {"path": path, "lines": {"begin": place.line, "end": place.end_line}}
