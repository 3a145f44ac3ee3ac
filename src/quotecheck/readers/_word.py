"""The text of a Word document, read tag by tag: its paragraphs in reading order, each word once."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from quotecheck.readers._package import Quiet
from quotecheck.readers._word_parts import W

_PARAGRAPH, _RUN, _ROW, _TEXT = f"{W}p", f"{W}r", f"{W}tr", f"{W}t"
_PROPERTIES, _RUN_PROPERTIES, _ROW_PROPERTIES = f"{W}pPr", f"{W}rPr", f"{W}trPr"
_STYLE, _VANISH, _TEXT_BOX = f"{W}pStyle", f"{W}vanish", f"{W}txbxContent"
_NOTES = frozenset({f"{W}footnote", f"{W}endnote"})
_VALUE, _TYPE = f"{W}val", f"{W}type"
_DELETED, _MOVED = f"{W}del", f"{W}moveFrom"
_UNREAD = frozenset(
    {
        _DELETED,
        _MOVED,
        f"{W}rt",  # how to pronounce what it stands above
        "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",  # for old programs, the same once more
    }
)
_CHARACTERS = {f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}br": "\n", f"{W}cr": "\n", f"{W}noBreakHyphen": "-"}
_NO = ("0", "false", "off")
_LINE_ENDS = str.maketrans("\r\n", "  ")  # in a text they are spaces to Word
_ACTED_ON = frozenset({_PARAGRAPH, _PROPERTIES, _VANISH, _TEXT_BOX, *_NOTES, *_UNREAD, *_CHARACTERS})


@dataclass(slots=True)
class _Open:
    """A paragraph, or a text box, that is open: how deep it stands, which line it is, and what it reads so far."""

    depth: int
    line: int  # -1 of a text box, which holds paragraphs and no words
    words: list[str] = field(default_factory=list)
    style: str | None = None
    gone: bool = False  # the mark at its end is deleted


class Text(Quiet):
    """The paragraphs of the parts that have been parsed, a line for each; what is anchored in one comes after it.

    `lines` are their words with insertions made and deletions gone, where a line feed stands for a line break; `styles`
    the ids of their styles, None for the usual one. `length` is how many characters they add up to, without tabs, with
    the empty lines that part those that have words. A run or a row that is hidden or deleted says so in its properties,
    which come first in it.
    """

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.styles: list[str | None] = []
        self.length = 0
        self._path: list[str] = []
        self._unread = 0  # elements that are open from the outermost one on that is not read
        self._open: list[_Open] = []
        self._joined: _Open | None = None  # has ended, but runs on into the next paragraph beside it
        self._properties = 0  # the depth of the properties that are open of a paragraph

    def start(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take up the start of an element."""
        if self._unread:
            self._unread += 1
            return
        path = self._path
        if self._properties:
            path.append(tag)
            self._property(tag, attributes)
        elif path and path[-1] == _TEXT:
            self._unread = 1
        else:
            path.append(tag)
            if tag in _ACTED_ON:
                self._act(tag, attributes)

    def end(self, tag: str) -> None:
        """Take up the end of an element."""
        if self._unread:
            self._unread -= 1
            return
        depth = len(self._path)
        self._path.pop()
        if self._joined and self._joined.depth == depth + 1:  # nothing more stands beside it
            self._settle()
        if tag == _PROPERTIES and self._properties == depth:
            self._properties = 0
        elif self._open and self._open[-1].depth == depth:
            self._end(self._open.pop())

    def data(self, data: str) -> None:
        """Take up character data."""
        if not self._unread and not self._properties and self._path[-1] == _TEXT:
            self._write(data.translate(_LINE_ENDS))

    @property
    def depth(self) -> int:
        """How many elements are open that are read."""
        return len(self._path)

    def _act(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take up an element that counts."""
        depth = len(self._path)
        if tag == _PARAGRAPH:
            self._begin(depth)
        elif tag == _PROPERTIES:
            self._properties = depth
        elif tag in _CHARACTERS:
            self._write(_CHARACTERS[tag])
        elif tag == _TEXT_BOX:
            self._open.append(_Open(depth, -1))
        elif tag == _VANISH:
            if self._within(_RUN, _RUN_PROPERTIES) and attributes.get(_VALUE) not in _NO:
                self._pass_over(3)
        elif tag in _NOTES:
            if attributes.get(_TYPE, "normal") != "normal":  # the rule that is drawn above the notes
                self._pass_over(1)
        else:
            self._pass_over(3 if tag == _DELETED and self._within(_ROW, _ROW_PROPERTIES) else 1)

    def _property(self, tag: str, attributes: Mapping[str, str]) -> None:
        """Take up an element in the properties of a paragraph."""
        path, depth = self._path, self._properties
        if not self._open or self._open[-1].depth != depth - 1:
            return
        paragraph = self._open[-1]
        if tag == _STYLE and len(path) == depth + 1:
            paragraph.style = paragraph.style or attributes.get(_VALUE)
        elif tag in (_DELETED, _MOVED) and len(path) == depth + 2 and path[-2] == _RUN_PROPERTIES:
            paragraph.gone = True

    def _within(self, outer: str, inner: str) -> bool:
        """Return whether the element that has begun stands in `inner` in `outer`."""
        return self._path[-3:-1] == [outer, inner]

    def _pass_over(self, levels: int) -> None:
        """Read no more of so many of the innermost elements that are open."""
        del self._path[-levels:]
        self._unread = levels

    def _begin(self, depth: int) -> None:
        """Open a paragraph, which goes on with the one beside it where the mark between the two is deleted."""
        before = self._joined
        if before and before.depth == depth:
            self._joined = None
            self._open.append(_Open(depth, before.line, before.words))
        else:
            self._settle()
            self._open.append(_Open(depth, len(self.lines)))
            self.lines.append("")
            self.styles.append(None)

    def _write(self, text: str) -> None:
        """Add characters to the paragraph that is open."""
        if self._open and self._open[-1].line >= 0:
            self._open[-1].words.append(text)
            self.length += len(text) * (text != "\t")

    def _end(self, ended: _Open) -> None:
        """Close a paragraph, whose style depends on the mark at its end."""
        if ended.line < 0:
            return
        self.styles[ended.line] = ended.style
        if ended.gone:
            self._settle()
            self._joined = ended
        else:
            self._finish(ended)

    def _settle(self) -> None:
        """Close for good the paragraph that would have run on."""
        if self._joined:
            self._finish(self._joined)
            self._joined = None

    def _finish(self, ended: _Open) -> None:
        """Put down what a paragraph reads."""
        self.lines[ended.line] = "".join(ended.words)
        self.length += 2 * bool(self.lines[ended.line].strip())
