"""Find ages in descriptions that do not fit the year of birth beside them: the 71-year-old, who was born in."""

from __future__ import annotations

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.days.clauses.clause_words import is_verb
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.model import Span, Tokens
from quotecheck.system.tuples import NamedTuple

_LEAST, _MOST = 12, 110
_NOUNS = 4  # words between an age and the birth: the 71-year-old | retired harbour master, Ana Moe, | born
_FOUR_WORDS = 4
_EARLIER = frozenset(("then", "aged", "as", "when"))


class DescribedAge(NamedTuple):
    """An age in figures, and where it stands."""

    span: Span
    value: int


def described_age(tokens: Tokens, place: range, birth: range) -> DescribedAge | None:
    """Return the age of whom nothing but the age names, beside the birth; `place` is the sentence of that.

    The 71-year-old, who was | born in 1948; said the 71-year-old, | born in 1948; | Born in 1948, the 71-year-old; the
    captain, 58, who was | born in 1959. Not: the 71-year-old and his wife, who was | born; then a 21-year-old. So is
    that of whom the sentence names: Ana Moe was | born in 1948. The 71-year-old said; At 71, Ana Moe, who was | born in
    1948, is; Ana Moe, | born in 1948, is now 71.
    """
    start = place.start
    if birth.start == start:
        return _behind_birth(tokens, birth)
    return _before(tokens, start, birth) or _told(tokens, place, birth) or _in_the_next(tokens, place, birth)


def _told(tokens: Tokens, place: range, birth: range) -> DescribedAge | None:
    """Return the age that the sentence tells of its subject: At | 71, Moe, who was born …, is; is now | 71."""
    now = next((i for i in range(birth.stop + 1, place.stop - 1) if tokens.lower[i] in ("is", "has", "still")), 0)
    if not now or not _is_one_name(tokens, place, birth):
        return None
    i = now + 1 + (tokens.lower[now + 1] == "now")
    if (
        tokens.lower[now] == "is"
        and tokens.words[i].isdecimal()
        and tokens.lower[i + 1 : i + 2] in ((".",), (",",), ("years",))
    ):
        return _years(tokens, i)
    first = place.start
    led = tokens.words[first] == "At" and tokens.words[first + 1].isdecimal() and tokens.words[first + 2] == ","
    return _years(tokens, first + 1) if led and tokens.words[now - 1] == "," else None


def _in_the_next(tokens: Tokens, place: range, birth: range) -> DescribedAge | None:
    """Return the age that opens the next sentence, by which it calls the only one named: The | 71-year-old said."""
    i = place.stop + 1
    while i < len(tokens.words) - 2 and not tokens.words[i - 1][0].isalpha():
        i += 1
    if i + 1 >= len(tokens.words) or tokens.lower[i - 1] != "the" or not _is_one_name(tokens, place, birth):
        return None
    return _age_at(tokens, i) if tokens.symbols[i + 1] in "XZ" or is_verb(tokens, i + 1) else None


def _is_one_name(tokens: Tokens, place: range, birth: range) -> bool:
    """Return whether the capitalised words before a birth are those of one person, or `she`, who was born."""
    named = [i for i in range(place.start, birth.start) if tokens.words[i][0].isupper() and tokens.words[i] != "At"]
    whole = bool(named) and named[-1] - named[0] + 1 == len(named) <= _NOUNS
    return whole and listed("kin").isdisjoint(tokens.lower[place.start : birth.start])


def _years(tokens: Tokens, i: int) -> DescribedAge | None:
    value = int(tokens.words[i])
    return DescribedAge(tokens.span(range(i, i + 1)), value) if _LEAST <= value <= _MOST else None


def _before(tokens: Tokens, start: int, birth: range) -> DescribedAge | None:
    stop = _before_birth(tokens, birth.start)
    for i in range(stop - 1, max(start, stop - 2 - _NOUNS), -1):
        if tokens.lower[i] in listed("words_between_two_people") or (tokens.words[i] == "," and i < stop - 1):
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
    if behind != (",", "the") or birth.stop + 4 >= len(tokens.words):
        return None
    i = birth.stop + 3
    return _age_at(tokens, i) if tokens.lower[i + 1] not in listed("words_between_two_people") else None


def _before_birth(tokens: Tokens, born: int) -> int:
    """Return where the subject of a birth ends: the captain|, who was born; the 71-year-old | was born."""
    i = born - (tokens.lower[born - 1] in ("was", "is"))
    i -= i < born and tokens.lower[i - 1] in ("who", "she", "he")
    return i - (tokens.words[i - 1] == ",")


def _age_at(tokens: Tokens, i: int) -> DescribedAge | None:
    """Return the age that a token is, behind an article: the | 71-year-old; not: then a | 21-year-old."""
    number, tail = tokens.lower[i][: -len(YEARS_OLD)], tokens.lower[i][-len(YEARS_OLD) :]
    if tail != YEARS_OLD or not number.isdecimal() or tokens.lower[i - 1] not in ("the", "a", "an"):
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
    noun = tokens.lower[i - 2]
    return _years(tokens, i) if known and is_person(same_count(noun)) and noun not in listed("kin") else None
