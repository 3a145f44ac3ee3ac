"""For people: a table for each file, with every statement in full and the confidence of its attribution."""

from __future__ import annotations

from rich.console import Console  # noqa: TC002 (a module's own values are imported plainly)
from rich.table import Table
from rich.text import Text

from quotecheck.model import Article, Report, Type
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.renderers._sheet import printed
from quotecheck.renderers._statements import KIND_WIDTH, how, line_of, on_one_line, what, who

renderer = Renderer(__name__, __doc__, suffix=".txt", holds="statements")


@renderer
def render(report: Report, look: Look) -> str:
    """Return file by file who said what."""

    def paint(console: Console) -> None:
        for number, file in enumerate(report.files):
            if number:
                console.print()
            console.print(Text(on_one_line(file.article.document.name), "bold underline"), soft_wrap=True)
            if file.article.attributions:
                console.print()
                console.print(_table(file.article, look))
            else:
                console.print("no statements", soft_wrap=True)

    return printed(look, paint)


def _table(article: Article, look: Look) -> Table:
    """Return who said what, a row for each attribution, with its type if it is no assertion."""
    table = Table(box=None, pad_edge=False, header_style="bold")
    table.add_column("Speaker", overflow="fold", max_width=max(12, look.width // 5))
    table.add_column("Role", overflow="fold", max_width=max(12, look.width // 5))
    table.add_column("Kind", overflow="fold", max_width=KIND_WIDTH)
    table.add_column("Statement", overflow="fold")
    table.add_column("Sure", justify="right", no_wrap=True)
    table.add_column("Line", justify="right", no_wrap=True)
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        cells = (
            *who(article, attribution, speaker),
            how(attribution, with_type=attribution.type is not Type.ASSERTION),
            what(article.text, attribution),
            f"{attribution.confidence:.2f}",
            str(line_of(article, attribution)),
        )
        table.add_row(*(Text(on_one_line(cell)) for cell in cells))
    return table
