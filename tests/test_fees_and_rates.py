"""Totals of a fixed sum and a rate, or of what two give, and the rest of a whole of which a fraction was told."""

from __future__ import annotations

from entries import every
from findings import warned

FOUND = (
    (
        "QC604",
        "The bill – £4,800 for the crane and £35 a day for the shed – had reached £5,215 by yesterday, nine days on.",
    ),
    ("QC604", "The crane cost £400 and the shed £20 a day, which came to £520 after eight days."),
    ("QC604", "The hotel charges a $50 fee and $120 a night, so the family paid $590 for four nights."),
    ("QC604", "He paid £200 plus £15 a week in rent, a total of £350 over eight weeks."),
    ("QC604", "The fine is $500 plus $25 a day, and reached $875 after 12 days."),
    ("QC604", "The firm charged a fixed $1,000 and $50 per hour; 12 hours of work brought the bill to $1,700."),
    (
        "QC604",
        (
            "Each will be given 500,000 rupees (about $3,700) by the state. The firm will put in a further "
            "700,000 rupees, so that every family gets 1.3 million rupees."
        ),
    ),
    ("QC604", "Each gets $5,000 from the state and another $3,000 from the firm, so that every family has $9,000."),
    ("QC604", "The state will pay 300,000 rupees and the firm 400,000 rupees to each, a total of 800,000 rupees."),
    ("QC604", "The state gave 200,000 pesos and the city 150,000 more, so each widow got 400,000 pesos."),
    ("QC603", "Of the load, 52 percent is soy and 31 percent is fuel, whereas the leftover 27 percent is timber."),
    ("QC603", "Half of it is wheat, 30 percent is rye and the remaining 30 percent is oats."),
)
LEFT_ALONE = (
    "The bill – £4,800 for the crane and £35 a day for the shed – had reached £5,115 by yesterday, nine days on.",
    "The bill – £4,800 for the crane and £35 a day for the shed – had reached £5,150 by yesterday, nine days on.",
    "The bill – £4,800 for the crane and £35 a day for the shed – came to £6,138 with tax after nine days.",
    "The fine is about $500 plus $25 a day, and reached $875 after 12 days.",
    "Each gets $5,000 from the state and another $3,000 from the firm, so that every family has $8,000.",
    "Each gets $5,000 from the state and another $3,000 from the firm, and $1,000 from a church, so each has $9,000.",
    "The room costs $120 a night and breakfast $15. The roof cost $400 after four nights of rain.",
    "Half of the land is forest and 30 percent is pasture; the remaining 20 percent is built on.",
    "A third of it is wheat, 50 percent is rye and the remaining 17 percent is oats.",
    "Two-thirds of the members are men; 20 percent are women, and the remaining 13 percent did not say.",
    "In half of the cases, 60 percent of the fee was paid by the state and the remaining 40 percent by the family.",
)


@every(("code", "text"), FOUND)
def test_is_found(code: str, text: str) -> None:
    assert warned(text, "QC603", "QC604") == [code]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC603", "QC604") == []
