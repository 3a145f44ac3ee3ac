"""Sums of money and people told again with two digits changed round: which pairs are found, and which left alone."""

from __future__ import annotations

from entries import every
from findings import codes

FOUND = (
    "A P68-million cold store stands empty in Ash.\n\nNo onions ever came into the P86-million facility.",
    "The head overstated the bill by UAH 31.2 million.\n\nThe auditors want the disputed UAH 32.1 million back.",
    "The street raised N8.7m in six weeks.\n\nThe N7.8m raised by the tenants must be paid back, she said.",
    "Some 640 of the 812 persons on the payroll came.\n\nThe 821 workers of the mill still wait.",
    "More than 4,300 persons sleep in two halls.\n\nAt least 700 bags are required for the 3,400 displaced.",
)

LEFT_ALONE = (
    "Voters were asked for a bond of $650 million. The board made a smaller plan. The $560 million bond was approved.",
    "A P68-million cold store stands empty in Ash.\n\nA P86-million mill is to be built in Elm.",
    "It passed £250,000 in July, the club wrote.\n\nA grant of £205,000 from the lottery will mend the roof.",
    "Its outlay was VND 1.26 trillion in 2019.\n\nIn 2023 works worth VND 1.62 trillion were begun.",
    "The rent was raised to N8.7m in May.\n\nThe N7.8m of last year was too little, he said.",
    "Some 640 of the 812 persons on the payroll came.\n\nA mill with 821 workers shut in Elm.",
    "More than 4,300 persons sleep in two halls.\n\nAt least 3,400 sacks of rice were brought.",
)


@every("text", FOUND)
def test_a_sum_told_again_is_found(text: str) -> None:
    assert codes(text, "QC601") == ["QC601"]


@every("text", LEFT_ALONE)
def test_another_sum_is_left_alone(text: str) -> None:
    assert codes(text, "QC601") == []
