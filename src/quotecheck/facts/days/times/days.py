"""Find the days that a text names: days of a month, and days of the week by themselves."""

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from math import inf

from quotecheck.facts.days.times.publication import day_of
from quotecheck.facts.numbers.years import RECENT_YEARS, year_of
from quotecheck.facts.words.clues import MONTHS, Clues
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.numbered import numbered
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import Date, Span, Stretches, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_LAST_DAY = 31
_BEFORE_YEARS = ("in", "since")
_WINTER = 3  # months from a part of a year to a day of the next by which both may be of one event
_OF = ("of",)
_RECKONING = ("after", "before")  # on the Monday | after | she died: a week or more may lie between
WEEKDAYS = tuple(numbered("weekday"))
_WEEKS = {"last week": -1, "this week": 0, "next week": 1}
_NEAR = 8  # days between a date and the day of publication in which a day of the week alone can mean it
_SEASONS = ("spring", "summer", "autumn", "winter")


class Day(NamedTuple):
    """A day with the tokens that name it; `key` is equal for two names of one day of the same sort.

    A date without a year is the same day as one with a year; a day of the week has its name alone for a key, a year its
    figures (2019), a month of a year both (2019-05). `others` are the further days that it may be: between May 3 and 4.
    `reach` are the days of the year that it can be, each by its ordinal, none for a day of the week or a year.
    `weekday` is the day of the week of a date that is near the day of publication, as far as the text shows it.
    `clock`: a time of day, in minutes of its half, has been read for a day; -1 for all others.
    """

    span: Span
    tokens: range
    key: tuple[int, int] | str
    year: int | None
    quoted: bool
    others: frozenset[tuple[int, int] | str] = frozenset()
    reach: range = range(0)
    weekday: str = ""
    clock: int = -1


class DatedPhrase(NamedTuple):
    """The noun phrase of which a day is the first part: its first token, and whether the text takes it for known."""

    first: int
    known: bool


def phrase_behind(tokens: Tokens, place: range, day: Day) -> DatedPhrase | None:
    """Return the noun phrase that goes on behind its day: Saturday's | inferno, the May 5, 2022, | fire."""
    i = day.tokens.stop + (tokens.words[day.tokens.stop] == ",")
    i += tokens.lower[i] in listed("parts_of_a_day")
    owns = tokens.words[i] == "'s"
    before = tokens.lower[day.tokens.start - 1] if day.tokens.start > place.start else ""
    form = tokens.forms[i]
    noun = tokens.symbols[i] == "N" or (form is not None and ((form.noun and not form.past) or form.gerund))
    headlinese = place.start == 0 and noun and tokens.words[i - 1] != ","  # Two held after Friday night | stabbing
    if (
        not owns
        and before not in determiners_of_the_known()
        and before not in listed("indefinite_articles")
        and not headlinese
    ):
        return None
    return DatedPhrase(i + owns, before not in listed("indefinite_articles"))


def ordinal(month: int, day: int) -> int:
    """Return a number that grows with the day of the year; every month has 31 days."""
    return month * _LAST_DAY + day


def are_apart(a: Day, b: Day) -> bool:
    """Return whether two times cannot be of one day: 3 May and the end of May, 2012 and 2014, Monday and Friday.

    A day of another year is taken for that of another event: the hearings of 3 May 2012 and of 4 May 2013.
    """
    if a.clock >= 0 or b.clock >= 0:
        return min(a.clock, b.clock) >= 0 and a.key != b.key
    if a.key in WEEKDAYS or b.key in WEEKDAYS:
        those = [day.key if day.key in WEEKDAYS else day.weekday for day in (a, b)]
        return all(those) and those[0] != those[1] and those[0] not in b.others and those[1] not in a.others
    if a.key in b.others or b.key in a.others:
        return False
    if a.year and b.year and a.year != b.year:
        years = isinstance(a.key, str) and isinstance(b.key, str)
        return years or are_in_one_month(a, b) or (_is_part_of_year(a, b) and _in_months(b, a) <= _WINTER)
    return bool(a.reach and b.reach) and (a.reach.stop <= b.reach.start or b.reach.stop <= a.reach.start)


def are_in_one_month(a: Day, b: Day) -> bool:
    """Return whether a date and a month are alike but for their years: 12 July 1908, in July 1910."""
    month, date = (a, b) if isinstance(a.key, str) else (b, a)
    return isinstance(month.key, str) and isinstance(date.key, tuple) and date.reach.start in month.reach


def _is_part_of_year(a: Day, b: Day) -> bool:
    """Return whether one of two times is a part of a year: late last year; the other a day of the year beside it."""
    return any(isinstance(day.key, str) and len(day.reach) > _LAST_DAY for day in (a, b))


def _in_months(a: Day, b: Day) -> float:
    """Return how many months lie between the days of two years: from late last year to January 18, one."""
    first, last = sorted((a, b), key=lambda day: day.year or 0)
    years = (last.year or 0) - (first.year or 0)
    return 12 * years + (last.reach.start - first.reach.stop) / _LAST_DAY if first.reach and last.reach else inf


def is_digit_slip(a: tuple[int, int] | str, b: tuple[int, int] | str) -> bool:
    """Return whether a digit makes one `key` of a day of the other: June 8, June 18; no day of the week."""
    if isinstance(a, str) or isinstance(b, str):
        return False
    return a[0] == b[0] and a[1] % 10 == b[1] % 10


def is_turned(a: tuple[int, int] | str, b: tuple[int, int] | str) -> bool:
    """Return whether a slip of a finger makes one day of another: June 8 and 18, Aug. 12 and 21, 8 May and 8 June."""
    if isinstance(a, str) or isinstance(b, str):
        return False
    swapped = a[0] == b[0] and f"{a[1]:02}" == f"{b[1]:02}"[::-1]
    return swapped or is_digit_slip(a, b) or (a[1] == b[1] and abs(a[0] - b[0]) == 1)


def find_every_day(index: TextIndex, clues: Clues, dates: tuple[Date, ...]) -> tuple[Day, ...]:
    """Return the days in reading order; those that come again are none: every Monday, on Mondays."""
    dated = Stretches.of(each.span for each in dates)
    found = [*_dates(index.tokens, dates), *_weekdays(index, clues, dated)]
    return tuple(sorted(found, key=lambda day: day.span))


def single_days(tokens: Tokens, days: Iterable[Day]) -> tuple[Day, ...]:
    """Return the days of which none is one of several: not Monday | and Tuesday, from May 3 | to May 5."""
    return tuple(day for day in days if day.others or not is_joined(tokens, day.tokens))


def place_days(tokens: Tokens, days: Iterable[Day], issued: date | None) -> tuple[Day, ...]:
    """Return days, those of the week that a week is told of as days of the month: Thursday | of last week.

    Dates near the day of publication have their day of the week; those of which nobody can tell keep what is printed.
    """
    return tuple(
        _with_weekday(_placed(tokens, day, issued), issued) if issued else day._replace(weekday="") if day.year else day
        for day in days
    )


def _with_weekday(day: Day, issued: date) -> Day:
    """Return a date with its day of the week where that alone can mean it: within a week of publication."""
    if isinstance(day.key, str):
        return day
    found = day_of(day.year or issued.year, *day.key)
    near = found is not None and abs((found - issued).days) <= _NEAR
    return day._replace(weekday=day.weekday or WEEKDAYS[found.weekday()] if near and found else "")


def _placed(tokens: Tokens, day: Day, issued: date) -> Day:
    i = day.tokens.stop + (tokens.lower[day.tokens.stop] == "of")
    weeks = _WEEKS.get(" ".join(tokens.lower[i : i + 2]))
    if day.key not in WEEKDAYS or weeks is None:
        return day
    found = issued + timedelta(days=7 * weeks + WEEKDAYS.index(str(day.key)) - issued.weekday())
    place = range(day.tokens.start, i + 2)
    reach = range(ordinal(found.month, found.day), ordinal(found.month, found.day) + 1)
    return day._replace(key=(found.month, found.day), year=found.year, tokens=place, reach=reach)


def find_years(index: TextIndex, clues: Clues) -> tuple[Day, ...]:
    """Return the years in reading order in which something happened: in 2019, in the autumn of 2019, the 2019 sale."""
    return tuple(_years(index, clues, _BEFORE_YEARS))


def find_years_of(index: TextIndex, clues: Clues) -> tuple[Day, ...]:
    """Return the years in reading order behind a noun for what happened: the extension of | 2019."""
    return tuple(_years(index, clues, _OF))


def _years(index: TextIndex, clues: Clues, openers: tuple[str, ...]) -> Iterator[Day]:
    tokens = index.tokens
    for i in clues.numbers:
        word = tokens.words[i]
        year = year_of(word, RECENT_YEARS)
        if year is None:
            continue
        month = MONTHS.get(tokens.words[i - 1], 0)
        first = i - 1 if month else i
        if tokens.words[i - 1] == "of" and tokens.words[i - 2] in _SEASONS:
            first = i - 3 if tokens.words[i - 3] == "the" else i - 2
        dated = openers is _BEFORE_YEARS and tokens.lower[i - 1] == "the" and tokens.words[i + 1].islower()
        if (dated or tokens.lower[first - 1] in openers) and not is_joined(tokens, range(first, i + 1)):
            key = f"{word}-{month:02}" if month else word
            place = range(first, i + 1)
            span = tokens.span(place)
            reach = range(ordinal(month, 1), ordinal(month, _LAST_DAY + 1)) if month else range(0)
            yield Day(span, place, key, year, index.is_quoted(span.start), reach=reach)


def _dates(tokens: Tokens, dates: tuple[Date, ...]) -> Iterator[Day]:
    for each in dates:
        place = tokens.within(each.span.start, each.span.end)
        if not each.sure or each.day > _LAST_DAY:
            continue
        day = ordinal(each.month, each.day)
        yield Day(
            each.span,
            place,
            (each.month, each.day),
            each.year,
            each.quoted,
            others=_night(tokens, place, each),
            reach=range(day, day + 1),
            weekday="" if each.weekday is None else WEEKDAYS[each.weekday],
        )


def _night(tokens: Tokens, place: range, first: Date) -> frozenset[tuple[int, int]]:
    """Return the day behind one whose night is told: the night between May 3 | and 4."""
    behind = tokens.words[place.stop : place.stop + 2] if tokens.lower[place.start - 1] == "between" else ()
    return frozenset(((first.month, first.day + 1),)) if behind == ("and", str(first.day + 1)) else frozenset()


def _weekdays(index: TextIndex, clues: Clues, dated: Stretches) -> Iterator[Day]:
    tokens = index.tokens
    for i in clues.weekdays:
        if not dated.holds(tokens.starts[i]):
            place = range(i, i + 1)
            reckoned = tokens.lower[i - 1] == "the" and tokens.lower[i + 1] in _RECKONING
            if tokens.lower[i - 1] not in listed("repeated_days") and not reckoned:
                span = tokens.span(place)
                yield Day(span, place, tokens.words[i], None, index.is_quoted(span.start))


def is_joined(tokens: Tokens, place: range) -> bool:
    """Return whether a day is one of several: Monday | and Tuesday, from May 3 | to May 5."""
    for beside, step in ((place.start - 1, -1), (place.stop, 1)):
        if tokens.words[beside] in listed("joining_days"):
            further = tokens.words[beside + step] if beside + step < len(tokens.words) else ""
            number = further.partition("-")[0].rstrip("stndrh")
            day = number.isdecimal() and int(number) <= _LAST_DAY  # raised its rate on Wednesday | to 6.5%
            if further in WEEKDAYS or day or year_of(further) or further in MONTHS:
                return True
    return False
