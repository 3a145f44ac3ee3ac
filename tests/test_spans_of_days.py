"""Days that do not fit the time told between them, or whose order cannot be: which are found, which are left alone."""

from __future__ import annotations

from entries import every
from findings import warned

from quotecheck import api

FOUND = (
    "Ruth Dahl died at a clinic on April 9, three days after the fall on {April 4}.",
    "Three days after the flood of April 4, on {April 9}, the dam was opened.",
    "The senate voted on Monday. Two days later, on {Friday}, the king signed the law.",
    "Dahl was fined on April 3 and left the country the following day, {April 6}.",
    "The march set out on Monday and reached Ostby three days later, on {Friday}.",
    "The vote on Friday came two days after the debate on {Monday}.",
    "The order was lifted on 7 April, a day before the {10 April} hearing.",
    "The choir sings on Tuesday, three days before {Sunday}'s fair.",
    "The walkout lasted 12 days, from July 3 to {July 10}.",
    "The sale runs from 20 July until {12 July}.",
    "A dividend of 30 cents is payable Feb. 12 to holders of record on {Feb. 19}.",
    "Holders of record on Feb. 19 will be paid on {Feb. 12}.",
)
LEFT_ALONE = (
    "The walkout lasted eight days, from July 3 to July 10. It rained on four days, from July 3 to July 10.",
    "The five-day fair runs from June 31 to June 20. The shop opens on June 31 and closes on June 3.",
    "The five-day appeal period runs from June 4 to June 10, excluding the weekend.",
    "Registration opens on May 9 and closed last year on May 3.",
    "Ruth Dahl died on April 9, about three days after the fall on April 4.",
    "Ruth Dahl died on April 9, less than a week after the fall on April 4.",
    "Ruth Dahl died on April 9, five days after the fall on April 4.",
    "The court, three days after hearing the case on April 4, said on April 20 that it would rule.",
    "Dahl was held on April 3. Moe was charged the following day, and on April 6 he was freed.",
    "The senate voted on Monday and Tuesday. Two days later, on Thursday, the king signed.",
    "He spoke on April 14 and to another group of those he met a month earlier — a larger one — on April 18.",
    "The four-day regatta runs from Thursday to Sunday.",
    "A three-night stay from July 3 to July 6 costs 400 crowns.",
    "The seven-day average rose from 40 on July 3 to 60 on July 20.",
    "The lease runs from July 1 to June 30, the permit from Sept. 5 to June 20.",
    "A dividend is payable Feb. 12 to holders of record on Jan. 19.",
    "The old lock closed on July 3 and the new one opened on July 1.",
    "The talks resume on Tuesday, two weeks after they broke off on Friday.",
)


@every("text", FOUND)
def test_is_found(text: str) -> None:
    assert warned(text, "QC613") == ["QC613"]


@every("text", LEFT_ALONE)
def test_is_left_alone(text: str) -> None:
    assert warned(text, "QC613") == []


@every(
    ("text", "message"),
    [
        ("The fair runs from July 9 to July 3.", "ends on July 3, before it begins on July 9"),
        ("The five-day fair runs from July 9 to July 3.", "ends on July 3, before it begins on July 9"),
        ("The show opens on July 9 and closes on July 3.", "ends on July 3, before it begins on July 9"),
        ("The five-day regatta runs from July 3 to July 9.", "July 3 to July 9 is 7 days, not 5"),
        ("A three-day walkout, from Monday to Friday, idled the docks.", "Monday to Friday is 5 days, not 3"),
        (FOUND[0], "April 9 and April 4 are 5 days apart, not 3 days"),
        ("The tug was found on Sept. 24, a week after it vanished on Sept. 2.",
         "Sept. 24 and Sept. 2 are 22 days apart, not 1 week"),
        ("Ruth Dahl died on April 2, three days after the fall on April 4.",
         "April 2 is before April 4, not 3 days after it"),
        (FOUND[-2], "paid on Feb. 12, before the date of record, Feb. 19"),
        (FOUND[-1], "paid on Feb. 12, before the date of record, Feb. 19"),
    ],
)  # fmt: skip
def test_the_message_says_how_the_days_do_not_fit(text: str, message: str) -> None:
    (file,) = api.check(text=text.translate({ord("{"): None, ord("}"): None})).files

    assert [each.message for each in file.findings if each.rule.code == "QC613"] == [message]
