"""Find ages at death that do not fit the years of birth and death, wherever an obituary tells them.

The poet Ann Lamm, who has died aged 87, … Ann Lamm, poet, born 9 April 1935; died 21 January 2024. He was aged 81. He
passed on in his sleep on April 3, 2023. Born in 1938 to a printer, he ….
"""

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.times.publication import issued_on
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import MONTHS
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.pronouns import HIS_OR_HER
from quotecheck.model import Calculation, Date, Document, Span, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FAR = 12  # tokens between a death or birth and its day, and from a death to an age
_TO_A_DEATH = 24  # tokens: died at Holt, a farm 90 kilometres west of the town of Ulm, on | March 14, 2022
_FEW = 6  # tokens before a verb in which its subject stands
_OFF = 15  # years: what differs by more is another's age
_LEAST, _MOST = 12, 115  # years that somebody lives of whom an obituary is
_ALONE = frozenset(("he", "she", "who"))
_SUBJECTS = _ALONE | HIS_OR_HER
_STOPS = frozenset((".", ";", "\n", ":"))
_BRACKETED = 10  # characters of two years behind a bracket: (1938-2022


class _Day(NamedTuple):
    """A year, with month and day where the text gives them, 0 for a day; `place` is the token of the birth or death."""

    place: int
    span: Span
    year: int
    day: tuple[int, int] | None = None


def find_lifespans(
    document: Document, index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], dates: tuple[Date, ...]
) -> Iterator[Calculation]:
    """Yield the age at death, right or wrong, of a text with one birth, one death and one such age.

    A death without a year is of that of the publication.
    """
    tokens = index.tokens
    deaths = [i for i in tokens.places_of(listed("words_of_dying")) if _is_death(tokens, i)]
    lives = (_in_line(tokens, dates, deaths) or _in_brackets(tokens)) if deaths else []
    born = (
        [lives[0]] if lives else [day for i in tokens.places_of(["born"]) if deaths and (day := _day(tokens, dates, i))]
    )
    ages = [number for number in numbers if deaths and _is_age_at_death(tokens, sentences, number, deaths)]
    died = [lives[1]] if lives else _days_of_death(tokens, sentences, dates, deaths, ages)
    if not died and deaths and (issued := issued_on(document, index, dates)):
        died = [_Day(deaths[0], Span(0, 0), issued.year)]
    if not (_is_one(day.year for day in born) and _is_one(day.year for day in died) and _is_one(n.value for n in ages)):
        return
    first, last, age = born[0], died[0], ages[0]
    years = last.year - first.year
    exact: tuple[int, ...] = (years - 1, years)
    if first.day and last.day and _are_apart(first.day, last.day):
        exact = (years - (last.day < first.day),)
    told = [sentences.number(tokens.starts[i]) for i in deaths] + [sentences.number(age.span.start)]
    if abs(age.value - exact[-1]) <= _OFF and (lives or _is_of_the_dead(tokens, sentences, first.place, told)):
        yield Calculation(
            kind=Sum.AGE,
            span=age.span,
            terms=tuple(sorted({first.span, last.span} - {Span(0, 0)})),
            makes=" or ".join(map(str, exact)),
            holds=age.value in exact,
            quoted=index.is_quoted(age.span.start),
        )


def _are_apart(first: tuple[int, int], last: tuple[int, int]) -> bool:
    """Return whether the text tells which day comes first in a year: August 1999, March 14, 2022; not: March 2022."""
    return first[0] != last[0] or bool(first[1] and last[1])


def _days_of_death(
    tokens: Tokens, sentences: SentenceIndex, dates: tuple[Date, ...], deaths: Sequence[int], ages: Sequence[Number]
) -> list[_Day]:
    """Return the days of the deaths of a text, those alone beside which it tells the age.

    Mrs. Quist died on Feb. 2, 2024. She was 87. … In 1954 she married Bo Lind. He died in 1989.
    """
    told = {(sentences.number(tokens.starts[i]), day) for i in deaths if (day := _day(tokens, dates, i, _TO_A_DEATH))}
    aged = {sentences.number(age.span.start) - back for age in ages for back in (0, 1)}
    beside = sorted(day for i, day in told if i in aged)
    return beside or sorted(day for _, day in told)


def _is_one(values: Iterator[float]) -> bool:
    return len(set(values)) == 1


def _is_death(tokens: Tokens, i: int) -> bool:
    """Return whether a token says that the one whom the text is about died: has | died; not: his wife | died."""
    word, behind = tokens.lower[i], tokens.lower[i + 1 : i + 3]
    told = word in ("died", "dies", "dead")
    told = told or (word in ("passed", "pass", "passes") and behind[:1] in (("away",), ("on",)))
    told = told or (word in ("breathed", "joined") and behind[-1:] in (("last",), ("ancestors",)))
    told = told or (word == "more" and tokens.lower[i - 2 : i] == ("is", "no"))
    before = tokens.lower[max(0, i - _FEW) : i]
    return told and (not _ALONE.isdisjoint(before[-2:]) or listed("kin").isdisjoint(before))


def _is_age_at_death(tokens: Tokens, sentences: SentenceIndex, number: Number, deaths: Sequence[int]) -> bool:
    """Return whether a number is the age at which somebody died: died aged | 81; Lamm, | 81, died. He was | 81."""
    i, k = number.tokens.start, sentences.number(number.span.start)
    if number.unit or number.rest or not _LEAST <= number.value <= _MOST or k < 0 or not tokens.words[i].isdecimal():
        return False
    place, before, behind = sentences.place(tokens, k), tokens.lower[max(0, i - 3) : i], tokens.lower[i + 1 : i + 3]
    here = [j for j in deaths if j in place]
    aged = before[-1:] in (("aged",), ("at",), ("age",)) or before[-2:] == ("age", "of")
    if here:
        apposed = before[-1:] == behind[:1] == (",",) and 0 < here[0] - i < _FEW
        return (aged and here[0] < i) or apposed or (behind in (("when", "he"), ("when", "she")))
    alone = listed("words_of_a_bare_age") | {"\n", tokens.lower[i]}
    told = {*tokens.lower[place.start : place.stop]} <= alone
    return told and any(j in sentences.place(tokens, max(0, k - 1)) for j in deaths)


def _in_brackets(tokens: Tokens) -> list[_Day]:
    """Return the years of birth and death that the text gives once in brackets behind a name: Ann Lamm (1938-2022)."""
    found: list[list[_Day]] = []
    for i in tokens.places_of(["("]):
        start, end = tokens.starts[i] + 1, tokens.starts[i] + _BRACKETED
        closing = next((k for k in range(i + 2, min(i + 5, len(tokens.words))) if tokens.words[k] == ")"), 0)
        first, last = (
            year_of(word, RECENT_YEARS) for word in (tokens.words[i + 1][:4], tokens.words[closing - 1][-4:])
        )
        if closing and first and last and tokens.ends[closing - 1] == end and first < last:
            found.append([_Day(i, Span(start, start + 4), first), _Day(i, Span(end - 4, end), last)])
    return found[0] if len(found) == 1 else []


def _in_line(tokens: Tokens, dates: tuple[Date, ...], deaths: Sequence[int]) -> list[_Day]:
    """Return the days of birth and death that the text gives once side by side: born 9 April 1935; | died in 2024."""
    found: list[list[_Day]] = []
    for i in deaths:
        born = next((k for k in range(i - 1, max(-1, i - _FAR), -1) if tokens.lower[k] == "born"), 0)
        first, last = _day(tokens, dates, born), _day(tokens, dates, i)
        if born and first and last and first.year < last.year and first.span.end < tokens.starts[i]:
            found.append([first, last])
    return found[0] if len(found) == 1 else []


def _day(tokens: Tokens, dates: tuple[Date, ...], after: int, far: int = _FAR) -> _Day | None:
    """Return the day or year behind a token in its clause: born in Ulm on | June 4, 1938.

    `far`: tokens from it to a full date, where that is farther than any other.
    """
    for i in range(after + 1, min(len(tokens.words), after + 1 + far)):
        if tokens.words[i] in _STOPS:
            return None
        if i > after + _FAR and tokens.lower[i - 1] != "on":
            continue
        date = next((each for each in dates if each.span.start == tokens.starts[i] and each.year), None)
        if date and date.year:
            return _Day(after, date.span, date.year, (date.month, date.day))
        if year := year_of(tokens.words[i], RECENT_YEARS):
            month = MONTHS.get(tokens.words[i - 1], 0)
            return _Day(after, tokens.span(range(i, i + 1)), year, (month, 0) if month else None)
    return None


def _is_of_the_dead(tokens: Tokens, sentences: SentenceIndex, born: int, told: Sequence[int]) -> bool:
    """Return whether a birth is that of the one who died: by a name of both sentences, or by a pronoun that goes on.

    Brandt died. … Born in Ulm, Brandt sang. He made clocks. He was born in Ulm. Not: the son of Brandt was born.
    """
    i = sentences.number(tokens.starts[born])
    place = sentences.place(tokens, i)
    before = tokens.lower[place.start : born]
    if not listed("kin").isdisjoint(before):
        return False
    names = frozenset[str]().union(*(_names(tokens, sentences.place(tokens, each)) for each in told))
    chain = [tokens.lower[sentences.place(tokens, k).start] for k in range(i + 1, max(told) + 1)]
    if i in told or (chain and _SUBJECTS.issuperset(chain)) or names & _names(tokens, place):
        return True
    if born == place.start:
        return not _SUBJECTS.isdisjoint(tokens.lower[born : place.stop])
    previous = sentences.place(tokens, max(0, i - 1))
    goes_on = tokens.lower[previous.start] in _SUBJECTS or not names.isdisjoint(_names(tokens, previous))
    return goes_on and not _SUBJECTS.isdisjoint(before[-_FEW:])


def _names(tokens: Tokens, place: range) -> frozenset[str]:
    """Return the words of some tokens that are written as names."""
    capitals = (tokens.words[i] for i in place if tokens.words[i][0].isupper() and tokens.words[i][1:].islower())
    return frozenset(word for word in capitals if word.lower() not in function_words())
