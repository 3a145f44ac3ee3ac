"""The blocks of an AsciiDoc document, taken up line by line: what each is for, and whether it is read."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import NamedTuple

from quotecheck.model import ParagraphKind
from quotecheck.readers._asciidoc_words import write_words
from quotecheck.readers._sheet import Sheet

# :revdate: 2026-03-01
_ENTRY = re.compile(r":!?\w[\w-]*+!?:(?:[ \t]++(?P<value>.*))?")
# Ada Quill <ada@paper.example>; Bo Li. A sentence below the title is no author: it has a comma or four words.
_AUTHOR = re.compile(r"\w[\w.'’-]*+(?: ++\w[\w.'’-]*+){0,2}(?: ++<[^<>]++>)?(?:;.*+)?")
_REVISION = re.compile(r"v?\d.*+")
_HEADING = re.compile(r"(?P<marks>={1,6}|\#{1,6})[ \t]++(?P<words>\S.*?)(?:(?<![ \t])[ \t]++(?P=marks))?")
# A heading may also be underlined, if the line is as long.
_UNDERLINE = re.compile(r"={3,}+|-{3,}+|~{3,}+|\^{3,}+|\+{3,}+")
_DELIMITER = re.compile(r"-{4,}+|\.{4,}+|\+{4,}+|/{4,}+|={4,}+|\*{4,}+|_{4,}+|--|\"\"|```.*+|[|,:!]={3,}+")
_UNREAD = frozenset("-.+/`")  # what begins the delimiter, of four or more, of a block that is not read
_RULE = re.compile(r"'{3,}+|-{3}|\*{3}|- - -|\* \* \*|<{3,}+")
_CODE = frozenset({"source", "listing", "literal", "pass", "stem", "latexmath", "asciimath", "comment"})
_QUOTED = frozenset({"quote", "verse"})
# [quote, Ana, mayor]  [.lead]  [[id]]  [cols="1,2"]; not [She paused.]
_BLOCK_LINE = re.compile(r"\[(?:\[[^\[\]]*+\]|[\w-]++=.*|(?P<style>(?:[^\W\d][\w-]*+)?)(?P<rest>(?:[#.%,\"'{].*)?))\]")
# One value of such a line: "Quill, Ada" or attribution=Ana.
_POSITION = re.compile(
    r"[ \t]*+(?:(?:attribution|citetitle)=)?(?:\"(?P<quoted>[^\"]*+)\"|(?P<bare>[^\",\s]*+(?:[ \t]++[^\",\s]++)*+))"
    r"[ \t]*+(?P<comma>,|\Z)"
)
# .The old quay; not ...and then
_TITLE = re.compile(r"\.(?P<words>[^\s.].*+)")
# image::quay.jpg[A quay]
_MACRO = re.compile(r"(?P<name>[a-z][\w-]*+)::[^\s\[\]]*+\[(?P<rest>.*)\]")
_MEDIA = frozenset({"image", "video", "audio"})
_MEDIA_TITLE = re.compile(r"\btitle=(?:\"(?P<quoted>[^\"]++)\"|(?P<bare>[^\",\]]++))")
# * one  - [x] one  1. one  .. one  iv) one  <1> one
_ITEM = re.compile(
    r"[ \t]*+(?:\*{1,5}|-|\.{1,5}|•|\d++\.|[A-Za-z]\.|[ivxIVX]++\)|<(?:\d++|\.)>)[ \t]++(?:\[[ xX*]\][ \t]++)?(?=\S)"
)
# Ferry Board:: who runs the ferries
_TERM = re.compile(r"[ \t]*+(?P<words>\S.*?)(?::{2,4}|;;)(?:[ \t]++|\Z)")
_ADMONITION = re.compile(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]++")
# What begins a cell: |  2+|  .2+^.>s|
_CELL = re.compile(r"(?:(?<!\S)(?:(?:\d++(?:\.\d++)?|\.\d++)[*+])?[<^>]?(?:\.[<^>])?[a-z]?)?(?<!\\)\|")


class _Block(NamedTuple):
    """A block that is open: what closes it, and whether it is a quotation or in one."""

    delimiter: str
    quoted: bool


@dataclass(slots=True)
class Page:
    """What has been read so far: the sheet, what is open, and what has been said of the block to come."""

    sheet: Sheet
    blocks: list[_Block] = field(default_factory=list)
    unread: str = ""  # the delimiter that ends a block of code
    skipping: bool = False  # up to the next empty line
    continues: bool = False  # an attribute's value goes on
    header: tuple[re.Pattern[str], ...] = ()  # what may follow the headline
    headlined: bool = False
    begun: int = -1  # where the paragraph began, -1 between paragraphs
    ended: int = -1
    kind: ParagraphKind | None = None
    listed: bool = False  # the paragraph is an item of a list
    title: tuple[int, int] | None = None
    style: str = ""
    credit: tuple[int, int] | None = None

    def line(self, start: int, end: int) -> None:
        """Take up one line, without its end and the white space before that."""
        text = self.sheet.source[start:end]
        if self.unread:
            self.unread = "" if text == self.unread else self.unread
        elif self.continues:
            self.continues = text.endswith("\\")
        elif text.startswith("//") and not text.startswith("///"):
            pass  # a comment; within a paragraph it is taken out with the rest of the markup
        elif text in ("", "+"):
            self.end_paragraph()
            self.skipping, self.header = False, ()
        elif self.skipping or self._heads(text):
            pass
        elif self._underlines(text):
            start, end, self.begun = self.begun, self.ended, -1
            self._heading("=-~^+".index(text[0]) + 1, start, end)
        elif _DELIMITER.fullmatch(text):
            self.end_paragraph()
            self._delimiter(text)
        elif self.blocks and self.blocks[-1].delimiter[0] in "|,:!":
            self._cells(start, end, text)
        elif about := _BLOCK_LINE.fullmatch(text):
            self.end_paragraph()
            self.style = about["style"] or self.style
            if about["style"] in _QUOTED and "," in about["rest"]:
                self.credit = (start + about.start("rest") + about["rest"].index(",") + 1, end - 1)
        elif self.begun >= 0 and not (self.listed and (_ITEM.match(text) or _TERM.match(text))):
            self.ended = end
        else:
            self.end_paragraph()
            self._begin(start, end, text)

    def end_paragraph(self) -> None:
        """Write the paragraph that is open, if one is."""
        self.sheet.part()
        if self.begun >= 0:
            self._write(self.begun, self.ended, self.kind)
            self.begun = -1

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

    def _underlines(self, text: str) -> bool:
        """Return whether the line makes a heading of the one before, which is a paragraph so far."""
        if self.begun < 0 or self.listed or not _UNDERLINE.fullmatch(text):
            return False
        as_long = abs(self.ended - self.begun - len(text)) <= 1
        return as_long and len(self.sheet.source[self.begun : self.ended].splitlines()) == 1

    def _begin(self, start: int, end: int, text: str) -> None:
        """Take up a line between paragraphs."""
        if heading := _HEADING.fullmatch(text):
            self._heading(len(heading["marks"]), start + heading.start("words"), start + heading.end("words"))
        elif entry := _ENTRY.fullmatch(text):
            self.continues = (entry["value"] or "").endswith("\\")
        elif title := _TITLE.fullmatch(text):
            self.title = (start + title.start("words"), end)
        elif macro := _MACRO.fullmatch(text):
            self._macro(macro, start)
        elif not _RULE.fullmatch(text):
            self._paragraph(start, end, text)

    def _heading(self, level: int, start: int, end: int) -> None:
        """Write a heading; the first one of the first level heads all, and a header may follow it."""
        self._announce(ParagraphKind.CROSSHEAD)
        headline = level == 1 and not self.headlined
        if headline and not self.sheet.pieces:
            self.header = (_AUTHOR, _REVISION)
        self.headlined = self.headlined or headline
        self._write(start, end, ParagraphKind.HEADLINE if headline else ParagraphKind.CROSSHEAD)

    def _macro(self, macro: re.Match[str], start: int) -> None:
        """Write the caption of an image, of which nothing else is read."""
        if macro["name"] in _MEDIA:
            self._announce(ParagraphKind.CAPTION)
            if title := _MEDIA_TITLE.search(macro["rest"]):
                at = start + macro.start("rest")
                first, last = title.span("quoted" if title["quoted"] else "bare")
                self._write(at + first, at + last, ParagraphKind.CAPTION)

    def _paragraph(self, start: int, end: int, text: str) -> None:
        """Begin a paragraph or an item of a list behind its mark, unless it is code."""
        item = _ITEM.match(text)
        term = None if item else _TERM.match(text)
        self.listed = bool(item or term)
        self.skipping = self.style in _CODE or (text[0] in " \t" and not self.listed)
        self.kind = ParagraphKind.QUOTE if self._quotes() else None
        self._announce(ParagraphKind.CROSSHEAD)
        if term:
            self._write(start + term.start("words"), start + term.end("words"), self.kind)
        mark = item or term or _ADMONITION.match(text)
        if not self.skipping:
            self.begun, self.ended = start + (mark.end() if mark else 0), end

    def _delimiter(self, text: str) -> None:
        """Open or close a block."""
        open_ = [block.delimiter for block in self.blocks]
        if text in open_:
            del self.blocks[open_.index(text) :]
        elif self.style in _CODE or (len(text) > 2 and text[0] in _UNREAD):
            self._announce(ParagraphKind.CAPTION)
            self.unread = "```" if text[0] == "`" else text
        else:
            quoted = text[0] in '_"' or self._quotes()
            self._announce(ParagraphKind.CAPTION if text[0] in "|,:!" else ParagraphKind.CROSSHEAD)
            self.blocks.append(_Block(text, quoted))

    def _quotes(self) -> bool:
        """Return whether the block that begins is a quotation, or stands in one."""
        return self.style in _QUOTED or bool(self.blocks and self.blocks[-1].quoted)

    def _cells(self, start: int, end: int, text: str) -> None:
        """Write a line of a table; a cell may begin in one and go on in the next."""
        if not _CELL.match(text):
            self.sheet.space(start - 1, start)
        at = 0
        for mark in _CELL.finditer(text):
            held = text[at : mark.start()].rstrip()
            self._write(start + at, start + at + len(held), None)
            at = mark.end()
        write_words(self.sheet, start + at, end, None)

    def _announce(self, kind: ParagraphKind) -> None:
        """Write the title of the block that begins, which is of that kind, and who is quoted in it."""
        if self.title:
            self._write(*self.title, kind)
        at, end = self.credit or (0, 0)
        while at < end and (part := _POSITION.match(self.sheet.source, at, end)):
            name = part.span("quoted" if part["quoted"] else "bare")
            write_words(self.sheet, *name, ParagraphKind.CREDIT)
            at = part.end()
            if part["comma"] and name[0] < name[1]:
                self.sheet.copy(at - 1, at, ParagraphKind.CREDIT)
                self.sheet.space(at, at)
        self.sheet.part()
        self.title, self.style, self.credit = None, "", None
