"""Walk what a Word document holds: its paragraphs in reading order, and the words that a reader sees in each."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from docx.oxml.xmlchemy import BaseOxmlElement as Element

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_PARAGRAPH = f"{_W}p"
_TEXT = f"{_W}t"
_TEXT_BOX = f"{_W}txbxContent"
_UNREAD = frozenset(
    {
        f"{_W}del",
        f"{_W}moveFrom",
        f"{_W}pPr",  # the tabs that it sets bear the name of the tab in a text
        f"{_W}rt",  # how to pronounce what it stands above
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",  # for old programs, the same once more
    }
)
_CHARACTERS = {f"{_W}tab": "\t", f"{_W}ptab": "\t", f"{_W}br": "\n", f"{_W}cr": "\n", f"{_W}noBreakHyphen": "-"}
_GONE_MARK = tuple(f"{_W}pPr/{_W}rPr/{_W}{change}" for change in ("del", "moveFrom"))
_NO = ("0", "false", "off")
_LINE_ENDS = str.maketrans("\r\n", "  ")  # in a text they are spaces to Word


Paragraph = Sequence["Element"]
"""A paragraph as a reader sees it: it runs on into the next element where the mark at the end of one is deleted."""

Styles = Mapping[str, tuple[str, str | None]]
"""The name of each style in lower case, which Word keeps in English, and the id of the style that it is based on."""


def paragraphs(within: Element) -> Iterator[Paragraph]:
    """Yield every paragraph in order, those of a text box after the one that it hangs on."""
    joined: list[Element] = []
    for child in within:
        if child.tag == _PARAGRAPH:
            joined.append(child)
            if not any(child.find(mark) is not None for mark in _GONE_MARK):
                yield from _whole(joined)
                joined = []
        elif inside := [] if _unread(child) else list(paragraphs(child)):
            yield from _whole(joined)  # a table follows, and no paragraph runs on into that
            yield from inside
            joined = []
    yield from _whole(joined)


def words(paragraph: Paragraph) -> str:
    """Return what a paragraph reads with insertions made and deletions gone; a line feed stands for a line break."""
    return "".join(word for part in paragraph for word in _words(part))


def style(paragraph: Paragraph) -> str | None:
    """Return the id of the paragraph's style, which hangs on the mark at its end, None where it has the usual one."""
    return _value(paragraph[-1], f"{_W}pPr/{_W}pStyle")


def styles(part: Element) -> Styles:
    """Return the styles that are declared in that part."""
    return {
        each.get(f"{_W}styleId", ""): ((_value(each, f"{_W}name") or "").lower(), _value(each, f"{_W}basedOn"))
        for each in part.iterchildren(f"{_W}style")
    }


def notes(part: Element) -> list[Element]:
    """Return the footnotes or endnotes of that part, without the rules that are drawn above them."""
    return [note for note in part if note.get(f"{_W}type", "normal") == "normal"]


def _whole(joined: Paragraph) -> Iterator[Paragraph]:
    """Yield the paragraph, if there is one, and what hangs on it."""
    if joined:
        yield joined
    for part in joined:
        yield from paragraphs(part)


def _words(within: Element) -> Iterator[str]:
    """Yield the words in a paragraph or a part of one, piece by piece."""
    for child in within:
        if child.tag == _TEXT:
            # A comment in it holds no words, but parts them from those behind it.
            yield "".join((child.text or "", *(each.tail or "" for each in child))).translate(_LINE_ENDS)
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag != _TEXT_BOX and not _unread(child):
            yield from _words(child)


def _value(element: Element, path: str) -> str | None:
    """Return what the element at that path is set to, None where there is none."""
    found = element.find(path)
    return None if found is None else found.get(f"{_W}val")


def _unread(element: Element) -> bool:
    """Return whether a reader sees nothing of the element: it is deleted, hidden or there for programs."""
    if element.tag == f"{_W}tr":
        return element.find(f"{_W}trPr/{_W}del") is not None
    hidden = element.find(f"{_W}rPr/{_W}vanish") if element.tag == f"{_W}r" else None
    return element.tag in _UNREAD or (hidden is not None and hidden.get(f"{_W}val") not in _NO)
