"""Shares of which one is left, and two spans of years: what adds up, and what is left alone."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    "Some 46 percent of night riders came from work, 27 percent from a class and 34 percent from all other places.",
    "About 45 percent of them came by bus, 32 percent by car and 28 percent in all other ways.",
    "A survey has it that 46 percent of them were going to or from work, 33 percent to town and 27 percent elsewhere.",
    "Some 45 percent came by bus, 32 percent by car, with 28 percent using a boat.",
    "Some 45 percent came by bus and 32 percent by car. The rest, or 28 percent, walked.",
    "The plan gives roads 31% of the money, schools 19%, parks 14%, debt 23% and the remaining 15% to all else.",
    "Of the cost, the capital paid 65 percent, the county 25 percent and a bank loan the residual 15 percent.",
    "Of $40 million the state bore 65 percent, Halden 25 percent and a loan from a bank the residual 15 percent.",
    "The state paid 60 percent and the county 25 percent, with a bank covering the balance of 20 percent.",
    "Halden holds 48 percent, Ostby 30 percent and Moe the remaining share, 27 percent.",
    "The state funds 70 per cent of it, the county 15 per cent and donors the rest (20 per cent).",
    "Farms use 55% of the water and homes 30%; the remainder, some 20%, goes to mills.",
    "Some 55% of the water goes to farms, 30% to homes and a residual 20% to mills.",
    "Donors met 40 percent, members 35 percent and the council the outstanding 30 percent.",
    "Moe owns 45 percent, Lie 30 percent, with the remaining portion of 30 percent held by staff.",
    "Coal makes 62 percent of the power. Wind makes 21 percent, and the balance, about 23 percent, comes from gas.",
    "Workers contribute 12 percent, the firm 58 percent, and the state is to furnish the remaining part, 35 percent.",
    "Of the catch 50 percent went to Ardan and 30 percent to Brell, the rest being 25 percent for Corm.",
    (
        "Wages take 48 percent of the budget, roads 22 percent, schools 14 percent and debt 9 percent, "
        "leaving 17 percent for all else."
    ),
    "Of the vote Moe won 46 percent and Lind 39 percent, leaving just 25 percent for the others.",
)

LEFT_ALONE = (
    "Some 46 percent of riders came from work, up from 40 percent a year ago, and 34 percent from all other places.",
    "Sales rose 46 percent from May in the north, 27 percent in the south and 34 percent in all other regions.",
    "Some 45 percent came by bus and 32 percent by car. The rest, or 23 percent, walked.",
    "The plan gives roads 31% of the money, schools 19%, parks 14%, debt 22% and the remaining 15% to all else.",
    "Of the cost, the capital paid 65 percent, the county 25 percent and a bank loan the residual 10 percent.",
    "The state paid 60 percent and the county 25 percent, with a bank covering the balance of 15 percent.",
    "The state paid 60 percent and the county 25 percent. On average, the balance of 45 percent of accounts grew.",
    "Prices rose 12 percent in Halden and 9 percent in Ostby, and in a residual 15 percent of shops they fell.",
    "The state funds 70 per cent of it, the county 15 per cent and donors the rest (15 per cent).",
    "Lie got 40 percent and Moe 35 percent. The other 25 percent stayed home.",
    "Tin brought 57 percent of sales. Salt made up 30 percent. Rope grew 8 percent and provided the other 13 percent.",
    "The bank's bad loans were 5 percent, and the balance of payments was 12 percent lower.",
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
