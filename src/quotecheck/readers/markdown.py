"""Markdown: paragraphs, headings, block quotations, lists, tables, footnotes, the text of links.

Not read: front matter, code, struck text, HTML, alternative texts, addresses of links.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import accumulate
from typing import Any

from quotecheck.model import ParagraphKind, Piece
from quotecheck.readers._published import day_in_front_matter
from quotecheck.readers._reader import Reader
from quotecheck.readers._sheet import Sheet
from quotecheck.system.expressions import expression

reader = Reader(
    __name__,
    __doc__,
    suffixes=(".md", ".markdown"),
    example=(
        "---\ndate: 2023-05-04\n---\n# The harbour\n\n"
        "&ldquo;Yes,&rdquo; said **[Ana](/ana)**.\nShe *left*.\n\n"
        '![A quay](quay.jpg "The old quay")\n\n> A quotation\n'
    ),
    reads="The harbour\n\n“Yes,” said Ana. She left.\n\nThe old quay\n\nA quotation",
    published=day_in_front_matter,
)

_SKIPPED = frozenset({"Image", "CodeBlock", "MetadataBlock", "HtmlBlock", "Strikethrough"})
_LINE_REST = expression(r"[ \t]*+(?:[\r\n]|\Z)")
_GOING_ON = bytes(0x80 <= byte < 0xC0 for byte in range(256))  # bytes of UTF-8 that begin no character, as ones
_STEP = 256  # bytes from one place to the next that is counted up to beforehand
_INLINE = frozenset({"Emphasis", "Strong", "Strikethrough", "Link", "Image"})


@reader
def read(source: str) -> Iterator[Piece]:
    """Yield the words of each block, blocks separated by an empty line, line breaks within one read as spaces.

    A title of an image that opens its paragraph is a caption, and so is what follows it in that paragraph, or a
    paragraph right after it that is all emphasised.
    """
    sheet = Sheet(source)
    kinds: list[ParagraphKind | None] = []
    skipping = quotes = items = 0
    headlines = 0
    image_ended = -1  # where a paragraph with nothing but an image ended
    block = (0, 0)
    empty = True  # nothing of this block has been read yet
    for event, value, start, end in _events(source):
        name, detail = value if isinstance(value, tuple) else (value, None)
        if event == "Start":
            if name not in _INLINE:
                sheet.part()
                block, empty = (start, end), True
                quotes += name == "BlockQuote"
                items += name == "Item"
                kinds.append(_kind(detail["level"], headlines) if name == "Heading" else None)
                headlines += kinds[-1] is ParagraphKind.HEADLINE
            elif name == "Image" and empty and not skipping and kinds:
                if _LINE_REST.match(source, end):
                    kinds[-1] = ParagraphKind.CAPTION
                _copy_title(sheet, detail["title"], start, end)
            elif name == "Emphasis" and empty and kinds and image_ended >= 0:
                alone = not (source[image_ended : block[0]].strip() or source[end : block[1]].strip())
                kinds[-1] = ParagraphKind.CAPTION if alone else kinds[-1]
            skipping += name in _SKIPPED
        elif event == "End":
            skipping -= name in _SKIPPED
            if name not in _INLINE:
                image_ended = end if empty and kinds and kinds[-1] is ParagraphKind.CAPTION else -1
                quotes -= name == "BlockQuote"
                items -= name == "Item"
                kinds.pop()
                sheet.part()
                empty = True
        elif not skipping:
            around = ParagraphKind.QUOTE if quotes else ParagraphKind.BULLET if items else None
            _write(sheet, event, name, start, end, (kinds[-1] if kinds else None) or around)
            empty = empty and not (event == "Text" and name.strip())
    yield from sheet.pieces


def _copy_title(sheet: Sheet, title: str, start: int, end: int) -> None:
    """Add the title of an image, which stands somewhere between two places, as a caption of its own."""
    at = sheet.source.rfind(title, start, end) if title else -1
    if at >= 0:
        sheet.copy(at, at + len(title), ParagraphKind.CAPTION)
        sheet.part()


def _write(sheet: Sheet, event: str, text: str, start: int, end: int, kind: ParagraphKind | None) -> None:
    """Add what an event within a block stands for: its text, a space, a line break; nothing for others."""
    if event == "Text":
        sheet.write(text, start, end, kind)
    elif event == "SoftBreak":
        sheet.space(start, end)
    elif event == "HardBreak" or (event == "InlineHtml" and text.lower().startswith("<br")):
        sheet.write("\n", start, end)


def _kind(level: str, headlines: int) -> ParagraphKind:
    """Return what a heading is for: the first one of the first level heads all."""
    return ParagraphKind.HEADLINE if level == "H1" and not headlines else ParagraphKind.CROSSHEAD


def _events(source: str) -> Iterator[tuple[str, Any, int, int]]:
    """Yield the parser's events with their place in code points: `("Start", ("Heading", {…}), 0, 9)`."""
    from pyromark import Options, events_with_range  # noqa: PLC0415 (only a Markdown file needs it)

    options = (
        Options.ENABLE_TABLES
        | Options.ENABLE_FOOTNOTES
        | Options.ENABLE_STRIKETHROUGH
        | Options.ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options.ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
    )
    data = source.encode("utf-8", "replace")  # a lone surrogate becomes a question mark, one for one
    place = _places(data)
    for name, value, start, end in _joined(events_with_range(data.decode(), options=options), data):
        yield name, value, place(start), place(end)


def _joined(events: Iterable[tuple[Any, Any]], data: bytes) -> Iterator[tuple[str, Any, int, int]]:
    """Yield the events with their place in bytes, texts that are copied and touch each other made one.

    To the parser every mark that opens nothing is a text of its own: of two million `[` the reader made 1.4 GB.
    """
    first = last = -1  # where the text that is copied stands so far
    for event, where in events:
        start, end = where["start"], where["end"]
        name, value = _named(event)
        copied = name == "Text" and value.encode() == data[start:end]
        if copied and start == last:
            last = end
            continue
        if last > first:
            yield "Text", data[first:last].decode(), first, last
        first, last = (start, end) if copied else (-1, -1)
        if not copied:
            yield name, value, start, end
    if last > first:
        yield "Text", data[first:last].decode(), first, last


def _named(event: Any) -> tuple[str, Any]:  # noqa: ANN401 (text, or dictionaries of one key)
    """Return what the parser calls an event, and what that holds: `("Start", ("Heading", {…}))`."""
    name, value = (event, "") if isinstance(event, str) else next(iter(event.items()))
    return name, next(iter(value.items())) if isinstance(value, dict) else value


def _places(data: bytes) -> Callable[[int], int]:
    """Return what tells how many characters stand before an offset in bytes.

    No event is kept for it: of a list that was as deep as long they took 400 times the bytes of the list.
    """
    if data.isascii():
        return int
    going_on = data.translate(_GOING_ON)
    before = [0, *accumulate(going_on.count(1, at, at + _STEP) for at in range(0, len(data), _STEP))]

    def place(offset: int) -> int:
        step = offset // _STEP
        return offset - before[step] - going_on.count(1, step * _STEP, offset)

    return place
