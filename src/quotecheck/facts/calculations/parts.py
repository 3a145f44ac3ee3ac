"""Find wholes whose parts the text gives, all of them or all but the rest, and whether they make the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import combinations, groupby, pairwise

from quotecheck.facts.calculations.far_rests import far_rest
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.tallies import kinds_of_tallies
from quotecheck.facts.numbers.years import is_year
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Date, Stretches, Sum, TextIndex, Tokens

_MOST_PARTS = 6
_FARTHEST_MARK = 7  # tokens between a whole and the mark that opens its parts
_MARKS = (":", "—", "–", "--")
_RESTS = ("remaining", "other", "rest")
_NEAR = 40  # characters between a whole and a part of it: 11 of the 19
_TAIL = 14  # tokens behind the last part in which a rest may be told
_BACK = 2  # sentences before a rest in which its whole stands
_LEAD = 3  # sentences that tell a sum of money of which a later one gives the parts
_FAR_BACK = 4  # and in which a sum of money stands of which a sentence gives the other parts


def find_parts(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], dates: Sequence[Date]
) -> tuple[Calculation, ...]:
    """Return the sums of parts, right and wrong, in reading order.

    Parts of a whole stand behind its colon, one at the head of each item: 31 tenants: 12 upstairs, 11 in the middle and
    eight below. A rest is what a whole has less its parts: of the 86 walkers, 61 had lost weight; the other 25 had not.
    """
    dated = Stretches.of(date.span for date in dates)
    tokens = index.tokens
    counts = [number for number in numbers if _is_count(tokens, number) and not dated.holds(number.span.start)]
    found: list[Calculation] = []
    by_sentence: dict[int, list[Number]] = {}
    for i, group in groupby(counts, key=lambda number: sentences.number(number.span.start)):
        if i < 0:
            continue
        inside = by_sentence[i] = list(group)
        if len(inside) > 2:
            found += _listed(index, inside)
        for k, number in enumerate(inside):
            if _is_rest(tokens, number):
                before = [each for j in range(i - _BACK, i) for each in by_sentence.get(j, ())]
                rests = list(_rest(index, [*before, *inside[:k]], number))
                wider = [each for j in range(i - _FAR_BACK, i) for each in by_sentence.get(j, ())]
                if not any(each.unit for each in wider):
                    wider = [each for j in range(_LEAD) for each in by_sentence.get(j, ()) if j < i]
                far = None if rests else far_rest(index, wider, inside[:k], number)
                found += [far] if far else rests
    return tuple(found)


def _is_count(tokens: Tokens, number: Number) -> bool:
    """Return whether a number counts things or money: no share, no year, no time, no ordinary `one`."""
    if number.unit == "%" or is_year(tokens, number):
        return False
    unit = number.rest[1:] if number.rest else tokens.lower[number.tokens.stop]
    return unit.partition("-")[0].removesuffix("s") not in listed("units_of_time") and not number.rest


def _listed(index: TextIndex, inside: Sequence[Number]) -> Iterator[Calculation]:
    """Yield the sum of the numbers behind a whole and a colon, where every item of the list has one at its head."""
    tokens = index.tokens
    for k, whole in enumerate(inside[:-2]):
        mark = _mark(tokens, whole, inside[k + 1])
        parts = inside[k + 1 : k + 2 + _MOST_PARTS]
        if not mark or len(parts) < 2 or {part.unit for part in parts} != {whole.unit}:
            continue
        heads = [tokens.words[part.tokens.start - 1] for part in parts]
        last = heads[-1] == "and" or _closes(tokens, mark, parts[-1])
        if not last or any(head not in (",", ";", "and", *_MARKS) for head in heads) or whole.value < 4:
            continue
        if any(word in listed("partial_lists") for word in tokens.lower[mark : parts[0].tokens.start]):
            continue
        made = sum(part.value for part in parts)
        slack = sum(each.step / 2 for each in (whole, *parts) if each.step > 1)
        moving = any(tokens.lower[part.tokens.stop] in listed("moving_shares") for part in parts)
        apart = moving or _are_results(tokens, whole, parts)
        behind = tokens.lower[parts[-1].tokens.stop : parts[-1].tokens.stop + _TAIL]  # with the | rest | for parks
        items = pairwise(tokens.lower[mark : parts[-1].tokens.start])
        apart = apart or any(a == "," and b in ("a", "an") for a, b in items)  # two doctors, an engineer and two cooks
        apart = apart or (made < whole.value and not listed("remains").isdisjoint(behind))
        if max(part.value for part in parts) < whole.value < 2 * made and not apart:
            yield _calculation(index, Sum.TOTAL, whole, parts, made, holds=abs(made - whole.value) <= slack)
        return


def _closes(tokens: Tokens, mark: int, last: Number) -> bool:
    """Return whether the dash that opens parts closes them behind the last: 84 workers – 61 in Ash, 23 in Elm | –."""
    behind = tokens.words[last.tokens.stop : last.tokens.stop + _FARTHEST_MARK]
    return tokens.words[mark] != ":" and tokens.words[mark] in behind


def _are_results(tokens: Tokens, whole: Number, parts: Sequence[Number]) -> bool:
    """Return whether points are counted and then the games that gave them: 48 points, 13 wins, nine draws."""
    counted = {tokens.lower[part.tokens.stop].removesuffix("s") for part in parts}
    return tokens.lower[whole.tokens.stop] == "points" and not counted.isdisjoint(kinds_of_tallies())


def _mark(tokens: Tokens, whole: Number, following: Number) -> int:
    """Return the mark between a whole and its first part, right before that; 0 for none."""
    i = following.tokens.start - 1
    near = i - whole.tokens.stop <= _FARTHEST_MARK
    return i if near and tokens.words[i] in _MARKS else 0


def _is_rest(tokens: Tokens, number: Number) -> bool:
    """Return whether the words before a number say that it is what is left: the remaining | five, leaving | 24."""
    i = number.tokens.start - 1
    if tokens.lower[i] == "leaving":
        return True
    return tokens.lower[i] in _RESTS and tokens.lower[i - 1] in ("the", "its", "their")


def _rest(index: TextIndex, before: Sequence[Number], rest: Number) -> Iterator[Calculation]:
    """Yield the sum of a whole (`of the 86 walkers`) less some parts before the rest."""
    tokens = index.tokens
    those = [number for number in before if number.unit == rest.unit]
    wholes = [number for number in those if _is_whole(tokens, number) and number.value > rest.value]
    if not wholes:
        return
    whole = _those(tokens, those, wholes[-1])
    parts = [part for part in those if part is not whole and part.value < whole.value][-_MOST_PARTS:]
    if not parts:
        return
    sums = {sum(part.value for part in some) for size in range(1, len(parts) + 1) for some in combinations(parts, size)}
    holds = whole.value - rest.value in sums or rest.value in {number.value for number in those}
    near = [part for part in parts if abs(part.span.start - whole.span.start) < _NEAR]
    if near or holds:
        taken = near[:1] if near else parts[:1]
        later = [part for part in parts if part.span.start > whole.span.start]
        if _leads(tokens, whole) and later:
            taken = later
        made = whole.value - sum(part.value for part in taken)
        if made > 0 or holds:
            yield _calculation(index, Sum.REST, rest, (whole, *taken), made, holds=holds)


def _those(tokens: Tokens, before: Sequence[Number], whole: Number) -> Number:
    """Return the whole that `of those` behind `whole` means, else `whole`: 450 of 6,000. In July 520. Of those."""
    later = [number for number in before if number.span.start >= whole.span.start]
    for first, following in pairwise(later):
        between = tokens.lower[first.tokens.stop : following.tokens.start]
        if any(a == "of" and b in listed("pronouns_of_parts") for a, b in pairwise(between)):
            whole = first
    return whole


def _is_whole(tokens: Tokens, number: Number) -> bool:
    """Return whether `of` or `out of` stands before a number, with an article at will: 11 of the | 19."""
    i = number.tokens.start - 1
    if tokens.lower[i] in listed("determiners_of_counted"):
        i -= 1
    return tokens.lower[i] == "of"


def _leads(tokens: Tokens, whole: Number) -> bool:
    """Return whether a whole stands at the head of its sentence: Of the | 86 walkers, …."""
    i = whole.tokens.start - 1
    return "Of" in tokens.words[max(0, i - 1) : i + 1]


def _calculation(
    index: TextIndex, kind: Sum, result: Number, terms: Sequence[Number], made: float, *, holds: bool
) -> Calculation:
    return Calculation(
        kind=kind,
        span=result.span,
        terms=tuple(sorted(term.span for term in terms)),
        makes=f"{result.unit}{made:,.0f}" if made == int(made) else f"{result.unit}{made:,g}",
        holds=holds,
        quoted=index.is_quoted(result.span.start),
    )
