"""Find words and phrases that were typed twice."""

from __future__ import annotations

from collections import Counter
from itertools import compress
from operator import eq

from quotecheck.lexicon import common_words
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.model import DoubledWord, Span, TextIndex

_MOST_BLANKS = 2
_LENGTHS = (2, 3, 4)
_NOT_BESIDE = frozenset("'’.-")


def find_doubled_words(index: TextIndex) -> tuple[DoubledWord, ...]:
    """Return the words that stand twice in a row, in reading order.

    A quoted speaker may stammer, but nobody says "of of".
    """
    text, tokens = index.text, index.tokens
    alike = map(eq, tokens.lower, tokens.lower[1:])  # the second of two paragraph breaks is no word
    beside = tuple(compress(range(len(tokens.lower)), alike))
    if not beside:
        return ()
    pairs = Counter(tokens.lower[i] for i in beside)
    uses = Counter(filter(pairs.__contains__, tokens.lower))
    found = []
    for i in beside:
        word, again = tokens.words[i], tokens.words[i + 1]
        start, end = tokens.starts[i], tokens.ends[i + 1]
        if not word.isalpha() or word[1:] != again[1:] or again[0].isupper() or word in listed("doubles_allowed"):
            continue
        if not 0 < tokens.starts[i + 1] - tokens.ends[i] <= _MOST_BLANKS or word.lower() in listed("doubles_allowed"):
            continue
        lower = word.lower()
        if uses[lower] == 2 * pairs[lower] and _is_unknown(lower):
            continue  # a boda boda, in a tuk tuk: nowhere but beside itself
        if text[start - 1 : start] in _NOT_BESIDE or text[end : end + 1] in ("'", "’", "-"):
            continue
        behind = tokens.words[i + 2]
        # The Soviets came in in 1979.
        if word == "in" and tokens.starts[i + 2] > end and (behind[0].isdecimal() or behind[0].isupper()):
            continue
        quoted = index.is_quoted(start)
        if word == "is" and (quoted or tokens.lower[i - 1] in listed("before_is_is")):
            continue
        if not quoted or word.lower() in listed("never_said_twice"):
            found.append(DoubledWord(Span(start, end), quoted))
    return tuple(found)


def _is_unknown(word: str) -> bool:
    """Return whether no list has a word in small letters."""
    known = common_words()
    listed_so = word in known or word.removesuffix("s") in known or word in function_words()
    return word.isascii() and not listed_so and noun_kind(word) is None


def find_doubled_phrases(index: TextIndex) -> tuple[DoubledWord, ...]:
    """Return the phrases of two to four words that stand twice in a row: not sure if sure if they would come.

    Not what rhythm or an idiom repeats (lie after lie after lie, from time to time to rest, whatever he does he does),
    nor what a quoted speaker begins again (I think I think).
    """
    tokens = index.tokens
    lower, found = tokens.lower, []
    for length in _LENGTHS:
        for i in compress(range(len(lower)), map(eq, lower, lower[length:])):
            phrase = lower[i : i + length]
            if lower[i + length : i + 2 * length] != phrase or lower[i + 2 * length : i + 3 * length] == phrase:
                continue  # once, or for emphasis three times
            if not _is_meant(index, i, length):
                span = tokens.span(range(i, i + 2 * length))
                found.append(DoubledWord(span, index.is_quoted(span.start), length))
    return tuple(found)


def _is_meant(index: TextIndex, i: int, length: int) -> bool:
    """Return whether the phrase of `length` words at token `i` is one that repeats itself."""
    tokens = index.tokens
    lower = tokens.lower[i : i + length]
    if not all(word.isalpha() for word in lower) or len(set(lower)) == 1:
        return True
    if not all(map(str.islower, tokens.words[i + 1 : i + 2 * length])):
        return True  # New York, New York; Duran Duran
    by_turns = length == 2 and (
        lower[1] in listed("links_of_rhythm") or (lower[1] == "to" and lower[0] in listed("said_by_turns"))
    )
    # They are going to have to have a plan: a duty to own something.
    if by_turns or lower == ("to", "have") or tokens.lower[i - length : i] == lower:
        return True
    if tokens.lower[i - 1] in listed("before_repetitions") or tokens.lower[i - 1] in listed("links_of_rhythm"):
        return True
    if length == 2 and lower[0] in listed("links_of_rhythm") and _compares(lower[1]):
        return True  # She would win, and more and more people would cheer
    # He has won over and over and over.
    rhythm = lower[0] == tokens.lower[i + 2 * length] or lower[-1] == tokens.lower[i - 1]
    if rhythm and not listed("links_of_rhythm").isdisjoint(lower):
        return True
    return tokens.symbols[i] in "SI" and index.is_quoted(tokens.starts[i])


def _compares(word: str) -> bool:
    return word in ("more", "less") or word.endswith("er")
