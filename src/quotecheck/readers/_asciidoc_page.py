"""The blocks of an AsciiDoc document, taken up line by line: what each is for, and whether it is read."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from operator import eq

from quotecheck.model import ParagraphKind
from quotecheck.readers import _asciidoc_lines as lines
from quotecheck.readers._asciidoc_tokens import ASIDE
from quotecheck.readers._asciidoc_words import write_words
from quotecheck.readers._sheet import Sheet
from quotecheck.system.tuples import NamedTuple


class _Block(NamedTuple):
    """A block that is open: what closes it, and whether it is a quotation or in one."""

    delimiter: str
    quoted: bool


class _Paragraph(NamedTuple):
    """A paragraph that is open: where it stands so far, what it is for, and whether it is an item of a list."""

    start: int
    end: int
    kind: ParagraphKind | None
    listed: bool


class _Heralds(NamedTuple):
    """What has been said of the block to come: its style, and where its title and who is quoted in it stand."""

    style: str = ""
    title: tuple[int, int] | None = None
    credit: tuple[int, int] | None = None


_NOTHING = _Heralds()


@dataclass(slots=True)
class Page:
    """The sheet, and where on the page it has come to: each value is replaced as a line tells more."""

    sheet: Sheet
    blocks: tuple[_Block, ...] = ()
    paragraph: _Paragraph | None = None
    heralds: _Heralds = _NOTHING
    ends_unread: Callable[[str], bool] | None = None  # while lines are not read: whether one is the last of them
    header: tuple[re.Pattern[str], ...] = ()  # what may follow the headline
    headlined: bool = False

    def line(self, start: int, end: int) -> None:
        """Take up one line, without its end and the white space before that."""
        text, paragraph = self.sheet.source[start:end], self.paragraph
        if self.ends_unread:
            self.ends_unread = None if self.ends_unread(text) else self.ends_unread
        elif ASIDE.fullmatch(text):
            pass  # within a paragraph it is taken out with the rest of the markup
        elif text in lines.EMPTY:
            self.end_paragraph()
            self.header = ()
        elif self._heads(text):
            pass
        elif paragraph and self._underlines(text, paragraph):
            self.paragraph = None
            self._heading("=-~^+".index(text[0]) + 1, paragraph.start, paragraph.end)
        elif lines.DELIMITER.fullmatch(text):
            self.end_paragraph()
            self._delimiter(text)
        elif self.blocks and self.blocks[-1].delimiter[0] in "|,:!":
            self._cells(start, end, text)
        elif about := lines.BLOCK_LINE.fullmatch(text):
            self.end_paragraph()
            self.heralds = self.heralds._replace(style=about["style"] or self.heralds.style)
            if about["style"] in lines.QUOTED and "," in about["rest"]:
                at = start + about.start("rest") + about["rest"].index(",") + 1
                self.heralds = self.heralds._replace(credit=(at, end - 1))
        elif paragraph and not (paragraph.listed and (lines.ITEM.match(text) or lines.TERM.match(text))):
            self.paragraph = paragraph._replace(end=end)
        else:
            self.end_paragraph()
            self._begin(start, end, text)

    def end_paragraph(self) -> None:
        """Write the paragraph that is open, if one is."""
        self.sheet.part()
        if self.paragraph:
            self._write(self.paragraph.start, self.paragraph.end, self.paragraph.kind)
            self.paragraph = None

    def _write(self, start: int, end: int, kind: ParagraphKind | None) -> None:
        """Write what stands there without its markup, as a paragraph or the end of one."""
        write_words(self.sheet, start, end, kind)
        self.sheet.part()

    def _heads(self, text: str) -> bool:
        """Return whether the line belongs to the header: who wrote it, and then which version it is."""
        expected, *rest = self.header or (None,)
        found = expected is not None and expected.fullmatch(text) is not None
        self.header = tuple(rest) if found else ()
        return found

    def _underlines(self, text: str, paragraph: _Paragraph) -> bool:
        """Return whether the line makes a heading of the one before, which is a paragraph so far."""
        if paragraph.listed or not lines.UNDERLINE.fullmatch(text):
            return False
        as_long = abs(paragraph.end - paragraph.start - len(text)) <= 1
        return as_long and len(self.sheet.source[paragraph.start : paragraph.end].splitlines()) == 1

    def _begin(self, start: int, end: int, text: str) -> None:
        """Take up a line between paragraphs."""
        if heading := lines.HEADING.fullmatch(text):
            self._heading(len(heading["marks"]), start + heading.start("words"), start + heading.end("words"))
        elif entry := lines.ENTRY.fullmatch(text):
            self.ends_unread = _ends_value if (entry["value"] or "").endswith("\\") else None
        elif title := lines.TITLE.fullmatch(text):
            self.heralds = self.heralds._replace(title=(start + title.start("words"), end))
        elif macro := lines.MACRO.fullmatch(text):
            self._macro(macro, start)
        elif not lines.RULE.fullmatch(text):
            self._paragraph(start, end, text)

    def _heading(self, level: int, start: int, end: int) -> None:
        """Write a heading; the first one of the first level heads all, and a header may follow it."""
        self._announce(ParagraphKind.CROSSHEAD)
        headline = level == 1 and not self.headlined
        if headline and not self.sheet.pieces:
            self.header = (lines.AUTHOR, lines.REVISION)
        self.headlined = self.headlined or headline
        self._write(start, end, ParagraphKind.HEADLINE if headline else ParagraphKind.CROSSHEAD)

    def _macro(self, macro: re.Match[str], start: int) -> None:
        """Write the caption of an image, of which nothing else is read."""
        if macro["name"] in lines.MEDIA:
            self._announce(ParagraphKind.CAPTION)
            if title := lines.MEDIA_TITLE.search(macro["rest"]):
                at = start + macro.start("rest")
                first, last = title.span("quoted" if title["quoted"] else "bare")
                self._write(at + first, at + last, ParagraphKind.CAPTION)

    def _paragraph(self, start: int, end: int, text: str) -> None:
        """Begin a paragraph or an item of a list behind its mark, unless it is code."""
        item = lines.ITEM.match(text)
        term = None if item else lines.TERM.match(text)
        listed = bool(item or term)
        code = self.heralds.style in lines.CODE or (text[0] in " \t" and not listed)
        kind = ParagraphKind.QUOTE if self._quotes() else ParagraphKind.BULLET if item else None
        self._announce(ParagraphKind.CROSSHEAD)
        if term:
            self._write(start + term.start("words"), start + term.end("words"), kind)
        mark = item or term or lines.ADMONITION.match(text)
        if code:
            self.ends_unread = lines.EMPTY.__contains__
        else:
            self.paragraph = _Paragraph(start + (mark.end() if mark else 0), end, kind, listed)

    def _delimiter(self, text: str) -> None:
        """Open or close a block."""
        open_ = [block.delimiter for block in self.blocks]
        if text in open_:
            self.blocks = self.blocks[: open_.index(text)]
        elif self.heralds.style in lines.CODE or (len(text) > 2 and text[0] in lines.UNREAD):
            self._announce(ParagraphKind.CAPTION)
            self.ends_unread = partial(eq, "```" if text[0] == "`" else text)
        else:
            quoted = text[0] in '_"' or self._quotes()
            self._announce(ParagraphKind.CAPTION if text[0] in "|,:!" else ParagraphKind.CROSSHEAD)
            self.blocks = (*self.blocks, _Block(text, quoted))

    def _quotes(self) -> bool:
        """Return whether the block that begins is a quotation, or stands in one."""
        return self.heralds.style in lines.QUOTED or bool(self.blocks and self.blocks[-1].quoted)

    def _cells(self, start: int, end: int, text: str) -> None:
        """Write a line of a table; a cell may begin in one and go on in the next."""
        if not lines.CELL.match(text):
            self.sheet.space(start - 1, start)
        at = 0
        for mark in lines.CELL.finditer(text):
            held = text[at : mark.start()].rstrip()
            self._write(start + at, start + at + len(held), None)
            at = mark.end()
        write_words(self.sheet, start + at, end, None)

    def _announce(self, kind: ParagraphKind) -> None:
        """Write the title of the block that begins, which is of that kind, and who is quoted in it, in their order."""
        for place in sorted(filter(None, (self.heralds.title, self.heralds.credit))):
            if place == self.heralds.title:
                self._write(*place, kind)
            else:
                self._credit(*place)
        self.sheet.part()
        self.heralds = _NOTHING

    def _credit(self, at: int, end: int) -> None:
        """Write who is quoted, by the values that stand between the two places: `Ana, mayor`."""
        while at < end and (part := lines.POSITION.match(self.sheet.source, at, end)):
            name = part.span("quoted" if part["quoted"] else "bare")
            write_words(self.sheet, *name, ParagraphKind.CREDIT)
            at = part.end()
            if part["comma"] and name[0] < name[1]:
                self.sheet.copy(at - 1, at, ParagraphKind.CREDIT)
                self.sheet.space(at, at)
        self.sheet.part()


def _ends_value(text: str) -> bool:
    """Return whether no more of an attribute's value follows the line."""
    return not text.endswith("\\")
