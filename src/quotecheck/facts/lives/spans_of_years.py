"""Find how many years a text says that lie between two, in any order: opened in 1951, shut in 1998 after 47; turned 90.

Two years stand in a sentence, or in it and the next to it that goes on about the same; what began in one year of them
is so old, or ended, in the other. That of the publication stands for a second year where something is so old.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.days.times.publication import issued_on
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.sums import span
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import value_of
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Calculation, Date, Document, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import ASIDE_ENDS

_LEAST = 3  # years
_OPENING = 9  # tokens
_NEAR, _WIDE = 5, 10  # tokens between a year and what leads to it, and the verb that it is of or the years told
_STOPS = frozenset((".", ";", "\n"))


class _Years(NamedTuple):
    """So many years as told: their tokens; `old`: since something began; `life`: since somebody was born."""

    place: range
    value: float
    old: bool = False
    life: bool = False
    loose: bool = False


def find_spans_of_years(
    document: Document, index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], dates: tuple[Date, ...]
) -> Iterator[Calculation]:
    """Yield the spans of years and the anniversaries, right and wrong, of a text; one that misses by far is another."""
    tokens = index.tokens
    told = [*_anniversaries(tokens), *(each for number in numbers if (each := _years(tokens, number)))]
    issued = issued_on(document, index, dates) if any(each.old for each in told) else None
    for each in told:
        i = sentences.number(tokens.starts[each.place.start])
        pair = next(_pairs(tokens, sentences, i, each, issued=bool(issued)), None) if i >= 0 else None
        if pair is None or each.value < _LEAST:
            continue
        first, last = pair
        year = int(tokens.words[last]) if last else issued.year if issued else 0
        made = span(int(tokens.words[first]), year, each.value, loose=each.loose)
        if made:
            yield Calculation(
                kind=Sum.SPAN,
                span=tokens.span(each.place),
                terms=tuple(sorted(tokens.span(range(j, j + 1)) for j in (first, last) if j)),
                makes=f"{made.shown} in {year}" if each.old else made.shown,
                holds=made.low <= each.value <= made.high,
                quoted=index.is_quoted(tokens.starts[each.place.start]),
            )


def _pairs(
    tokens: Tokens, sentences: SentenceIndex, i: int, each: _Years, *, issued: bool
) -> Iterator[tuple[int, int]]:
    """Yield the tokens of the two years that may bound what is told, 0 for that of the publication."""
    for first, last in ((i, i), (i - 1, i), (i, i + 1)):
        if first < 0 or last >= len(sentences.spans) or (first < last and not _goes_on(tokens, sentences, last)):
            continue
        place = sentences.place(tokens, first, last)
        years = sorted((j for j in place if year_of(tokens.words[j], RECENT_YEARS)), key=lambda j: tokens.words[j])
        if each.old and years and _begins(tokens, place, years[0], life=each.life):
            apposed = tokens.lower[years[-1] - 2 : years[-1]] == ("year", ",")  # this year, | 2025
            if len(years) == 2 and (apposed or _is_led(tokens, years[1], ("in", "year", "."))):
                yield years[0], years[1]
            elif len(years) == 1 and issued:
                yield years[0], 0
        elif not each.old and len(years) == 2 and _are_bounds(tokens, place, years[0], years[1], each.place):
            yield years[0], years[1]


def _goes_on(tokens: Tokens, sentences: SentenceIndex, i: int) -> bool:
    """Return whether a sentence goes on about the subject of the one before: In 2024, after 46 years, it shut.

    No other is named before the pronoun: After 33 years behind | its | walls; In the 57 years | it was open.
    """
    place = sentences.place(tokens, i)
    opening = range(place.start, min(place.stop, place.start + _OPENING))
    pronoun = next((k for k in opening if tokens.lower[k] in listed("pronouns_of_who_lasts")), place.start - 1)
    return not any(
        tokens.words[k][0].isupper() and tokens.lower[k] not in listed("calendar")
        for k in range(place.start + 1, pronoun)
    ) and (pronoun >= place.start)


def _years(tokens: Tokens, number: Number) -> _Years | None:
    """Return the years that a number tells: 56 | years later; a 47-year | reign; is 82 years old."""
    stop, place = number.tokens.stop, number.tokens
    if number.unit or tokens.lower[place.start - 1] in listed("words_before_other_spans"):
        return None
    if number.rest:
        post = number.rest in ("-year", "-year-long") and tokens.lower[stop] in listed("times_in_a_post")
        return _Years(place, number.value, loose=bool(bounds_of(tokens, number))) if post else None
    if tokens.lower[stop] == "years" and tokens.lower[stop + 1] != "ago":
        loose = bool(bounds_of(tokens, number))
        return _Years(place, number.value, old=tokens.lower[stop + 1] == "old", loose=loose)
    ends = tokens.words[stop] in _STOPS | {",", "—", "–"} or tokens.lower[stop] in listed("behind_births")
    life = tokens.lower[place.start - 2] in ("he", "she")
    turned = tokens.lower[place.start - 1] in ("turned", "turns") and ends
    return _Years(place, number.value, old=True, life=life) if turned else None


def _anniversaries(tokens: Tokens) -> Iterator[_Years]:
    """Yield the anniversaries of the text, but those of people and deeds: its 90th anniversary, the centenary."""
    nouns, jubilees = listed("nouns_of_anniversaries"), _jubilees()
    for i in tokens.places_of(nouns | jubilees.keys()):
        word = tokens.lower[i]
        value, before = jubilees.get(word) or _ordinal(tokens.lower[i - 1]), tokens.lower[max(0, i - 4) : i]
        of = tokens.lower[i + 1] != "of" or not listed("nouns_of_beginnings").isdisjoint(tokens.lower[i + 2 : i + 5])
        life = word == "birthday" and "its" not in before
        ours = not life and not listed("owners_of_anniversaries").isdisjoint(before)
        if value and of and not ours and tokens.words[i - 2] != "'s":
            yield _Years(range(i - (word in nouns), i + 1), value, old=True, life=life)


@cache
def _jubilees() -> dict[str, int]:
    """Return the nouns for anniversaries of so many years: centenary, 100."""
    return {noun: int(years) for noun, years in map(str.split, lines("jubilees"))}


def _ordinal(word: str) -> int:
    """Return the number of an ordinal, 0 for what is none: 90th, fiftieth."""
    match = re.fullmatch(r"(\d+)(?:st|nd|rd|th)", word)
    tens = value_of([word.removesuffix("ieth") + "y"]) if word.endswith("ieth") else None
    return int(match[1]) if match else int(tens or 0)


def _are_bounds(tokens: Tokens, place: range, first: int, last: int, told: range) -> bool:
    """Return whether two years bound what is told to last so long.

    56 years | after it opened in 1968; 12 years, from 1993 to 2003; her 56-year reign began in 1968, ended in 2024.
    """
    joint, before = tokens.lower[told.stop + 1], tokens.lower[max(place.start, told.start - 3) : told.start]
    if "than" in before or "and" in before:
        return False
    if joint in ("after", "before"):
        near = first if joint == "after" else last
        inside = told.stop < near <= told.stop + _WIDE + 1 and _is_open(tokens, told.stop + 1, near)
        return inside and "for" not in before
    if joint == "later":
        after = 0 < last - told.stop < _NEAR + 1
        return first < told.start and (after or 0 < told.start - last < _NEAR)
    from_to = _is_led(tokens, first, ("from", "since")) and _is_led(tokens, last, ("to", "until", "till"))
    if from_to:
        gap = tokens.lower[told.stop : first] if told.stop <= first else tokens.lower[last + 1 : told.start]
        return len(gap) <= _WIDE and {"and", "but", "where"}.isdisjoint(gap)
    ended = _is_led(tokens, last, ("until", "till")) or _has_verb(tokens, place, last, first, "end")
    begun = _is_led(tokens, first, ("since", "from")) or _has_verb(tokens, place, first, last, "begin")
    apart = not {".", "?"}.isdisjoint(tokens.words[min(first, told.start) : max(last, told.stop)])
    lasting = {"after", "lasted", "of"} & {*before} or (joint in _STOPS | {",", "of"} and "after" in before)
    return begun and ended and bool(lasting or apart or _is_led(tokens, last, ("until", "till")))


def _is_open(tokens: Tokens, i: int, year: int) -> bool:
    return ASIDE_ENDS.isdisjoint(tokens.words[i:year])


def _is_led(tokens: Tokens, year: int, words: tuple[str, ...]) -> bool:
    """Return whether a word soon before a year leads to it: until his death in | 2024."""
    return any(tokens.lower[j] in words and _is_open(tokens, j, year) for j in range(year - 1, year - _NEAR, -1))


def _begins(tokens: Tokens, place: range, year: int, *, life: bool) -> bool:
    """Return whether a verb before a year says that something began, or somebody was born: founded in | 1924."""
    inside = range(max(place.start, year - _WIDE), year)
    began = [j for j in inside if tokens.lower[j] == "born" or (not life and _is_verb_of(tokens, j, "begin"))]
    return tokens.lower[year - 1] in ("in", "since") and bool(began) and "," not in tokens.words[began[-1] : year]


def _has_verb(tokens: Tokens, place: range, year: int, other: int, kind: str) -> bool:
    """Return whether a verb near a year says that something begins or ends then: closed its gates in | 2024."""
    start = max(place.start, year - _WIDE, other + 1 if other < year else 0)
    fronted = tokens.lower[year - 1] == "in" and (tokens.words[year - 1] == "In" or tokens.words[year - 2] == ",")
    return any(_is_verb_of(tokens, j, kind) for j in range(start, min(place.stop, year + _WIDE) if fronted else year))


def _is_verb_of(tokens: Tokens, i: int, kind: str) -> bool:
    """Return whether a token is a verb by which something begins or ends, its particle behind it: set | up."""
    form = tokens.forms[i] or verb_form(tokens.lower[i])  # Founded in 1968, the club
    particles = _verbs()[kind].get(form.lemma) if form is not None else None
    return particles is not None and (not particles or not set(particles).isdisjoint(tokens.lower[i + 1 : i + 2]))


@cache
def _verbs() -> dict[str, dict[str, tuple[str, ...]]]:
    """Return of each kind the lemmas → the particles that they need: begin, {open: (), set: (up,)}."""
    found: dict[str, dict[str, tuple[str, ...]]] = {"begin": {}, "end": {}}
    for line in lines("beginnings_and_ends"):
        lemma, kind, *particles = line.split()
        found[kind][lemma] = tuple(particles)
    return found
