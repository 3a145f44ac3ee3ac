"""Take AsciiDoc's markup out of a paragraph: what changes between the source and its words, in linear time."""

import re
from dataclasses import dataclass, field
from html import unescape

from quotecheck.model import ParagraphKind
from quotecheck.readers._asciidoc_notes import end_of_note
from quotecheck.readers._asciidoc_tokens import (
    ATTRIBUTES,
    CLOSINGS,
    CURVED,
    HIDDEN,
    LOOSE,
    OPENED_BY,
    SHOWS_TARGET,
    TOKEN,
)
from quotecheck.readers._sheet import Sheet
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

_CLOSING_BRACKET = expression(r"(?<!\\)\]")
# [the text,window=_blank]  ["a text, with a comma",role=x]  [the text^]
_LABEL = expression(r'"(?P<quoted>[^"]++)"(?:,.*+)?|(?P<bare>.*?)\^?(?:(?:,\s*+|(?<=\[))[\w-]++=.*+)?', re.DOTALL)
_AROUND = "\"'`"  # beside one of these a backtick belongs to it


class Change(NamedTuple):
    """A place in the source and the text that stands for it, often none."""

    start: int
    end: int
    text: str


def write_words(sheet: Sheet, start: int, end: int, kind: ParagraphKind | None) -> None:
    """Put the words that stand between `start` and `end` of the source on the sheet.

    Args:
        sheet: where they go.
        start: an offset in the sheet's source.
        end: the offset after the last character.
        kind: what the paragraph is for.
    """
    at = start
    for change in _changes(sheet.source, start, end):
        if change.start >= at:  # of two that overlap, such as a link in a link, the first holds
            sheet.copy(at, change.start, kind)
            sheet.write(change.text, change.start, change.end, kind)
            at = change.end
    sheet.copy(at, end, kind)


def _changes(source: str, start: int, end: int) -> list[Change]:
    """Return every change in that stretch, in order."""
    scan = _Scan(source, start, end)
    at = start
    while token := TOKEN.search(source, at, end):
        at = max(scan.take(token), at + 1)
    return sorted(scan.changes)


class _Opening(NamedTuple):
    """A mark that may open something, with the backslash or the role before it, which may say that it is struck."""

    start: int
    end: int
    escaped: bool
    struck: bool


@dataclass(slots=True)
class _Scan:
    """What has been seen of a stretch so far.

    `waiting` are marks that have opened something, `spent` those that nothing further on closes; `bracket` is the first
    that closes from where it was last looked for, and `label_ends` where the latest macro does.
    """

    source: str
    start: int
    end: int
    changes: list[Change] = field(default_factory=list)
    waiting: dict[str, _Opening] = field(default_factory=dict)
    spent: set[str] = field(default_factory=set)
    bracket: int = -1
    label_ends: int = -1

    def take(self, token: re.Match[str]) -> int:
        """Note what the token changes, and return where to go on."""
        start, end = token.span()
        if token["aside"] or token["pipe"]:
            self._change(start, end)
        elif token["break"]:
            self._change(start, end, "\n")
        elif token["mark"]:
            return self._mark(token)
        elif token["raw"]:
            return self._raw(token)
        elif token["note"]:
            return self._note(token)
        elif token["macro"]:
            return self._macro(token)
        elif token["escape"]:
            self._change(start, start + 1)
        elif token["reference"]:
            self._change(start, end, unescape(token["reference"]))
        elif token["attribute"]:
            if token["attribute"] in ATTRIBUTES:
                self._change(start, end, ATTRIBUTES[token["attribute"]])
        elif token["raised"]:
            self._change(start, start + 1)
            self._change(end - 1, end)
        elif token["label"]:
            self._change(start, token.start("label"))
            self._change(end - 2, end)
            return token.start("label")
        else:
            self._change(start, end)
        return end

    def _change(self, start: int, end: int, text: str = "") -> None:
        """Note a change."""
        self.changes.append(Change(start, end, text))

    def _mark(self, token: re.Match[str]) -> int:
        """Pair a mark with the one that waits for it, or let it wait where it can open."""
        mark = token["mark"]
        start, end = token.span("mark")
        if mark == '`"' and not self._closes(mark, start, end):
            mark, end = "`", start + 1
        if self._closes(mark, start, end):
            self._pair(mark, start, end)
        elif mark == "`'":
            self._change(start, end, "’")
        elif self._opens(mark, token.start(), end):
            struck = "line-through" in (token["role"] or "")
            self.waiting.setdefault(mark, _Opening(token.start(), end, bool(token["escape"]), struck))
        elif mark in CURVED:
            return start + 1  # the second half may be a mark of its own
        return end

    def _closes(self, mark: str, start: int, end: int) -> bool:
        """Return whether the mark at that place is the end of what one like it has opened."""
        opening = self.waiting.get(OPENED_BY.get(mark, ""))
        if not opening or opening.end >= start:
            return False
        after = self._after(end)
        tight = not (self.source[start - 1].isspace() or _in_a_word(after) or (mark == "`" and after in _AROUND))
        return tight or mark in LOOSE

    def _opens(self, mark: str, start: int, end: int) -> bool:
        """Return whether the mark that ends at `end`, and with its role begins at `start`, may open something."""
        before = self.source[start - 1] if start > self.start else " "
        tight = not (_in_a_word(before) or before in ";:}" or (mark == "`" and before in _AROUND))
        return mark in LOOSE or (tight and not self._after(end).isspace())

    def _pair(self, mark: str, start: int, end: int) -> None:
        """Take away the mark at that place and the one that it closes, or the backslash that keeps them."""
        name = OPENED_BY[mark]
        opening = self.waiting.pop(name)
        if opening.escaped:
            self._change(opening.start, opening.start + 1)
        elif opening.struck:
            self._change(opening.start, end)
        else:
            left, right = CURVED.get(name, ("", ""))
            self._change(opening.start, opening.end, left)
            self._change(start, end, right)

    def _raw(self, token: re.Match[str]) -> int:
        """Take away the marks around what is to be shown as it stands, and go on behind it."""
        mark = token["raw"]
        start, end = token.span("raw")
        if mark in self.spent or (mark == "+" and not self._opens(mark, start, end)):
            return end
        found = CLOSINGS[mark].search(self.source, end + 1, self.end)
        if not found:
            self.spent.add(mark)
            return end
        if token["escape"]:
            self._change(token.start(), start)
        else:
            self._change(start, end)
            self._change(*found.span())
        return found.end()

    def _note(self, token: re.Match[str]) -> int:
        """Take a footnote away, which would stand in the middle of the sentence that it is about."""
        end = end_of_note(self.source, token.end(), self.end)
        if end < 0:
            return token.end()
        self._change(token.start(), token.start() + 1 if token["escape"] else end)
        return end

    def _macro(self, token: re.Match[str]) -> int:
        """Leave of a macro what a reader sees of it."""
        start, end = token.span()
        closing = self._closing_bracket(end) if token["opens"] and start >= self.label_ends else -1
        if closing < 0:
            return end
        if token["escape"]:
            self._change(start, start + 1)
            return end
        self.label_ends = closing
        name, after = token["macro"], closing + 1
        if name in HIDDEN:
            self._change(start, after)
            return after
        if name == "pass:":
            self._change(start, end)
            self._change(closing, after)
            return after
        label = _LABEL.fullmatch(self.source, end, closing)
        shown = label.span("quoted" if label["quoted"] else "bare") if label else (end, closing)
        if shown[0] == shown[1] and name in SHOWS_TARGET:
            written = token.start("target") if name in ("link:", "mailto:") else start
            self._change(start, written)
            self._change(token.end("target"), after)
            return after
        self._change(start, shown[0])
        self._change(shown[1], after)
        return shown[0]

    def _closing_bracket(self, at: int) -> int:
        """Return where the first bracket after `at` closes that no backslash keeps, -1 where none does."""
        if self.bracket < at:
            found = _CLOSING_BRACKET.search(self.source, at, self.end)
            self.bracket = found.start() if found else len(self.source)
        return self.bracket if self.bracket < self.end else -1

    def _after(self, end: int) -> str:
        """Return the character at `end`, a space where the stretch is over."""
        return self.source[end] if end < self.end else " "


def _in_a_word(character: str) -> bool:
    """Return whether a mark beside this character stands in the middle of a word."""
    return character.isalnum() or character == "_"
