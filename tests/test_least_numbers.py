"""Numbers that must be at least another and have its digits turned."""

from __future__ import annotations

from entries import every
from findings import warned

TURNED = (
    (
        "The Ostby sluice has shielded more than 6,200 hectares of rice land in the coastal zone this season.|"
        "The province will build two further gates, bringing the area to 9,500 hectares, against the 6,020 hectares "
        "guarded by Ostby today."
    ),
    (
        "The gate has shielded more than 6,200 hectares of rice land.|"
        "The gates would bring it to 9,500 hectares, against the 6,020 hectares guarded by Halden today."
    ),
    "The fire destroyed over 1,340 homes.|Most of the 1,304 homes that burned were insured.",
    "At least 1,530 people signed the petition.|The 1,350 people who signed it want a new vote.",
    "Nearly 4,120 pupils were sent home.|The 4,210 pupils will be back on Monday.",
    (
        "The scheme irrigates more than 8,300 acres of farmland.|"
        "The council says the 8,030 acres now watered will double."
    ),
    "The firm laid off more than 2,610 workers.|Each of the 2,160 workers got a letter.",
    ("The dike protects more than 5,400 households.|The town wants to add to the 5,040 households behind the dike."),
)

OTHERS = (
    "The fire destroyed over 1,340 homes in Halden.|The flood in Ostby destroyed 1,304 homes.",
    "More than 6,200 hectares burned last year.|This year 6,020 hectares have burned.",
    "More than 1,530 people signed the petition.|By Friday 1,350 people had paid.",
)


@every("text", TURNED)
def test_is_found(text: str) -> None:
    assert warned(text, "QC601") == ["QC601"]


@every("text", OTHERS)
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC601") == []
