"""Find changes that a text tells beside two values, whatever order they stand in, in one sentence or in two.

Output reached 660 tonnes, 20 percent more than the 600 of last year. The budget rose by 40 percent. It went from 20,000
to 24,000. It climbed to 1,500 from 1,000. That is a rise of 70 percent. The herd has grown threefold, from 200 to 400.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from quotecheck.facts.calculation_forms import movements
from quotecheck.facts.number_words import number_word, value_of
from quotecheck.facts.numbers import Number
from quotecheck.facts.quantities import is_plural
from quotecheck.facts.signed_numbers import Told
from quotecheck.facts.stems import stem
from quotecheck.facts.sums import Made, change, multiple
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Span, Sum, TextIndex, Tokens

_BEFORE = 4  # tokens before a value in which its role stands: from the | 40
_BEHIND = 6  # tokens behind a value in which the time of it stands
_PAIR = 2
_CHANGE = 3  # tokens between a word of movement and the percentage
_NEAR = 8  # tokens between two values of which one is so many times the other
_MARKS = frozenset((",", ".", ";", ":", "\n"))
_POINTING = frozenset(("that", "this", "it"))


class _Stated(NamedTuple):
    """A change as the text states it.

    `way` is up, down or empty; `times`: it is how many times as much; `loose` are the words before that; `base` is
    where the value stands that it is taken of, 0 where that is told otherwise.
    """

    span: Span
    value: float
    way: str
    times: bool = False
    loose: str = ""
    base: int = 0


def find_told_changes(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the changes, right and wrong, of which a sentence or two tell both values and no other."""
    for i, here in told.items():
        values, stated = _told(index.tokens, told.get(i - 1), here)
        pair = _in_order(index.tokens, values, stated) if values and stated else None
        made = _made(*pair, stated) if pair and stated else None
        if pair and stated and made:
            yield Calculation(
                kind=Sum.TIMES if stated.times else Sum.CHANGE,
                span=stated.span,
                terms=tuple(sorted(number.span for number in pair)),
                makes=made.shown,
                holds=made.low <= stated.value <= made.high,
                quoted=index.is_quoted(stated.span.start),
            )


def _told(tokens: Tokens, before: Told | None, here: Told) -> tuple[Told | None, _Stated | None]:
    """Return the sentence with two values, and the change that it or its neighbour states."""
    if len(here.counts) == _PAIR:
        if here.percents:
            return here, _percent(tokens, here.percents)
        times = _times(tokens, here)
        if times is None and before and not before.counts and _continues(tokens, here):
            return here, _percent(tokens, before.percents)
        return here, times
    if before and not here.counts and len(before.counts) == _PAIR and not before.percents and _sums_up(tokens, here):
        return before, _percent(tokens, here.percents)
    return None, None


def _continues(tokens: Tokens, here: Told) -> bool:
    """Return whether a sentence says from what to what something went that the one before told of: It | went from."""
    subject, *moved = tokens.lower[here.place.start : here.place.start + 2]
    went = any(word in ("went", "goes") or word in movements() for word in moved)
    return subject in ("it", "they") and went and "from" in tokens.lower[here.place.start + 2 : here.place.start + 5]


def _sums_up(tokens: Tokens, here: Told) -> bool:
    """Return whether a sentence says only what the two values before make: That is | an increase of; The rise | of."""
    subject, *verb = tokens.lower[here.place.start : here.place.start + 2]
    if subject in _POINTING and not listed("verbs_of_making").isdisjoint(verb):
        return True
    return subject == "the" and not listed("nouns_of_change").isdisjoint(verb)


def _percent(tokens: Tokens, numbers: Sequence[Number]) -> _Stated | None:
    """Return the change that the only percentage is, None where it is none: rose by | 40 percent."""
    if len(numbers) != 1:
        return None
    number = numbers[0]
    start, stop = number.tokens.start, number.tokens.stop
    behind, *following = (*tokens.lower[stop : stop + 5], "")
    before = _since_a_mark(tokens.lower[max(0, start - _CHANGE) : start])
    placed = behind in ("above", "below") or not {"than", "on"}.isdisjoint(following)
    if behind in _comparisons() and placed:
        way = _comparisons()[behind]
    elif behind in listed("nouns_of_change") and behind != "difference":
        way = movements().get(behind, "")
    elif behind == "of" or before[-1:] == ("to",) or "from" in before:
        return None
    elif "of" in before and not listed("nouns_of_change").isdisjoint(before):
        way = next((movements().get(word, "") for word in before if word in listed("nouns_of_change")), "")
    elif moved := [word for word in before if word in movements()]:
        way = movements()[moved[-1]]
    else:
        return None
    return _Stated(number.span, number.value, way)


@cache
def _comparisons() -> dict[str, str]:
    """Return the words that compare a value with another → which way: more, up."""
    return dict(line.split() for line in lines("comparisons"))


def _times(tokens: Tokens, here: Told) -> _Stated | None:
    """Return how many times a value is the other by the only word that says so: doubled, threefold, twice the | 20."""
    places = [
        i for i in here.place if tokens.lower[i] in _multiples() or (tokens.lower[i] == "times" and _so_many(tokens, i))
    ]
    if len(places) != 1:
        return None
    i, word = places[0], tokens.lower[places[0]]
    value = _multiples().get(word) or _so_many(tokens, i)
    base = here.counts[1].tokens.start
    base = base if i < base <= i + 2 else 0
    form = tokens.forms[i]
    verb = form is not None and (not form.base or tokens.lower[i - 1] in ("to", "will", "would"))
    if not base and not verb and not word.endswith("fold") and tokens.lower[i + 1 : i + 2] != ("as",):
        return None
    near = " ".join(tokens.lower[max(here.place.start, i - 2 - (word == "times")) : i - (word == "times")])
    loose = next((each for each in ("more than", "nearly", "almost", "about", "roughly") if near.endswith(each)), "")
    return _Stated(tokens.span(range(i - (word == "times"), i + 1)), value, "", times=True, loose=loose, base=base)


def _so_many(tokens: Tokens, i: int) -> float:
    """Return the number before `times`, 0 where none stands there: three | times the 2,000 who came."""
    word = tokens.lower[i - 1]
    return float(word) if word.isdecimal() else value_of(list(number_word(word)[0])) or 0


@cache
def _multiples() -> dict[str, float]:
    """Return the words for so many times as much: doubled, 2; threefold, 3."""
    return {word: float(times) for word, times in map(str.split, lines("multiples"))}


def _made(base: Number, new: Number, stated: _Stated) -> Made | None:
    """Return what two values make of a change; None where they moved the other way, and are of something else."""
    if stated.times:
        return multiple(base, new, loose=stated.loose)
    way = "up" if base.value < new.value else "down"
    return change(base, new, "") if stated.way in ("", way) else None


def _in_order(tokens: Tokens, values: Told, stated: _Stated) -> tuple[Number, Number] | None:
    """Return the earlier value and the later, None where the text does not tell which is which or of what they are."""
    a, b = values.counts
    other = not listed("other_bases").isdisjoint(tokens.lower[values.place.start : values.place.stop])
    if a.unit != b.unit or other or not _are_alike(tokens, a, b):
        return None
    if stated.base:
        return b, a
    if stated.times and b.tokens.start - a.tokens.stop > _NEAR:
        return None
    first, last = (_role(tokens, values, each) for each in (a, b))
    if first == last or any(tokens.lower[each.tokens.start - 1] == "of" for each in (a, b)):  # a staff of 400
        return None
    return (a, b) if first == "base" or (last == "new" and not first) else (b, a)


def _are_alike(tokens: Tokens, a: Number, b: Number) -> bool:
    """Return whether two numbers can count one thing: no two nouns stand behind them: 80 houses, 60 boats."""
    behind = [tokens.lower[each.tokens.stop] for each in (a, b) if each.tokens.stop < len(tokens.lower)]
    return len({stem(word) for word in behind if is_plural(word)}) < _PAIR


def _role(tokens: Tokens, values: Told, number: Number) -> str:
    """Return whether a value is the one from which something changed or the one to which it did, if a word says so."""
    start, stop = number.tokens.start, number.tokens.stop
    other = next(each for each in values.counts if each is not number)
    behind = other.tokens.start >= stop
    first = max(values.place.start, start - _BEFORE, 0 if behind else other.tokens.stop)
    last = min(values.place.stop, stop + _BEHIND, other.tokens.start if behind else values.place.stop)
    before = tokens.lower[first:start]
    if any(_leads_to_a_base(tokens, j) for j in range(first, start)):
        return "base"
    if "to" in before[-2:]:
        return "new"
    words = (*_since_a_mark(before), *_up_to_a_mark(tokens.lower[stop:last]))
    past = not listed("words_of_earlier_times").isdisjoint(words)
    now = not listed("words_of_this_time").isdisjoint(words)
    return "" if past == now else "base" if past else "new"


def _leads_to_a_base(tokens: Tokens, i: int) -> bool:
    """Return whether the value behind a word is what another is compared with: 25 percent more | than."""
    if tokens.lower[i] == "than" and tokens.lower[i - 1] in ("more", "less", "fewer"):
        return tokens.lower[i - 2] in ("percent", "%", "cent", "pc")
    return tokens.lower[i] in listed("words_before_a_base")


def _up_to_a_mark(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(words[: next((i for i, word in enumerate(words) if word in _MARKS), len(words))])


def _since_a_mark(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(words[max((i for i, word in enumerate(words) if word in _MARKS), default=-1) + 1 :])
