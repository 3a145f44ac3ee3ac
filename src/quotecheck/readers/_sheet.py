"""Where a reader of markup writes its text: pieces of the source go in, and come out with their white space settled."""

from __future__ import annotations

from quotecheck.model import ParagraphKind, Piece
from quotecheck.system.expressions import expression

# Not the no-break space, which an author has written for a reason.
_SPACES = expression(r"[ \t\n\r\f]{2,}+|[\t\n\r\f]")


class Sheet:
    """The pieces of one document, in order; `pieces` grows while its `source` is read."""

    def __init__(self, source: str) -> None:
        self.pieces: list[Piece] = []
        self.source = source
        self._ended = 0
        self._parted = False

    def part(self) -> None:
        """End the paragraph: what comes next is parted from what came before by an empty line."""
        self._parted = True

    def copy(self, start: int, end: int, kind: ParagraphKind | None = None) -> None:
        """Add what stands at that place in the source, every run of white space in it as one space."""
        at = start
        for run in _SPACES.finditer(self.source, start, end):
            self._copied(at, run.start(), kind)
            self.space(*run.span())
            at = run.end()
        self._copied(at, end, kind)

    def write(self, text: str, start: int, end: int, kind: ParagraphKind | None = None) -> None:
        """Add `text` that stands for that place in the source; it is copied if it reads the same."""
        if text == self.source[start:end]:
            self._copied(start, end, kind)
        elif text:
            self._begin(start)
            self._add(Piece(text, start, end, kind))

    def space(self, start: int, end: int) -> None:
        """Add one space for that place, unless a paragraph begins or ends there."""
        if not self._parted and self.pieces and not self.pieces[-1].text.endswith((" ", "\n")):
            self._add(Piece(" ", start, end))

    def _copied(self, start: int, end: int, kind: ParagraphKind | None) -> None:
        """Add what stands there as it is, without white space that would open a paragraph or follow a space."""
        if self._parted or not self.pieces:
            start += len(self.source[start:end]) - len(self.source[start:end].lstrip(" \t\n\r\f"))
        elif start < end and self.source[start] == " " and self.pieces[-1].text.endswith(" "):
            start += 1
        if start < end:
            self._begin(start)
            self._add(Piece(self.source[start:end], start, end, kind))

    def _begin(self, start: int) -> None:
        """Add the empty line that a paragraph's end has left to be written."""
        if self._parted and self.pieces:
            self._add(Piece("\n\n", self._ended, max(start, self._ended)))
        self._parted = False

    def _add(self, piece: Piece) -> None:
        """Add one piece."""
        self.pieces.append(piece)
        self._ended = piece.end
