"""For notes and tickets: a table in Markdown for each file, with the type of statements that are no assertions."""

from __future__ import annotations

from quotecheck.listings._wanted import nothing
from quotecheck.model import Article, Attribution, FileReport, Report, Speaker, Type
from quotecheck.renderers._markup import plain
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.renderers._speakers import heading
from quotecheck.renderers._statements import how, line_of, manner, stated

renderer = Renderer(__name__, __doc__, suffix=".md", holds="statements")

_HEAD = ("Line", "Speaker", "Role", "Kind", "Statement")


@renderer
def render(report: Report, look: Look) -> str:
    """Return a section for each file; if only some statements are listed, for each file that has any."""
    files = [file for file in report.files if file.article.attributions or not look.filtered]
    empty = f"{nothing(look).capitalize()}.\n" if look.filtered else ""
    return "\n".join(map(_section, files)) or empty


def _section(file: FileReport) -> str:
    """Return the file's name as a heading, and its table."""
    article = file.article
    pairs = zip(article.attributions, article.speakers, strict=True)
    rows = [_row(article, attribution, speaker) for attribution, speaker in pairs]
    title = f"## {plain(article.document.name)}\n\n"
    if not rows:
        return f"{title}No statements.\n"
    lines = (_HEAD, ("---",) * len(_HEAD), *(map(plain, row) for row in rows))
    return title + "".join(f"| {' | '.join(cells)} |\n" for cells in lines)


def _row(article: Article, attribution: Attribution, speaker: Speaker) -> tuple[str, ...]:
    """Return the cells of one statement."""
    by = heading(speaker)
    return (
        str(line_of(article, attribution)),
        f"{by.name} ({by.words})" if by.words else by.name,
        by.role,
        how(attribution, with_type=attribution.type is not Type.ASSERTION),
        stated(article, attribution) or f"({manner(article, attribution)})",
    )
