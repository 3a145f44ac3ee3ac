"""For people: who said what in blocks, as the text report has them."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.listings._wanted import nothing
from quotecheck.model import FileReport, Report
from quotecheck.renderers._blocks import block_lines
from quotecheck.renderers._ink import Style, ink
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.system.printable import no_command, printable

renderer = Renderer(__name__, __doc__, suffix=".txt", holds="statements")


@renderer
def render(report: Report, look: Look) -> str:
    """Return file by file who said what."""
    files = filter(None, (list(_file(file, look)) for file in report.files))
    sections = ["".join(f"{line}\n" for line in lines) for lines in files]
    return no_command("\n".join(sections) if sections or not look.filtered else f"{nothing(look)}\n")


def _file(file: FileReport, look: Look) -> Iterator[str]:
    """Yield the lines of one file: its name, and its blocks; nothing if it has none and only some are listed."""
    lines = list(block_lines(file.article, look))
    if look.filtered and not lines:
        return
    yield ink(printable(file.article.document.name), Style.TITLE, look)
    if lines:
        yield ""
    yield from lines or (nothing(look),)
