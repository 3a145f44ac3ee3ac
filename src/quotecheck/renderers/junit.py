"""For build servers: JUnit XML with a suite for each file and a case for each finding.

A note is a case that passes, so that it fails no build; a file without findings is one case that passes, and a file
that could not be read is one with an error.
"""

from __future__ import annotations

from xml.etree.ElementTree import Element, SubElement, indent, tostring

from quotecheck.model import Failure, FileReport, Report, Severity
from quotecheck.renderers._places import Found, found
from quotecheck.renderers._renderer import Columns, Look, Renderer
from quotecheck.system.expressions import expression
from quotecheck.system.printable import on_one_line

renderer = Renderer(
    __name__,
    __doc__,
    suffix=".junit.xml",
    holds="findings, files that failed",
    columns=Columns.NONE,
    schema="junit-10.xsd",
)

# Characters that XML 1.0 cannot represent, not even as a reference.
_ILLEGAL = expression("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@renderer
def render(report: Report, _: Look) -> str:
    """Return the document; its declaration says UTF-8, and it is ASCII."""
    suites = [*map(_suite, report.files), *map(_unread, report.failures)]
    root = Element("testsuites", {"name": "quotecheck"} | _sums(suites))
    root.extend(suites)
    indent(root, " ")
    written: bytes = tostring(root, encoding="us-ascii")
    return f'<?xml version="1.0" encoding="UTF-8"?>\n{written.decode()}\n'


def _sums(suites: list[Element]) -> dict[str, str]:
    """Return the counts of all suites together."""
    return {key: str(sum(int(suite.get(key, 0)) for suite in suites)) for key in ("tests", "failures", "errors")}


def _suite(file: FileReport) -> Element:
    """Return the suite of one file."""
    name = _legal(file.article.document.name)
    failures = sum(finding.severity is not Severity.INFO for finding in file.findings)
    suite = _empty(name, len(file.findings) or 1, failures=failures)
    for one in found(Report(files=(file,))):
        _case(suite, one, name)
    if not file.findings:
        SubElement(suite, "testcase", name="no findings", classname=name)
    return suite


def _case(suite: Element, one: Found, name: str) -> None:
    """Add the case of one finding to its suite."""
    finding, place = one.finding, one.place
    title = f"{finding.rule.title}, line {place.line}, column {place.column}"
    case = SubElement(suite, "testcase", name=title, classname=name)
    message = _legal(finding.message)
    where = f"{name}:{place.line}:{place.column}: {finding.severity.value} {finding.rule.code}: {message}"
    if finding.severity is Severity.INFO:
        SubElement(case, "system-out").text = where
    else:
        SubElement(case, "failure", type=finding.rule.code, message=message).text = where


def _unread(failure: Failure) -> Element:
    """Return the suite of a file that could not be read."""
    name = _legal(failure.path)
    suite = _empty(name, 1, errors=1)
    case = SubElement(suite, "testcase", name="can be read", classname=name)
    SubElement(case, "error", type="unreadable", message=_legal(failure.message))
    return suite


def _empty(name: str, tests: int, *, failures: int = 0, errors: int = 0) -> Element:
    """Return a suite without cases."""
    counts = {"tests": tests, "failures": failures, "errors": errors, "skipped": 0}
    return Element("testsuite", {"name": name, "file": name} | {key: str(n) for key, n in counts.items()})


def _legal(words: str) -> str:
    """Return words on one line, without characters that XML does not allow."""
    return _ILLEGAL.sub("\ufffd", on_one_line(words))
