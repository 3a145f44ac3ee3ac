"""What the numbers of a sentence count, and those of them that a sum can be made of."""

from collections.abc import Mapping, Sequence
from itertools import groupby

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import is_year
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Date, Stretches, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_OF_A_RATE = ("every", "per")
_COINS = ("cents", "pence")
_PASSED = frozenset(("ago", "earlier", "later", "old"))


class Told(NamedTuple):
    """What a sentence tells: its number, its tokens, the counts of things or money in it, and the percentages."""

    sentence: int
    place: range
    counts: tuple[Number, ...]
    percents: tuple[Number, ...]


def signs_of(tokens: Tokens, numbers: Sequence[Number], dates: Sequence[Date]) -> dict[int, str]:
    """Return where each number starts → the sign of what it counts: N, P, D, Y or T."""
    dated = Stretches.of(date.span for date in dates)
    return {number.span.start: _sign(tokens, number, dated) for number in numbers}


def told_numbers(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], signs: Mapping[int, str]
) -> dict[int, Told]:
    """Return each sentence with numbers → what it tells; years, days, times and ages are not among that."""
    tokens = index.tokens
    found = {}
    for i, group in groupby(numbers, key=lambda number: sentences.number(number.span.start)):
        if i < 0:
            continue
        signed = [(sign, number) for number in group if (sign := signs[number.span.start]) in "NP"]
        told = [(sign, number) for sign, number in signed if not _is_no_count(tokens, number)]
        counts, percents = (tuple(number for sign, number in told if sign == kind) for kind in "NP")
        found[i] = Told(i, sentences.place(tokens, i), counts, percents)
    return found


def _is_no_count(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is an age, a label, how long ago something was, points, so many times, or one.

    So is what a rate is of: 8.4 slips for every | 1,000 doses, 12 deaths per | 100,000 people.
    """
    i, stop = number.tokens.start, number.tokens.stop
    behind = tokens.lower[stop : stop + 2]
    if not _PASSED.isdisjoint(behind[1:]) or behind[:1] == ("times",) or any("point" in word for word in behind[:1]):
        return True
    aged = number.rest.startswith(("-year", "-month", "-day"))
    if i > 0 and tokens.lower[i - 1] in _OF_A_RATE:
        return True
    return aged or tokens.lower[i] == "one" or (i > 0 and tokens.words[i - 1] in listed("number_labels"))


def _sign(tokens: Tokens, number: Number, dated: Stretches) -> str:
    if number.unit == "%":
        return "D" if _is_of_points(tokens, number) else "P"
    if not number.unit and is_year(tokens, number):
        return "Y"
    aside = _is_time(tokens, number) or _is_pronoun(tokens, number) or _is_for_a_share(tokens, number)
    return "T" if aside or dated.holds(number.span.start) else "N"


def _is_for_a_share(tokens: Tokens, number: Number) -> bool:
    """Return whether an amount is said again for each share: fell to $31 million, or | 64 cents | a share, from."""
    i, stop = number.tokens.start, number.tokens.stop
    stop += tokens.lower[stop] in _COINS
    said_again = tokens.lower[max(0, i - 2) : i] == (",", "or")
    return said_again and tokens.lower[stop : stop + 2] in (("a", "share"), ("per", "share"))


def _is_pronoun(tokens: Tokens, number: Number) -> bool:
    """Return whether `one` stands for a noun told before: 212 houses in the ward and 87 in the next | one."""
    i = number.tokens.start
    return tokens.lower[i] == "one" and tokens.lower[i - 1] in listed("words_before_the_pronoun_one")


def _is_of_points(tokens: Tokens, number: Number) -> bool:
    return any("point" in word for word in tokens.words[number.tokens.start : number.tokens.stop])


def _is_time(tokens: Tokens, number: Number) -> bool:
    """Return whether a number counts the time in which something was: in the last three months; not: it took three.

    So does that of a time from which it is counted: 24 | seven days beforehand.
    """
    i = number.tokens.stop
    if number.rest:
        unit = number.rest[1:].partition("-")[0]
    else:
        i += tokens.words[i] in ("full", "short", "straight")
        unit = tokens.words[i]
    if unit.removesuffix("s") not in listed("units_of_time"):
        return False
    if not number.rest and tokens.lower[i + 1] in listed("behind_time_passed"):
        return True
    before, first = tokens.words[number.tokens.start - 1], tokens.words[number.tokens.start - 2]
    openers = listed("before_spans_of_time")
    if before == "of" and first in listed("nouns_of_spans"):  # in the space of | two years
        return True
    return before in openers or (before[0].isalnum() and first in openers)
