"""AsciiDoc: paragraphs, headings, block quotations, lists, tables, the text of links.

Not read: the header below its title, code, literal paragraphs, comments, footnotes, struck text, alternative texts,
included files.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from quotecheck.model import Piece
from quotecheck.model.front_matter import FRONT_MATTER
from quotecheck.readers._published import HEAD, day_in_front_matter, day_of
from quotecheck.readers._reader import Reader
from quotecheck.readers._sheet import Sheet
from quotecheck.system.expressions import expression


def _published(source: str) -> date | None:
    """Return the day that front matter or an attribute gives: `:revdate: 2023-11-15`."""
    return day_in_front_matter(source) or day_of(_ATTRIBUTE.search(source, 0, HEAD))


_ATTRIBUTE = expression(
    r"^:(?:revdate|date|published|pubdate|issued):[ \t]+(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)",
    re.MULTILINE,
)


reader = Reader(
    __name__,
    __doc__,
    suffixes=(".adoc", ".asciidoc"),
    example=(
        "= The harbour\nEve Writer <eve@paper.example>\n:date: 2023-05-04\n\n"
        '"`Yes,`" said *link:/ana[Ana]*.\nShe _left_.\n// no\n\n'
        ".The old quay\nimage::quay.jpg[A quay]\n\n----\nno\n----\n\n[quote, Ana, mayor]\n____\nA quotation\n____\n"
    ),
    reads="The harbour\n\n“Yes,” said Ana. She left.\n\nThe old quay\n\nAna, mayor\n\nA quotation",
    published=_published,
)

_LINE = expression(r"[^\r\n]*+(?:\r\n?|\n|(?<=[^\r\n])\Z)")


@reader
def read(source: str) -> Iterable[Piece]:
    """Return the words of each block, blocks separated by an empty line, line breaks within one read as spaces.

    A title over an image or a table is a caption, over anything else a crosshead; who is quoted in a block quotation is
    read before it.
    """
    from quotecheck.readers._asciidoc_page import Page  # noqa: PLC0415 (6 ms that only an AsciiDoc file costs)

    page = Page(Sheet(source))
    matter = FRONT_MATTER.match(source)
    for line in _LINE.finditer(source, matter.end() if matter else 0):
        page.line(line.start(), line.start() + len(line[0].rstrip()))
    page.end_paragraph()
    return page.sheet.pieces
