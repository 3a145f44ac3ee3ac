"""Find amounts, with what they are amounts of."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import is_year
from quotecheck.facts.sentences import Content, SentenceIndex
from quotecheck.facts.words.number_words import UNITS
from quotecheck.facts.words.stems import irregular_plurals, stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.people import are_men
from quotecheck.model import Date, Quantity, Stretches, TextIndex, Tokens
from quotecheck.text.punctuation import DASHES_AND_HYPHEN

_FARTHEST_NOUN = 5  # words
_LONGEST_BOUND = 3  # words: no fewer than
_BEFORE_A_CURRENCY = frozenset("us a c hk nz".split())  # US$5
_LARGE = 1e6  # numbers that have the word million
_FAR = 6  # tokens from `between` to the second number

POWERS = frozenset({"square", "cubic"})
"""The words before a unit of length that make it one of an area or a volume."""


def find_quantities(
    index: TextIndex,
    sentences: SentenceIndex,
    content: Callable[[int], Content],
    numbers: tuple[Number, ...],
    dates: tuple[Date, ...],
) -> tuple[Quantity, ...]:
    """Return the amounts of the text in reading order; dates, years, times, ages and labels are none."""
    tokens = index.tokens
    found = []
    for number, i in amounts(tokens, sentences, numbers, dates):
        counted = "" if number.unit else _counted(tokens, number, sentences.spans[i].end)
        if not (number.unit or counted):
            continue
        found.append(
            Quantity(
                span=number.span,
                value=number.value,
                step=number.step,
                unit=number.unit,
                counted=counted,
                bounds=bounds_of(tokens, number),
                about=content(i).stems - {counted},
                times=content(i).times,
                sentence=sentences.spans[i],
                quoted=index.is_quoted(number.span.start),
            )
        )
    return tuple(found)


def amounts(
    tokens: Tokens, sentences: SentenceIndex, numbers: tuple[Number, ...], dates: tuple[Date, ...]
) -> Iterator[tuple[Number, int]]:
    """Yield the numbers that count or measure something, each with the number of its sentence."""
    dated = Stretches.of(date.span for date in dates)
    for number in numbers:
        start = number.span.start
        i = sentences.number(start)
        if i >= 0 and not dated.holds(start) and (number.unit or _is_amount(tokens, number)):
            yield number, i


def _is_amount(tokens: Tokens, number: Number) -> bool:
    """Return whether a number counts or measures something: no year, no time, no age, no label."""
    first, last = number.tokens[0], number.tokens[-1]
    if is_year(tokens, number):
        return False
    if tokens.words[first - 1] in listed("number_labels") and tokens.starts[first] > tokens.ends[first - 1]:
        return False
    behind = tokens.lower[last + 1]
    return not (number.rest.startswith(YEARS_OLD) or behind == "o'clock" or behind in listed("halves_of_days"))


def _counted(tokens: Tokens, number: Number, limit: int) -> str:
    """Return the stem of the first plural noun within five words behind a number: people in `212 injured people`.

    A name before it that only ends so is none: three | Kansas | towns.
    """
    behind = () if number.rest else (*_words_behind(tokens, number.tokens.stop, limit),)
    for k, word in enumerate(behind):
        lower = word.lower()
        if lower in listed("calendar") and lower not in listed("ambiguous_times"):  # four summer signings
            continue
        if lower in function_words():
            break
        named = word[0].isupper() and any(each.islower() and is_plural(each) for each in behind[k + 1 : k + 2])
        if is_plural(lower) and not named:
            return stem(word)
        if not (word.isalpha() or "-" in word):
            break
    return ""


def _words_behind(tokens: Tokens, i: int, limit: int) -> Iterator[str]:
    """Yield the words of a noun phrase from token `i` on, up to the first mark, without `of the`, `of Lamm's`."""
    if tokens.words[i] == "of" and tokens.symbols[i + 1] == "D":
        i += 2
    elif tokens.words[i] == "of" and tokens.symbols[i + 1] == "K" and tokens.words[i + 2] == "'s":
        i += 3
    for j in range(i, i + _FARTHEST_NOUN):
        word = tokens.words[j]
        if not word[0].isalnum() or tokens.starts[j] == tokens.ends[j - 1] or tokens.starts[j] >= limit:
            return
        if tokens.words[j + 1][0] == "'" and tokens.starts[j + 1] == tokens.ends[j]:  # 40 of the union's members
            return
        yield word


def is_plural(word: str) -> bool:
    """Return whether a word in small letters is a plural by its form."""
    plain = len(word) > 3 and word.endswith("s") and not word.endswith(("ss", "us", "is"))
    return plain or word in irregular_plurals() or are_men(word)


def bounds_of(tokens: Tokens, number: Number) -> str:
    """Return the words that loosen a number: `about`, `more than`, `or so`, `range`."""
    lower, first = tokens.lower, number.tokens[0]
    for length in (1, 2) if lower[number.tokens.stop : number.tokens.stop + 1] else ():
        words = " ".join(lower[number.tokens.stop : number.tokens.stop + length])
        if words in _behind():
            return words
    i = first - 1
    if number.unit and lower[i] in _BEFORE_A_CURRENCY and tokens.ends[i] == tokens.starts[first]:
        i -= 1
    for end in (i, i - 1) if lower[i] in listed("plain_articles") else (i,):
        for length in range(_LONGEST_BOUND, 0, -1) if lower[end] in _last_words() else ():
            words = " ".join(lower[max(0, end - length + 1) : end + 1])
            # Not: under a $7 million contract.
            led = listed("nouns_with_over") | listed("verbs_with_over")
            over = (
                words == "over" and lower[end - 1] in led
            )  # a licence | over | 310 hectares; handed | over | 23 heads
            moved = words == "up to" and lower[end - length] in listed("verbs_of_going_up")  # has gone | up to | $105
            placed = words == "around" and lower[end - 1] in listed("verbs_with_around")  # revolves | around | four
            bound = words in listed("bounds") and not (over or moved or placed)
            if bound and (end == i or words not in listed("bounds_before_nouns")):
                return words
    return (
        "range"
        if _ends_range(tokens, i, large=bool(number.unit) or number.value >= _LARGE) or _opens_range(tokens, number)
        else ""
    )


def _ends_range(tokens: Tokens, i: int, *, large: bool) -> bool:
    """Return whether token `i` and those before it put a number before this one: 30 to | 40, between a few and | 40.

    `large`: what follows is a share or in millions, too; not: has paid $2.7 million to | 340 families.
    """
    if tokens.words[i] not in DASHES_AND_HYPHEN and tokens.words[i] not in ("to", "and", "or"):
        return False
    if tokens.words[i - 1][-1].isdecimal() or (large and tokens.words[i - 1] in ("million", "billion", "percent", "%")):
        return True
    for j in range(i - 1, max(-1, i - 1 - _FAR), -1):
        if tokens.symbols[j] in ".;?!|":
            return False
        if tokens.words[j] in ("between", "from"):
            return True
    return False


def _opens_range(tokens: Tokens, number: Number) -> bool:
    """Return whether another number follows that makes a range of the two: 30 | to 40."""
    i = number.tokens.stop
    if number.rest or (tokens.words[i] not in DASHES_AND_HYPHEN and tokens.words[i] not in ("to", "or")):
        return False
    following = tokens.words[i + 1]
    return following[0].isdecimal() or following[0] in "$£€" or UNITS.get(following, 11) <= 10


@cache
def _behind() -> frozenset[str]:
    """Return what loosens a number from behind: £1.4m | or so."""
    return frozenset(line.replace("+", " ") for line in listed("bounds_behind"))


@cache
def _last_words() -> frozenset[str]:
    """Return the last words of what loosens a number: most words before a number are none."""
    return frozenset(words.rpartition(" ")[2] for words in listed("bounds"))
