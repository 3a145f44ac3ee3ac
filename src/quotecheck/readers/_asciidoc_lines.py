"""What each kind of line looks like in AsciiDoc, and what begins the parts of one."""

from __future__ import annotations

from quotecheck.system.expressions import expression

EMPTY = frozenset({"", "+"})  # lines that end a paragraph and are nothing else
# :revdate: 2026-03-01
ENTRY = expression(r":!?\w[\w-]*+!?:(?:[ \t]++(?P<value>.*))?")
# Ada Quill <ada@paper.example>; Bo Li. A sentence below the title is no author: it has a comma or four words.
AUTHOR = expression(r"\w[\w.'’-]*+(?: ++\w[\w.'’-]*+){0,2}(?: ++<[^<>]++>)?(?:;.*+)?")
REVISION = expression(r"v?\d.*+")
HEADING = expression(r"(?P<marks>={1,6}|\#{1,6})[ \t]++(?P<words>\S.*?)(?:(?<![ \t])[ \t]++(?P=marks))?")
# A heading may also be underlined, if the line is as long.
UNDERLINE = expression(r"={3,}+|-{3,}+|~{3,}+|\^{3,}+|\+{3,}+")
DELIMITER = expression(r"-{4,}+|\.{4,}+|\+{4,}+|/{4,}+|={4,}+|\*{4,}+|_{4,}+|--|\"\"|```.*+|[|,:!]={3,}+")
UNREAD = frozenset("-.+/`")  # what begins the delimiter, of four or more, of a block that is not read
RULE = expression(r"'{3,}+|-{3}|\*{3}|- - -|\* \* \*|<{3,}+")
CODE = frozenset({"source", "listing", "literal", "pass", "stem", "latexmath", "asciimath", "comment"})
QUOTED = frozenset({"quote", "verse"})
# [quote, Ana, mayor]  [.lead]  [[id]]  [cols="1,2"]; not [She paused.]
BLOCK_LINE = expression(r"\[(?:\[[^\[\]]*+\]|[\w-]++=.*|(?P<style>(?:[^\W\d][\w-]*+)?)(?P<rest>(?:[#.%,\"'{].*)?))\]")
# One value of such a line: "Quill, Ada" or attribution=Ana.
POSITION = expression(
    r"[ \t]*+(?:(?:attribution|citetitle)=)?(?:\"(?P<quoted>[^\"]*+)\"|(?P<bare>[^\",\s]*+(?:[ \t]++[^\",\s]++)*+))"
    r"[ \t]*+(?P<comma>,|\Z)"
)
# .The old quay; not ...and then
TITLE = expression(r"\.(?P<words>[^\s.].*+)")
# image::quay.jpg[A quay]
MACRO = expression(r"(?P<name>[a-z][\w-]*+)::[^\s\[\]]*+\[(?P<rest>.*)\]")
MEDIA = frozenset({"image", "video", "audio"})
MEDIA_TITLE = expression(r"\btitle=(?:\"(?P<quoted>[^\"]++)\"|(?P<bare>[^\",\]]++))")
# * one  - [x] one  1. one  .. one  iv) one  <1> one
ITEM = expression(
    r"[ \t]*+(?:\*{1,5}|-|\.{1,5}|•|\d++\.|[A-Za-z]\.|[ivxIVX]++\)|<(?:\d++|\.)>)[ \t]++(?:\[[ xX*]\][ \t]++)?(?=\S)"
)
# Ferry Board:: who runs the ferries
TERM = expression(r"[ \t]*+(?P<words>\S.*?)(?::{2,4}|;;)(?:[ \t]++|\Z)")
ADMONITION = expression(r"(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):[ \t]++")
# What begins a cell: |  2+|  .2+^.>s|
CELL = expression(r"(?:(?<!\S)(?:(?:\d++(?:\.\d++)?|\.\d++)[*+])?[<^>]?(?:\.[<^>])?[a-z]?)?(?<!\\)\|")
