"""Find the days that a text names, with the years each can belong to."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from datetime import date
from functools import lru_cache

from quotecheck.facts.days.times.publication import issued_on
from quotecheck.facts.days.times.sure_years import with_named_years, with_printed_years, with_sure_years
from quotecheck.facts.numbers.years import YEARS, year_of
from quotecheck.facts.words.clues import MONTHS, Clues
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.numbered import ORDINAL_ENDINGS
from quotecheck.model import Date, Document, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_WEEKDAYS = {
    form: number
    for number, (name, *short) in enumerate(
        (("Monday", "Mon"), ("Tuesday", "Tues", "Tue"), ("Wednesday", "Wed"), ("Thursday", "Thurs", "Thur", "Thu"),
         ("Friday", "Fri"), ("Saturday", "Sat"), ("Sunday", "Sun"))
    )
    for form in (name, *short)
}  # fmt: skip
_SHORTENED = {form for form in (*MONTHS, *_WEEKDAYS) if len(form) == 3 and form != "May"} | {"Sept", "Tues", "Thurs"}
_OF_NOW = 3  # years before the latest that a date without one may be of: open until 2028, voted on 5 March 2026
_YEAR, _NEARBY = 372, 45  # days; dates of one story that lie so near are of one year
_PART_OF_MORE = frozenset(".,:/$£€#-")  # 9.15 November, no date


class _Days(NamedTuple):
    """A day of the month or two of them as one token prints them: 15, 15th, 15-17."""

    first: int
    last: int


class _End(NamedTuple):
    """How far a date has been read behind its day: the next token, its end, the year and weekday it prints."""

    token: int
    end: int
    year: int | None = None
    weekday: int | None = None


def find_dates(document: Document, index: TextIndex, clues: Clues) -> tuple[Date, ...]:
    """Return every day of a month that the text names, US, British and ISO forms, in reading order.

    A date without a year gets the years it can belong to from the day of publication (what the reader knows, a
    dateline, a line of its own), else from the years that the text prints in dates, and those around the latest.
    """
    found = sorted(_days(index, clues), key=lambda each: each.span.start)
    issued = issued_on(document, index, tuple(found))
    printed = {each.year for each in found if each.year and each.year >= 1900}
    latest = max(printed, default=0)
    numerals = (word for word in index.tokens.places if word[0].isdecimal())
    later = {year for word in numerals if (year := _year_token(word)) and year > latest > 0}
    dated = {_day_of_year(each) for each in found if each.year == latest}
    known = [
        each if each.years else each._replace(years=_likely(each, issued, printed, later, dated)) for each in found
    ]
    named = [each if each.year else with_named_years(index.tokens, each) for each in known]
    right = with_printed_years(named)
    return right if issued else with_sure_years(index.tokens, right)


def _days(index: TextIndex, clues: Clues) -> Iterator[Date]:
    tokens = index.tokens
    for i in clues.months:
        yield from _american(index, i) or _british(index, i)
    for i in clues.numbers:
        if len(tokens.words[i]) >= 10 and (day := _iso(tokens.words[i])):
            start = tokens.starts[i]
            yield Date(
                span=Span(start, start + 10),
                month=day[1],
                day=day[2],
                year=day[0],
                years=(day[0],),
                quoted=index.is_quoted(start),
            )


def _american(index: TextIndex, month: int) -> list[Date]:
    """Return the date whose day stands behind the month: Nov. 15, 2022; not 15,000, 15:30, 15 percent."""
    tokens = index.tokens
    i = month + 1 + _is_stop(tokens, month + 1)
    days = _day_token(tokens.words[i])
    if days is None or tokens.starts[i] == tokens.ends[i - 1]:
        return []
    last, end = days.last, i + 1
    if tokens.words[end] == "–" and (more := _day_token(tokens.words[end + 1])) and _touch(tokens, i, end + 1):
        last, end = more.last, end + 2
    behind = tokens.words[end]
    if (behind in (":", "%", "$", "/") and _touch(tokens, end - 1, end)) or behind in ("percent", "per"):
        return []
    reached = _behind(tokens, end)
    first, weekday = _before(tokens, month)
    counts = (
        reached.year is None
        and tokens.lower[first - 1] in listed("before_months_that_end")
        and _is_content(tokens, reached.token)
    )
    return _date(index, first, month, max(days.first, last), reached, weekday, sure=not counts)


def _british(index: TextIndex, month: int) -> list[Date]:
    """Return the date whose day stands before the month: 15th of November 2022, 15-17 November; not 9.15 November."""
    tokens = index.tokens
    i = month - 2 if tokens.words[month - 1] == "of" else month - 1
    days = _day_token(tokens.words[i])
    if days is None or i < 0 or tokens.starts[i + 1] == tokens.ends[i]:
        return []
    day, start = max(days.first, days.last), i
    if tokens.words[i - 1] == "–" and (more := _day_token(tokens.words[i - 2])) and _touch(tokens, i - 2, i):
        day, start = max(day, more.first), i - 2
    before = index.text[tokens.starts[start] - 1 : tokens.starts[start]]
    if before.isalnum() or before in _PART_OF_MORE:
        return []
    reached = _behind(tokens, month + 1 + _is_stop(tokens, month + 1))
    first, weekday = _before(tokens, start)
    return _date(index, first, month, day, reached, weekday)


def _date(
    index: TextIndex, first: int, month: int, day: int, end: _End, weekday: int | None, *, sure: bool = True
) -> list[Date]:
    start = index.tokens.starts[first]
    named = end.weekday if weekday is None else weekday
    if day > 31 and end.year is None and named is None:
        return []
    found = Date(
        span=Span(start, end.end),
        month=MONTHS[index.tokens.words[month]],
        day=day,
        year=end.year,
        years=(end.year,) if end.year else (),
        weekday=named,
        sure=sure,
        quoted=index.is_quoted(start),
    )
    return [found]


def _behind(tokens: Tokens, i: int) -> _End:
    """Return the year and the weekday that stand from token `i` on: , 2022, a Tuesday; (Tuesday)."""
    end = _End(i, tokens.ends[i - 1])
    j = i + (tokens.words[i] == ",")
    if (year := _year_token(tokens.words[j])) and tokens.starts[j] > tokens.ends[j - 1]:
        end = _End(j + 1, tokens.starts[j] + 4, year)
        j = j + 1 + (tokens.words[j + 1] == ",")
    if tokens.words[j] == "was":
        j += 1
    elif tokens.words[j] == "(" and (weekday := _WEEKDAYS.get(tokens.words[j + 1])) is not None:
        return end._replace(token=j + 2, end=tokens.ends[j + 1], weekday=weekday)
    if tokens.words[j] in ("a", "an") and (weekday := _WEEKDAYS.get(tokens.words[j + 1])) is not None:
        return end._replace(token=j + 2, end=tokens.ends[j + 1], weekday=weekday)
    return end


def _before(tokens: Tokens, i: int) -> tuple[int, int | None]:
    """Return where a date begins whose day or month is token `i`, and the weekday there: Tuesday, the | 15th."""
    k = i - 1
    if tokens.words[k] == "the" or (tokens.words[k] == "on" and tokens.words[k - 1] == ","):
        k -= 1
    if tokens.words[k] in (",", "(") and k > 0:
        k -= 1
    k -= _is_stop(tokens, k)
    weekday = _WEEKDAYS.get(tokens.words[k]) if k >= 0 else None
    if weekday is None or (tokens.words[k] == "Sun" and tokens.lower[k - 1] == "the"):  # The Sun, March 12 edition
        return i, None
    if tokens.words[k - 1] == "and" and tokens.words[k - 2] in _WEEKDAYS:
        return i, None  # Friday and Saturday, March 6 and 7
    return k, weekday


def _is_stop(tokens: Tokens, i: int) -> bool:
    """Return whether a token is the full stop of an abbreviation right before it."""
    return tokens.words[i] == "." and tokens.words[i - 1] in _SHORTENED and _touch(tokens, i - 1, i)


def _touch(tokens: Tokens, first: int, last: int) -> bool:
    """Return whether nothing stands between tokens but the tokens between them."""
    return all(tokens.ends[k] == tokens.starts[k + 1] for k in range(first, last))


def _is_content(tokens: Tokens, i: int) -> bool:
    """Return whether a token is a word in small letters that is no function word."""
    return tokens.words[i].islower() and tokens.words[i] not in function_words()


@lru_cache(maxsize=4096)
def _day_token(word: str) -> _Days | None:
    """Return the days that a token is: 15, 15th, 15-17; None for 15-year-old and 2022."""
    first, _, last = word.partition("-")
    for ending in ORDINAL_ENDINGS:
        first, last = first.removesuffix(ending), last.removesuffix(ending)
    last = last or first
    whole = first.isdecimal() and last.isdecimal() and len(first) <= 2 and len(last) <= 2
    return _Days(int(first), int(last)) if whole else None


@lru_cache(maxsize=4096)
def _year_token(word: str) -> int | None:
    """Return the year that a token is or begins with: 2022, 2022-23."""
    return year_of(word.partition("-")[0])


@lru_cache(maxsize=4096)
def _iso(word: str) -> tuple[int, int, int] | None:
    """Return year, month and day of 2022-11-15, and of 2022-11-15T09."""
    parts = word[:10].split("-")
    if [len(part) for part in parts] != [4, 2, 2] or not all(part.isdecimal() for part in parts) or word[10:11] == "-":
        return None
    year, month, day = map(int, parts)
    return (year, month, day) if year in YEARS and 1 <= month <= 12 and not word[10:11].isdigit() else None


def _day_of_year(each: Date) -> int:
    """Return about which day of its year a date is."""
    return each.month * 30 + each.day


def _likely(
    each: Date, issued: date | None, printed: AbstractSet[int], later: AbstractSet[int], dated: AbstractSet[int]
) -> tuple[int, ...]:
    """Return the years that a date printed without one can belong to, none where that is open.

    `printed` are those of other dates, `later` those that the text names by themselves: What happened in 2019?
    `dated` are the days of the latest year printed: Moe died on Feb. 18, 2022. The inquest will last until | May 9.
    Where a year named is much later, they are of another time: The baths closed on March 22, 2019. The plan of 2022
    failed. Halden can see the new one on Thursday, | March 20.
    """
    if issued is None:
        apart = (abs(_day_of_year(each) - day) for day in dated)
        if not any(min(days, _YEAR - days) <= _NEARBY for days in apart):
            return ()
        latest = max(printed, default=0)
        recent = {year for year in printed if latest - year <= _OF_NOW}
        if any(year - latest >= _OF_NOW for year in later):
            return ()
        return tuple(sorted(recent | later | {latest - 1, latest, latest + 1})) if latest else ()
    near = min(
        (issued.year - 1, issued.year, issued.year + 1),
        key=lambda year: abs((year - issued.year) * 365 + (each.month - issued.month) * 30 + each.day - issued.day),
    )
    distance = abs((near - issued.year) * 365 + (each.month - issued.month) * 30 + each.day - issued.day)
    return (near,) if distance <= 120 else (issued.year - 1, issued.year, issued.year + 1)
