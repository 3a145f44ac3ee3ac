"""Find wholes that a sentence divides behind a comma: 318 calls, 140 about roads, 96 about dogs and 82 about noise."""

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import groupby
from typing import NamedTuple

from quotecheck.facts.claims.slips_of_digits import digits, is_another_digit
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_OPENERS = frozenset((",", ":", "—", "–", "--", "("))
_JOINTS = (",", ";", "and")
_FARTHEST, _LONGEST = 12, 14  # tokens between a whole and its first part, and from one part to the next
_EXACT = ("", "range")  # in 2022 and | 57 in 2023 is no range
_KIN = (frozenset(("in", "on", "at")), frozenset(("for", "against")))
"""Prepositions that stand for each other: eight in the uplands and 13 on the coast."""
_LEAST, _FEWEST = 6, 3  # the least whole, parts of which none is missing
_LESS, _MORE = 0.85, 1.3  # of the whole, which parts of something else miss by more
_BACK, _AHEAD = 2, 3  # sentences around a division in which what is left of the whole may be told


class _Division(NamedTuple):
    """A whole and its parts; `apart`: one preposition says that what is of one part is of no other."""

    whole: Number
    parts: tuple[Number, ...]
    apart: bool


def find_divisions(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], signs: Mapping[int, str]
) -> Iterator[Calculation]:
    """Yield the wholes, right and wrong, whose parts stand behind them one after another, `and` before the last.

    Each part has the same preposition (96 of them in 2021, 71 in 2022 and 47 in 2023), or `of the 62 dogs` opens the
    sentence and a verb stands behind each of three. Parts of which some may be untold, or some in common, pass.
    """
    tokens = index.tokens
    for i, group in groupby(numbers, key=lambda number: sentences.number(number.span.start)):
        inside = [number for number in group if signs[number.span.start] == "N"] if i >= 0 else []
        if len(inside) < _FEWEST:
            continue
        opener = sentences.place(tokens, i).start
        found = (_division(tokens, opener, inside[k:]) for k in range(len(inside) - 2))
        if division := next((each for each in found if each), None):
            near = range(max(0, i - _BACK), i + _AHEAD + 1)
            around = [number for number in numbers if sentences.number(number.span.start) in near]
            yield from _sum(index, division, around)


def _division(tokens: Tokens, opener: int, numbers: Sequence[Number]) -> _Division | None:
    """Return the first of some numbers as a whole with those behind it as its parts, None where they are none."""
    whole, first, *more = numbers
    if whole.rest or whole.value < _LEAST or not _opens(tokens, whole, first):
        return None
    parts = [first]
    for number in more:
        if not _follows(tokens, parts[-1], number):
            return None
        parts.append(number)
        if tokens.lower[number.tokens.start - 1] == "and":
            break
    if tokens.lower[parts[-1].tokens.start - 1] != "and" or {part.unit for part in parts} != {whole.unit}:
        return None
    loose = any(bounds_of(tokens, number) not in _EXACT for number in (whole, *parts))
    if loose or any(part.rest or part.value >= whole.value for part in parts):
        return None
    joints = [_joint(tokens, whole, part) for part in parts]
    apart = _are_alike(tokens, whole, first, joints)
    told = tokens.words[opener] == "Of" or tokens.lower[first.tokens.start - 1] in listed("pronouns_of_parts")
    verbs = told and len(parts) >= _FEWEST and tokens.symbols[joints[0]] in "Xv"
    return _Division(whole, tuple(parts), apart) if apart or verbs else None


def _opens(tokens: Tokens, whole: Number, first: Number) -> bool:
    """Return whether a mark stands between a whole and its first part, and nothing or `of whom` behind it."""
    start, stop = whole.tokens.stop, first.tokens.start
    if tokens.lower[stop - 1] == "with" and not whole.unit:  # not: $3,000, with $2,000 for the runner-up
        stop -= 1
    elif tokens.lower[stop - 2] == "of" and tokens.lower[stop - 1] in listed("pronouns_of_parts"):
        stop -= 2
    between = tokens.words[start:stop]
    return 0 < len(between) <= _FARTHEST and between[-1] in _OPENERS and _OPENERS.isdisjoint(between[:-1])


def _follows(tokens: Tokens, a: Number, b: Number) -> bool:
    """Return whether a comma or `and` leads from one part to the next, and no other mark stands between them."""
    between = tokens.lower[a.tokens.stop : b.tokens.start]
    if not 0 < len(between) <= _LONGEST or between[-1] not in _JOINTS:
        return False
    inner = between[: -1 - (between[-2:-1] == (",",))]
    return {",", ";", "and", "or"}.isdisjoint(inner)


def _joint(tokens: Tokens, whole: Number, part: Number) -> int:
    """Return the token that says what a part is: 96 of them | in; 40 km | in; 14 | were."""
    i = part.tokens.stop
    if tokens.lower[i] == "of" and tokens.lower[i + 1] in listed("pronouns_of_parts"):
        return i + 2
    return i + (tokens.lower[i] == tokens.lower[whole.tokens.stop])


def _are_alike(tokens: Tokens, whole: Number, first: Number, joints: Sequence[int]) -> bool:
    """Return whether one preposition stands behind all parts, and none like it behind the whole.

    Not: 96 cases in May, 45 in June and 50 in July.
    """
    words = [tokens.lower[joint] for joint in joints]
    head = words[0]
    if head not in listed("prepositions_of_divisions"):
        return False
    kin = next((kin for kin in _KIN if head in kin), {head})
    alike = all(word in kin or word in listed("adverbs_of_places") for word in words[1:])
    those = joints[0] > first.tokens.stop + 1 or tokens.lower[first.tokens.start - 1] not in _OPENERS
    return alike and (those or not _has_one(tokens, range(whole.tokens.stop, first.tokens.start), head, kin))


def _has_one(tokens: Tokens, place: range, head: str, kin: AbstractSet[str]) -> bool:
    """Return whether one of some prepositions stands in a place; one before a day counts only if it is `head`."""
    return any(
        tokens.lower[i] == head or (tokens.lower[i] in kin and tokens.lower[i + 1] not in listed("calendar"))
        for i in place
    )


def _sum(index: TextIndex, division: _Division, around: Sequence[Number]) -> Iterator[Calculation]:
    """Yield what the parts of a division make, where it is the whole, or near it and the rest is told nowhere."""
    whole, parts, _ = division
    made = sum(part.value for part in parts)
    slack = sum(number.step / 2 for number in (whole, *parts) if number.step > 1)
    holds = abs(made - whole.value) <= slack
    told = any(number.value == abs(whole.value - made) for number in around)
    if holds or not (told or _may_stand(index.tokens, division, made)):
        yield Calculation(
            kind=Sum.TOTAL,
            span=whole.span,
            terms=tuple(part.span for part in parts),
            makes=f"{whole.unit}{made:,.10g}",
            holds=holds,
            quoted=index.is_quoted(whole.span.start),
        )


def _may_stand(tokens: Tokens, division: _Division, made: float) -> bool:
    """Return whether what the parts make may differ from the whole: they are some of it, or have some in common.

    Many reports name the largest parts alone: 48 arrests, 20 for theft, 12 for assault and 11 for fraud. So fewer, and
    what verbs tell of each, must miss the whole by one digit of three or more, which is not its last.
    """
    whole, parts, apart = division
    words = tokens.lower[whole.tokens.stop : parts[-1].tokens.stop + _LONGEST]
    if not listed("signs_of_overlap").isdisjoint(words) or not _LESS <= made / whole.value <= _MORE:
        return True
    if made < whole.value and (not listed("remains").isdisjoint(words) or "others" in words):
        return True
    more = made > whole.value
    one_digit = is_another_digit(made, whole.value, _FEWEST)
    return not ((apart and more) or (one_digit and (more or digits(made)[-1] == digits(whole.value)[-1])))
