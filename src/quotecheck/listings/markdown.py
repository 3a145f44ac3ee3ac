"""For notes and tickets: a table in Markdown for each file, with the type of statements that are no assertions."""

from __future__ import annotations

from quotecheck.model import FileReport, Report, Type
from quotecheck.renderers._markup import plain
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.renderers._statements import how, line_of, what, who

renderer = Renderer(__name__, __doc__, suffix=".md", holds="statements")

_HEAD = ("Speaker", "Role", "Kind", "Statement", "Line")


@renderer
def render(report: Report, _: Look) -> str:
    """Return a section for each file."""
    return "\n".join(_section(file) for file in report.files)


def _section(file: FileReport) -> str:
    """Return the file's name as a heading, and its table."""
    article = file.article
    rows = [
        (
            *who(article, attribution, speaker),
            how(attribution, with_type=attribution.type is not Type.ASSERTION),
            what(article.text, attribution),
            str(line_of(article, attribution)),
        )
        for attribution, speaker in zip(article.attributions, article.speakers, strict=True)
    ]
    title = f"## {plain(article.document.name)}\n\n"
    if not rows:
        return f"{title}No statements.\n"
    lines = (_HEAD, ("---",) * len(_HEAD), *(map(plain, row) for row in rows))
    return title + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)
