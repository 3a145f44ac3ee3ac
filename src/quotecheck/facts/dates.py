"""Find the days that a text names, with the years each can belong to."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from quotecheck.facts.publication import issued_on
from quotecheck.model import Date, Document, Paragraph, Quotation, Span, Stretches

_MONTHS = {name: i + 1 for i, name in enumerate("Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split())}
_WEEKDAYS = {name: i for i, name in enumerate("Mon Tue Wed Thu Fri Sat Sun".split())}
_MONTH = re.compile(
    r"[JFMASOND](?<!\w.)(?:an(?:uary)?|eb(?:ruary)?|ar(?:ch)?|pr(?:il)?|ay|u(?:ne?|ly?)|ug(?:ust)?|ept?(?:ember)?"
    r"|ct(?:ober)?|ov(?:ember)?|ec(?:ember)?)\b\.?"
)
_WEEKDAY = r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\b\.?"
_YEAR = r"(?:1[5-9]|20)\d\d\b(?![,.]\d)"
_WEEKDAY_BEHIND = rf"(?:,? (?:\(|an? |was an? )(?P<weekday>{_WEEKDAY}))?"
# Nov. | 15, 2022, a Tuesday; Nov. | 15-17; not 15,000, 15:30, 15-year-old or 15 percent
_AMERICAN = re.compile(
    rf" (?P<day>\d{{1,2}})(?:st|nd|rd|th)?(?:[-–](?P<last>\d{{1,2}}))?(?![\w:%$/]|[.,]\d|-\w| percent| per cent)"
    rf"(?:,? (?P<year>{_YEAR}))?{_WEEKDAY_BEHIND}"
)
# 15th of | November 2022 (Tuesday), 15-17 | November
_BRITISH = re.compile(r"(?<![\w.,:/$£€#-])(?:(?P<first>\d{1,2})[-–])?(?P<day>\d{1,2})(?:st|nd|rd|th)?(?: of)? $")
_BEHIND = re.compile(rf"(?:,? (?P<year>{_YEAR}))?{_WEEKDAY_BEHIND}")
# The Sun, March 12 edition: a newspaper.
_BEFORE = re.compile(rf"\b(?<![Tt]he (?=Sun\b))(?P<weekday>{_WEEKDAY})(?:,| \(|, the| the|, on)? ?$")
_ISO = re.compile(r"\d{4}(?<!\d.{4})-(?P<month>\d\d)-(?P<day>\d\d)(?![\d-])")
# In May 31 people came: a month that stands behind such a word may end before the number.
_AFTER_MONTH = re.compile(r"\b(?:[Ii]n|[Tt]his|[Ll]ast|[Ss]ince|[Ff]rom|[Ee]arly|[Ll]ate|[Mm]id-?) ?$")
_NEXT = re.compile(r" (?!(?:and|as|at|but|by|for|from|he|in|of|on|or|she|the|to|until|was|when|with)\b)[a-z]")


def find_dates(
    document: Document, paragraphs: tuple[Paragraph, ...], quotations: tuple[Quotation, ...]
) -> tuple[Date, ...]:
    """Return every day of a month that the text names, US, British and ISO forms, in reading order.

    A date without a year gets the years it can belong to from the day of publication (front matter, dateline, a line of
    its own), else from the latest year that the text prints in a date.
    """
    text = document.text
    found = sorted(_days(text, Stretches.of(quotation.span for quotation in quotations)), key=lambda each: each.span)
    issued = issued_on(document, paragraphs, tuple(found))
    latest = max((each.year for each in found if each.year and each.year >= 1900), default=None)
    return tuple(each if each.years else each._replace(years=_likely(each, issued, latest)) for each in found)


def _days(text: str, quoted: Stretches) -> Iterator[Date]:
    for month in _MONTH.finditer(text):
        number = _MONTHS.get(month[0][:3])
        if number is None:  # Sun, Nay: the letters are looked for apart, which is faster
            continue
        before = text[max(0, month.start() - 36) : month.start()]
        if american := _AMERICAN.match(text, month.end()):
            weekday = _BEFORE.search(before)
            counts = american["year"] is None and _AFTER_MONTH.search(before) and _NEXT.match(text, american.end())
            start = month.start() - (len(before) - weekday.start() if weekday else 0)
            yield from _date(text, quoted, Span(start, american.end()), number, american, weekday, sure=not counts)
        elif british := _BRITISH.search(before):
            behind = _BEHIND.match(text, month.end())
            weekday = _BEFORE.search(before[: british.start()])
            start = month.start() - len(before) + (weekday or british).start()
            if behind:
                yield from _date(text, quoted, Span(start, behind.end()), number, behind, weekday, british=british)
    for iso in _ISO.finditer(text):
        year, number, day = (int(part) for part in iso[0].split("-"))
        if 1500 <= year < 2100 and 1 <= number <= 12:
            span = Span(*iso.span())
            yield Date(span=span, month=number, day=day, year=year, years=(year,), quoted=quoted.holds(span.start))


def _date(
    text: str,
    quoted: Stretches,
    span: Span,
    month: int,
    behind: re.Match[str],
    before: re.Match[str] | None,
    *,
    british: re.Match[str] | None = None,
    sure: bool = True,
) -> Iterator[Date]:
    days = british or behind
    # June 29-31: a day that the month does not have may stand at either end.
    day = max(int(days["day"]), int(days.groupdict().get("first") or days.groupdict().get("last") or 0))
    year = int(behind["year"]) if behind["year"] else None
    named = before["weekday"] if before else behind["weekday"]
    if day > 31 and not (year or named):
        return
    yield Date(
        span=Span(span.start, span.end - (text[span.end - 1] == "." and text[span.end - 5 : span.end - 1].isalpha())),
        month=month,
        day=day,
        year=year,
        years=(year,) if year else (),
        weekday=_WEEKDAYS[named[:3]] if named else None,
        sure=sure,
        quoted=quoted.holds(span.start),
    )


def _likely(each: Date, issued: date | None, latest: int | None) -> tuple[int, ...]:
    """Return the years that a date printed without one can belong to."""
    if issued is None:
        return (latest - 1, latest, latest + 1) if latest else ()
    near = min(
        (issued.year - 1, issued.year, issued.year + 1),
        key=lambda year: abs((year - issued.year) * 365 + (each.month - issued.month) * 30 + each.day - issued.day),
    )
    distance = abs((near - issued.year) * 365 + (each.month - issued.month) * 30 + each.day - issued.day)
    return (near,) if distance <= 120 else (issued.year - 1, issued.year, issued.year + 1)
