"""The change that a sentence states: in percent, as a fraction, or as so many times as much."""

from collections.abc import Sequence
from functools import cache

from quotecheck.facts.calculations.sentences.forms import movements
from quotecheck.facts.numbers.fractions import fractions
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.words.number_words import number_word, value_of
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import multiples
from quotecheck.model import Span, Sum, Tokens
from quotecheck.system.tuples import NamedTuple

_POINTING = frozenset(("it", "that", "they", "this"))
_HALF = 0.5
_APPOSED = 5  # tokens from a value up to how many times as much it is as another
_COMPARED = 7  # tokens from so many times to the value that another is compared with
_CONCLUDED = 6  # tokens up to `by` in which it is told that a change is said again
_SAID_AGAIN = (" i.e.", " in other words", " or", " that is", " that is to say", " which is to say")
_CHANGE = 3  # tokens between a word of movement and the percentage
MARKS = frozenset((",", ".", ";", ":", "\n"))


class Stated(NamedTuple):
    """A change as the text states it.

    `way` is up, down or empty; `kind`: percentage, fraction, or so many times as much; `loose` are the words before
    that; `base` is where the value stands that it is taken of, 0 where that is told otherwise.
    """

    span: Span
    value: float
    way: str
    kind: Sum = Sum.CHANGE
    loose: str = ""
    base: int = 0


def percent_stated(tokens: Tokens, numbers: Sequence[Number]) -> Stated | None:
    """Return the change that the only percentage is, None where it is none: rose by | 40 percent."""
    if len(numbers) != 1:
        return None
    number = numbers[0]
    start, stop = number.tokens.start, number.tokens.stop
    behind, *following = (*tokens.lower[stop : stop + 5], "")
    before = since_a_mark(tokens.lower[max(0, start - _CHANGE) : start])
    if behind in comparisons() and _is_placed(behind, following):
        way = comparisons()[behind]
    elif behind in listed("nouns_of_change") and behind != "difference":
        way = movements().get(behind, "")
    elif behind == "of" or before[-1:] == ("to",) or "from" in before:
        return None
    elif before[-1:] == ("by",) and _is_concluded(tokens.lower[max(0, start - _CONCLUDED) : start - 1]):
        way = ""
    elif "of" in before and not listed("nouns_of_change").isdisjoint(before):
        way = next((movements().get(word, "") for word in before if word in listed("nouns_of_change")), "")
    elif moved := [word for at, word in enumerate(before) if is_movement(before, at)]:
        way = movements()[moved[-1]]
    else:
        return None
    return Stated(number.span, number.value, way)


def _is_concluded(words: Sequence[str]) -> bool:
    """Return whether words before `by` say again by how much something moved: from 40 to 60, | that is, | by."""
    told = " ".join(word for word in words if word not in MARKS)
    return f" {told}".endswith(_SAID_AGAIN)


def is_movement(words: Sequence[str], at: int) -> bool:
    """Return whether a word says which way a value went: is | up | 30 percent; not: made | up | 30 percent of it."""
    return words[at] in movements() and not (at and words[at - 1] == "made")


def _is_placed(word: str, behind: Sequence[str]) -> bool:
    """Return whether a word compares a value with another: 20 percent | more than; 20 percent | better."""
    ends = not behind or behind[0] in ("", *MARKS)
    return ends or word in ("above", "below") or not {"than", "on"}.isdisjoint(behind)


def since_a_mark(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words behind the last mark."""
    return tuple(words[max((i for i, word in enumerate(words) if word in MARKS), default=-1) + 1 :])


def opens_a_clause(words: Sequence[str]) -> bool:
    """Return whether words between a change and two values open a clause about something else.

    Fell by 10 percent | after the ministry cut the levy from | 20 to 15; not: after it went from 20 to 15.
    """
    behind = next((words[i + 1] for i, word in enumerate(words[:-1]) if word in listed("joints_behind_changes")), "it")
    return behind not in _POINTING and not behind.endswith("ing")


@cache
def comparisons() -> dict[str, str]:
    """Return the words that compare a value with another → which way: more, up."""
    return dict(line.split() for line in lines("comparisons"))


def times_stated(tokens: Tokens, here: Told) -> Stated | None:
    """Return how many times a value is the other by the only word that says so: doubled, threefold, twice the | 20."""
    places = [
        i
        for i in here.place
        if tokens.lower[i] in multiples()
        or (tokens.lower[i] == "times" and _so_many(tokens, i))
        or (tokens.lower[i] == "half" and tokens.lower[i + 1] == "as")
    ]
    if len(places) != 1:
        return None
    i, word = places[0], tokens.lower[places[0]]
    value = multiples().get(word) or (_HALF if word == "half" else _so_many(tokens, i))
    base = next((each.tokens.start for each in here.counts[1:] if i < each.tokens.start <= i + 2), 0)
    base = base or _compared(tokens, here, i)
    base = base if {"from", "to"}.isdisjoint(tokens.lower[i:base]) else 0
    form = tokens.forms[i]
    verb = form is not None and (not form.base or tokens.lower[i - 1] in ("to", "will", "would"))
    if not base and not verb and not word.endswith("fold") and tokens.lower[i + 1 : i + 2] != ("as",):
        return None
    near = " ".join(tokens.lower[max(here.place.start, i - 2 - (word == "times")) : i - (word == "times")])
    loose = next((each for each in ("more than", "nearly", "almost", "about", "roughly") if near.endswith(each)), "")
    return Stated(tokens.span(range(i - (word == "times"), i + 1)), value, "", kind=Sum.TIMES, loose=loose, base=base)


def _compared(tokens: Tokens, here: Told, i: int) -> int:
    """Return where the value stands of which another is so many times as much: twice | as many as the | 300 of 2019."""
    before = tokens.words[here.counts[0].tokens.stop : i] if here.counts else ()
    if tokens.lower[i + 1] != "as" or "," not in before or len(before) > _APPOSED:
        return 0  # has 40 beds and treats | twice | as many people as the 300 of 2019
    for each in here.counts[1:]:
        first = each.tokens.start - (tokens.symbols[each.tokens.start - 1] == "D")
        if i < each.tokens.start <= i + _COMPARED and tokens.lower[first - 1] == "as" and first - 1 > i + 1:
            return each.tokens.start
    return 0


def _so_many(tokens: Tokens, i: int) -> float:
    """Return the number before `times`, 0 where none stands there: three | times the 2,000 who came."""
    word = tokens.lower[i - 1]
    return float(word) if word.isdecimal() else value_of(list(number_word(word)[0])) or 0


def fraction_stated(tokens: Tokens, here: Told) -> Stated | None:
    """Return the change that the only fraction of a sentence is: a drop of | a third; | a third fewer; up | a third."""
    found = []
    for i in here.place[:-1]:
        words = " ".join(tokens.lower[i : i + 2])
        if words not in fractions() or not words.startswith(("a ", "one ")) or i == here.place.start:
            continue
        behind, *following = (*tokens.lower[i + 2 : i + 6], "")
        before = tokens.lower[max(here.place.start, i - 2) : i]
        if behind in comparisons() and _is_placed(behind, following):
            way = comparisons()[behind]
        elif behind == "of":
            continue
        elif before[-1] == "of" and before[0] in listed("nouns_of_change"):
            way = movements().get(before[0], "")
        elif before[-1] in movements() or (before[-1] == "by" and before[0] in movements()):
            way = movements()[before[-1] if before[-1] in movements() else before[0]]
        else:
            continue
        found.append(Stated(tokens.span(range(i, i + 2)), 100 * fractions()[words], way, kind=Sum.PART))
    return found[0] if len(found) == 1 else None
