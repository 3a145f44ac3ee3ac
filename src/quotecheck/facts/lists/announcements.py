"""Find where a text announces a number of things, which it may then name: five nations, the trio."""

from collections.abc import Iterator
from typing import NamedTuple

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.words.clues import Clues, groups_of_a_number
from quotecheck.facts.words.number_words import UNITS, number_word
from quotecheck.lexicon import words as listed
from quotecheck.model import Quantity, Span, TextIndex, Tokens

_MOST = 20
_LEAST_BODY, _MOST_BODY = 2, 6  # of which all may be named
_KNOWN = ("the", "this", "that")


class Announcement(NamedTuple):
    """So many things: `place` are the tokens that say how many; `group`: a noun says it, the trio."""

    span: Span
    value: int
    place: range
    quoted: bool
    group: bool = False


def find_announcements(
    index: TextIndex, clues: Clues, quantities: tuple[Quantity, ...], numbers: tuple[Number, ...]
) -> tuple[Announcement, ...]:
    """Return the numbers of things that may be named, from two to twenty, and the groups of so many."""
    tokens = index.tokens
    found = (
        *_numbers(tokens, quantities),
        *_victims(index, numbers),
        *_groups(index, clues),
        *_sized(index, clues),
        *_of_so_many(index, clues),
    )
    return tuple(sorted(found))


def _numbers(tokens: Tokens, quantities: tuple[Quantity, ...]) -> Iterator[Announcement]:
    for quantity in quantities:
        if quantity.unit or quantity.bounds or not 2 <= quantity.value <= _MOST:
            continue
        place = tokens.within(quantity.span.start, quantity.span.end)
        if quantity.counted not in listed("measures") and not _is_part(tokens, place.start):
            yield Announcement(quantity.span, int(quantity.value), place, quantity.quoted)


def _is_part(tokens: Tokens, i: int) -> bool:
    """Return whether a number is of the whole that some are taken of: four of the | five islands, Of the | five."""
    of = i - 1 if tokens.lower[i - 1] == "of" else i - 2
    if tokens.lower[of] != "of" or (of == i - 2 and tokens.symbols[i - 1] != "D"):
        return False
    before = tokens.lower[of - 1]
    counted = tokens.symbols[of - 1] in "0%" or number_word(before)[0] or before in listed("words_before_a_whole")
    return bool(counted) or tokens.words[of] == "Of" or not before.isalpha()


def _victims(index: TextIndex, numbers: tuple[Number, ...]) -> Iterator[Announcement]:
    """Yield the numbers of known people that stand without a noun: the | four | dead, all | six | accused."""
    tokens = index.tokens
    for number in numbers:
        i, stop = number.tokens.start, number.tokens.stop
        bare = not number.unit and not number.rest and 2 <= number.value <= _MOST
        noun = tokens.lower[stop : stop + 1]
        told = bare and tokens.lower[i - 1] in ("the", "all") and not listed("figures_of_a_report").isdisjoint(noun)
        if told and not is_plural(noun[0]):
            quoted = index.is_quoted(number.span.start)
            yield Announcement(number.span, int(number.value), range(i, stop), quoted)


def _sized(index: TextIndex, clues: Clues) -> Iterator[Announcement]:
    """Yield the sizes of small bodies: a | four-man | crew."""
    tokens = index.tokens
    for i in clues.sizes:
        first, _, kind = tokens.lower[i].partition("-")
        value = int(first) if first.isdecimal() else UNITS.get(first, 0)
        if _LEAST_BODY <= value <= _MOST_BODY and kind in listed("sizes_of_bodies") and kind != "seat":
            span = tokens.span(range(i, i + 1))
            yield Announcement(span, value, range(i, i + 1), index.is_quoted(span.start), group=True)


def _of_so_many(index: TextIndex, clues: Clues) -> Iterator[Announcement]:
    """Yield the sizes of small bodies behind their noun: a team of | four | was sent; not: a team of four doctors."""
    tokens = index.tokens
    for i in clues.numbers:
        value = UNITS.get(tokens.lower[i], 0)
        of_so_many = tokens.lower[i - 1] == "of" and tokens.lower[i - 2] in listed("bodies_of_so_many")
        if _LEAST_BODY <= value <= _MOST_BODY and of_so_many and _ends_its_phrase(tokens, i + 1):
            span = tokens.span(range(i - 2, i + 1))
            # the place is that of `of`: the noun stands behind it, as behind a number
            yield Announcement(span, value, range(i - 1, i), index.is_quoted(span.start), group=True)


def _ends_its_phrase(tokens: Tokens, i: int) -> bool:
    return tokens.symbols[i] in "XZv" or not tokens.words[i][0].isalpha()


def _groups(index: TextIndex, clues: Clues) -> Iterator[Announcement]:
    tokens = index.tokens
    for i in clues.groups:
        of = tokens.lower[i - 1] == "a" and tokens.lower[i + 1 : i + 2] == ("of",)  # a trio of singers
        if tokens.lower[i - 1] in _KNOWN or of:
            span = Span(tokens.starts[i - 1], tokens.ends[i])
            count = groups_of_a_number()[tokens.words[i]]
            # the place is that of the article: the noun stands behind it, as behind a number
            yield Announcement(span, count, range(i - 1, i), index.is_quoted(span.start), group=True)
