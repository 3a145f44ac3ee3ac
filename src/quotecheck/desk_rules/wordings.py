"""Words as a desk writes them in its configuration, found in a text whatever its line ends and apostrophes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import cache, lru_cache

from quotecheck.desk_rules.scopes import paragraph_at
from quotecheck.model import Article, Span

_SPACE = r"(?:[^\S\r\n]+|[^\S\r\n]*\r?\n[^\S\r\n]*)"
_APOSTROPHE = "['’]"
_HYPHEN = "[-‐‑]"
_ADDRESS = ("://", "www.", "@", "#")
"""What the words of an address hold: one must not be changed in `www.percent.example`."""
_LONGEST = 200
"""Characters of an address before and behind the words."""


def find_wordings(article: Article, wordings: Iterable[str]) -> Iterator[tuple[Span, str]]:
    """Yield every place where one of the wordings stands, whole and within one paragraph, addresses apart.

    Words in small letters are found in any letters, words with a capital only as they are written.
    """
    text, paragraph = article.text, paragraph_at(article.paragraphs)
    for wording in wordings:
        if _may_hold(text, wording):
            for span in _matches(text, wording):
                if paragraph(span.start) is paragraph(span.end - 1) and not _in_address(text, span):
                    yield span, wording


def without_overlaps(found: Iterable[tuple[Span, str]]) -> Iterator[tuple[Span, str]]:
    """Yield the spans in order, each with its words, of those that overlap the first, longest and most exact."""
    end = 0
    for span, wording in sorted(found, key=lambda each: (each[0].start, -each[0].end, each[1] == each[1].lower())):
        if span.start >= end:
            yield span, wording
            end = span.end


def _matches(text: str, wording: str) -> Iterator[Span]:
    for match in _expression(wording).finditer(text):
        yield Span(match.start(), match.end())


@lru_cache(maxsize=1)
def _folded(text: str) -> str:
    """Return the text in which words are looked for first: every rule looks through the same one."""
    return text.casefold().replace("’", "'")


def _may_hold(text: str, wording: str) -> bool:
    """Return whether the longest part of the words stands somewhere, which is looked up much faster than the whole."""
    return _longest(wording) in _folded(text)


@cache
def _longest(wording: str) -> str:
    parts = re.split(r"[\s‐‑-]+", wording.casefold().replace("’", "'"))
    return max(parts, key=len)


@cache
def _expression(wording: str) -> re.Pattern[str]:
    """Return the expression that finds the words."""
    words = [re.sub("['’]", _APOSTROPHE, re.escape(word).replace(r"\-", _HYPHEN)) for word in wording.split()]
    before = r"(?<!\w)" if re.match(r"\w", wording.strip()) else ""
    after = r"(?!\w)" if re.search(r"\w\Z", wording.strip()) else ""
    flags = re.IGNORECASE if wording == wording.lower() else re.NOFLAG
    return re.compile(f"{before}{_SPACE.join(words)}{after}", flags)


def _in_address(text: str, span: Span) -> bool:
    """Return whether the words are part of a web or mail address, a handle or a hashtag."""
    before, after = text[max(0, span.start - _LONGEST) : span.start], text[span.end : span.end + _LONGEST]
    start = before.split()[-1] if before and not before[-1].isspace() else ""
    end = after.split()[0] if after and not after[0].isspace() else ""
    return any(sign in start + end for sign in _ADDRESS)
