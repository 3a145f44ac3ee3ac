"""Find parts of a whole that a text told sentences before: 2,800 acres … on 1,450 acres, rice on 900 and rye on 350.

Killing six people … Four of the victims were found at the mill, two in a car and one in a church.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_FEWEST = 3  # parts
_FAR = 20  # sentences between a whole and its parts
_LARGE = 100  # measures that are near each other by chance less often
_NEAR = 0.05  # by which parts and whole miss each other where they are of one thing
_MOST_OVER = 1.5  # times a whole that its parts make where one of them is wrong
_REACH = 20  # tokens from a part to the last
_FEW = 4  # tokens between `killed` and how many were


def find_parts_elsewhere(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the wholes, told sentences before, that the parts of a later sentence do not make."""
    tokens = index.tokens
    for i, here in told.items():
        parts = here.counts
        one = len(parts) > 1 and _ends_with_one(tokens, parts[-1])
        if here.percents or not _are_a_series(tokens, here, one=one):
            continue
        before = [number for k in range(i - _FAR, i) if k in told for number in told[k].counts]
        made = sum(part.value for part in parts) + one
        whole = _whole_of_those(tokens, before, parts, made) or _whole_of_measures(tokens, before, parts, made)
        if whole:
            yield Calculation(
                kind=Sum.TOTAL,
                span=whole.span,
                terms=tuple(part.span for part in parts),
                makes=f"{whole.unit}{made:,.10g}",
                holds=False,
                quoted=index.is_quoted(whole.span.start),
            )


def _ends_with_one(tokens: Tokens, last: Number) -> bool:
    """Return whether one more stands behind the last part: two in a car | and one in a church."""
    behind = tokens.lower[last.tokens.stop : last.tokens.stop + _REACH]
    at = next((k for k, pair in enumerate(pairwise(behind)) if pair == ("and", "one")), 0)
    stops = {".", ";", "\n"}
    return bool(at) and stops.isdisjoint(behind[:at]) and behind[at + 2 :][:1] != ("of",) and _placed(behind[at + 2 :])


def _placed(behind: Sequence[str]) -> bool:
    return bool(behind) and behind[0] in listed("prepositions_of_divisions")


def _are_a_series(tokens: Tokens, here: Told, *, one: bool) -> bool:
    """Return whether parts stand one behind another in one sentence, `and` before the last, and nothing else counts."""
    parts = here.counts
    if len(parts) + one < _FEWEST or len({part.unit for part in parts}) != 1 or any(part.rest for part in parts):
        return False
    between = [tokens.lower[a.tokens.stop : b.tokens.start] for a, b in pairwise(parts)]
    joined = all("," in words or "and" in words for words in between) and (one or "and" in between[-1])
    plain = listed("superseding_words").isdisjoint(tokens.lower[here.place.start : here.place.stop])
    loose = {bounds_of(tokens, part) for part in parts} - {"", "range"}  # from Holm, four | from Elm and two from Oak
    return joined and plain and not loose


def _noun(tokens: Tokens, number: Number) -> str:
    """Return the stem of the word behind a number, nothing where that is no noun: 1,450 | acres; 900 | and."""
    word = tokens.lower[number.tokens.stop]
    return stem(word) if word.isalpha() and word not in function_words() else ""


def _whole_of_those(tokens: Tokens, before: Sequence[Number], parts: Sequence[Number], made: float) -> Number | None:
    """Return the known number of those of whom some stand at each place, where they are more: four | of the victims."""
    first, *others = parts
    behind = tokens.lower[first.tokens.stop : first.tokens.stop + 3]
    placed = all(_placed(tokens.lower[part.tokens.stop : part.tokens.stop + 1]) for part in others)
    if behind[:2] != ("of", "the") or not placed:
        return None
    noun = stem(behind[2])
    wholes = [
        each
        for each in before
        if _noun(tokens, each) == noun or (behind[2] in listed("words_for_the_dead") and _died(tokens, each))
    ]
    value = {each.value for each in wholes}
    return wholes[-1] if len(value) == 1 and max(value) < made <= _MOST_OVER * max(value) else None


def _died(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is of those who were killed: killing | six people; eight | died."""
    first, stop = number.tokens.start, number.tokens.stop
    near = {*tokens.lower[max(0, first - 2) : first], *tokens.lower[stop : stop + _FEW]}
    return not listed("deaths_told").isdisjoint(near)


def _whole_of_measures(tokens: Tokens, before: Sequence[Number], parts: Sequence[Number], made: float) -> Number | None:
    """Return the only measure told before that parts of the same measure nearly make, and no number quite makes."""
    noun = _noun(tokens, parts[0])
    behind = {word for part in parts for word in tokens.words[part.tokens.stop : part.tokens.stop + _FEW]}
    if made < _LARGE or not behind.isdisjoint(numbered("weekday").keys() | listed("calendar")):
        return None  # a road of 28 miles; ran nine miles on Monday, nine on Friday
    if noun not in listed("measures") or any(_noun(tokens, part) not in ("", noun) for part in parts[1:]):
        return None
    alike = [each for each in before if _noun(tokens, each) == noun and not bounds_of(tokens, each)]
    near = {each.value: each for each in alike if abs(each.value - made) <= _NEAR * made}
    largest = max(part.value for part in parts)
    return next(iter(near.values())) if len(near) == 1 and made not in near and min(near) > largest else None
