"""Find large numbers that are told again with two digits changed round: had come to 318 … the 381 lives it has cost.

Of three digits or more they are so seldom two numbers that little else has to agree: one pair of one unit and noun
stands in some 1,050 published articles, and a third of the slips in numbers that careful writers made are such.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations

from quotecheck.facts.claims.befallen import is_befallen
from quotecheck.facts.claims.beside_large_numbers import (
    changed_from,
    clause_before,
    gives_way,
    is_known,
    noun_behind,
    places_in,
    tells_of_another,
)
from quotecheck.facts.claims.people_counted import are_people_alike, heads
from quotecheck.facts.claims.slips_of_digits import are_turned, digits, is_another_digit
from quotecheck.facts.days.happenings.happening_nouns import signs_of_one_more
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import amounts, bounds_of
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import Content, SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Date, NumberClash, Slip, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FEWEST, _SURE = 3, 4  # digits of a number that is told again, and of one whatever it counts
_HUNDREDS = 100  # numbers of three figures, noughts among them
_LARGE = 1000  # numbers of which two digits before noughts are enough where the sentences share words
_MOST = 6  # numbers of the same digits that are compared
_LIST = 3  # numbers of one unit in a sentence, each of something else
_AT_LEAST = frozenset(("at least", "in excess of", "more than", "over", "upwards of"))
EXACT = frozenset(("", "range", "about", "some"))


class _Large(NamedTuple):
    """A large number; `beside`: another clause of its sentence has a word by which a figure gives way.

    `end`: it is what something was changed to, its noun told once: from 480 hectares to | 301.
    """

    number: Number
    sentence: int
    noun: str
    bounds: str
    beside: bool
    end: bool = False


def find_turned_digits(
    index: TextIndex,
    sentences: SentenceIndex,
    content: Callable[[int], Content],
    numbers: tuple[Number, ...],
    dates: tuple[Date, ...],
) -> Iterator[NumberClash]:
    """Yield the pairs of numbers of one unit, in two sentences, that have the same digits in another order.

    Two that are both printed twice or stand in sentences of two years are two numbers; so is one of a list of sums, one
    that was printed before, and one beside which the text says that a figure gives way or is but expected.
    """
    tokens = index.tokens
    counted = list(amounts(tokens, sentences, numbers, dates))
    printed = Counter(number.value for number, _ in counted)
    alike = tuple(_alike([*_large(tokens, sentences, counted)]))
    if not alike:
        return
    in_all = Counter((i, number.unit) for number, i in counted if bounds_of(tokens, number) != "range")
    for first, other in alike:
        slip = _slip(first, other)
        if slip is None or first.sentence == other.sentence or not _are_long(first, other):
            continue
        if _gives_way(tokens, first, other) or _are_of_lists(in_all, first, other):
            continue
        if _are_apart(tokens, sentences, first, other, slip):
            continue
        once = min(printed[first.number.value], printed[other.number.value]) == 1
        told = content(first.sentence), content(other.sentence)
        again = is_known(tokens, other.number) and not tells_of_another(tokens, sentences, other.sentence)
        if once and _may_be_one(first, other, *told, slip, known=again):
            quoted = index.is_quoted(first.number.span.start) or index.is_quoted(other.number.span.start)
            yield NumberClash(first.number.span, other.number.span, slip, quoted)


def _large(tokens: Tokens, sentences: SentenceIndex, counted: Iterable[tuple[Number, int]]) -> Iterator[_Large]:
    """Yield the numbers of figures enough that do not give way in their clause, or that something was changed to."""
    for number, i in counted:
        if not (_is_long(number) or (len(digits(number.value)) > 1 and number.value >= _HUNDREDS)):
            continue
        place = sentences.place(tokens, i)
        if changed_from(tokens, number):
            yield _Large(number, i, noun_behind(tokens, number), "", beside=False, end=True)
        elif not gives_way(tokens, clause_before(tokens, place, number), number):
            beside = gives_way(tokens, place, number)
            yield _Large(number, i, noun_behind(tokens, number), bounds_of(tokens, number), beside)


def _are_long(first: _Large, other: _Large) -> bool:
    """Return whether two numbers have figures enough, or the later one is what something was changed to."""
    return other.end or (_is_long(first.number) and _is_long(other.number))


def _are_of_lists(in_all: Mapping[tuple[int, str], int], first: _Large, other: _Large) -> bool:
    """Return whether a sum stands in a sentence with more of its unit, or both of two plain numbers do."""
    most = [in_all[each.sentence, each.number.unit] for each in (first, other)]
    return (max(most) if first.number.unit else min(most)) >= _LIST


def _gives_way(tokens: Tokens, first: _Large, other: _Large) -> bool:
    """Return whether the text says by words or bounds that two numbers are not one, and does not take it for known."""
    if is_known(tokens, other.number) and first.noun == other.noun != "":
        return False
    return first.beside or other.beside or (first.bounds in _AT_LEAST and not other.bounds)


def _is_long(number: Number) -> bool:
    """Return whether a number has enough figures: 318, 3,200; 310 only where a change to 301 is told."""
    return len(digits(number.value)) >= (2 if number.value >= _LARGE else _FEWEST)


def _are_apart(tokens: Tokens, sentences: SentenceIndex, first: _Large, other: _Large, slip: Slip) -> bool:
    """Return whether the sentences of two numbers tell two things: homes in | Ash; in neighbouring | Elm.

    Or that the later one tells, with a number that it does not take for known, of one more, or of another year. Where
    one digit is unlike, a place that one has alone is enough, and so is a day: the index on Monday and on Tuesday.
    """
    told = [sentences.place(tokens, each.sentence) for each in (first, other)]
    words = [frozenset(tokens.lower[place.start : place.stop]) for place in told]
    places = [places_in(tokens, place) for place in told]
    if all(places) and places[0].isdisjoint(places[1]):
        return True
    days = [numbered("weekday").keys() & tokens.words[place.start : place.stop] for place in told]
    if slip is Slip.VALUE and (places[0] != places[1] or (all(days) and days[0].isdisjoint(days[1]))):
        return True
    if tokens.lower[other.number.tokens.start - 1] == "the":
        return False
    more = (signs_of_one_more() | listed("words_of_more")) & (words[1] - words[0])
    more = frozenset[str]() if other.end else more  # cut it to 301 | after | a year
    years = [{word for word in each if year_of(word, RECENT_YEARS)} for each in words]
    return bool(more) or not years[1] <= years[0]


def _alike(large: Sequence[_Large]) -> Iterator[tuple[_Large, _Large]]:
    """Yield the pairs of numbers with the same digits, or with one digit unlike, each value where it stands first."""
    by_digits: dict[str, dict[float, _Large]] = {}
    for each in large:
        for key in _keys(each.number):
            by_digits.setdefault(key, {}).setdefault(each.number.value, each)
    for alike in by_digits.values():
        yield from combinations([*alike.values()][:_MOST], 2)


def _keys(number: Number) -> Iterator[str]:
    """Yield what numbers have alike that a slip makes of one: their digits, in order; all in their places but one."""
    figures = f"{number.value:.6f}"
    yield "".join(sorted(figures))
    if len(digits(number.value)) >= _SURE:
        yield from (f"{figures[:i]}*{figures[i + 1 :]}" for i in range(len(figures)))


def _slip(first: _Large, other: _Large) -> Slip | None:
    """Return the slip that makes one number of another: digits changed round, or another digit of four or more."""
    a, b = first.number, other.number
    one_size = len(f"{a.value:.0f}") == len(f"{b.value:.0f}") and a.step == b.step
    if not one_size or a.unit != b.unit or not (_are_joined_alike(first, other) and _are_as_exact(first, other)):
        return None
    if are_turned(a.value, b.value):
        return Slip.DIGITS
    return Slip.VALUE if is_another_digit(a.value, b.value, _SURE) else None


def _are_joined_alike(first: _Large, other: _Large) -> bool:
    """Return whether a hyphen joins one word to both, or what the other counts: 1,450 homes … the 1,540-home site.

    What people signed has their names: signed by 3,412 people … the 3,142-name petition.
    """
    if first.number.rest == other.number.rest or first.noun == other.noun != "":
        return True
    return any(each.number.rest and each.noun in heads("words_for_signatures") for each in (first, other))


def _are_as_exact(first: _Large, other: _Large) -> bool:
    """Return whether two numbers are told as exactly: up to $47,476 … up to $47,467; not: over $47,000.

    So are two of which one must be at least the other and is not: more than 6,200 hectares … the 6,020 hectares.
    """
    if first.bounds in _AT_LEAST and not other.bounds and other.number.value < first.number.value:
        return True
    sure = min(len(digits(each.number.value)) for each in (first, other)) >= _SURE
    return {first.bounds, other.bounds} <= EXACT or (sure and first.bounds == other.bounds)


def _may_be_one(first: _Large, other: _Large, told: Content, told_again: Content, slip: Slip, *, known: bool) -> bool:
    """Return whether two numbers may count the same: by their nouns or, where these are left out, another word."""
    turned = slip is Slip.DIGITS
    if first.end or other.end:
        shared = (told.stems & told_again.stems) - {first.noun, other.noun} - listed("stems_of_saying")
        return turned and other.end and first.noun == other.noun and bool(shared)
    if turned and (len(digits(first.number.value)) >= _SURE or (first.noun and first.noun == other.noun)):
        return True
    if turned and known and first.number.unit not in ("", "%"):
        return True  # a $68 million plant … the $86 million plant
    people = are_people_alike(first.noun, other.noun) or (is_befallen(first.noun) and is_befallen(other.noun))
    if first.noun and other.noun and first.noun != other.noun and not people:
        return False
    if turned and known and people:
        return True  # more than 4,300 persons … the 3,400 displaced
    counted = {first.noun, other.noun} | listed("stems_of_saying")
    shared = (told.stems & told_again.stems) - counted
    few = not turned or len(digits(first.number.value)) < _FEWEST
    return told_again.times <= told.times and len(shared) > 1 if few else bool(first.number.rest or shared)
