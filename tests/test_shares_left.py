"""Shares of which one is left, and two spans of years: what adds up, and what is left alone."""

from __future__ import annotations

import pytest

from quotecheck import check

FOUND = (
    (
        "Wages take 48 percent of the budget, roads 22 percent, schools 14 percent and debt 9 percent, "
        "leaving 17 percent for all else."
    ),
    "Of the vote Moe won 46 percent and Lind 39 percent, leaving just 25 percent for the others.",
)

LEFT_ALONE = (
    ("Wages take 48 percent of the budget, roads 22 percent and schools 14 percent, leaving 16 percent for all else."),
    "The price fell 30 percent, leaving 12 percent of owners in debt.",
    "The fund sold 20 percent of the firm last year, leaving 35 percent in its hands.",
    "He led the party from 1994 to 1998 and again from 2002 to 2005, seven years in all.",
    "She ran the mill from 1980 to 1988 and, again, from 1990 to 1993, 11 years in all.",
)


def _codes(text: str) -> list[str]:
    codes = (
        finding.rule.code
        for finding in check(text=text.replace("|", "\n\n")).files[0].findings
        if finding.severity != "info"
    )
    return [code for code in codes if code in {"QC603", "QC604"}]


@pytest.mark.parametrize("text", FOUND)
def test_is_found(text: str) -> None:
    assert _codes(text) == ["QC603"]


@pytest.mark.parametrize("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert not _codes(text)
