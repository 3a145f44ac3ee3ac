"""Places in a text as editors count them: lines from 0, columns in units of UTF-8, UTF-16 or UTF-32."""

from bisect import bisect_right

from lsprotocol.types import Position, PositionEncodingKind, Range

from quotecheck.model import Span
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

_LINE_END = expression(r"\r\n?|\n")
_WIDE = {PositionEncodingKind.Utf8: 4, PositionEncodingKind.Utf16: 2, PositionEncodingKind.Utf32: 1}
"""Most units of a character."""


class Lines(NamedTuple):
    """A text, the offset of each of its lines, and how its columns are counted.

    A line ends where the protocol says that one does, at LF, CR LF or CR, and nowhere else.
    """

    text: str
    starts: tuple[int, ...]
    encoding: str
    plain: bool

    @classmethod
    def of(cls, text: str, encoding: str) -> "Lines":
        """Return the lines of a text whose columns count units of `encoding`."""
        text = _joined(text)
        starts = (0, *(match.end() for match in _LINE_END.finditer(text)))
        return cls(text, starts, encoding, text.isascii())

    def position(self, offset: int) -> Position:
        """Return the position of the character at `offset`, which counts code points; the end for one beyond it."""
        offset = max(0, min(offset, len(self.text)))
        line = bisect_right(self.starts, offset) - 1
        return Position(line, self._units(self.text[self.starts[line] : offset]))

    def range(self, span: Span) -> Range:
        """Return the positions of a span of the text."""
        return Range(self.position(span.start), self.position(span.end))

    def offset(self, position: Position) -> int:
        """Return the offset of a position.

        One behind the end of its line is the end of that line, before its mark; one behind the last line is the end of
        the text. One within a character (half a pair of surrogates) is the beginning of that.
        """
        if position.line < 0:
            return 0
        if position.line >= len(self.starts):
            return len(self.text)
        start = self.starts[position.line]
        line = self.text[start : self._line_end(position.line)]
        return start + self._characters(line, max(0, position.character))

    def span(self, given: Range) -> Span:
        """Return the span of a range; the smaller position begins it."""
        ends = self.offset(given.start), self.offset(given.end)
        return Span(min(ends), max(ends))

    def line_span(self, line: int) -> Span:
        """Return the span of a line without its end."""
        return Span(self.starts[line], self._line_end(line))

    def _line_end(self, line: int) -> int:
        """Return the offset at which a line ends, before its mark."""
        if line + 1 == len(self.starts):
            return len(self.text)
        after = self.starts[line + 1]
        return after - (2 if self.text[after - 2 : after] == "\r\n" else 1)

    def _units(self, text: str) -> int:
        """Return how many units some text takes."""
        if self.plain or self.encoding == PositionEncodingKind.Utf32 or text.isascii():
            return len(text)
        if self.encoding == PositionEncodingKind.Utf8:
            return len(text.encode("utf-8", "surrogatepass"))
        return len(text.encode("utf-16-le", "surrogatepass")) // 2

    def _characters(self, line: str, units: int) -> int:
        """Return how many whole characters stand in the first `units` of a line."""
        if self.plain or self.encoding == PositionEncodingKind.Utf32 or line.isascii():
            return min(units, len(line))
        low, high = min(units // _WIDE[PositionEncodingKind(self.encoding)], len(line)), min(units, len(line))
        while low < high:  # the last number of characters that take no more units
            middle = (low + high + 1) // 2
            if self._units(line[:middle]) <= units:
                low = middle
            else:
                high = middle - 1
        return low


def _joined(text: str) -> str:
    """Return a text in which each pair of surrogates is one character: an edit may bring the second half."""
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16-le", "surrogatepass").decode("utf-16-le", "surrogatepass")
    return text
