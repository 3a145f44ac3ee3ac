"""Annotations in a GitHub workflow: workflow commands, which GitHub shows at the lines of a pull request.

GitHub shows ten of each kind per step. The most severe come first, and a notice counts those left out.
"""

from __future__ import annotations

from quotecheck.model import Report, Severity
from quotecheck.renderers._paths import from_here
from quotecheck.renderers._places import Found, found
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.system.printable import on_one_line

renderer = Renderer(__name__, __doc__, suffix=".github.log", commands=True)

_KINDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_SHOWN = 10
_VALUE = {ord("%"): "%25", ord("\r"): "%0D", ord("\n"): "%0A"}
_PROPERTY = _VALUE | {ord(":"): "%3A", ord(","): "%2C"}


@renderer
def render(report: Report, _: Look) -> str:
    """Return a command for each finding that GitHub shows."""
    ranked = {level: [one for one in found(report) if one.finding.severity is level] for level in _KINDS}
    left = {level: max(0, len(every) - _SHOWN) for level, every in ranked.items()}
    room = dict.fromkeys(_KINDS, _SHOWN)
    lines = [_command(one) for level in (Severity.ERROR, Severity.WARNING) for one in ranked[level][: room[level]]]
    notices = ranked[Severity.INFO]
    if any(left.values()):
        # The count is a notice itself, and replaces one.
        kept = notices[: _SHOWN - 1]
        left[Severity.INFO] = len(notices) - len(kept)
        lines.append(_rest(left))
        notices = kept
    return "".join(f"{line}\n" for line in (*lines, *map(_command, notices)))


def _command(one: Found) -> str:
    """Return the command for one finding; GitHub accepts columns only for a place on one line."""
    line, column, end_line, end_column = one.place
    rule = one.finding.rule
    properties = {"file": from_here(one.path), "line": line, "endLine": end_line}
    if line == end_line:
        properties |= {"col": column, "endColumn": end_column}
    properties["title"] = rule.title
    written = ",".join(f"{key}={_escaped(str(value), _PROPERTY)}" for key, value in properties.items())
    return f"::{_KINDS[one.finding.severity]} {written}::{_escaped(one.finding.message, _VALUE)}"


def _rest(left: dict[Severity, int]) -> str:
    """Return the notice that counts the findings left out."""
    counts = ", ".join(f"{number} of severity {level.value}" for level, number in left.items() if number)
    return f"::notice title=quotecheck::not shown here, because GitHub shows ten of a kind: {counts}"


def _escaped(words: str, table: dict[int, str]) -> str:
    """Return words on one line, escaped so that they neither end a command nor begin one."""
    return on_one_line(words).translate(table)
