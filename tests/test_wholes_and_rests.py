"""Sums of things taken and refused, of ways there and back, and the like."""

from __future__ import annotations

from entries import every
from findings import warned

SUMS = (
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / Born in "
        "1948, the 71-year-old still swims each day."
    ),
    (
        "The inquiry makes 17 recommendations. The trust has rejected three of them, on cost; the 15 it has"
        " accepted will be in place by June."
    ),
    (
        "The report contains 22 recommendations. The ministry has turned down four, and the 20 it has "
        "accepted will take two years."
    ),
    "The panel made 12 demands. The owner refused five of them. The eight that it accepted will cost $2 million.",
    "The bill has 30 clauses. The court struck down six of them; the 26 that remain take effect in May.",
    "The law has 14 articles. Three were dropped; the other 12 were passed.",
    "The pool shut in May. Families now make a 22-mile round trip to swim, to a pool 14 miles away.",
    "The nearest clinic is 30 kilometres away. It is an 80-kilometre round trip, she said.",
    "She drives 24 miles each way, a round trip of 58 miles.",
    "The next school is nine miles away, and the 22-mile round trip takes an hour.",
    "Taxpayers will put up $730 million of the $1.34 billion cost, or 59 cents of every dollar.",
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The club, founded "
        "in 1950, marks its 85th anniversary this year."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The mill opened in"
        " 1990 and shut in 2005 after 25 years."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The dam was built "
        "30 years ago, in 1985."
    ),
    "The fare will rise from $2.50 to $3, an increase of 30 percent.",
    "The ferry leaves at 9:10 and arrives at 10:40, a crossing of two hours.",
    "The grant of $3 million will be paid in four instalments of $1 million.",
    "Three in four pupils, or 65 percent, passed.",
    "She won 5,120 votes to his 4,870, a margin of 350.",
    "The wall is 12 metres (49 feet) high.",
)

RIGHT = (
    (
        "NANDAVARAM, August 21, 2025 / The High Court on Thursday stayed the work for six weeks. / Born in "
        "1948, the 76-year-old still swims each day."
    ),
    (
        "The inquiry makes 17 recommendations. The trust has rejected three of them, on cost; the 14 it has"
        " accepted will be in place by June."
    ),
    (
        "The report contains 22 recommendations. The ministry has turned down four, and the 12 it has "
        "accepted so far will take two years."
    ),
    "The panel made 12 demands. The owner refused five of them. The three that it accepted will cost $2 million.",
    (
        "The inquiry makes 17 recommendations. An earlier one, in 2010, made 20. The trust has rejected "
        "three of them; the 15 it has accepted are old."
    ),
    "Lie joined the mine on December 5, 2022. He died on December 24, 2022. He was in his third week in the job.",
    "Lie joined the mine on December 5, 2022. Moe was in his third week in the job on January 14, 2023.",
    "The pool shut in May. Families now make a 28-mile round trip to swim, to a pool 14 miles away.",
    "The nearest clinic is 30 kilometres away. It is a 60-kilometre round trip, she said.",
    "A 22-mile round trip takes her to Ardan. A pool 14 miles away has closed, too.",
    "The shop is nine miles away. The school run is a 22-mile round trip.",
    "Taxpayers will put up $730 million of the $1.34 billion cost, or 54 cents of every dollar.",
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The club, founded "
        "in 1950, marks its 75th anniversary this year."
    ),
    (
        "OSTBY, August 21, 2025 / The court on Thursday stayed the work for six weeks. / The mill opened in"
        " 1990 and shut in 2005 after 15 years."
    ),
    "The council has 21 members. Twelve voted for it and nine voted against.",
    "Of 48 crew, 31 were rescued and 17 are missing.",
    "The grant of $4 million will be paid in four instalments of $1 million.",
)


@every("text", SUMS)
def test_a_wrong_sum(text: str) -> None:
    assert warned(text.replace(" / ", "|"), "QC604") == ["QC604"]


@every("text", RIGHT)
def test_a_right_sum_or_none(text: str) -> None:
    assert warned(text.replace(" / ", "|"), "QC604") == []
