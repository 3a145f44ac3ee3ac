"""Find words and abbreviations that the text could also spell in another way."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache

from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Paragraph, ParagraphKind, Quotation, ShortForm, Span, Spelling, Stretches

_NEXT_WORD = re.compile(r" ([A-Z][\w&]+)")
_LETTER = re.compile(r"[^\W\d_]")


def find_spellings(
    text: str,
    paragraphs: tuple[Paragraph, ...],
    quotations: tuple[Quotation, ...],
    short_forms: tuple[ShortForm, ...],
) -> tuple[Spelling, ...]:
    """Return the words of the article's own prose that it spells in two ways, in reading order.

    Quotations are others' prose, names keep their own spelling (US Airways), headlines have a style of their own.
    """
    apart = Stretches.of(line.span for line in paragraphs if _has_own_style(text, line))
    found = sorted(
        (*_abbreviations(text, short_forms), *_pairs(text, Stretches.of(quotation.span for quotation in quotations))),
        key=lambda spelling: spelling.span,
    )
    found = [each for each in found if not apart.holds(each.span.start)]
    forms = Counter(stands_for for stands_for, _ in {(each.stands_for, each.written) for each in found})
    return tuple(each for each in found if forms[each.stands_for] > 1)


def _abbreviations(text: str, short_forms: tuple[ShortForm, ...]) -> Iterator[Spelling]:
    """Yield the short forms that stand both with and without stops: U.S., US."""
    own = [form for form in short_forms if not form.quoted]
    dotted = {form.letters for form in own if "." in form.span.of(text)}
    names = listed("names_with_abbreviations")
    for form in own:
        if form.letters in dotted:
            written = form.span.of(text)
            follows = _NEXT_WORD.match(text, form.span.end)
            if not (follows and f"{written} {follows[1]}" in names):
                yield Spelling(form.span, written, form.letters)


def _pairs(text: str, quoted: Stretches) -> Iterator[Spelling]:
    """Yield the words of the shipped list of which the text has more than one form."""
    for forms in _listed_pairs():
        if sum(form in text for form in forms) > 1:
            for form in forms:
                for match in re.finditer(rf"\b{form}\b", text):
                    if not quoted.holds(match.start()):
                        yield Spelling(Span(*match.span()), form, forms[0])


@cache
def _listed_pairs() -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(form.strip() for form in line.split(",")) for line in lines("spellings"))


def _has_own_style(text: str, line: Paragraph) -> bool:
    """Whether `line` is a headline, or printed in capitals (CONTACT US)."""
    words = line.span.of(text)
    if line.kind is ParagraphKind.HEADLINE:
        return not words.rstrip("\"'”’ ").endswith((".", "!", "?"))
    return len(words) < 200 and words.isupper() and _LETTER.search(words) is not None
