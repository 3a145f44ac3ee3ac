"""HTML: the words of the article.

Not read: scripts, styles, `<nav>`, `<aside>`, `<footer>`, forms, code, struck text, comments, attributes.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from html import unescape

from quotecheck.model import ParagraphKind, Piece
from quotecheck.readers._published import HEAD, day_in_front_matter, day_of
from quotecheck.readers._reader import Reader
from quotecheck.readers._sheet import Sheet
from quotecheck.readers._tags import Tag, tokens
from quotecheck.system.expressions import expression


def _published(source: str) -> date | None:
    """Return the day that markup gives: a `published_time`, a `datePublished`, the first `<time>`; or front matter."""
    return day_in_front_matter(source) or day_of(_MARKUP.search(source, 0, HEAD))


# <meta property="article:published_time" content="2023-11-15T…">, "datePublished": "2023-11-15"
_MARKUP = expression(
    r"(?:published_time|datePublished|pubdate|<time)[^<>\n]{0,60}?[\"']"
    r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)"
)


reader = Reader(
    __name__,
    __doc__,
    suffixes=(".html", ".htm", ".xhtml"),
    beside_text=8_000_000,  # a saved page holds its pictures and scripts
    example=(
        "<title>Port</title><nav>Home</nav><article><h1>The harbour</h1><script>x()</script>\n"
        "<p>&ldquo;Yes,&rdquo; said\n  <b>Ana &amp; Co</b>.</p><figcaption>The quay</figcaption></article>"
    ),
    reads="The harbour\n\n“Yes,” said Ana & Co.\n\nThe quay",
    published=_published,
)

_BLOCKS = frozenset(
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td th thead tr ul".split()
)
_SKIPPED = frozenset(
    "aside audio button canvas code del footer form head iframe math nav noscript object s script select strike style "
    "svg template textarea title video".split()
)
_RAW = frozenset({"script", "style", "textarea", "title"})
_ENDS_ALL = frozenset({"article", "main", "body", "html"})
_REGIONS = ("article", "main", "body")
_KINDS = {
    "h1": ParagraphKind.HEADLINE,
    **dict.fromkeys(("h2", "h3", "h4", "h5", "h6"), ParagraphKind.CROSSHEAD),
    "figcaption": ParagraphKind.CAPTION,
    "caption": ParagraphKind.CAPTION,
    "blockquote": ParagraphKind.QUOTE,
    **dict.fromkeys(("ul", "ol"), ParagraphKind.BULLET),  # and not "li", which may go without an end
}
_MARKS = ("“", "”")


@reader
def read(source: str) -> Iterable[Piece]:
    """Return the words of the longest `<article>`, or of `<main>`, of `<body>`, of everything.

    A first-level heading before it belongs to it. A `<q>` is given the marks that a browser shows.
    """
    page = _Page(Sheet(source))
    for start, end, tag in tokens(source, _RAW):
        if tag is None:
            page.text(source, start, end)
        else:
            page.tag(tag, start, end)
    return page.body()


@dataclass(slots=True)
class _Page:
    """What has been read so far: the sheet, the open elements that count, and the stretches of the sheet they cover."""

    sheet: Sheet
    skipping: str = ""
    depth: int = 0
    open: dict[str, int] = field(default_factory=dict)
    began: dict[str, int] = field(default_factory=dict)
    regions: dict[str, list[tuple[int, int]]] = field(default_factory=dict)

    def text(self, source: str, start: int, end: int) -> None:
        """Take up character data or one character reference."""
        if self.skipping:
            return
        meant = unescape(source[start:end]) if source[start] == "&" else None
        if meant is not None and meant != source[start:end]:
            self.sheet.write(meant, start, end, self._kind())
        elif self.open.get("pre"):
            self.sheet.write(source[start:end], start, end, self._kind())
        else:
            self.sheet.copy(start, end, self._kind())

    def tag(self, tag: Tag, start: int, end: int) -> None:
        """Take up the start or the end of an element."""
        if self.skipping:
            self._skip(tag)
            if self.skipping or not tag.closes or tag.name in _SKIPPED:
                return
        if tag.name in _BLOCKS:
            self.sheet.part()
        if tag.name in _SKIPPED:
            if not tag.closes and not tag.empty:
                self.skipping, self.depth = tag.name, 1
        elif tag.name == "br":
            self.sheet.write("\n", start, end)
        elif tag.name == "q":
            self.sheet.write(_MARKS[tag.closes], start, end, self._kind())
        elif tag.name in _KINDS or tag.name in _REGIONS or tag.name == "pre":
            self._count(tag)

    def body(self) -> list[Piece]:
        """Return the pieces of the article."""
        pieces = self.sheet.pieces
        for name in list(self.began):
            self._close(name)
        for region in _REGIONS:
            found = [each for each in self.regions.get(region, ()) if any(p.text.strip() for p in pieces[slice(*each)])]
            if found:
                start, stop = max(found, key=lambda each: sum(len(piece.text) for piece in pieces[slice(*each)]))
                return _opened([*self._headline(start, stop), *pieces[start:stop]])
        return pieces

    def _headline(self, start: int, stop: int) -> list[Piece]:
        """Return the last heading of the first level before the article, nothing where the article has one."""
        headings = self.regions.get("h1", [])
        if any(start <= first < stop for first, _ in headings):
            return []
        before = [each for each in headings if each[1] <= start]
        return self.sheet.pieces[slice(*before[-1])] if before else []

    def _skip(self, tag: Tag) -> None:
        """Count the elements of the name that is skipped; an element left open ends with the article."""
        if tag.closes and tag.name in _ENDS_ALL:
            self.skipping = ""
        elif tag.name == self.skipping:
            self.depth += -1 if tag.closes else not tag.empty
            if not self.depth:
                self.skipping = ""

    def _count(self, tag: Tag) -> None:
        """Note that an element opens or closes."""
        now = self.open.get(tag.name, 0)
        if not tag.closes:
            self.open[tag.name] = now + 1
            if not now:
                self.began[tag.name] = len(self.sheet.pieces)
        elif now:
            self.open[tag.name] = now - 1
            if now == 1:
                self._close(tag.name)

    def _close(self, name: str) -> None:
        """Note which pieces an outermost element holds."""
        self.regions.setdefault(name, []).append((self.began.pop(name), len(self.sheet.pieces)))

    def _kind(self) -> ParagraphKind | None:
        """Return what the innermost element that tells says, headings before what is around them."""
        for name, kind in _KINDS.items():
            if self.open.get(name):
                return kind
        return None


def _opened(pieces: list[Piece]) -> list[Piece]:
    """Return the pieces without the empty line that parted them from what came before."""
    return pieces[1:] if pieces and not pieces[0].text.strip() else pieces
