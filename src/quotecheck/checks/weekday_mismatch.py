"""A date is printed with the wrong day of the week.

One of the two is a slip, and readers turn up on the wrong day. With the year printed the calendar settles it;
without one the year is taken from the day of publication, or from dates that are right with their day of the week in
that year, and the finding is a warning; a year that other dates merely print makes it a note, and so does a day
that is off by more than one, which is mostly of another year. Where the year is unknown, two dates that cannot both be
right are reported.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from quotecheck.model import Article, Date, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC611",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        "The lock opens on {QC611 Monday, Nov. 15, 2022}, the harbour office said.",
        "The lock opened on {QC611 Thursday 3 March 2023} and closed on 4 March 2023.",
        """
        RIVERTON, Nov. 16, 2022 (Agency) — The lock opened on {QC611 Tuesday, Nov. 14}. It closed Sunday, Nov. 13.
        """,
        "The lock opened on Monday, May 2. It closed on {QC611 Friday, May 5}.",
        "Published Oct. 20, 2022, 5:02 AM EDT\n\nThe lock opens on {QC611 Tuesday, Oct. 26}, it says.",
    ),
    good=(
        "The lock opens on Tuesday, Nov. 15, 2022 and closes on Tuesday the 22nd of November 2022.",
        "The lock opened on Monday, May 2. It closed on Friday, May 6.",
        "The lock opened on Oct. 29, 2009. It shut in 2019. It was October 31, a Thursday.",
        "Sun 12 May and Mon 3 June stand on the old sign. The Sun, March 12 edition, was sold out.",
    ),
)

_BEFORE, _NEAR = 14, 31  # days that one date lies before and behind the one told first if both are of one year
_YEAR = 2023  # any year without a leap day
_BESIDE = (1, 6)  # days of a week that lie beside one: of 20 that unread articles showed, 11 of 13 were slips


@rule
def check(article: Article) -> Iterator[Finding]:
    dated = [each for each in article.dates if each.weekday is not None and each.day <= 31]
    for each in dated:
        days = [day for year in each.years if (day := _day(each, year))]
        if days and all(day.weekday() != each.weekday for day in days):
            day = days[len(days) // 2]
            yield rule.at(
                each.span,
                f"printed as {date(2001, 1, 1 + (each.weekday or 0)):%A}; {each.day} {day:%B} {day.year} "
                f"{'was' if each.year else 'would be'} a {day:%A}",
                severity=_severity(each, day),
            )
    undated = [each for each in dated if not each.years]
    for i, each in enumerate(undated):
        other = next((before for before in undated[max(0, i - 20) : i] if not _go_together(before, each)), None)
        if other is not None:
            yield rule.at(
                each.span,
                "this day of the week and that of another date cannot both be right",
                Related(other.span, "the other date"),
                severity=Severity.INFO if each.quoted or other.quoted or _are_far(other, each) else Severity.WARNING,
            )


def _severity(each: Date, day: date) -> Severity | None:
    """A slip is off by one; a day that is off by more is of another year than the one that was taken."""
    if each.quoted or each.guessed:
        return Severity.INFO
    if each.year:
        return None
    return Severity.WARNING if (day.weekday() - (each.weekday or 0)) % 7 in _BESIDE else Severity.INFO


def _day(each: Date, year: int) -> date | None:
    try:
        return date(year, each.month or 1, each.day)
    except ValueError:
        return None


def _are_far(one: Date, other: Date) -> bool:
    """Return whether two dates may be of two years: a trial from May 19 last year, a hearing on February 12."""
    first, second = _day(one, _YEAR), _day(other, _YEAR)
    return first is None or second is None or not -_BEFORE <= (second - first).days <= _NEAR


def _go_together(one: Date, other: Date) -> bool:
    """Whether two dates of one unknown year can both fall on their weekdays, in a leap year or another."""
    for year in (2023, 2024):
        first, second = _day(one, year), _day(other, year)
        if first is None or second is None or abs((second - first).days) > 100 or (not one.month) != (not other.month):
            return True
        if ((other.weekday or 0) - (one.weekday or 0) - (second - first).days) % 7 == 0:
            return True
    return False
