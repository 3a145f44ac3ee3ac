"""Those who work for one body or live in one place, told twice with two values, and those of two bodies."""

from __future__ import annotations

from entries import every
from findings import codes

FOUND = (
    "Osmar Glass told its 730 workers on Monday.\n\nThe firm's 780 employees had heard it on the radio.",
    "Halvard Foods employs 3,100 people.\n\nHalvard's 1,300 workers were told on Monday.",
    "The warden said that 3,800 people slept in the hall.\n\nThe 8,300 will be moved on Sunday.",
    "The bank has cut its 5,200 staff to the bone.\n\nThe lender's 5,700 employees will vote on Friday.",
    "The town of 18,000 inhabitants lost its bank.\n\nThe town's 13,000 residents now drive to Orsk.",
    "The airline told its 840 workers to stay at home.\n\nThe carrier's 480 employees will get half pay.",
    "The mill's 640 workers walked out at noon.\n\nThe mill's 690 employees want 4 percent more.",
    "Some 57 people were on the ferry.\n\nThe 75 were taken to a school.",
    "The island's 2,300 inhabitants have had no boat for a week.\n\nThe island's 3,200 residents are used to it.",
    "The group has 12,400 employees.\n\nThe group's 12,900 staff own a tenth of the shares.",
)
LEFT_ALONE = (
    "The company employs 2,400 people.\n\nThe group's 24,000 employees worldwide own shares.",
    "The committee has 19 members.\n\nThe 13 members present voted for it.",
    "Halvard Foods employs 3,100 people.\n\nThe plant's 1,900 workers were told on Monday.",
    "The company has 2,400 employees.\n\nThe rival's 2,900 staff were not told.",
    "The firm's 640 workers in Orsk walked out.\n\nThe firm's 690 workers in Brell stayed.",
    "The firm's 640 workers walked out.\n\nThe firm's 480 female employees want equal pay.",
    "The village's 640 residents were moved.\n\nThe city's 780 residents were not.",
    "Some 57 people were on the ferry.\n\nOf the 57, 34 were from Orsk. The 43 others were left.",
    "The council has 2,400 employees.\n\nThe council's 1,800 teachers are on strike.",
    "About 2,400 employees of the operator strike.\n\nThe company's 2,450 staff return on Monday.",
    "The town's 5,200 residents voted.\n\nThe 2,500 who voted no were mostly old.",
    "The company will cut 900 of its 2,400 employees.\n\nThe company's 1,500 workers who remain will get a bonus.",
    "The firm employs 1,250 people.\n\nIts rival's 1,520 workers were told by letter.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert codes(text, "QC601") == ["QC601"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert codes(text, "QC601") == []
