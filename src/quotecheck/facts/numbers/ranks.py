"""Find grades (`Tier 3`) and ranks (`third on the list`)."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import UNITS
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import ORDINAL_ENDINGS, numbered
from quotecheck.model import Rank, Span, TextIndex, Tokens

_MOST_IN_WORDS = 7
_MOST_BEFORE_RANKING = 3  # words
_RANKINGS = ("list", "ranking", "index", "table")


def find_ranks(index: TextIndex, clues: Clues) -> tuple[Rank, ...]:
    """Return the grades of the text and, where it has any, its ranks, in reading order."""
    grades = [grade for i in clues.grades for grade in _grades(index, i)]
    found = [*grades, *_ranks(index)] if grades else []
    return tuple(sorted(found, key=lambda rank: rank.span.start))


def _grades(index: TextIndex, i: int) -> Iterator[Rank]:
    """Yield the grade that token `i` begins: Tier 3, Category II, Class-2."""
    tokens = index.tokens
    inside = tokens.words[i].partition("-")[2]
    word, end = (inside, tokens.ends[i]) if inside else (tokens.words[i + 1], tokens.ends[i + 1])
    if number := _grade(word):
        yield Rank(Span(tokens.starts[i], end), number, ranked=False, quoted=index.is_quoted(tokens.starts[i]))


@lru_cache(maxsize=1024)
def _grade(word: str) -> int:
    """Return the number that a word gives a grade, 0 if it gives none."""
    if word.isdecimal():
        return int(word) if len(word) <= 2 else 0
    number = UNITS.get(word.lower(), 0)
    return numbered("roman").get(word, number if number <= _MOST_IN_WORDS else 0)


def _ranks(index: TextIndex) -> Iterator[Rank]:
    """Yield each rank: placed third on the list; ranked 3rd; third in the table; not a third of them."""
    tokens = index.tokens
    verb = None  # the last verb of ranking, until a rank has been read from it
    for i, word in enumerate(tokens.words):
        if word in listed("ranking_words"):
            verb = i if verb is None else verb
        elif tokens.symbols[i] in ".;|":
            verb = None
        elif number := _ordinal(word):
            span = Span(tokens.starts[i], _end_of_ranking(tokens, i) or tokens.ends[i])
            verbal = verb is not None and tokens.words[i + 1] not in ("time", "of")
            if verbal or span.end > tokens.ends[i]:
                verb = None
                yield Rank(
                    span if not verbal else tokens.span(range(i, i + 1)), number, True, index.is_quoted(span.start)
                )


@lru_cache(maxsize=4096)
def _ordinal(word: str) -> int:
    """Return the number of an ordinal: third, 3rd; 0 if the word is none."""
    if word[0].isdecimal() and word[-2:] in ORDINAL_ENDINGS and word[:-2].isdecimal() and len(word) <= 4:
        return int(word[:-2])
    return numbered("ordinal").get(word, 0)


def _end_of_ranking(tokens: Tokens, i: int) -> int:
    """Return where the ranking ends that an ordinal has a place in, 0 for none: third | worst on the short list."""
    for start in range(i + 1, i + 4):
        if tokens.words[start] in ("in", "on") and tokens.words[start + 1] in ("the", "their", "its", "a"):
            return _end_of_list(tokens, start + 2)
        if not tokens.words[start][0].isalnum():
            return 0
    return 0


def _end_of_list(tokens: Tokens, i: int) -> int:
    """Return where a list or table ends whose name begins at token `i`, 0 for none: the authority's short | list."""
    words = 0
    while words <= _MOST_BEFORE_RANKING and (tokens.words[i][0].isalnum() or tokens.words[i] in ("'", "'s")):
        if tokens.words[i] in _RANKINGS:
            return tokens.ends[i]
        words += tokens.words[i][0].isalnum()
        i += 1
    return 0
