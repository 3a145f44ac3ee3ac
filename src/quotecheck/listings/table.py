"""For people: who said what in blocks, as the text report has them."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import FileReport, Report
from quotecheck.renderers._blocks import block_lines
from quotecheck.renderers._ink import Style, ink
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.system.printable import no_command, printable

renderer = Renderer(__name__, __doc__, suffix=".txt", holds="statements")


@renderer
def render(report: Report, look: Look) -> str:
    """Return file by file who said what."""
    return no_command("\n".join("".join(f"{line}\n" for line in _file(file, look)) for file in report.files))


def _file(file: FileReport, look: Look) -> Iterator[str]:
    """Yield the lines of one file: its name, and its blocks."""
    yield ink(printable(file.article.document.name), Style.TITLE, look)
    lines = list(block_lines(file.article, look))
    if lines:
        yield ""
    yield from lines or ("no statements",)
