"""Find changes that a text tells beside two values, whatever order they stand in, in one sentence or in two.

Output reached 660 tonnes, 20 percent more than the 600 of last year. The budget rose by 40 percent. It went from 20,000
to 24,000. It climbed to 1,500 from 1,000. That is a rise of 70 percent. The herd has grown threefold, from 200 to 400.
"""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck.facts.calculations.changes.stated_changes import (
    MARKS,
    Stated,
    fraction_stated,
    opens_a_clause,
    percent_stated,
    since_a_mark,
    times_stated,
)
from quotecheck.facts.calculations.sentences.forms import movements
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.sums import Made, change, multiple, part
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_BEFORE = 4  # tokens before a value in which its role stands: from the | 40
_BEHIND = 6  # tokens behind a value in which the time of it stands
_PAIR = 2
_NEAR = 8  # tokens between two values of which one is so many times the other
_FARTHEST = 4.0  # times by which one value is the other at most
_FARTHER = 30  # times by which a change may be greater than the one that is told
_WOULD = frozenset(("would", "will"))
_POINTING = frozenset(("that", "this", "it"))


def find_changes_of_values(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the changes, right and wrong, of which a sentence or two tell both values and no other."""
    for i, here in told.items():
        values, stated = _told(index.tokens, told.get(i - 1), here)
        pair = _in_order(index.tokens, values, stated) if values and stated else None
        made = _made(*pair, stated) if pair and stated else None
        if pair and stated and made:
            yield Calculation(
                kind=stated.kind,
                span=stated.span,
                terms=tuple(sorted(number.span for number in pair)),
                makes=made.shown,
                holds=made.low <= stated.value <= made.high,
                quoted=index.is_quoted(stated.span.start),
            )


def _told(tokens: Tokens, before: Told | None, here: Told) -> tuple[Told | None, Stated | None]:
    """Return the sentence with two values, or the two with one each, and the change that it or its neighbour states."""
    if len(here.counts) == _PAIR:
        stated = _stated(tokens, here)
        if stated is None and not here.percents and before and not before.counts and _continues(tokens, here):
            return here, _stated(tokens, before)
        return here, stated
    if before is None or before.percents:
        return None, None
    if not here.counts and len(before.counts) == _PAIR and _sums_up(tokens, here):
        return before, _stated(tokens, here)
    if len(here.counts) == len(before.counts) == 1 and _compare_times(tokens, before, here):
        place = range(before.place.start, here.place.stop)
        return Told(here.sentence, place, (*before.counts, *here.counts), ()), _stated(tokens, here)
    return None, None


def _stated(tokens: Tokens, here: Told) -> Stated | None:
    if here.percents:
        return percent_stated(tokens, here.percents) or _shortfall(tokens, here)
    return times_stated(tokens, here) or fraction_stated(tokens, here)


def _shortfall(tokens: Tokens, here: Told) -> Stated | None:
    """Return by how much the less of two values falls short: got 60 mm against the usual 240, | a deficit of 75%."""
    number = here.percents[0]
    before = tokens.lower[max(here.place.start, number.tokens.start - _BEFORE) : number.tokens.start]
    led = before[:1] == (",",) and before[1:] in _shortfalls()
    if not led or len(here.percents) > 1 or len(here.counts) != _PAIR:
        return None
    base = max(here.counts, key=lambda each: each.value)
    return Stated(number.span, number.value, "down", base=base.tokens.start)


@cache
def _shortfalls() -> frozenset[tuple[str, ...]]:
    return frozenset(("a", noun, "of") for noun in listed("nouns_of_shortfalls"))


def _compare_times(tokens: Tokens, before: Told, here: Told) -> bool:
    """Return whether two sentences open with the times that they compare: A year ago it cost 20. | Now it costs 25."""
    first, last = (tokens.lower[each.place.start : each.place.start + 3] for each in (before, here))
    year = first[:1] == ("in",) and any(word.isdecimal() for word in first)
    past = year or not listed("words_of_earlier_times").isdisjoint(first)
    return past and not listed("words_of_this_time").isdisjoint(last)


def _continues(tokens: Tokens, here: Told) -> bool:
    """Return whether a sentence says from what to what something went that the one before told of: It | went from."""
    subject, *moved = tokens.lower[here.place.start : here.place.start + 2]
    inside = tokens.lower[here.place.start : here.place.stop]
    if subject in ("it", "they") and "then" in inside and "now" in inside:
        return True
    went = any(word in ("went", "goes") or word in movements() for word in moved)
    return subject in ("it", "they") and went and "from" in tokens.lower[here.place.start + 2 : here.place.start + 5]


def _sums_up(tokens: Tokens, here: Told) -> bool:
    """Return whether a sentence says only what the two values before make: That is | an increase of; The rise | of."""
    subject, *verb = tokens.lower[here.place.start : here.place.start + 2]
    if subject in _POINTING and not listed("verbs_of_making").isdisjoint(verb):
        return True
    return subject == "the" and not listed("nouns_of_change").isdisjoint(verb)


def _made(base: Number, new: Number, stated: Stated) -> Made | None:
    """Return what two values make of a change; None where they are of something else.

    So they are where they moved the other way, or a great deal farther: up 22 percent to $46 million, or $1.12 a share.
    """
    if stated.kind is Sum.TIMES:
        return multiple(base, new, loose=stated.loose)
    way = "up" if base.value < new.value else "down"
    if stated.kind is Sum.PART:
        return part(base, new, stated.way, loose="") if stated.way in ("", way) else None
    moved = 100 * abs(new.value - base.value) / base.value if base.value else 0
    return change(base, new, "") if stated.way in ("", way) and moved <= _FARTHER * max(1, stated.value) else None


def _in_order(tokens: Tokens, values: Told, stated: Stated) -> tuple[Number, Number] | None:
    """Return the earlier value and the later, None where the text does not tell which is which or of what they are."""
    a, b = values.counts
    other = not listed("other_bases").isdisjoint(tokens.lower[values.place.start : values.place.stop])
    later = tokens.lower[b.tokens.stop : tokens.within(stated.span.start, stated.span.end).start]
    other = other or not {"while", "whereas"}.isdisjoint(later)  # fell to 150 from 200, while corn was down
    other = other or opens_a_clause(
        tokens.lower[tokens.within(stated.span.start, stated.span.end).stop : a.tokens.start]
    )
    if a.unit != b.unit or not _are_alike(tokens, a, b):
        return None
    if stated.base:
        return (a, b) if stated.base == a.tokens.start else (b, a)  # twice as much as the $40 million that was planned
    if other:
        return None
    if stated.kind is Sum.TIMES and b.tokens.start - a.tokens.stop > _NEAR:
        return None
    if _would_go(tokens, a, b, stated):
        return a, b
    first, last = (_role(tokens, values, each) for each in (a, b))
    if not last and any(map(is_plural, tokens.lower[b.tokens.stop : b.tokens.stop + 2])):
        return None  # rose 20 percent to 600 after 40 new stations opened
    if first == last or any(tokens.lower[each.tokens.start - 1] == "of" for each in (a, b)):  # a staff of 400
        return None
    return (a, b) if first == "base" or (last == "new" and not first) else (b, a)


def _would_go(tokens: Tokens, a: Number, b: Number, stated: Stated) -> bool:
    """Return whether the change would make the first value the second: earns $40 and | would earn $52 after | a rise.

    Not: brings in $40 million, and would bring in $44 million with a rise of 5 percent | in traffic.
    """
    between, nouns = tokens.lower[a.tokens.stop : b.tokens.start], [tokens.lower[n.tokens.stop] for n in (a, b)]
    same = bool(a.unit) or (nouns[0].isalpha() and stem(nouns[0]) == stem(nouns[1]))
    near = max(a.value, b.value) <= _FARTHEST * min(a.value, b.value)
    words = tokens.lower[b.tokens.stop : tokens.within(stated.span.start, stated.span.end).start]
    moved = "if" not in words or not {"it", "they", "that"}.isdisjoint(words)
    place = tokens.within(stated.span.start, stated.span.end).stop
    of_another = any(symbol in "oPt" for symbol in tokens.symbols[place : place + 2])
    would = not _WOULD.isdisjoint(between) and ";" not in between
    return would and same and near and moved and not of_another and stated.span.start > b.span.start


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
    words = (*since_a_mark(before), *_up_to_a_mark(tokens.lower[stop:last]))
    past = not listed("words_of_earlier_times").isdisjoint(words)
    now = not listed("words_of_this_time").isdisjoint(words)
    return "" if past == now else "base" if past else "new"


def _leads_to_a_base(tokens: Tokens, i: int) -> bool:
    """Return whether a word leads to what a value is compared with: 25 percent more | than; less | than the."""
    if tokens.lower[i] == "than" and tokens.lower[i - 1] in ("more", "less", "fewer"):
        return tokens.lower[i - 2] in ("percent", "%", "cent", "pc") or tokens.lower[i + 1] == "the"
    return tokens.lower[i] in listed("words_before_a_base")


def _up_to_a_mark(words: Sequence[str]) -> tuple[str, ...]:
    return tuple(words[: next((i for i, word in enumerate(words) if word in MARKS), len(words))])
