"""A document: its source as written, its plain text, and the way back from one to the other."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date

from quotecheck.model.segments import ParagraphKind
from quotecheck.model.span import Aside, Span
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

_LINE_END = expression(r"\r\n?|\n")


class Piece(NamedTuple):
    """Some plain text and the place in the source it was read from.

    `start` and `end` are offsets into the source. A piece whose text is as long as its place was
    copied as it stands; any other (`&` for `&amp;`) is a translation and is only pointed at whole.
    `kind` is what the markup says that the paragraph around it is for, None where it says nothing.
    """

    text: str
    start: int
    end: int
    kind: ParagraphKind | None = None

    @classmethod
    def copied(cls, source: str, start: int, end: int) -> "Piece":
        """Return the piece that copies `source[start:end]`."""
        return cls(source[start:end], start, end)


class Label(NamedTuple):
    """A stretch of the text of which the markup says what it is for: a headline, a caption."""

    span: Span
    kind: ParagraphKind


class Position(NamedTuple):
    """A place in the source as people count: line and column from 1, columns in code points."""

    line: int
    column: int


class Document(NamedTuple):
    """Plain text, and where each piece of it stood in the source.

    `published` is the day of publication that the source states for programs, None where it states none. An
    `extracted` source was taken out of a file that is no text, such as a Word document: it cannot be put back.
    """

    name: str
    source: str
    text: str
    encoding: str
    starts: tuple[int, ...]
    places: tuple[Span, ...]
    line_starts: tuple[int, ...]
    labels: tuple[Label, ...] = ()
    extracted: bool = False
    published: date | None = None

    @classmethod
    def from_pieces(
        cls,
        name: str,
        source: str,
        pieces: Iterable[Piece],
        *,
        encoding: str = "utf-8",
        extracted: bool = False,
        published: date | None = None,
    ) -> "Document":
        """Join `pieces`, in order, into a document.

        Args:
            name: the path as the user typed it, or `-`.
            source: the file's text as decoded, byte order mark removed, nothing else changed; or what was extracted.
            pieces: what a reader yields.
            encoding: what the bytes were decoded from.
            extracted: whether the file itself is no text.
            published: the day of publication that the source states for programs.
        """
        kept = [piece for piece in pieces if piece.text]
        starts, length = [], 0
        labels: list[Label] = []
        for piece in kept:
            starts.append(length)
            length += len(piece.text)
            if piece.kind:
                labels.append(Label(Span(starts[-1], length), piece.kind))
        return cls(
            name=name,
            source=source,
            text="".join(piece.text for piece in kept),
            encoding=encoding,
            starts=tuple(starts),
            places=tuple(Span(piece.start, piece.end) for piece in kept),
            line_starts=(0, *(match.end() for match in _LINE_END.finditer(source))),
            labels=tuple(labels),
            extracted=extracted,
            published=published,
        )

    @classmethod
    def from_text(cls, text: str, name: str = "-") -> "Document":
        """Return the document whose source is its plain text."""
        return cls.from_pieces(name, text, (Piece(text, 0, len(text)),))

    @property
    def encoding_guessed(self) -> bool:
        """Whether the bytes might have been in some other encoding: only UTF-8, and UTF-16 with its mark, tell."""
        return not self.encoding.startswith("utf-")

    def place(self, span: Span) -> Span:
        """Return the characters of the source that `span` of the text was read from.

        It runs from where the first character stands to the end of where the last one stands,
        markup between them included. An empty span stands where its character would.
        """
        if isinstance(span, Aside):
            return span.source
        start = self._character(span.start)
        end = self._character(span.end - 1).end if span.end > span.start else start.start
        return Span(start.start, max(start.start, end))

    def words(self, span: Span) -> str:
        """Return what stands at `span`: text, or what the source has where nothing is read as text."""
        return span.source.of(self.source) if isinstance(span, Aside) else span.of(self.text)

    def position(self, offset: int) -> Position:
        """Return the line and column of `offset`, which counts in the source."""
        line = bisect_right(self.line_starts, offset)
        return Position(line, offset - self.line_starts[line - 1] + 1)

    def line(self, number: int) -> str:
        """Return line `number` of the source, counted from 1, without its end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.source)
        return self.source[start:end].rstrip("\r\n")

    def _character(self, offset: int) -> Span:
        """Return where the character at `offset` of the text stands in the source."""
        if not self.starts:
            return Span(0, 0)
        i = max(0, bisect_right(self.starts, offset) - 1)
        place, within = self.places[i], offset - self.starts[i]
        length = (self.starts[i + 1] if i + 1 < len(self.starts) else len(self.text)) - self.starts[i]
        if within >= length:  # the end of the text
            return Span(place.end, place.end)
        if len(place) != length:
            return place
        return Span(place.start + within, place.start + within + 1)
