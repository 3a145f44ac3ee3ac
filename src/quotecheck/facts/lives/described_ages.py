"""Find the age by which somebody is called whom the words beside say to be born: the 71-year-old, who was born in."""

from __future__ import annotations

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.lexicon import words as listed
from quotecheck.model import Span, Tokens
from quotecheck.system.tuples import NamedTuple

_TAIL = "-year-old"
_LEAST, _MOST = 12, 110
_NOUNS = 4  # words between an age and the birth: the 71-year-old | retired harbour master, Ana Moe, | born
_FOUR_WORDS = 4
_EARLIER = frozenset(("then", "aged", "as", "when"))
_APART = frozenset(("and", "or", "'s", "'", "of", "by", "with", "from", "whose"))


class DescribedAge(NamedTuple):
    """An age in figures, and where it stands."""

    span: Span
    value: int


def described_age(tokens: Tokens, start: int, birth: range) -> DescribedAge | None:
    """Return the age of whom nothing but the age names, beside the birth; `start` is where the sentence begins.

    The 71-year-old, who was | born in 1948; said the 71-year-old, | born in 1948; | Born in 1948, the 71-year-old; the
    captain, 58, who was | born in 1959. Not: the 71-year-old and his wife, who was | born; then a 21-year-old.
    """
    if birth.start == start:
        return _behind_birth(tokens, birth)
    stop = _before_birth(tokens, birth.start)
    for i in range(stop - 1, max(start, stop - 2 - _NOUNS), -1):
        if tokens.lower[i] in _APART or (tokens.words[i] == "," and i < stop - 1):
            return None
        if age := _age_at(tokens, i):
            named = tokens.lower[i + 1 : stop]
            return age if not listed("kin") & {*named} else None
        if i == stop - 1 and tokens.words[i].isdecimal():
            return _apposed(tokens, i)
    return None


def _behind_birth(tokens: Tokens, birth: range) -> DescribedAge | None:
    """Return the age behind the comma of a birth that opens its sentence: Born in 1948, the | 71-year-old."""
    behind = tokens.words[birth.stop + 1 : birth.stop + 3]
    if behind != (",", "the") or birth.stop + 3 >= len(tokens.words):
        return None
    i = birth.stop + 3
    return _age_at(tokens, i) if tokens.lower[i + 1] not in _APART else None


def _before_birth(tokens: Tokens, born: int) -> int:
    """Return where the subject of a birth ends: the captain|, who was born; the 71-year-old | was born."""
    i = born - (tokens.lower[born - 1] in ("was", "is"))
    i -= i < born and tokens.lower[i - 1] in ("who", "she", "he")
    return i - (tokens.words[i - 1] == ",")


def _age_at(tokens: Tokens, i: int) -> DescribedAge | None:
    """Return the age that a token is, behind an article: the | 71-year-old; not: then a | 21-year-old."""
    number, tail = tokens.lower[i][: -len(_TAIL)], tokens.lower[i][-len(_TAIL) :]
    if tail != _TAIL or not number.isdecimal() or tokens.lower[i - 1] not in ("the", "a", "an"):
        return None
    value = int(number)
    return (
        DescribedAge(Span(tokens.starts[i], tokens.starts[i] + len(number)), value)
        if _LEAST <= value <= _MOST and tokens.lower[i - 2] not in _EARLIER
        else None
    )


def _apposed(tokens: Tokens, i: int) -> DescribedAge | None:
    """Return the age between commas behind the one who is meant: the captain, | 58,."""
    known = tokens.words[i - 1] == "," and not {"the", "The"}.isdisjoint(tokens.words[i - _FOUR_WORDS : i - 2])
    value = int(tokens.words[i])
    if known and is_person(same_count(tokens.lower[i - 2])) and tokens.lower[i - 2] not in listed("kin"):
        return DescribedAge(tokens.span(range(i, i + 1)), value) if _LEAST <= value <= _MOST else None
    return None
