"""Find words and abbreviations that the text could also spell in another way."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import compress

from quotecheck.facts.words.clues import Clues, double_spellings
from quotecheck.lexicon import common_words
from quotecheck.lexicon import words as listed
from quotecheck.model import (
    TOLD,
    Paragraph,
    ParagraphKind,
    ShortForm,
    Span,
    Spelling,
    Stretches,
    TextIndex,
    Tokens,
)
from quotecheck.text.capitals import CAPITAL

_LONGEST_LINE = 200
_STEM = 8  # letters in which a word is compared
_MOST = 100  # names, each looked for in the whole text


def find_spellings(index: TextIndex, clues: Clues, short_forms: tuple[ShortForm, ...]) -> tuple[Spelling, ...]:
    """Return the words of the article's own prose that it spells in two ways, in reading order.

    Quotations are others' prose, names keep their own spelling (US Airways), headlines have a style of their own.
    """
    found = sorted(
        (
            *_abbreviations(index, short_forms),
            *_pairs(index, clues),
            *_capitals(index),
            *_directions(index),
            *_hyphens(index),
        ),
        key=lambda spelling: spelling.span.start,
    )
    if not found:
        return ()
    apart = Stretches.of(line.span for line in index.paragraphs if _has_own_style(index.text, line))
    found = [each for each in found if not apart.holds(each.span.start)]
    forms = Counter(stands_for for stands_for, _ in {(each.stands_for, each.written) for each in found})
    return tuple(each for each in found if forms[each.stands_for] > 1)


def _abbreviations(index: TextIndex, short_forms: tuple[ShortForm, ...]) -> Iterator[Spelling]:
    """Yield the short forms that stand both with and without stops: U.S., US."""
    own = [(form, form.span.of(index.text)) for form in short_forms if not form.quoted]
    dotted = {form.letters for form, written in own if "." in written}
    names = listed("names_with_abbreviations")
    for form, written in own if dotted else ():
        if form.letters in dotted:
            following = index.tokens.words[bisect_right(index.tokens.starts, form.span.start)]
            if f"{written} {following}" not in names:
                yield Spelling(form.span, written, form.letters)


def _pairs(index: TextIndex, clues: Clues) -> Iterator[Spelling]:
    """Yield the words that the shipped list has another form of."""
    tokens = index.tokens
    for i in clues.spellings:
        for words, stands_for in double_spellings()[tokens.words[i]]:
            stop = i + len(words)
            if tokens.words[i:stop] == words and not index.is_quoted(tokens.starts[i]):
                yield Spelling(tokens.span(range(i, stop)), " ".join(words), stands_for)


def _capitals(index: TextIndex) -> Iterator[Spelling]:
    """Yield the names of bodies and places that stand with a capital and without: the Moe Park, in Moe park."""
    tokens, heads = index.tokens, _heads()
    seen: set[str] = set()
    for i in compress(range(len(tokens.words)), map(heads.__contains__, tokens.words)):
        before, behind = tokens.words[i - 1], tokens.words[i + 1]
        # Not Moe Park Road, the Park of Moe, nor Another Park.
        if not before[0].isupper() or behind[0].isupper() or tokens.lower[i + 1] == "of" or _is_first(tokens, i - 1):
            continue
        capital, small = f"{before} {tokens.words[i]}", f"{before} {tokens.lower[i]}"
        if capital in seen or len(seen) == _MOST:
            continue
        seen.add(capital)
        if small not in index.text:
            continue
        for written in (capital, small):
            for match in re.finditer(rf"\b{re.escape(written)}\b(?! {CAPITAL}|-)", index.text):
                if index.paragraphs[index.paragraph(match.start())].kind in TOLD:
                    yield Spelling(Span(*match.span()), written, small)


@cache
def _heads() -> frozenset[str]:
    return listed("organisation_heads") | listed("heads_of_place_names")


def _directions(index: TextIndex) -> Iterator[Spelling]:
    """Yield the parts of places that stand with a capital and without: North Halden, north Halden."""
    tokens = index.tokens
    for i in tokens.places_of(listed("directions")):
        if i + 1 == len(tokens.words):
            continue
        name = tokens.words[i + 1]
        first = not tokens.words[i - 1][0].isalnum() and tokens.words[i][0].isupper()
        if name[0].isupper() and name[1:].islower() and not first and not index.is_quoted(tokens.starts[i]):
            span = Span(tokens.starts[i], tokens.ends[i + 1])
            if index.paragraphs[index.paragraph(span.start)].kind in TOLD and not tokens.words[i + 2][0].isupper():
                yield Spelling(span, f"{tokens.words[i]} {name}", f"{tokens.lower[i]} {name}")


def _hyphens(index: TextIndex) -> Iterator[Spelling]:
    """Yield words with a prefix that stand with its hyphen and without: de-classification, declassify."""
    tokens = index.tokens
    divided = {word: word.partition("-") for word in tokens.places if "-" in word}
    stems = {
        (before + behind)[:_STEM]
        for before, _, behind in divided.values()
        if before in listed("prefixes_with_hyphen") and len(before + behind) > _STEM and behind.isalpha()
    }
    if not stems:
        return
    begun = {word: word[:_STEM] for word in tokens.places if word[:_STEM] in stems}
    for word, (before, _, behind) in divided.items():
        stem = (before + behind)[:_STEM]
        if stem in stems and before in listed("prefixes_with_hyphen"):
            begun[word] = stem
        else:
            begun.pop(word, "")
    shown: dict[str, str] = {}
    for i in tokens.places_of(begun):
        if not index.is_quoted(tokens.starts[i]):
            word, stem = tokens.lower[i], begun[tokens.lower[i]]
            written = shown.setdefault(stem, word) if word in divided else f"{stem}… in one word"
            yield Spelling(Span(tokens.starts[i], tokens.ends[i]), written, stem)


def _is_first(tokens: Tokens, i: int) -> bool:
    """Return whether token `i` has its capital only because it opens a sentence: Another Park."""
    return tokens.lower[i] in common_words() and not tokens.words[i - 1][0].isalnum()


def _has_own_style(text: str, line: Paragraph) -> bool:
    """Whether `line` is a headline, or printed in capitals (CONTACT US)."""
    if line.kind is ParagraphKind.HEADLINE:
        return not line.span.of(text).rstrip("\"'”’ ").endswith((".", "!", "?"))
    return len(line.span) < _LONGEST_LINE and line.span.of(text).isupper()
