"""Find feasts of couples that do not fit the year of the marriage: married in 1968 … their diamond jubilee in 2018."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_NEAR = 3  # sentences between the feast and the marriage
_MARRIED = frozenset(("married", "wed", "marriage", "wedding"))
_OFF = 15  # years: what misses by more is of something else
_SUBJECT = 4  # tokens before the verb


def find_weddings(index: TextIndex, sentences: SentenceIndex) -> Iterator[Calculation]:
    """Yield the feasts of couples, right and wrong, whose sentence has a year, near a sentence that has the marriage's.

    A golden wedding is of 50 years. Not: the Queen's diamond jubilee; their son was married in 1999.
    """
    tokens = index.tokens
    for i in tokens.places_of(_years_of_feasts()):
        word, sentence = tokens.lower[i], sentences.number(tokens.starts[i])
        if sentence < 0 or not _is_feast(tokens, i):
            continue
        feast = sentences.place(tokens, sentence)
        near = range(max(0, sentence - _NEAR), min(len(sentences.spans), sentence + _NEAR + 1))
        for _, k in sorted((abs(k - sentence), k) for k in near):
            year = _of_marriage(tokens, sentences.place(tokens, k))
            kept = [j for j in feast if year_of(tokens.words[j], RECENT_YEARS) and j != year]
            if not year or len(kept) != 1:
                continue
            made = int(tokens.words[kept[0]]) - int(tokens.words[year])
            if made > 0 and abs(made - _years_of_feasts()[word]) <= _OFF:
                yield Calculation(
                    kind=Sum.SPAN,
                    span=tokens.span(range(i, i + 2)),
                    terms=tuple(sorted(tokens.span(range(j, j + 1)) for j in (kept[0], year))),
                    makes=f"{made}",
                    holds=abs(made - _years_of_feasts()[word]) <= 1,
                    quoted=index.is_quoted(tokens.starts[i]),
                )
            break


def _is_feast(tokens: Tokens, i: int) -> bool:
    """Return whether a metal or a stone tells of a couple's feast: a | golden | wedding; their | ruby | jubilee."""
    behind = tokens.lower[i + 1]
    couples = tokens.lower[i - 1] == "their" or "wedding" in tokens.lower[i + 1 : i + 3]
    return behind in listed("nouns_of_weddings") and couples


def _of_marriage(tokens: Tokens, place: range) -> int:
    """Return the token of the year of a sentence in which a couple was married, 0 for none: were married in | 1968.

    Not of kin: their son was married in 1999.
    """
    years = [j for j in place if year_of(tokens.words[j], RECENT_YEARS)]
    for j in years:
        verb = next((k for k in range(j - 1, place.start - 1, -1) if tokens.lower[k] in _MARRIED), -1)
        between = tokens.lower[verb + 1 : j]
        whole = (
            verb >= 0 and tokens.lower[j - 1] in ("in", *listed("calendar")) and not {",", ";", "and"} & {*between[:2]}
        )
        subject = tokens.lower[max(place.start, verb - _SUBJECT) : max(0, verb)]
        feast = any(word in _years_of_feasts() for word in subject[-2:])
        couple = listed("kin") - listed("kin_of_a_wedding")
        if whole and not feast and couple.isdisjoint(subject) and len(between) <= 2 * _SUBJECT:
            return j
    return 0


@cache
def _years_of_feasts() -> dict[str, int]:
    """Return what stands before the feast of a couple → of how many years it is: golden, 50."""
    return {word: int(years) for word, years in map(str.split, lines("jubilees_of_couples"))}
