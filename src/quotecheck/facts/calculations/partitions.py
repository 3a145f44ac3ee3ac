"""Find wholes that a text divides among parts told with their nouns left out: of whom 930 work for A and 510 for B.

Parts told apart by one predicate are of other things each, so that more than the whole is wrong; where `the other`,
`the rest` or a plain `were not` closes them, so is less.
"""

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

from quotecheck.facts.calculations.elided_parts import is_bare, is_denied, is_left_out
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of, is_plural
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_MOST_OVER = 1.5  # times a whole that its parts make where one of them is wrong
_LEAST = 4
_FARTHEST = 40  # tokens from a whole to its first part
_LONGEST = 12  # tokens of a part behind its number
_ENDS = frozenset(".,;:?!|\n")
_MARKS = frozenset((",", ";", ":", "—", "–"))
_JOINTS = frozenset((",", "and", "while", ";", "but"))
_TWICE = frozenset(("both", "also", "too"))  # 140 about roads, 96 about noise and 92 about | both
_OF_THOSE = (("of", "these"), ("of", "those"), ("of", "them"))
_OF_WHOM = (("of", "whom"), ("of", "which"), *_OF_THOSE)


class _Part(NamedTuple):
    """A part of a whole: its number, the tokens that tell of it, and whether it is called all that is left."""

    number: Number | None
    behind: range
    closes: bool

    @property
    def value(self) -> float:
        return self.number.value if self.number else 1


def find_partitions(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the divisions of wholes in a sentence or over two that do not come out."""
    tokens = index.tokens
    for i, here in told.items():
        whole, numbers, complete = _divided(tokens, told.get(i - 1), here)
        if not whole or not numbers or {number.unit for number in numbers} != {whole.unit} or whole.value < _LEAST:
            continue
        if any(bounds_of(tokens, number) not in ("", "range") for number in (whole, *numbers)):
            continue
        parts = _parts(tokens, here, numbers, complete=complete)
        if len(parts) > 1 and _is_wrong(tokens, whole, parts, complete=complete):
            yield _calculation(index, whole, parts)


def _calculation(index: TextIndex, whole: Number, parts: Sequence[_Part]) -> Calculation:
    """Return the division of a whole that does not come out; what is called the rest is pointed at."""
    *others, last = parts
    made = sum(part.value for part in parts)
    numbers = [part.number for part in parts if part.number]
    result = whole
    if last.closes and last.number:
        result, made = last.number, whole.value - sum(part.value for part in others)
        numbers = [whole, *numbers[:-1]]
    return Calculation(
        kind=Sum.TOTAL if result is whole else Sum.REST,
        span=result.span,
        terms=tuple(sorted(number.span for number in numbers)),
        makes=f"{whole.unit}{made:,.10g}",
        holds=False,
        quoted=all(index.is_quoted(span.start) for span in (result.span, *(number.span for number in numbers))),
    )


def _divided(tokens: Tokens, before: Told | None, here: Told) -> tuple[Number | None, Sequence[Number], bool]:
    """Return a whole, the numbers of its parts, and whether those are said to be all: Nine boats. They are four …."""
    counts = here.counts
    first = here.place.start + (not tokens.words[here.place.start][0].isalnum())  # "Of those, …."
    opener = tokens.lower[first : first + 2]
    if before and len(before.counts) == 1 and not before.percents:
        whole = before.counts[0]
        if opener in (("they", "are"), ("they", "were")):
            return whole, counts if _first_part(tokens, first + 2, counts) else (), True
        behind = tokens.lower[counts[0].tokens.stop : counts[0].tokens.stop + 2] if counts else ()
        if behind in _OF_THOSE or (opener in _OF_THOSE and counts and counts[0].tokens.start > first + 2):
            return whole, counts, False
    for k, whole in enumerate(counts[:-1]):
        if _is_parted(tokens, here.place, whole, counts[k + 1]):
            return whole, counts[k + 1 :], False
    last = next((k for k, number in enumerate(counts) if k == len(counts) - 1 > 1 and _closes(tokens, number)), 0)
    k = max(range(last), key=lambda j: counts[j].value, default=0)
    if not last or not _stand_alone(tokens, counts[k : last + 1]):
        return None, (), False
    if k < last - 1 and not _MARKS.isdisjoint(tokens.words[counts[k].tokens.stop : counts[k + 1].tokens.start]):
        return counts[k], counts[k + 1 : last + 1], False
    return None, (), False


def _stand_alone(tokens: Tokens, counts: Sequence[Number]) -> bool:
    """Return whether the parts of a whole stand without nouns of their own: 60 cars, 12 were let go and the other 40.

    Not: stopped 60 cars, fined 12 drivers and let the other 40 go; Ash sent 40, Elm 30 and Oak the other 22.
    """
    nouns = [tokens.lower[number.tokens.stop] for number in counts]
    alike = all(noun == nouns[0] or not is_plural(noun) for noun in nouns[1:-1])
    heads = (tokens.lower[_head(tokens, number) - 1] for number in counts[1:])
    return alike and not counts[0].unit and all(head in _JOINTS | _MARKS for head in heads)


def _is_parted(tokens: Tokens, place: range, whole: Number, following: Number) -> bool:
    """Return whether a number is of a part of the one before: 24 trucks, 14 of which; of whom 14; Of the 24, 14."""
    between = tokens.lower[whole.tokens.stop : following.tokens.start]
    if len(between) > _FARTHEST:
        return False
    behind = tokens.lower[following.tokens.stop : following.tokens.stop + 2]
    headed = _is_headed(tokens, whole, place) and "," in between
    headed = headed or (between[-1:] == ("with",) and not listed("verbs_of_dividing").isdisjoint(between))
    related = any(pair in _OF_WHOM for pair in pairwise(between))
    return headed or related or (behind in _OF_WHOM and between[-1:] in ((",",), ("-",), ("–",), ("—",)))


def _is_headed(tokens: Tokens, whole: Number, place: range) -> bool:
    """Return whether `Of the` before a whole opens its sentence or clause: Of the | 42 schools, 20 are shut."""
    i = whole.tokens.start - 1
    while i > place.start and tokens.lower[i] in listed("determiners_of_counted"):
        i -= 1
    if tokens.lower[i] == "among" or tokens.lower[i - 1 : i + 1] == ("out", "of"):
        return i - (tokens.lower[i] == "of") == place.start
    return tokens.lower[i] == "of" and (i == place.start or tokens.words[i] == "Of" or tokens.words[i - 1] in ";:")


def _first_part(tokens: Tokens, i: int, counts: Sequence[Number]) -> bool:
    """Return whether the first part stands at a token, or behind who says so: They are, he said, | four ferries."""
    if not counts:
        return False
    start = counts[0].tokens.start
    between = tokens.words[i:start]
    return start == i or (start - i <= _LONGEST and between[:1] == (",",) and between[-1:] == (",",))


def _parts(tokens: Tokens, here: Told, numbers: Sequence[Number], *, complete: bool) -> tuple[_Part, ...]:
    """Return the parts that numbers begin, one joined to the other, up to the end of the last."""
    found: list[_Part] = []
    for k, number in enumerate(numbers):
        limit = numbers[k + 1].tokens.start if k + 1 < len(numbers) else here.place.stop
        behind = range(number.tokens.stop, min(limit, number.tokens.stop + 2 * _LONGEST))
        closes = _closes(tokens, number)
        joint = tokens.lower[_head(tokens, number) - 1]
        if k and joint not in _JOINTS and not closes:
            break
        found.append(_Part(number, _own(tokens, behind, last=limit == here.place.stop), closes))
        if closes:
            return tuple(found) if k + 1 == len(numbers) else ()
    if complete and found and (one := _one(tokens, found[-1].behind.stop, here.place.stop)):
        found.append(_Part(None, one, False))
    return tuple(found)


def _head(tokens: Tokens, number: Number) -> int:
    """Return the first token that belongs to a number: and | the other 25."""
    i = number.tokens.start
    if tokens.words[i - 1] == "," and tokens.lower[i - 2] == "rest":
        i -= 2
    while tokens.lower[i - 1] in ("the", "its", "their", "another", *listed("words_of_the_last_part")):
        i -= 1
    return i


def _closes(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is of all that is left: the other | 25; the rest, | 11, are open."""
    words = tokens.lower[_head(tokens, number) : number.tokens.start]
    return words[:1] != ("another",) and not listed("words_of_the_last_part").isdisjoint(words)


def _own(tokens: Tokens, behind: range, *, last: bool) -> range:
    """Return the tokens behind a number that tell of its part: up to the joint before the next, or a mark."""
    stop = behind.stop
    if last:
        stop = next((i for i in behind if tokens.words[i] in _ENDS or tokens.lower[i] == "and"), stop)
        return range(behind.start, stop)
    while stop > behind.start and (
        tokens.lower[stop - 1] in _JOINTS | listed("words_of_the_last_part") or tokens.lower[stop - 1] == "the"
    ):
        stop -= 1
    return range(behind.start, stop)


def _one(tokens: Tokens, i: int, limit: int) -> range:
    """Return the tokens of a last part that is one: three cargo ships | and one tanker, | and a tug."""
    opens = tokens.lower[i : i + 2]
    start = i + (opens[:1] == (",",))
    if tokens.lower[start : start + 1] != ("and",) or tokens.lower[start + 1] not in ("one", "a", "an"):
        return range(0)
    stop = next((j for j in range(start, limit) if tokens.words[j] in _ENDS), limit)
    return range(start + 2, stop)


def _is_wrong(tokens: Tokens, whole: Number, parts: Sequence[_Part], *, complete: bool) -> bool:
    """Return whether parts that are told apart make more than the whole, or less where nothing is left."""
    made = sum(part.value for part in parts)
    slack = sum(number.step / 2 for number in (whole, *(p.number for p in parts if p.number)) if number.step > 1)
    off = made - whole.value
    if abs(off) <= slack or max(part.value for part in parts) >= whole.value:
        return False
    if not whole.value / _MOST_OVER <= made <= whole.value * _MOST_OVER:
        return False
    *_, last = parts
    if not _TWICE.isdisjoint(word for part in parts for word in tokens.lower[part.behind.start : part.behind.stop]):
        return False
    if complete:
        return all(is_bare(tokens, part.behind) for part in parts) and _ends(tokens, last)
    if last.closes or (len(parts) == 2 and is_denied(tokens, last.behind)):
        return True
    if off < 0:
        return False
    return all(is_left_out(tokens, parts[0].behind, part.behind) for part in parts[1:])


def _ends(tokens: Tokens, last: _Part) -> bool:
    return tokens.words[last.behind.stop] in ".;\n"
