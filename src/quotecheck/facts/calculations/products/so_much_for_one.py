"""Find what a text says one gets, or is done in one hour, that does not make all of it.

The fund of $1.2 million is shared equally among 400 households … each is given $300. The coaches cover the 180
kilometres in 90 minutes … averaging 100 kilometres an hour.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise

from quotecheck.facts.days.clauses.clause_words import content_words
from quotecheck.facts.numbers.measures import measure_of
from quotecheck.facts.numbers.money import currency_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of, is_plural
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem, stems
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR = 5  # sentences from all of it to what is for one
_AROUND = 6  # tokens between `each` and the amount
_LETTERS = 4  # of a word whose stem can be that of whoever gets a part
_UNIT = 3  # tokens between a number and its unit, or its unit and `in`
_SHARE_MISSES, _RATE_MISSES = 20, 3  # times by which it misses that is of something else
_SLACK, _LOOSE = 0.06, 0.15  # of it, by which it may be rounded, and by which one that is called about so much
_MINUTES = {"second": 1 / 60, "minute": 1.0, "hour": 60.0}
_EVENLY = frozenset(("equally", "evenly", "equal"))
_AMONG = frozenset(("among", "amongst", "between", "by"))


class _Whole(NamedTuple):
    """So much for so many: an amount, of what it is one, and how many share it or how long it takes.

    `one`: the stem of whoever gets a part, or the unit of time; `about` are the stems of the sentence.
    """

    amount: Number
    of: str
    among: Number
    one: str
    sentence: int
    about: frozenset[str]


def find_so_much_for_one(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number]
) -> Iterator[Calculation]:
    """Yield the parts and the rates, right and wrong, that a text tells near all of which they are."""
    tokens = index.tokens
    by_sentence = {
        i: tuple(group) for i, group in groupby(numbers, key=lambda number: sentences.number(number.span.start))
    }
    by_sentence.pop(-1, None)
    for i, told in by_sentence.items():
        place = sentences.place(tokens, i)
        if shared := _shared(tokens, place, told, i):
            yield from _first(index, sentences, shared, by_sentence, _part, _SHARE_MISSES)
        if done := _done(tokens, place, told, i):
            yield from _first(index, sentences, done, by_sentence, _rate, _RATE_MISSES)


def _first(
    index: TextIndex,
    sentences: SentenceIndex,
    whole: _Whole,
    by_sentence: Mapping[int, Sequence[Number]],
    for_one: Callable[[Tokens, range, _Whole, Number], float],
    misses: float,
) -> Iterator[Calculation]:
    """Yield the first amount for one that the text tells of a whole, in its sentence or soon behind it."""
    tokens = index.tokens
    for i in range(whole.sentence, whole.sentence + _NEAR + 1):
        place = sentences.place(tokens, i) if i in by_sentence else range(0)
        for number in by_sentence.get(i, ()):
            made = 0.0 if number in (whole.amount, whole.among) else for_one(tokens, place, whole, number)
            if made and made / misses < number.value < made * misses:
                yield _calculation(index, whole, number, made)
            if made:
                return


def _shared(tokens: Tokens, place: range, told: Sequence[Number], sentence: int) -> _Whole | None:
    """Return money that a sentence says is shared equally, and among how many: $1.2 million … 400 households."""
    words = tokens.lower[place.start : place.stop]
    if _EVENLY.isdisjoint(words) or not listed("words_of_more").isdisjoint(words):
        return None
    if listed("verbs_of_sharing").isdisjoint(_lemmas(tokens, place)):
        return None
    sums = [number for number in told if currency_of(tokens, number)]
    counts = [number for number in told if not currency_of(tokens, number) and _noun(tokens, number)]
    among = [each for each in counts if not _AMONG.isdisjoint(tokens.lower[each.tokens.start - _UNIT :][:_UNIT])]
    counts = among or [each for each in counts if sums and each.tokens.start < sums[0].tokens.start]
    if len(counts) != 1 or not sums or bounds_of(tokens, sums[0]) or bounds_of(tokens, counts[0]):
        return None
    about = content_words(tokens, place)
    return _Whole(sums[0], currency_of(tokens, sums[0]), counts[0], _noun(tokens, counts[0]), sentence, about)


def _part(tokens: Tokens, place: range, whole: _Whole, number: Number) -> float:
    """Return what each gets where a number says that, else 0: each household is given | $300; | $300 apiece."""
    if currency_of(tokens, number) != whole.of:
        return 0
    words = tokens.lower[place.start : place.stop]
    parts = listed("words_of_more") | listed("signs_of_one_more") | listed("superseding_words")
    dated = any(word in listed("units_of_time") and word != "second" for word in words)
    if dated or not parts.isdisjoint(words):
        return 0
    stop = number.tokens.stop + (not number.unit)
    apiece = tokens.lower[stop] in ("each", "apiece")
    named = any(len(word) >= _LETTERS and whole.one.startswith(stem(word)) for word in words)
    before = range(max(place.start, number.tokens.start - 2 * _AROUND), number.tokens.start)
    behind = range(stop, min(place.stop, stop + _AROUND))
    said = any(tokens.lower[k] in ("each", "every") for k in (*before, *behind))
    gets = not listed("verbs_of_getting").isdisjoint(_lemmas(tokens, place))
    if not (apiece or (gets and (said or (named and tokens.lower[behind.start] in listed("words_of_a_rate"))))):
        return 0
    if not (named or apiece or "they" in words or "who" in words):
        return 0
    return whole.amount.value / whole.among.value


def _done(tokens: Tokens, place: range, told: Sequence[Number], sentence: int) -> _Whole | None:
    """Return what a sentence says was done in so long: cover the 180 kilometres | in exactly 90 minutes."""
    for amount, count in pairwise(told):
        unit, behind = _unit(tokens, amount)
        time = tokens.lower[count.tokens.stop].removesuffix("s")
        between = tokens.lower[behind : count.tokens.start]
        led = "in" in between and len(between) <= _UNIT + 1 and not any(word in (",", "and", ".") for word in between)
        if not (unit and led) or time not in listed("units_of_time") | {"night"} or count.rest or count.unit:
            continue
        loose = bounds_of(tokens, amount) or bounds_of(tokens, count)
        if not loose and amount.value > 0 and count.value > 0 and tokens.lower[amount.tokens.start - 1] != "every":
            return _Whole(amount, unit, count, time, sentence, content_words(tokens, place))
    return None


def _rate(tokens: Tokens, place: range, whole: _Whole, number: Number) -> float:
    """Return how much is done in one unit of time where a number says that, else 0: averaging | 100 km an hour."""
    first = number.tokens.start
    cue = next((k for k in range(first - 1, max(place.start, first - _AROUND) - 1, -1) if _averages(tokens, k)), -1)
    if cue < 0:
        return 0
    unit, behind = _unit(tokens, number)
    time = tokens.lower[behind + 1].removesuffix("s") if tokens.lower[behind] in listed("words_of_a_rate") else ""
    if not time or not _is_of(tokens, place, whole, cue):
        return 0
    same = 1.0 if time == whole.one else _MINUTES.get(time, 0) / _MINUTES.get(whole.one, 1e9)
    one, other = measure_of(tokens, whole.amount), measure_of(tokens, number)
    if unit == whole.of:
        ratio = 1.0
    elif one and other and one.unit.dimension == other.unit.dimension:
        ratio = one.unit.sizes[0] / other.unit.sizes[0]
    else:
        return 0
    made = whole.amount.value * ratio / whole.among.value * same
    return made if same > 1e-3 else 0


def _averages(tokens: Tokens, k: int) -> bool:
    return tokens.lower[k] in ("average", "averaged", "averages", "averaging")


def _is_of(tokens: Tokens, place: range, whole: _Whole, cue: int) -> bool:
    """Return whether an average is of what was told: She averaged …; not: the old buses, most walkers, on Tuesday."""
    days = numbered("weekday").keys()
    before = content_words(tokens, range(place.start, cue)) - stems("light_words_of_averages")
    day = any(tokens.words[k] in days and stem(tokens.words[k]) not in whole.about for k in place)
    every = listed("words_of_the_usual") & {*tokens.lower[place.start : place.stop]}
    return before <= whole.about and not day and not every


def _calculation(index: TextIndex, whole: _Whole, number: Number, made: float) -> Calculation:
    slack = (_LOOSE if bounds_of(index.tokens, number) else _SLACK) * made + number.step / 2
    return Calculation(
        kind=Sum.TIMES,
        span=number.span,
        terms=tuple(sorted((whole.amount.span, whole.among.span))),
        makes=written_like(index.text, number, float(f"{made:.3g}")),
        holds=abs(made - number.value) <= slack,
        quoted=index.is_quoted(number.span.start),
    )


def _lemmas(tokens: Tokens, place: range) -> frozenset[str]:
    forms = tokens.forms[place.start : place.stop]
    return frozenset(form.lemma for form in forms if form is not None)


def _noun(tokens: Tokens, number: Number) -> str:
    """Return the stem of the plural that a bare number counts: 400 | households; its 16 | rural counties."""
    if number.unit or number.rest:
        return ""
    for k in range(number.tokens.stop, min(len(tokens.words), number.tokens.stop + _UNIT)):
        if not tokens.words[k].isalpha() or tokens.symbols[k] in "XPD":
            return ""
        if is_plural(tokens.lower[k]):
            return stem(tokens.lower[k])
    return ""


def _unit(tokens: Tokens, number: Number) -> tuple[str, int]:
    """Return the stem of the unit of an amount and the token behind it: 180 | kilometres; 4,800 | loaves; 180km."""
    if number.unit:
        return "", number.tokens.stop
    if number.rest:
        return stem(number.rest.removeprefix("-")), number.tokens.stop
    behind = number.tokens.stop
    known = is_plural(tokens.lower[behind]) or measure_of(tokens, number)
    time = tokens.lower[behind].removesuffix("s") in listed("units_of_time")
    return (stem(tokens.lower[behind]), behind + 1) if known and not time else ("", behind)
