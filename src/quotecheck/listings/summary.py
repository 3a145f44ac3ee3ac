"""For people: how many statements and words each speaker has in all files together, quoted and reported, with a bar.

The most words come first. `quotecheck quotes --summary` is short for it.
"""

from __future__ import annotations

from quotecheck.listings._shares import COLUMNS, PARTS, of_speakers
from quotecheck.listings._wanted import nothing
from quotecheck.model import Report
from quotecheck.renderers._blocks import WIDEST
from quotecheck.renderers._chart import chart
from quotecheck.renderers._renderer import Look, Renderer
from quotecheck.system.printable import no_command

renderer = Renderer(__name__, __doc__, suffix=".summary.txt", holds="counts of statements and words")


@renderer
def render(report: Report, look: Look) -> str:
    """Return the table of all speakers."""
    rows = [share.row for share in of_speakers(report, look)]
    drawn = chart(("speaker", *COLUMNS), rows, PARTS, look, min(look.width, WIDEST)) if rows else (nothing(look),)
    return no_command("".join(f"{line.rstrip()}\n" for line in drawn))
