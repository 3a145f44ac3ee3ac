"""For editors and `grep`: a line for each finding, `path:line:column: severity code name: message`."""

from __future__ import annotations

from quotecheck.model import Report
from quotecheck.renderers._places import found
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.system.printable import no_command, on_one_line, printable

renderer = Renderer(__name__, __doc__, suffix=".log")


@renderer
def render(report: Report, _: Look) -> str:
    """Return the lines of all files; nothing where nothing was found."""
    lines = (
        f"{printable(one.path)}:{one.place.line}:{one.place.column}: {one.finding.severity.value}"
        f" {one.finding.rule.code} {one.finding.rule.name}: {on_one_line(one.finding.message)}\n"
        for one in found(report)
    )
    return no_command("".join(lines))
