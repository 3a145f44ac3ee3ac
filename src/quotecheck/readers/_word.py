"""Walk what a Word document holds: its paragraphs in reading order, and the words that a reader sees in each."""

from __future__ import annotations

from collections.abc import Iterator
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
_NO = ("0", "false", "off")
_LINE_ENDS = str.maketrans("\r\n", "  ")  # in a text they are spaces to Word


def paragraphs(within: Element) -> Iterator[Element]:
    """Yield every paragraph in order, those of a text box after the one that it hangs on."""
    for child in within:
        if not _unread(child):
            if child.tag == _PARAGRAPH:
                yield child
            yield from paragraphs(child)


def words(paragraph: Element) -> str:
    """Return what a paragraph reads with insertions made and deletions gone; a line feed stands for a line break."""
    return "".join(_words(paragraph))


def style(paragraph: Element) -> str | None:
    """Return the id of the paragraph's style, None where it has the usual one."""
    found = paragraph.find(f"{_W}pPr/{_W}pStyle")
    return None if found is None else found.get(f"{_W}val")


def notes(part: Element) -> list[Element]:
    """Return the footnotes or endnotes of that part, without the rules that are drawn above them."""
    return [note for note in part if note.get(f"{_W}type", "normal") == "normal"]


def _words(within: Element) -> Iterator[str]:
    """Yield the words in a paragraph or a part of one, piece by piece."""
    for child in within:
        if child.tag == _TEXT:
            yield (child.text or "").translate(_LINE_ENDS)
        elif child.tag in _CHARACTERS:
            yield _CHARACTERS[child.tag]
        elif child.tag != _TEXT_BOX and not _unread(child):
            yield from _words(child)


def _unread(element: Element) -> bool:
    """Return whether a reader sees nothing of the element: it is deleted, hidden or there for programs."""
    if element.tag == f"{_W}tr":
        return element.find(f"{_W}trPr/{_W}del") is not None
    hidden = element.find(f"{_W}rPr/{_W}vanish") if element.tag == f"{_W}r" else None
    return element.tag in _UNREAD or (hidden is not None and hidden.get(f"{_W}val") not in _NO)
