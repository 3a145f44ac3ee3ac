"""Find pull quotes: paragraphs that show in large letters what the body of the article says, too."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.model import FURNITURE, Paragraph, ParagraphKind, Quotation, Span, Stretches, TextIndex
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL
from quotecheck.text.tokens import index_kinds
from quotecheck.text.words import LookUp

_MOST = 70  # words
_LONGEST = 600
_SHARED = 0.6
"""The share of the word triples that the body has, too: a pull quote is cut, and at times a word slips."""
_SHARED_ALONE = 0.95
"""The same of a line with neither marks nor a name, which only the repetition shows to be one."""
_FEWEST_SHARED = 4
_RUN = 3
_WORD = expression(r"[^\W_]++(?:'[^\W_]++)*+")
_OPENING = "\"“”‘'«`"
_CLOSING = "\"”’'»"
_SET_APART = frozenset({ParagraphKind.QUOTE, ParagraphKind.CROSSHEAD})
_BODY = frozenset({ParagraphKind.BODY, ParagraphKind.BULLET})


def pull_quotes(texts: Sequence[str], kinds: Sequence[ParagraphKind]) -> Iterator[int]:
    """Yield the numbers of the paragraphs that are pull quotes.

    Args:
        texts: the paragraphs, in order.
        kinds: what each is for as far as its shape and place tell.
    """
    wanted = {i: runs for i in range(1, len(texts)) if (runs := _wanted(texts, kinds, i))}
    if not wanted:
        return
    owners: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, runs in wanted.items():
        for run in runs:
            owners[run].append(i)
    shared: dict[int, int] = defaultdict(int)
    for j, text in enumerate(texts):
        if kinds[j] in _BODY:
            quoted = owners.keys() & set(_runs(_words(text)))
            found = Counter(i for run in quoted for i in owners[run]) if quoted else {}
            for i, count in found.items():
                # Of two that say as much one is a paragraph printed twice.
                if i != j and len(text) > len(texts[i]) + _MORE:
                    shared[i] = max(shared[i], count)
    for i, runs in wanted.items():
        least = _SHARED if _quoted(texts[i]) else _SHARED_ALONE
        if shared[i] >= max(_FEWEST_SHARED, least * len(runs)):
            yield i


_MORE = 4  # characters


def with_pull_quotes(
    text: str, paragraphs: Sequence[Paragraph], quotations: Sequence[Quotation], words: LookUp
) -> TextIndex | None:
    """Return the index of an article with its pull quotes, each of which is a quotation, and with teasers that quote.

    WATCH: “It floats,” keeper says. None where the article has neither.

    Args:
        text: the text.
        paragraphs: all of the text.
        quotations: all of the text.
        words: what each word is.
    """
    pulled = [paragraph for paragraph in paragraphs if paragraph.kind is ParagraphKind.PULL_QUOTE]
    teasers = Stretches.of(paragraph.span for paragraph in paragraphs if paragraph.kind is ParagraphKind.TEASER)
    if not pulled and not any(teasers.holds(quotation.span.start) for quotation in quotations):
        return None
    marked = Stretches.of(quotation.span for quotation in quotations)
    bare = [
        Quotation(span, span, "", "")
        for paragraph in pulled
        if not marked.holds(paragraph.span.start) and (span := _quoted_span(text, paragraph.span))
    ]
    kinds = frozenset(ParagraphKind) - FURNITURE | {ParagraphKind.PULL_QUOTE, ParagraphKind.TEASER}
    every = sorted((*quotations, *bare), key=lambda quotation: (quotation.span.start, -quotation.span.end))
    return index_kinds(text, paragraphs, every, kinds, words)


def _quoted_span(text: str, span: Span) -> Span:
    """Return where the words stand that a pull quote quotes."""
    own = span.of(text)
    quoted = _quoted(own) or own
    start = span.start + own.index(quoted)
    return Span(start, start + len(quoted))


def _wanted(texts: Sequence[str], kinds: Sequence[ParagraphKind], i: int) -> frozenset[tuple[str, ...]]:
    """Return the word triples of what a paragraph would quote, none where its shape shows that it quotes nothing."""
    text, kind = texts[i], kinds[i]
    if len(text) > _LONGEST or not (kind in _SET_APART or kind is ParagraphKind.BODY):
        return frozenset()
    quoted = _quoted(text)
    if not quoted and kind not in _SET_APART and not text[-1].isalnum():
        return frozenset()
    if texts[i - 1].endswith(":"):  # As Moe put it: ¶ “We will not go.”
        return frozenset()
    words = _words(quoted or text)
    return frozenset(_runs(words)) if len(words) <= _MOST else frozenset()


def _quoted(text: str) -> str:
    """Return what a paragraph quotes if it is a quotation alone, or one with a name behind it; else nothing."""
    if text[0] in _OPENING and text[-1] in _CLOSING:
        inner = text.strip(_OPENING + _CLOSING + " ")
        return "" if any(map(inner.__contains__, '"“”')) else inner
    if text[-1] in ".!?…" and not text[text.rfind(" ") + 1].isupper():
        return ""
    if _JOINTS.isdisjoint(text[:-1]):  # a headline, mostly: it is spared the expression
        return ""
    match = _signed().fullmatch(text)
    return match[1] if match else ""


_JOINTS = frozenset(".!?…-–—―~")
"""What can stand between a saying and whose it is."""


@cache
def _signed() -> re.Pattern[str]:
    """Return what matches a saying and whose it is: We will not go. Ana Moe, mayor; “We will not go” – Ana Moe."""
    joints = "de|van|von|al|bin|of|the|and|for"
    name = rf"{CAPITAL}[\w.’'-]*(?:\s(?:{CAPITAL}[\w.’'-]*|{joints})){{0,8}}"
    return re.compile(
        rf"[\"“‘']?([^\"“”]*[^\"“”\s])(?:[.!?…]?[\"”’']\s?[-–—―~]?|[.!?…]|\s?[-–—―~])\s*{name}(?:\.?|,\s[^.!?\"“”]{{1,80}})"
    )


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower().replace("’", "'"))


def _runs(words: Sequence[str]) -> Iterator[tuple[str, ...]]:
    return zip(*(words[i:] for i in range(_RUN)), strict=False)
