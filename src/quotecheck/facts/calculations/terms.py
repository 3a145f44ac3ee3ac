"""What numbers are to one another, by the words beside each: a total, what is left, a difference, a whole."""

from collections.abc import Iterator, Mapping, Sequence
from enum import Enum, auto
from itertools import pairwise, permutations

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of, is_plural
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_BEFORE, _BEHIND = 6, 8  # tokens beside a number that may say what it is
_RECKONED = 10
_NOUN = 3  # words of what is counted
_MOST_BEFORE = 12  # numbers before a rest of which one less another may make it
_NEXT = 2  # words between a number and what it is more or less than
_MARKS = frozenset((".", ",", ";", ":", "—", "–", "-", "(", ")", "?", "!", "|", "\n", "“", "”", '"'))
_EXACT = ("", "range")  # in 2022 and | 57 in 2023 is no range


class Cast(Enum):
    """What the words beside a number say that it is to others.

    TOTAL: 221 in all; REST: the remaining 39; GAP: a gap of 135; MORE: 135 more than; WHOLE: of the 146 families, 97.
    KNOWN: the text takes it for known, as what follows `the`; COUNTED: known, with the noun that it counts.
    """

    TOTAL = auto()
    REST = auto()
    GAP = auto()
    MORE = auto()
    WHOLE = auto()
    KNOWN = auto()
    COUNTED = auto()


class Term(NamedTuple):
    """An exact number and its sentence, the stem of the noun that it counts, empty where none is, and what it is."""

    number: Number
    sentence: int
    noun: str
    casts: frozenset[Cast]

    @property
    def value(self) -> float:
        """The number in whole units."""
        return self.number.value

    @property
    def is_reckoned(self) -> bool:
        """Whether a number is more than a count of this and that, of which few are meant to add up: two boats."""
        return self.value >= _RECKONED or bool(self.number.unit or self.number.rest)


def read_terms(tokens: Tokens, told: Mapping[int, Told]) -> tuple[Term, ...]:
    """Return the exact counts and sums of money of a text in reading order, with what the words beside say of each."""
    return tuple(term for i in sorted(told) for term in _of_sentence(tokens, told[i]))


def _of_sentence(tokens: Tokens, here: Told) -> Iterator[Term]:
    last = here.place.start
    for k, number in enumerate(here.counts):
        start, stop = number.tokens.start, number.tokens.stop
        following = here.counts[k + 1].tokens.start if k + 1 < len(here.counts) else here.place.stop
        if _is_exact(tokens, number) and not _is_age(tokens, number) and not _points_back(tokens, number):
            before = _up_to_a_mark(tokens, range(start - 1, max(last, start - _BEFORE) - 1, -1))[::-1]
            behind = _up_to_a_mark(tokens, range(stop, min(following, stop + _BEHIND)))
            noun = _noun(tokens, number, following)
            before = () if _is_amount(tokens, start) else before
            casts = {*_of_sums(before, behind), *_of_differences(before, behind)}
            if tokens.lower[stop] == "to" or behind[1:] == ("to",):  # by | 240 to 195; by | 240 votes to 195
                casts -= {Cast.GAP, Cast.MORE}
            goes_on = tokens.words[stop] == "," and following == stop + 1  # in three batches, of | 400, 300 and 250
            if (_is_headed(before) and not goes_on) or _is_parted(tokens, stop):
                casts.add(Cast.WHOLE)
            if "the" in before[-_NOUN:]:
                casts.add(Cast.KNOWN)
            if noun and before[-1:] == ("the",):
                casts.add(Cast.COUNTED)
            yield Term(number, here.sentence, noun, frozenset(casts))
        last = stop


def _is_exact(tokens: Tokens, number: Number) -> bool:
    """Return whether nothing loosens a number: not about | 40; but `some` does no more than lead one that is unround.

    Some | 8.5 km is built, some | 80 km is planned.
    """
    bounds = bounds_of(tokens, number)
    return bounds in _EXACT or (bounds == "some" and not number.unit and round(number.value / number.step) % 10 != 0)


def _is_age(tokens: Tokens, number: Number) -> bool:
    """Return whether a bare number between commas behind a name is an age: Moe, | 34, becomes."""
    i, stop = number.tokens.start, number.tokens.stop
    return tokens.words[i - 1] == "," == tokens.words[stop] and tokens.words[i - 2][0].isupper()


def _points_back(tokens: Tokens, number: Number) -> bool:
    """Return whether a number in words only points to what was named: people are mixing up the | two.

    Not: of 23 wells the | three | in Ostby.
    """
    i, stop = number.tokens.start, number.tokens.stop
    small = tokens.words[i].isalpha() and tokens.lower[i - 1] in listed("determiners_of_counted")
    return small and (stop >= len(tokens.words) or tokens.words[stop] in _MARKS)


def _up_to_a_mark(tokens: Tokens, place: range) -> tuple[str, ...]:
    found = []
    for i in place:
        if tokens.words[i] in _MARKS:
            break
        found.append(tokens.lower[i])
    return tuple(found)


def _noun(tokens: Tokens, number: Number, limit: int) -> str:
    """Return the stem of the plural that a number counts: 143 | pupils; nothing for money, nor where it is left out."""
    if number.unit:
        return ""
    for i in range(number.tokens.stop, min(number.tokens.stop + _NOUN, limit)):
        word = tokens.lower[i]
        if not word[0].isalpha() or word in function_words():
            return ""
        if is_plural(word) or word in listed("measures"):
            return stem(word)
    return ""


def _is_amount(tokens: Tokens, start: int) -> bool:
    """Return whether a sum that opens a sentence is no more than an amount: A sum of | $133 million has been spent."""
    opens = start - len(_AMOUNT)
    return tokens.lower[opens:start] == _AMOUNT and tokens.symbols[opens - 1] in ".?!|"


_AMOUNT = ("a", "sum", "of")


def _of_sums(before: Sequence[str], behind: Sequence[str]) -> Iterator[Cast]:
    """Yield whether the words up to a mark on either side call a number a total, or what is left."""
    pairs = (*(f"{a}_{b}" for a, b in pairwise(behind)), *behind)
    if not listed("words_of_totals").isdisjoint(before) or not listed("signs_of_totals").isdisjoint(pairs):
        yield Cast.TOTAL
    if not listed("words_of_rests").isdisjoint(before[-_NOUN:]) or not listed("signs_of_rests").isdisjoint(behind):
        yield Cast.REST


def _of_differences(before: Sequence[str], behind: Sequence[str]) -> Iterator[Cast]:
    """Yield whether a number is by how much two others differ: a gap of | 135; by | 135; | 135 fewer than."""
    if not listed("words_of_each").isdisjoint(behind[:_NOUN]):
        return  # raised by | 1.2 metres each
    named = before[-1:] == ("of",) and not listed("nouns_of_gaps").isdisjoint(before[-_NOUN:])
    if named or before[-1:] == ("by",):
        yield Cast.GAP
    if not listed("words_of_gaps").isdisjoint(behind[:_NEXT]):
        yield Cast.MORE


def _is_headed(before: Sequence[str]) -> bool:
    """Return whether a clause begins with the whole of which it tells the parts: Of the | 146 families, 97."""
    known = len(before) > 1 and before[-1] in listed("determiners_of_counted")
    owned = before[1:-1] if before[:2] in (("of", "the"), ("of", "its")) and before[-1:] == ("'s",) else ()
    opening = ("of",) if len(owned) in (2, 3) else tuple(before[:-1] if known else before)  # Of the board's | seven
    return opening in (("of",), ("among",)) or opening[-2:] == ("out", "of")


def _is_parted(tokens: Tokens, i: int) -> bool:
    """Return whether a number is parted soon behind, in its sentence or the next: 86 boats, | of which; | Of these."""
    words = tokens.lower[i : i + _BEHIND]
    opens = (k for k in range(1, len(words) - 1) if words[k] == "of" and words[k + 1] in listed("pronouns_of_parts"))
    return any(words[k - 1] in (",", ".", "\n") for k in opens)


def agree(terms: Sequence[Term]) -> bool:
    """Return whether numbers may count the same: one unit, one noun at most where others leave it out."""
    first = terms[0].number
    units = all(term.number.unit == first.unit and term.number.rest == first.rest for term in terms)
    nouns = {term.noun for term in terms} - {""}
    return units and (len(nouns) == 1 or (bool(first.unit) and not nouns))


def is_one_less_another(before: Sequence[Term], rest: Term) -> bool:
    """Return whether one of the nearest numbers less a smaller one makes a rest, whatever they count.

    Three resignations … the bloc, which won 64 seats, has 60 votes from its remaining | 61 members.
    """
    return any(
        abs(whole.value - part.value - rest.value) < 1e-6
        for whole, part in permutations(before[-_MOST_BEFORE:], 2)
        if part.value < min(whole.value, rest.value)
    )


def are_apart(tokens: Tokens, parts: Sequence[Term]) -> bool:
    """Return whether what is told behind the parts of a whole keeps them apart, as far as two can tell.

    97 agreed and 39 | did not; 845 | were men and 425 | were women; 930 work | for Ash and 510 | for Elm; not: 160 are
    girls and 150 come by bus; 318 are women and 214 are under 40; nor what is told of some in both parts.
    """
    stop = parts[-1].number.tokens.stop
    if not listed("words_of_both").isdisjoint(tokens.lower[parts[0].number.tokens.start : stop + _BEHIND]):
        return False
    first, other = (range(part.number.tokens.stop, part.number.tokens.stop + 2) for part in (parts[0], parts[-1]))
    if "not" in tokens.lower[other.start : other.stop + 1] or "n't" in tokens.lower[other.start : other.stop + 1]:
        return True
    symbols = [tokens.symbols[place.start : place.stop] for place in (first, other)]
    same = symbols[0] == symbols[1] and (
        symbols[0][:1] != "X" or tokens.lower[first.start] == tokens.lower[other.start]
    )
    form = tokens.forms[other.start]
    told = tokens.symbols[other.start] == "X" or (form is not None and (form.base or form.third) and not form.noun)
    return same or not told


def is_cut(tokens: Tokens, whole: Term, rest: Term) -> bool:
    """Return whether a whole is another by the time that its rest is told: It owed $48 million. A court | cut it."""
    between = tokens.lower[whole.number.tokens.stop : rest.number.tokens.start]
    return whole.sentence < rest.sentence and not listed("signs_of_another_sum").isdisjoint(between)


def is_of_ways(terms: Sequence[Term]) -> bool:
    """Return whether numbers measure ways or times, which may overlap: ran 460 miles on Monday, 430 on Tuesday."""
    units = listed("units_of_length") | listed("units_of_time")
    return any(term.noun == stem(unit) for unit in units for term in terms if term.noun)
