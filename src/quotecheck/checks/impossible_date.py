"""A date that the calendar does not have.

Thirty-first of November, 30 February, 29 February of a year that is not a leap year: a digit or the month is wrong.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from quotecheck.model import Article, Date, Finding, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC612",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        "The lock opens on {QC612 Nov. 31}, the harbour office said.",
        "She was born on {QC612 29 February 2023} and the ferry sank on the {QC612 31st of June}.",
        "It opened on {QC612 2022-02-30} and will be open until {QC612 June 29-31}.",
    ),
    good=(
        "The lock opened on Feb. 29, 2024 and on 31 October, and in June 31 ships passed.",
        "The score was May 31, June 30. It has 31 rooms. In April 35 boats were sold; see June 31,000.",
        "Feb. 29 is her birthday.",
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    for each in article.dates:
        last = _last_day(each)
        if each.sure and not 1 <= each.day <= last:
            year = f" {each.year}" if each.month == 2 and each.year else ""
            yield rule.at(
                each.span,
                f"{date(2001, each.month, 1):%B}{year} has {last} days",
                severity=Severity.INFO if each.quoted else None,
            )


def _last_day(each: Date) -> int:
    """Return the last day of that month; February has 29 days where the year is not printed."""
    if each.month != 2:
        return 30 if each.month in (4, 6, 9, 11) else 31
    year = each.year
    return 29 if year is None or (year % 4 == 0 and (year % 100 or year % 400 == 0)) else 28
