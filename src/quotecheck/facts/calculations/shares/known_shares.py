"""The shares that a text says it has worked out: that is 14 percent of the whole; half of them, or 34."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.calculations.changes.known_moves import is_led
from quotecheck.facts.numbers.fractions import fractions
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.sums import UNDER
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import SMALL
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens
from quotecheck.text.punctuation import ASIDE_ENDS

_BESIDE = 9  # tokens between a share and the part that it is
_LINKS = frozenset(("that is", "which is", "i.e .", ", meaning", ", i.e.", "equivalent to", "equal to"))
_SIZES = (4, 3, 2, 1)  # tokens of a fraction
_RATIO, _TENTHS = 3, 10  # tokens of a ratio; two in three, nine in ten


def fractions_told(tokens: Tokens, sentences: SentenceIndex) -> Iterator[tuple[int, range]]:
    """Yield the fractions in words, each with the number of its sentence: a third, half, two-thirds."""
    reached = 0
    for k in tokens.places_of(listed("words_in_fractions") | fractions().keys()):
        if k < reached:
            continue
        place = next((range(k, k + size) for size in _SIZES if fraction_of(tokens, range(k, k + size))), None)
        i = sentences.number(tokens.starts[k])
        if place and i >= 0:
            yield i, place
            reached = place.stop


def fraction_of(tokens: Tokens, place: range) -> float:
    """Return the value of a fraction in words, 0 where these are none: a third; two in three; four out of five."""
    words = tokens.lower[place.start : place.stop]
    if len(words) >= _RATIO and words[1:-1] in (("in",), ("out", "of")):
        part, whole = SMALL.get(words[0], 0), SMALL.get(words[-1], 0)
        return part / whole if 0 < part < whole <= _TENTHS else 0
    return fractions().get(" ".join(words), 0)


def loose_before(tokens: Tokens, i: int) -> str:
    """Return the words that loosen a fraction: almost | a third, more than | half."""
    pair = " ".join(tokens.lower[max(0, i - 2) : i])
    if pair in ("more than", "less than", "fewer than", "just over", "just under"):
        return pair.replace("fewer", "less")
    before = tokens.lower[i - 1]
    return before if before in UNDER or before in listed("rounding_words") else ""


def part_beside(tokens: Tokens, here: Told, place: range) -> Number | None:
    """Return the part that a share is, told beside it: half, or | 34; 35% of them, that is | 450."""
    for number in here.counts:
        behind = number.tokens.start >= place.stop
        between = range(place.stop, number.tokens.start) if behind else range(number.tokens.stop, place.start)
        words = [word for word in tokens.lower[between.start : between.stop] if word not in listed("rounding_words")]
        if len(words) > _BESIDE or not words or any(other.tokens.start in between for other in here.counts):
            continue
        linked = words[-1] in ("or", "(", "namely") or " ".join(words[-2:]) in _LINKS
        free = _is_of_the_told(tokens, place.stop) if not behind else words[0] in (",", "(", "of", "or", "—", "–")
        if linked and free and "than" not in words:
            return number
    return None


def is_share(tokens: Tokens, sentence: range, place: range) -> bool:
    """Return whether a share is worked out of what was told: that is | 14 percent | of the whole."""
    first = place.start - 1
    while first > sentence.start and tokens.lower[first] in listed("words_that_loosen"):
        first -= 1
    apposed = (
        tokens.lower[place.start - 1] in ("exactly", "precisely", "about", "nearly") and tokens.words[first] == ","
    )
    rate = tokens.lower[first - 1 : first + 1] == ("rate", "of")  # a success | rate of | 92 percent
    rate = rate and not {"a", "an"}.isdisjoint(tokens.lower[max(sentence.start, first - 4) : first])
    return (apposed or rate or is_led(tokens, sentence, first)) and _is_of_the_told(tokens, place.stop)


def _is_of_the_told(tokens: Tokens, i: int) -> bool:
    """Return whether nothing else is told behind a share of which it is: 14 percent|. 14 percent | of the whole."""
    if i >= len(tokens.words) or tokens.words[i] in ASIDE_ENDS:
        return True
    if tokens.lower[i] != "of":
        return False
    return not (listed("words_for_a_whole") | listed("pronouns_of_parts")).isdisjoint(tokens.lower[i + 1 : i + 4])
