"""Divide a text into words and marks, each outermost quotation being one token."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.model import Paragraph, Quotation

BREAK = "\n"
"""The token between two paragraphs."""

# As listed or in capitals (MS. LEE: in a transcript), but not in small letters: he was ill.
_WRITTEN = {form for word in lexicon.words("abbreviations") for form in (word, word.upper())}
_ABBREVIATIONS = "|".join(sorted(_WRITTEN, key=lambda form: (-len(form), form)))
_TOKEN = re.compile(
    rf"""
      [^\W\d_]{{2,}}+(?![\w'’.&-])                         # most words: this first, for speed alone
    | (?:[A-Za-z]\.){{2,}}+(?:-\w++)*+                     # U.S., a.m., but not the last word of "plan B."
    | \b[DRI]-(?:[A-Z]\.[A-Z]\.|[A-Z][a-z]++\.?)           # D-Ohio, R-Ga.
    | \b(?:{_ABBREVIATIONS})\.                             # Sen., Nov.
    | (?<![\w'’.])[A-Z]\.(?=\s++[A-Z])                     # the initial in "Mark S. Lee"
    | [$£€]?\d++(?:[.,]\d++)*+(?:%|\w++)?(?:-\w++)*+        # $4.5m, 100,000, 50%, 2nd, 29-day
    | (?:['’](?:s|re|ve|ll|d|m)\b)                         # she's, Lee's
    | (?<=s)['’](?!\w)                                     # the workers' union
    | \w++(?:(?:-|&|['’](?!(?:s|re|ve|ll|d|m)\b))\w++)*+   # words, fact-check, AT&T, don't
    | --++ | [—―–…] | \.\.\.++
    | [^\w\s]
    """,
    re.VERBOSE,
)
# "LEE: Did you read it? A transcript whose turns each open with a mark: the mark says nothing there.
_TRANSCRIPT = re.compile(r"[A-Z][A-Z.'’ -]+:")
_APOSTROPHE = str.maketrans("’ʼ", "''")


class Tokens(NamedTuple):
    """The tokens of a text. Parallel tuples; `starts` and `ends` are offsets into the text.

    `words` are as written, with straight apostrophes; a quotation's word is the text from its opening to
    its closing mark. Between two paragraphs stands one `BREAK` of no width.
    """

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]
    quoted: frozenset[int]
    """Which tokens are quotations."""


def tokenize(text: str, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...]) -> Tokens:
    """Return the tokens of all paragraphs in reading order."""
    straight = text.translate(_APOSTROPHE)  # as long as the text, so that places stay
    places: list[tuple[int, int]] = []
    quoted: set[int] = set()
    openings = {paragraph.span.start for paragraph in paragraphs}
    outermost = [
        quotation.span
        for quotation in quotations
        if quotation.depth == 0
        and not (quotation.span.start in openings and _TRANSCRIPT.match(text, quotation.inner.start))
    ]
    following = 0
    for paragraph in paragraphs:
        start, end = paragraph.span.start, paragraph.span.end
        while start < end:
            while following < len(outermost) and outermost[following].end <= start:
                following += 1
            inside = following < len(outermost) and outermost[following].start < end
            stop = max(start, outermost[following].start) if inside else end
            places += [match.span() for match in _TOKEN.finditer(straight, start, stop)]
            if inside:
                start = min(end, outermost[following].end)
                quoted.add(len(places))
                places.append((stop, start))
            else:
                start = end
        places.append((end, end))
    words = tuple(straight[start:end] or BREAK for start, end in places)
    starts, ends = zip(*places, strict=True) if places else ((), ())
    return Tokens(words, starts, ends, frozenset(quoted))


def paragraph_ranges(tokens: Tokens) -> Iterator[range]:
    """Yield the token indices of each paragraph, its break left out."""
    start = 0
    for i, word in enumerate(tokens.words):
        if word == BREAK:
            yield range(start, i)
            start = i + 1
