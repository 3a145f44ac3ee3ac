"""Read the measures of one value with their values: a turnout of 61 percent, the 67 percent turnout.

The measure stands before its value, behind `of` or a verb (inflation | rose to 5.2 percent), or behind it (a 6.1- |
magnitude quake).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.claims.beside_large_numbers import places_in
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import MONTHS
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.numbered import numbered
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_GAP = 12  # tokens from a measure to its value: revenue for the third quarter | rose to
_FRONT = 4  # words before a measure: adjusted third-quarter | profit
_BEHIND = 2  # words between a value and its measure: a $2.6 billion | annual | budget
_MAGNITUDE = "magnitude"
_LINKS = frozenset(("of", "is", "was", "were", "reached", "hit", "totaled", "totalled", "averaged"))
_ADVERBS = {"annual": "year", "monthly": "month", "quarterly": "quarter", "weekly": "week"}
_AT = frozenset(("at", "to"))
_RELATIVE = frozenset(("who", "which", "that", "whose", "when", "while", "if", "and", "but"))


class MeasuredValue(NamedTuple):
    """A value that is told of a measure.

    `words` narrow it (adjusted, for women), `owners` are the nouns before it, whose it may be, with `his` or `her`;
    `times` say when it was so, `places` where. `known`: the text takes it for known. `beside`: the tokens from the
    measure to its value, which are no words of change.
    """

    number: Number
    sentence: int
    measure: str
    unit: str
    words: frozenset[str]
    owners: frozenset[str]
    times: frozenset[str]
    places: frozenset[str]
    known: bool
    beside: range


def measured_values(tokens: Tokens, sentences: SentenceIndex, numbers: Sequence[Number]) -> Iterator[MeasuredValue]:
    """Yield the measures of one value that numbers tell, in reading order."""
    for number in numbers:
        if (told := _told(tokens, sentences, number)) is not None:
            yield told


def _told(tokens: Tokens, sentences: SentenceIndex, number: Number) -> MeasuredValue | None:
    """Return the measure whose value a number is, None where it is none."""
    sentence = sentences.number(number.span.start)
    if sentence < 0:
        return None
    place = sentences.place(tokens, sentence)
    at, beside = _behind(tokens, number)
    if at < 0:
        at, beside = _before(tokens, number, place)
    fronted = at < 0
    if fronted:
        at, beside = _fronted(tokens, number, place)
    if at < 0 or bounds_of(tokens, number) not in ("", "plus or minus"):
        return None
    key = _key(tokens, at)
    start = number.tokens.start if at >= number.tokens.start and not fronted else at - 2 * key.endswith("-error")
    front = _front(tokens, start, place)
    determiner = tokens.lower[front.start - 1]
    told = place if fronted else range(place.start, _stop(tokens, number, place))
    narrowing = (tokens.lower[i] for i in (*front, *beside) if tokens.symbols[i] in "NK" and not any(_times(tokens, i)))
    words = {word for word in narrowing if word.isalpha() and word not in function_words() | _neutral()}
    bare = _measures()[key][1] and determiner not in ("a", "an") and start == at
    return MeasuredValue(
        number=number,
        sentence=sentence,
        measure=_measures()[key][0],
        unit=number.unit or ("" if key == _MAGNITUDE else _unit(tokens, number)),
        words=frozenset(words) - {key.partition("-")[0]},
        owners=frozenset(_owners(tokens, range(place.start, front.start))),
        times=frozenset(time for i in told for time in _times(tokens, i)),
        places=frozenset(name.lower() for name in places_in(tokens, place)),
        known=bare or determiner in listed("words_of_the_known") | {"'s"} or _is_of_known_shock(tokens, at, place),
        beside=beside,
    )


def _behind(tokens: Tokens, number: Number) -> tuple[int, range]:
    """Return the token of the measure behind its value, -1 for none: the 67 percent | turnout; 6.1- | magnitude."""
    stop = number.tokens.stop
    if number.rest.lower() == f"-{_MAGNITUDE}":
        return stop - 1, range(stop, stop)
    if number.rest:
        return -1, range(0)
    for i in range(stop, min(len(tokens.words), stop + _BEHIND + 1)):
        if tokens.symbols[i] not in "NKvY":
            break
        if _key(tokens, i) in _measures():
            return i, range(stop, i)
    return -1, range(0)


def _before(tokens: Tokens, number: Number, place: range) -> tuple[int, range]:
    """Return the token of the measure before its value, and what stands between: revenue | of; inflation | was."""
    end = number.tokens.start
    if tokens.lower[end - 3 : end] == ("plus", "or", "minus"):
        end -= 3
    if _key(tokens, end - 1) == _MAGNITUDE:
        return end - 1, range(end, end)
    for i in range(end - 2, max(place.start - 1, end - 2 - _GAP), -1):
        if tokens.symbols[i] in ".,;:?!|()-" or tokens.lower[i] in _RELATIVE:
            break
        if _key(tokens, i) in _measures():
            gap = range(i + 1, end)
            return (i, gap) if _leads(tokens, gap) else (-1, range(0))
    return -1, range(0)


def _fronted(tokens: Tokens, number: Number, place: range) -> tuple[int, range]:
    """Return the token of the measure whose sentence its value opens: At 67 percent, | turnout | was low."""
    stop = number.tokens.stop
    comma = next((i for i in range(stop, min(stop + _BEHIND + 1, place.stop - 2)) if tokens.words[i] == ","), 0)
    at = comma + 1 + (tokens.lower[comma + 1] == "the")
    told = (
        comma
        and tokens.lower[place.start : number.tokens.start] == ("at",)
        and at + 1 < place.stop
        and tokens.symbols[at + 1] in "XvV"
        and _key(tokens, at) in _measures()
    )
    return (at, range(0)) if told else (-1, range(0))


def _leads(tokens: Tokens, gap: range) -> bool:
    """Return whether words lead from a measure to its value: of; for the third quarter was; rose in May to."""
    words = tokens.lower[gap.start : gap.stop]
    words = words[: -1 if words[-1:] in (("a",), ("the",)) else None]
    last = words[-1] if words else ""
    moved = any(form is not None and form.past for form in (tokens.forms[i] for i in gap))
    return (last in _LINKS or (last in _AT and moved)) and "from" not in words and "by" not in words


def _front(tokens: Tokens, start: int, place: range) -> range:
    """Return the words right before a measure or its value that belong to it: adjusted third-quarter | profit."""
    first = start
    while (
        first > max(place.start, start - _FRONT)
        and tokens.symbols[first - 1] in "NKvY"
        and (tokens.lower[first - 1] not in function_words() or tokens.words[first - 1] in MONTHS)
    ):
        first -= 1
    return range(first, start)


def _is_of_known_shock(tokens: Tokens, at: int, place: range) -> bool:
    """Return whether a magnitude is of a shock that the text takes for known: the | magnitude 6.4 quake."""
    shocks = (i for i in place if tokens.lower[i] in listed("nouns_of_shocks"))
    return tokens.lower[at].endswith(_MAGNITUDE) and any("the" in tokens.lower[max(0, i - _FRONT) : i] for i in shocks)


def _owners(tokens: Tokens, before: range) -> Iterator[str]:
    """Yield the nouns before a measure, one of which has it: the city | 's budget; its | rival | had revenue of."""
    for i in before:
        word, form = tokens.lower[i], tokens.forms[i]
        noun = tokens.symbols[i] in "NK" or (form is not None and form.noun and tokens.lower[i - 1] in function_words())
        other = word in function_words() or word in _neutral() or any(_times(tokens, i))
        if word in HIS_OR_HER or (noun and not other):
            yield word


def _stop(tokens: Tokens, number: Number, place: range) -> int:
    """Return the token behind what belongs to a value, at a mark or a verb: $4.2 million in the quarter | , down."""
    for i in range(number.tokens.stop, place.stop):
        form = tokens.forms[i]
        if tokens.symbols[i] in ".,;:?!|()-X" or (tokens.symbols[i] == "v" and form is not None and form.past):
            return i
    return place.stop


def _times(tokens: Tokens, i: int) -> Iterator[str]:
    """Yield what a word tells of when a measure was so: the third | quarter; third-quarter; in | May; in | 2023."""
    for word in tokens.lower[i].split("-"):
        if word in listed("words_of_periods"):
            yield _ADVERBS.get(word, word)
        elif tokens.words[i] in MONTHS.keys() | numbered("weekday").keys() or year_of(word, RECENT_YEARS) is not None:
            yield word


def _unit(tokens: Tokens, number: Number) -> str:
    """Return the word behind a number without a sign, which counts it: 3.5 | points; 400 | people."""
    word = tokens.lower[number.tokens.stop]
    return word.removesuffix("s") if word.isalpha() and tokens.symbols[number.tokens.stop] in "Nv" else ""


def _key(tokens: Tokens, i: int) -> str:
    """Return the words of a measure at a token as the list has them: inflation-rate, margin-of-error."""
    word = tokens.lower[i]
    if word == "rate" and f"{tokens.lower[i - 1]}-rate" in _measures():
        return f"{tokens.lower[i - 1]}-rate"
    if word == "error" and tokens.lower[i - 2 : i] == ("margin", "of"):
        return "margin-of-error"
    return word.rpartition("-")[2] if word.endswith(f"-{_MAGNITUDE}") else word


@cache
def _measures() -> dict[str, tuple[str, bool]]:
    """Return the words for a measure → the first of their line, and whether it is known without an article."""
    found = {}
    for line in lines("measures_of_one_value"):
        forms = line.split()
        for form in forms:
            found[form.rstrip("=")] = (forms[0].rstrip("="), form.endswith("="))
    return found


@cache
def _neutral() -> frozenset[str]:
    """Return words that narrow no measure: the | total | budget, stood."""
    return listed("words_that_narrow_nothing") | frozenset(("rate", "error", "quake", "earthquake"))
