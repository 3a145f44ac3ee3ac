"""Find anniversaries that do not fit the year of what they are of: founded in 1924, 100 years old in 2024."""

import re
from collections.abc import Iterator
from functools import cache

from quotecheck.facts.days.publication import issued_on
from quotecheck.facts.lives.spans_of_years import goes_on, is_verb_of
from quotecheck.facts.numbers.sums import span
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import value_of
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Date, Document, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_LEAST = 5  # years
_NEAR = 6  # tokens between an anniversary and the year of it
_CLAUSE = 8  # tokens between a year and the verb that it is of
_FAR = 16  # tokens between those who are married and their anniversary
_OF_A_LIFE = "birthday"
_MARKS = (".", ",", ";", "—", "–", "--", "\n")


class _Anniversary(NamedTuple):
    """So many years since something began: `place` are the tokens that say so; `life`: since somebody was born."""

    place: range
    value: int
    life: bool = False


def find_anniversaries(
    document: Document, index: TextIndex, sentences: SentenceIndex, dates: tuple[Date, ...]
) -> Iterator[Calculation]:
    """Yield the anniversaries, right and wrong, of what began in a year that its sentence or the next to it prints.

    The year of the anniversary is the one beside it, else that of the publication.
    """
    tokens = index.tokens
    for each in _anniversaries(tokens):
        i = sentences.number(tokens.starts[each.place.start])
        if i < 0:
            continue
        beside = _beside(tokens, each, tokens.within(sentences.starts[i], tokens.ends[each.place.start]).start)
        began = next(_begun(tokens, sentences, i, each, beside), 0)
        issued = issued_on(document, index, dates) if began and not beside else None
        year = int(tokens.words[beside]) if beside else issued.year if issued else 0
        made = span(int(tokens.words[began]), year, each.value) if began and year else None
        if made:
            place = tokens.span(each.place)
            terms = sorted(tokens.span(range(j, j + 1)) for j in (began, beside) if j)
            yield Calculation(
                kind=Sum.SPAN,
                span=place,
                terms=tuple(terms),
                makes=f"{made.shown} in {year}",
                holds=made.low <= each.value <= made.high,
                quoted=index.is_quoted(place.start),
            )


def _anniversaries(tokens: Tokens) -> Iterator[_Anniversary]:
    """Yield the anniversaries of the text: its 90th anniversary, the centenary, turned 90, is 140 years old."""
    nouns = listed("nouns_of_anniversaries")
    openers = nouns | _jubilees().keys() | {"turned", "turns", "be"}
    for i in [i for i, word in enumerate(tokens.lower) if word in openers]:
        word = tokens.lower[i]
        if word in nouns:
            value = _ordinal(tokens.lower[i - 1])
            life = word == _OF_A_LIFE
            if value and tokens.words[i - 2] != "'s" and _is_its_own(tokens, i) and (life or not _is_ours(tokens, i)):
                yield _Anniversary(range(i - 1, i + 1), value, life)
        elif word in _jubilees():
            if _is_its_own(tokens, i) and not _is_ours(tokens, i):
                yield _Anniversary(range(i, i + 1), _jubilees()[word])
        elif "".join(tokens.words[i + 1 : i + 2]).isdecimal():
            old = tokens.lower[i + 2 : i + 4] == ("years", "old")
            ends = "".join(tokens.words[i + 2 : i + 3])
            if old or (word != "be" and (ends in _MARKS or ends in listed("behind_births"))):
                life = tokens.lower[i - 1] in ("he", "she", "who")
                yield _Anniversary(range(i + 1, i + 2), int(tokens.words[i + 1]), life)


@cache
def _jubilees() -> dict[str, int]:
    """Return the nouns for anniversaries of so many years: centenary, 100."""
    return {noun: int(years) for noun, years in map(str.split, lines("jubilees"))}


def _ordinal(word: str) -> int:
    """Return the number of an ordinal, 0 for what is none: 90th, fiftieth."""
    match = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", word)
    if match:
        return int(match[1])
    value = value_of([word.removesuffix("ieth") + "y"]) if word.endswith("ieth") else None
    return int(value or 0)


def _is_its_own(tokens: Tokens, i: int) -> bool:
    """Return whether an anniversary is of what began, and not of a deed: of its founding; not of the fire."""
    if tokens.lower[i + 1 : i + 2] != ("of",):
        return True
    return not listed("nouns_of_beginnings").isdisjoint(tokens.lower[i + 2 : i + 5])


def _is_ours(tokens: Tokens, i: int) -> bool:
    """Return whether an anniversary is of people: her 25th | anniversary as a nun; the couple … their 50th."""
    before = tokens.lower[max(0, i - _NEAR) : i]
    if not {"his", "her"}.isdisjoint(before[-2:]):
        return True
    return "their" in before[-2:] and not listed("kin").isdisjoint(tokens.lower[max(0, i - _FAR) : i])


def _beside(tokens: Tokens, each: _Anniversary, opener: int) -> int:
    """Return the token of the year beside an anniversary or that opens its sentence, 0 for none: In | 2024 it turns."""
    if tokens.words[opener] == "In" and year_of("".join(tokens.words[opener + 1 : opener + 2]), RECENT_YEARS):
        return opener + 1
    behind = range(each.place.stop, min(len(tokens.words), each.place.stop + _NEAR))
    before = range(each.place.start - 1, max(0, each.place.start - _NEAR), -1)
    for places in (behind, before):
        for j in places:
            if tokens.words[j] in (".", ";", "\n"):
                break
            if year_of(tokens.words[j], RECENT_YEARS):
                return j if tokens.lower[j - 1] == "in" or tokens.words[j - 1] == "." else 0
    return 0


def _begun(tokens: Tokens, sentences: SentenceIndex, i: int, each: _Anniversary, beside: int) -> Iterator[int]:
    """Yield the token of the only year in which something began, in the sentence or in one that it goes on from."""
    for first, last in ((i, i), (i - 1, i), (i, i + 1)):
        if first < 0 or last >= len(sentences.spans) or (first < last and not goes_on(tokens, sentences, last)):
            continue
        place = sentences.place(tokens, first, last)
        years = [j for j in place if year_of(tokens.words[j], RECENT_YEARS) and j != beside]
        if len(years) == 1 and each.value >= _LEAST and _begins(tokens, place, years[0], life=each.life):
            yield years[0]


def _begins(tokens: Tokens, place: range, year: int, *, life: bool) -> bool:
    """Return whether a verb before a year says that something began in it: founded by two brothers in | 1924.

    `life`: it says that somebody was born.
    """
    inside = range(max(place.start, year - _CLAUSE), year)
    began = [j for j in inside if tokens.lower[j] == "born" or (not life and is_verb_of(tokens, j, "begin"))]
    return tokens.lower[year - 1] in ("in", "since") and bool(began) and "," not in tokens.words[began[-1] : year]
