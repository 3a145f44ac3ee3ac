"""The desk report: one page for a browser, with who said what in the text itself and the findings beside it.

Style and script are part of the file, which loads nothing and runs nothing that an article contains.
"""

from __future__ import annotations

from quotecheck.model import Report
from quotecheck.renderers._html.page import page
from quotecheck.renderers._renderer import Columns, Look, Renderer

renderer = Renderer(
    __name__,
    __doc__,
    suffix=".html",
    holds="the article, statements, speakers, people and bodies, findings, charts",
    columns=Columns.NONE,
)


@renderer
def render(report: Report, look: Look) -> str:
    """Return the page."""
    return page(report, look)
