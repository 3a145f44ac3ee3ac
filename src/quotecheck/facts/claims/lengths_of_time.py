"""Find how long something lasts where the text tells it twice, in one unit of time or in two: two years, 36 months."""

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.claims.told_in_passing import told_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import number_word, value_of
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.numbered import numbered
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import NumberClash, Slip, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_DAYS = {
    "second": 1 / 86400,
    "minute": 1 / 1440,
    "hour": 1 / 24,
    "day": 1.0,
    "week": 7.0,
    "month": 30.4,
    "year": 365.25,
}
_SLACK, _FARTHEST = 1.12, 3  # times by which two lengths differ that are one, and that are of two things
_KNOWN = frozenset(("her", "his", "the", "their"))
_BEFORE = 4  # tokens from a verb to the length: was banned from racing | for | four years
_BEHIND = 6  # tokens from a length to a word by which it was only sought
_NEAR = 8  # tokens beside a length in which a word tells that it is changed
_COMPLEMENT = 8  # tokens behind what lasts
_MARKS = frozenset(('"', "“", "”", ";"))
_PRISONS = frozenset(("custodial", "jail", "prison"))
_IN_PRISON = (("in", "jail"), ("in", "prison"), ("behind", "bars"))
_WORDS = 3  # adjectives and the noun behind a length: the 36-month | haulage | deal


class _Length(NamedTuple):
    """So many days: `kind` is the first noun of the line of what lasts, empty for none; `narrowed` says which.

    `unit` is that of the text, empty where there are two: two years and four months.
    """

    span: Span
    days: float
    sentence: int
    kind: str = ""
    narrowed: frozenset[str] = frozenset()
    definite: bool = False
    unit: str = ""


def find_length_clashes(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], clues: Clues
) -> tuple[NumberClash, ...]:
    """Return the lengths that are taken for known and were given differently: a two-year contract … the 36-month deal.

    Nothing that lasts so long was told of in two lengths before, and no word between says that it was changed.
    """
    tokens = index.tokens
    joined = [length for i in clues.lengths if (length := _joined(tokens, sentences, i))]
    told = [length for number in numbers if (length := _apart(tokens, sentences, number))]
    if not any(length.definite for length in (*joined, *told)):
        return ()
    lengths = sorted((*joined, *told))
    found = []
    for k, other in enumerate(lengths):
        before = [first for first in lengths[:k] if first.kind == other.kind]
        before += [each for each in joined if not each.kind and before and each.sentence == before[-1].sentence]
        printed = {_rounded(first) for first in lengths[:k]}
        if other.definite and len({_rounded(first) for first in before}) == 1 and _rounded(other) not in printed:
            first = before[-1]
            if _differ(first, other) and _are_of_one(tokens, sentences, first, other):
                quoted = index.is_quoted(first.span.start) or index.is_quoted(other.span.start)
                found.append(NumberClash(first.span, other.span, Slip.VALUE, quoted))
    return tuple(found)


def _rounded(length: _Length) -> float:
    return round(length.days, 3)


def _differ(first: _Length, other: _Length) -> bool:
    low, high = sorted((first.days, other.days))
    slack = 1 if first.unit and first.unit == other.unit else _SLACK  # 14 years … the 15-year sentence
    return slack * low < high <= _FARTHEST * low and first.sentence < other.sentence


def _are_of_one(tokens: Tokens, sentences: SentenceIndex, first: _Length, other: _Length) -> bool:
    """Return whether two lengths can be of one thing, and nothing between says that the first was changed or sought.

    What he or she has is what the sentence before tells of, or one that names whom the later sentence names.
    """
    before, behind = (sentences.place(tokens, each.sentence) for each in (first, other))
    told = frozenset(tokens.lower[before.start : before.stop])
    years = {word for word in tokens.words[behind.start : behind.stop] if year_of(word, RECENT_YEARS)}
    i = tokens.within(other.span.start, other.span.end).start
    named = {tokens.lower[k] for k in range(behind.start, i) if tokens.words[k][0].isupper()} - function_words()
    between = {tokens.lower[k] for k in range(before.stop, behind.start) if _is_somebody(tokens, k)}
    owned = not named.isdisjoint(told) if named else between <= told
    near = tokens.lower[i - 1] not in HIS_OR_HER or owned or other.sentence == first.sentence + 1
    days = listed("calendar")
    weekdays = [
        frozenset(tokens.words[place.start : place.stop]) & numbered("weekday").keys() for place in (before, behind)
    ]
    if all(weekdays) and weekdays[0].isdisjoint(weekdays[1]):
        return False  # met for three hours on Monday; on Tuesday, after the two-hour meeting
    another = bool(other.narrowed & days and told & days) and (other.narrowed & days).isdisjoint(told)
    alike = (
        not another
        and (other.narrowed - days) | years <= told
        and (tokens.lower[i - 1] != "'s" or tokens.lower[i - 2] in told)
    )
    return near and alike and not _is_changed(tokens, sentences, first, other)


def _is_somebody(tokens: Tokens, k: int) -> bool:
    """Return whether a word may tell of somebody: a capitalised one, or a noun for a person."""
    kind = noun_kind(tokens.lower[k])
    named = tokens.words[k][0].isupper() and tokens.lower[k] not in function_words()
    return named or (kind is not None and kind.noun is Noun.PERSON)


def _is_changed(tokens: Tokens, sentences: SentenceIndex, first: _Length, other: _Length) -> bool:
    """Return whether one of the two sentences, or one between that tells of what lasts, says that it is changed."""
    changes = listed("changes_of_length") | listed("superseding_words")
    for each in (first, other):
        clause = _clause(tokens, sentences.place(tokens, each.sentence), each.span.start)
        wishes = (tokens.lower[i] for i in clause if not (each.definite and _is_given(tokens, i + 1)))
        if not listed("wishes_for_a_length").isdisjoint(wishes):
            return True
    for i in range(first.sentence, other.sentence + 1):
        place = sentences.place(tokens, i)
        own = i in (first.sentence, other.sentence)
        at = tokens.within((first if i == first.sentence else other).span.start, sentences.spans[i].end).start
        near = range(max(place.start, at - _NEAR), min(place.stop, at + _NEAR)) if own else place
        every = tokens.lower[near.start : near.stop]
        told = own or any(_kinds().get(word) == first.kind for word in every)
        words = [word for word in every if _kinds().get(word) != first.kind]  # the pilot was | suspended | for 30 days
        if told and not (changes if own else changes | listed("wishes_for_a_length")).isdisjoint(words):
            return True
    return False


def _is_given(tokens: Tokens, i: int) -> bool:
    """Return whether a verb takes a length for given: she would | appeal | against the seven-year term."""
    return i < len(tokens.words) and tokens.lower[i] in listed("verbs_of_a_given_length")


def _clause(tokens: Tokens, sentence: range, start: int) -> range:
    """Return the tokens from the last mark to a length and soon behind it: "I want it", | he said in an hour's talk."""
    i = tokens.within(start, start + 1).start
    first = next((k for k in range(i, sentence.start, -1) if tokens.words[k] in _MARKS), sentence.start)
    last = min(i + _BEHIND, sentence.stop)
    return range(first, next((k for k in range(i, last) if tokens.words[k] in _MARKS), last))


def _joined(tokens: Tokens, sentences: SentenceIndex, i: int) -> _Length | None:
    """Return the length that a hyphen joins to its unit, with what lasts so long behind it: the two-year | contract."""
    first, _, unit = tokens.lower[i].partition("-")
    value = float(first) if first.isdecimal() else value_of(list(number_word(first)[0])) or (first == "half") / 2
    sentence = sentences.number(tokens.starts[i])
    if not value or unit not in _DAYS or sentence < 0:
        return None
    length = _Length(tokens.span(range(i, i + 1)), value * _DAYS[unit], sentence, unit=unit)
    for k in range(i + 1, min(len(tokens.words), i + 1 + _WORDS)):
        if kind := _kinds().get(tokens.lower[k]):
            known = tokens.lower[i - 1] in listed("words_of_the_known") or tokens.words[i - 1] == "'s"
            narrowed = frozenset((*tokens.lower[i + 1 : k], *_complement(tokens, k + 1))) - _PRISONS
            return length._replace(kind=kind, narrowed=narrowed, definite=known)
        if not tokens.words[k].isalpha() or tokens.symbols[k] in "DPXW":
            break
    return length


def _complement(tokens: Tokens, i: int) -> Iterator[str]:
    """Yield the words of content behind what lasts, up to a verb or a mark: the one-year lease | on the pool |."""
    if tokens.symbols[i] not in "PoWT":
        return
    for k in range(i, min(len(tokens.words), i + _COMPLEMENT)):
        if tokens.symbols[k] in "Xv.,;:|?!" and tokens.symbols[k - 1] not in "DP":  # on the | pool
            return
        dated = tokens.lower[k] in listed("calendar")  # the speech on | Tuesday
        if dated or (tokens.words[k].isalpha() and tokens.lower[k] not in function_words()):
            yield tokens.lower[k]


def _apart(tokens: Tokens, sentences: SentenceIndex, number: Number) -> _Length | None:
    """Return the length that a number tells, with what lasts so long before it: was | jailed | for four years.

    His | sentence | of two years and four months.
    """
    unit = tokens.lower[number.tokens.stop].removesuffix("s")
    sentence = sentences.number(number.span.start)
    if unit not in _DAYS or number.rest or number.unit or sentence < 0 or not number.value:
        return None
    added = _added(tokens, number.tokens.stop + 1)
    days, alone = number.value * _DAYS[unit] + added, "" if added else unit
    verbs = tokens.lower[max(0, number.tokens.start - _BEFORE) : number.tokens.start]
    loose = bounds_of(tokens, number)
    if verbs[-1:] == ("of",) and verbs[-3:-2] and verbs[-3] in _KNOWN and verbs[-2] in _kinds():
        return _Length(number.span, days, sentence, _kinds()[verbs[-2]], definite=not loose, unit=alone)
    behind = tokens.lower[number.tokens.stop + 1 : number.tokens.stop + 3]
    if not loose and behind in _IN_PRISON:
        thing = told_of(tokens, number.tokens.start)
        known = thing != "" or verbs[-1] in HIS_OR_HER  # gave Moe four years | in jail; to begin | his four years
        whose = frozenset((thing,)) - {""}
        return _Length(number.span, days, sentence, _kinds()["sentence"], whose, definite=known, unit=alone)
    if behind[:1] == ("of",) and behind[1] in _kinds():  # the seven hours | of talks
        known = not loose and verbs[-1:] == ("the",)
        return _Length(number.span, days, sentence, _kinds()[behind[1]], definite=known, unit=alone)
    led = verbs[-1:] in (("for",), ("to",), ("lasted",)) and not loose
    kind = next((_kinds()[word] for word in verbs if led and word in _kinds()), "")
    if not kind and verbs[-1:] == ("for",) and not loose and verbs[-2:-1] and verbs[-2] in _PRISONS:
        kind = _kinds()["sentence"]  # sent him to | prison for six years
    thing = told_of(tokens, number.tokens.start) if kind else ""  # Dahl, who was sentenced to | nine years
    return _Length(number.span, days, sentence, kind, frozenset((thing,)) - {""}, definite=thing != "", unit=alone)


def _added(tokens: Tokens, i: int) -> float:
    """Return the days that a second number and unit add: two years | and four months."""
    if tokens.lower[i] != "and" or i + 2 >= len(tokens.words):
        return 0
    value, unit = tokens.lower[i + 1], tokens.lower[i + 2].removesuffix("s")
    count = float(value) if value.isdecimal() else value_of(list(number_word(value)[0]))
    return (count or 0) * _DAYS.get(unit, 0)


@cache
def _kinds() -> dict[str, str]:
    """Return the nouns and verbs for what lasts → the first of their line: deal, contract."""
    return {word: line.split()[0] for line in lines("lasting_alike") for word in line.split()}
