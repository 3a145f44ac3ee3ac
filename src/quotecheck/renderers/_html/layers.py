"""The text of an article cut where marks begin and end, so that each piece is under the same marks throughout."""

import re
from bisect import bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from enum import StrEnum
from itertools import islice

from quotecheck.model import Article, Paragraph, ParagraphKind, Span
from quotecheck.system.printable import printable
from quotecheck.system.tuples import NamedTuple

_BLANK_LINES = re.compile(r"\n[^\S\n]*\n\s*")
LONGEST = 4000
"""Characters of a paragraph that a browser lays out in one; a longer one is continued in another."""
_MOST = 6  # marks of one layer over one piece: more than a reader tells apart


class Layer(StrEnum):
    """What a mark is for; its value names the attribute of the page that holds the ids."""

    STATEMENT = "s"
    CUE = "c"
    SOURCE = "w"
    ENTITY = "e"
    FINDING = "f"


class Mark(NamedTuple):
    """A span of the text, the id of what it belongs to, and the classes that it gives its text."""

    span: Span
    layer: Layer
    of: str
    css: str = ""


class Flag(NamedTuple):
    """A link within the text, at an offset of it.

    `after`: it follows the words that end there, as the number of a finding does, and does not stand before those that
    begin there, as the label of a statement does. A flag without `target` is no link, and only repeats a label.
    """

    at: int
    label: str
    css: str
    after: bool = False
    id: str = ""
    target: str = ""
    title: str = ""


class Piece(NamedTuple):
    """Some text with its classes and, for each layer that it is on, the ids of the marks; or a flag, without text."""

    text: str = ""
    css: str = ""
    ids: tuple[tuple[str, str], ...] = ()
    flag: Flag | None = None


class Block(NamedTuple):
    """A paragraph: its number from 0, the line of the source that it begins on, its kind, and its pieces.

    `css` and `ids` are those of the findings that all of it is under, as one that stands twice is; its pieces have only
    what they do not share.
    """

    number: int
    line: int
    kind: ParagraphKind
    pieces: tuple[Piece, ...]
    css: str = ""
    ids: tuple[tuple[str, str], ...] = ()


_Change = tuple[int, list[Mark], list[Mark]]
_Active = dict[Layer, dict[Mark, None]]


def blocks(article: Article, marks: Iterable[Mark], flags: Iterable[Flag]) -> Iterator[Block]:
    """Yield the paragraphs of the whole text; no word of it is left out."""
    found = paragraphs(article)
    starts = [paragraph.span.start for paragraph in found]
    ends = (*starts[1:], len(article.text))
    flagged = _by_paragraph(flags, starts)
    pending = deque(_changes(marks))
    active: _Active = {layer: {} for layer in Layer}
    for number, (paragraph, end) in enumerate(zip(found, ends, strict=True)):
        line = article.document.position(article.document.place(paragraph.span).start).line
        span = Span(paragraph.span.start, end)
        whole = _whole(paragraph.span, pending, active)
        pieces = tuple(_pieces(article.text, span, deque(flagged.get(number, ())), pending, active))
        yield Block(number, line, paragraph.kind, pieces, *_under({Layer.FINDING: whole}))
        going_on = {mark: None for mark in whole if mark.span.end > end}
        active[Layer.FINDING] = going_on | active[Layer.FINDING]


def paragraphs(article: Article) -> tuple[Paragraph, ...]:
    """Return paragraphs between which no words stand; the first one begins where the text does."""
    found: list[Paragraph] = []
    last = 0
    for paragraph in article.paragraphs or _split(article.text):
        if article.text[last : paragraph.span.start].strip():
            found.append(Paragraph(Span(last, paragraph.span.start)))
        found.append(paragraph)
        last = max(last, paragraph.span.end)
    if not found or article.text[last:].strip():
        found.append(Paragraph(Span(last, len(article.text))))
    whole = (found[0]._replace(span=Span(0, found[0].span.end)), *found[1:])
    return tuple(part for paragraph in whole for part in _parts(paragraph, article.text))


def _parts(paragraph: Paragraph, text: str) -> Iterator[Paragraph]:
    """Yield a paragraph, cut between words where it is so long that a browser would take seconds for it."""
    start, end = paragraph.span.start, paragraph.span.end
    while end - start > LONGEST:
        cut = text.rfind(" ", start, start + LONGEST) + 1 or start + LONGEST
        yield Paragraph(Span(start, cut), paragraph.kind)
        start = cut
    yield Paragraph(Span(start, end), paragraph.kind)


def paragraph_of(offset: int, starts: Sequence[int]) -> int:
    """Return the number of the paragraph that holds an offset, given where paragraphs begin."""
    return max(0, bisect_right(starts, offset) - 1)


def _split(text: str) -> Iterator[Paragraph]:
    """Yield the runs of lines between blank ones, for a text whose paragraphs were not looked for."""
    start = 0
    for blank in _BLANK_LINES.finditer(text):
        yield Paragraph(Span(start, blank.start()))
        start = blank.end()
    if start < len(text):
        yield Paragraph(Span(start, len(text)))


def _by_paragraph(flags: Iterable[Flag], starts: Sequence[int]) -> dict[int, list[Flag]]:
    """Return the flags of each paragraph in their order; one that follows words stays in the paragraph of these."""
    grouped: dict[int, list[Flag]] = {}
    for flag in sorted(flags, key=lambda flag: (flag.at, not flag.after)):
        grouped.setdefault(paragraph_of(flag.at - flag.after, starts), []).append(flag)
    return grouped


def _changes(marks: Iterable[Mark]) -> Iterator[_Change]:
    """Yield the offsets at which marks end or begin, with these marks; an inner mark begins after the one around it."""
    ending: dict[int, list[Mark]] = {}
    beginning: dict[int, list[Mark]] = {}
    for mark in sorted(marks, key=lambda mark: (mark.span.start, -mark.span.end)):
        if len(mark.span):
            beginning.setdefault(mark.span.start, []).append(mark)
            ending.setdefault(mark.span.end, []).append(mark)
    for at in sorted(ending.keys() | beginning.keys()):
        yield at, ending.get(at, []), beginning.get(at, [])


def _pieces(text: str, span: Span, flags: deque[Flag], pending: deque[_Change], active: _Active) -> Iterator[Piece]:
    """Yield the pieces of a paragraph, and take what is over at its end out of `pending`, into `active`."""
    at = span.start
    while True:
        while pending and pending[0][0] <= at:
            _apply(pending.popleft(), active)
        while flags and flags[0].at <= at:
            yield Piece(flag=flags.popleft())
        if at >= span.end:
            break
        end = min(span.end, pending[0][0] if pending else span.end, flags[0].at if flags else span.end)
        yield Piece(printable(text[at:end]), *_under(active))
        at = end
    yield from (Piece(flag=flag) for flag in flags)


def _whole(span: Span, pending: deque[_Change], active: _Active) -> dict[Mark, None]:
    """Return the marks of findings that a whole paragraph is under, and take them out of `active`."""
    while pending and pending[0][0] <= span.start:
        _apply(pending.popleft(), active)
    whole = {mark: None for mark in active[Layer.FINDING] if mark.span.end >= span.end}
    active[Layer.FINDING] = {mark: None for mark in active[Layer.FINDING] if mark not in whole}
    return whole


def _apply(change: _Change, active: _Active) -> None:
    """End and begin the marks of one offset."""
    _, ended, begun = change
    for mark in ended:
        active[mark.layer].pop(mark, None)
    for mark in begun:
        active[mark.layer][mark] = None


def _under(active: _Active) -> tuple[str, tuple[tuple[str, str], ...]]:
    """Return the classes and ids of the marks over some text; of two statements the inner one gives the colour."""
    ids, classes = [], []
    for layer, marks in active.items():
        if marks:
            inner = [*islice(reversed(marks), _MOST)][::-1]
            ids.append((layer.value, " ".join(dict.fromkeys(mark.of for mark in inner))))
            classes.append(inner[-1].css)
    return " ".join(filter(None, classes)), tuple(ids)
