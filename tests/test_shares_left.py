"""Shares of which one is left, and two spans of years: what adds up, and what is left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    (
        "Wages take 48 percent of the budget, roads 22 percent, schools 14 percent and debt 9 percent, "
        "leaving 17 percent for all else."
    ),
    "Of the vote Moe won 46 percent and Lind 39 percent, leaving just 25 percent for the others.",
)

LEFT_ALONE = (
    "The bill passed with 52.9 percent of the vote and a voter turnout of 53 percent.",
    ("Wages take 48 percent of the budget, roads 22 percent and schools 14 percent, leaving 16 percent for all else."),
    "The price fell 30 percent, leaving 12 percent of owners in debt.",
    "The fund sold 20 percent of the firm last year, leaving 35 percent in its hands.",
    "He led the party from 1994 to 1998 and again from 2002 to 2005, seven years in all.",
    "She ran the mill from 1980 to 1988 and, again, from 1990 to 1993, 11 years in all.",
)
RULES = ("QC603", "QC604")


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert warned(text, *RULES) == ["QC603"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, *RULES) == []
