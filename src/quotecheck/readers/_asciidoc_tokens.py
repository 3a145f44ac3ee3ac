"""What is markup within a paragraph of AsciiDoc."""

from __future__ import annotations

import re

from quotecheck.system.expressions import expression

ATTRIBUTES = {
    "amp": "&", "apos": "'", "asterisk": "*", "backslash": "\\", "backtick": "`", "blank": "", "brvbar": "¦",
    "caret": "^", "cpp": "C++", "deg": "°", "empty": "", "endsb": "]", "gt": ">", "ldquo": "“", "lsquo": "‘",
    "lt": "<", "nbsp": "\u00a0", "plus": "+", "pp": "++", "quot": '"', "rdquo": "”", "rsquo": "’", "sp": " ",
    "startsb": "[", "tilde": "~", "two-colons": "::", "two-semicolons": ";;", "vbar": "|", "wj": "\u2060",
    "zwsp": "\u200b",
}  # fmt: skip
"""The characters that AsciiDoc has names for. What an author has named stays `{name}`: it may be more than one."""
ASIDE = expression(r"//(?!/)[^\r\n]*+|(?:ifn?def|ifeval|endif|include)::[^\r\n\[]*+\[[^\r\n]*\][ \t]*+(?![^\r\n])")
"""A line that is no part of the paragraph around it: a comment, or an order to the program that sets the page."""
# The target of a macro is taken whole even where no bracket follows, so that it is looked at once.
TOKEN = expression(
    rf"(?P<aside>(?<![^\r\n])(?:{ASIDE.pattern})(?:\r\n?|\n|\Z))"
    r"""
    | (?P<break>[ \t]\+(?=[ \t]*+(?:[\r\n]|\Z)))
    | (?P<pipe>\\(?=\|))
    | (?P<escape>\\?)
      (?:
        (?P<reference>&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});)
      | \{(?P<attribute>\w[\w-]*+)\}
      | (?P<cross><<[^<>,\r\n]{1,200}+(?:,(?P<label>[^<>]{0,500}+))?>>)
      | (?P<anchor>\[\[[^\W\d][^\[\]\r\n]{0,200}+\]\])
      | (?P<raised>\^[^\s^]{1,100}+\^|~[^\s~]{1,100}+~)
      | (?P<note>footnote(?:ref)?):[\w-]{0,100}+\[
      | (?<!\w)(?P<macro>(?:https?|ftp|irc):(?=//)|link:|mailto:|xref:|kbd:|btn:
          |anchor:|icon:|image:|indexterm2?:|stem:|latexmath:|asciimath:|pass:)(?P<target>[^\s\[\]<>]*+)(?P<opens>\[)?
      | (?P<raw>\+{1,3}|\$\$)
      | (?P<role>\[[^\[\]\r\n]{1,100}+\](?=[*_`\#]))?(?P<mark>\*\*?|__?|\#\#?|"`|'`|`["'`]?)
      )
    """,
    re.VERBOSE,
)
HIDDEN = frozenset({"anchor:", "icon:", "image:", "indexterm:", "stem:", "latexmath:", "asciimath:"})
"""Macros of which a reader sees no words."""
SHOWS_TARGET = frozenset({"http:", "https:", "ftp:", "irc:", "link:", "mailto:"})
"""Macros that show where they lead where they have no text of their own."""
CURVED = {'"`': ("“", "”"), "'`": ("‘", "’")}
"""What opens a quotation with curved marks, and the two marks that come out."""
LOOSE = frozenset({"**", "__", "``", "##"})
"""Marks that may stand in the middle of a word."""
OPENED_BY = {**{mark: mark for mark in (*LOOSE, *"*_`#")}, '`"': '"`', "`'": "'`"}
"""The mark that each mark closes."""
CLOSINGS = {
    "+": re.compile(r"(?<=\S)\+(?!\w)"),
    **{mark: re.compile(re.escape(mark)) for mark in ("++", "+++", "$$")},
}
"""What closes each of the marks around text that is shown as it stands."""
