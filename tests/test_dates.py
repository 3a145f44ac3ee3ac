"""Days of the calendar as news prints them, and the years they belong to."""

from __future__ import annotations

from entries import every
from findings import codes, warned
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.model import Date, Document
from quotecheck.pipeline import analyse
from quotecheck.readers import markdown


def _dates(text: str) -> tuple[Date, ...]:
    return analyse(Document.from_text(text)).dates


@every(
    ("text", "words", "month", "day", "year", "weekday"),
    [
        ("It opened Nov. 15, 2022.", "Nov. 15, 2022", 11, 15, 2022, None),
        ("It opened on Tuesday, Nov. 15.", "Tuesday, Nov. 15", 11, 15, None, 1),
        ("It opened on Tuesday 15 November 2022.", "Tuesday 15 November 2022", 11, 15, 2022, 1),
        ("It opened on the 15th of November.", "15th of November", 11, 15, None, None),
        ("It opened on Nov. 15, 2022, a Tuesday.", "Nov. 15, 2022, a Tuesday", 11, 15, 2022, 1),
        ("It opened Tuesday (Nov. 15) at noon.", "Tuesday (Nov. 15", 11, 15, None, 1),
        ("It opened on 2022-11-15 at noon.", "2022-11-15", 11, 15, 2022, None),
        ("Sept. 31 is no day.", "Sept. 31", 9, 31, None, None),
        ("It is open Monday and Tuesday, Nov. 14 and 15.", "Nov. 14", 11, 14, None, None),
    ],
)
def test_a_date_is_read(text: str, words: str, month: int, day: int, year: int | None, weekday: int | None) -> None:
    (found,) = _dates(text)
    assert (found.span.of(text), found.month, found.day, found.year, found.weekday) == (
        words,
        month,
        day,
        year,
        weekday,
    )


@every(
    "text",
    [
        "It may 15 times.",
        "May 15,000 came.",
        "March 12:30",
        "Nov. 15 percent",
        "The 9.15 November train",
        "a 15-month May",
    ],
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert _dates(text) == ()


def test_the_year_comes_from_the_dateline() -> None:
    (_, found) = _dates("RIVERTON, Jan. 3, 2023 (Agency) — The lock closed on Dec. 30.")
    assert found.years == (2022,)


def test_the_year_comes_from_front_matter() -> None:
    head, text = "---\ntitle: Lock\ndate: 2023-01-03\n---\n", "The lock closed on Dec. 30."
    document = markdown.read.document("a.md", head + text, "utf-8")
    assert [each.years for each in analyse(document).dates] == [(2022,)]


@every(
    "text",
    [
        "The baths shut on March 22, 2019. The plan of 2022 failed. It is on show on Thursday, March 20.",
        "The hall opened on 4 June 2018. In 2023 it burnt. It will reopen on Monday, 2 June.",
        "Ana Moe came on May 3, 2016. She has been its head since 2021. The board meets on Tuesday, May 6.",
    ],
)
def test_the_year_is_open_where_a_much_later_one_is_named(text: str) -> None:
    assert warned(text, "QC611") == []


@every(
    "text",
    [
        "The baths shut on March 22, 2019. The plan of 2018 failed. It was on show on Thursday, March 20.",
        "The hall opened on 4 June 2018. It has a lease until 2019. It shut on Monday, 2 June.",
        "The council met on 4 April 2024. It will meet again on Monday, April 9, it said.",
        "The ferry sank on Dec. 20, 2023. Divers found the bell on Sunday, Jan. 5.",
        # off by more than a day, it may be of another year
        "The board met on March 3, 2025. It met on Monday, March 10. It will meet on Tuesday, March 27.",
    ],
)
def test_a_year_that_is_only_printed_elsewhere_makes_a_remark(text: str) -> None:
    assert warned(text, "QC611") == []
    assert codes(text, "QC611") == ["QC611"]


@every(
    "text",
    [
        "The case was for Monday, March 3, 2025, but was stood over to Monday, March 11.",
        "The baths shut on March 22, 2019. A march is on Friday, March 29, and a fair on Sunday, April 6, at noon.",
    ],
)
def test_a_year_in_which_another_day_of_the_week_is_right_is_sure(text: str) -> None:
    assert warned(text, "QC611") == ["QC611"]


@every(
    "text",
    [
        "The baths shut on March 22, 2019. In 2020 they burned on Friday, March 20, at noon.",
        "RIVERTON, Nov. 16, 2022 (Agency) — The lock opened. It shut on Monday, Nov. 15, last year.",
        "Moe died on Friday, February 18, 2022. The inquest of 2024 was put off. Another one ends on Monday, March 3.",
    ],
)
def test_a_day_of_the_week_of_another_year_is_no_slip(text: str) -> None:
    assert warned(text, "QC611") == []


def test_without_a_day_of_publication_the_years_around_the_latest_are_possible() -> None:
    found = _dates("The lock was built on May 3, 1999. It was mended on June 4, 2021 and closed on July 5.")
    assert found[-1].years == (2020, 2021, 2022)


@given(st.text("JanFebMy .,0123456789-()Tuesday\n", max_size=80))
def test_any_text_survives(text: str) -> None:
    for each in _dates(text):
        assert 0 <= each.span.start < each.span.end <= len(text)
