"""Where the first person stands outside quotation marks."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.model import Article, FaultKind, ParagraphKind, Span

_FIRST_PERSON = re.compile(
    r"\b(?:[Ww]e(?:['’](?:re|ve|ll|d))?|[Oo]ur|us|ourselves|[Mm]y|myself|I(?:['’](?:m|ve|ll|d))?(?![.\w-]))\b(?!['’])"
)
_NUMERAL_BEFORE = re.compile(r"(?:[A-Z][\w.]*|[Tt]ype|[Cc]lass|[Pp]hase|[Pp]art)\s\Z")
_SENTENCE_START = re.compile(r"(?:\A|[.?!\n:]\s*)\Z")
_TOLD = (ParagraphKind.BODY, ParagraphKind.QUOTE)


def narrated(article: Article) -> Iterator[tuple[Span, Span]]:
    """Yield paragraph and place of each first person outside quotations.

    Markup and paragraphs with a lost mark are left out.
    """
    faulty = {fault.paragraph for fault in article.faults if fault.kind is not FaultKind.REVERSED}
    quoted = [quotation.span for quotation in article.quotations if quotation.depth == 0]
    opened = [span.start for span in quoted]
    for paragraph in article.paragraphs:
        told = paragraph.kind in _TOLD and article.text[paragraph.span.start] != "<"
        if not told or paragraph.span in faulty:
            continue
        for match in _FIRST_PERSON.finditer(article.text, paragraph.span.start, paragraph.span.end):
            place = bisect_right(opened, match.start()) - 1
            inside = place >= 0 and match.start() < quoted[place].end
            if not inside and not _is_name(article.text, match):
                yield paragraph.span, Span(*match.span())


def _is_name(text: str, match: re.Match[str]) -> bool:
    """Return whether the word is part of a name or a numeral: We the People, Our Lady, World War I."""
    left = text[max(0, match.start() - 12) : match.start()]
    if match[0] == "I":
        return _NUMERAL_BEFORE.search(left) is not None
    named = text[match.end() : match.end() + 2].lstrip()[:1].isupper()
    return match[0][0].isupper() and match[0][0] != "I" and (named or _SENTENCE_START.search(left) is None)
