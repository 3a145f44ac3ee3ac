"""What a sentence ties to its day over its clauses: when, hours after, the day after, on the eve of; and is left."""

from __future__ import annotations

from findings import warned

FOUND = (
    "A silo exploded on Tuesday. Moe was milking on Monday evening, he said, when the blast threw him to the ground.",
    "Moe resigned on Thursday. His leader spoke to him on Wednesday, minutes after he quit.",
    "The court sentenced Moe on Friday. His lawyer appealed on Wednesday, the day after the sentencing.",
    "The line opened on 4 June. On 9 June, the day following the opening, a tram hit a van.",
    "The rocket lifted off on Wednesday. On the eve of the launch, Sunday, engineers replaced a valve.",
    "The drivers returned on Monday. On Saturday, two days after the return to work, buses were late.",
    "The firm recalled the pill on Monday. Shops got a letter on Saturday, within hours of the recall.",
    "Moe died on Monday. Guests came on Sunday, the day on which he passed away, with flowers.",
    "A barn caught fire on Sunday. Friday's bell practice had barely ended when the barn caught fire.",
    "A bomb destroyed a statue on Sunday. Anglers out for Saturday's catch saw the statue being blown up.",
    "A train came off the rails on Friday. Moe was on her Thursday shift when she felt the train leave the rails.",
    "The hostel was evacuated on Monday. It was on Saturday, with a disco on, that the hostel was evacuated.",
    "A dam burst on Thursday. He said that Wednesday had been slow and that he was asleep when the dam burst.",
    "Thieves stole a ring on Saturday. It was Thursday evening and the crew were asleep when the ring was stolen.",
    "A balloon crashed on Friday. Moe was out for a ride on Thursday and saw the balloon crash, he said.",
    "Moe was arrested on Saturday. He was found at home. Two days later, on Tuesday, he appeared in court.",
    "Rebels took Ash on Tuesday. Most had fled. The next morning, Thursday, they rang the bells.",
)
LEFT = (
    "A silo exploded on Tuesday. Moe said on Monday that he was at home when the silo exploded in May.",
    "Moe resigned on Thursday. His leader spoke to him on Wednesday, the day before he quit.",
    "The court sentenced Moe on Friday. He appealed on Monday, three days after the sentencing.",
    "The ferry sank on Wednesday. Moe was pulled out on Thursday, hours after it sank.",
    "The barge sank late on Friday night. It was past midnight on Saturday and he was asleep when the barge sank.",
    "Talks collapsed on Wednesday. On Friday, two days after the talks collapsed, the port hired a mediator.",
    "The ivory was seized on 11 November. A week after the seizure, on 18 November, three men were tried.",
    "A balloon crashed on Friday. Moe was fined on Thursday and said she had seen the balloon crash.",
    "Moe quit on Tuesday. The market rose on Wednesday after his resignation.",
    "Moe stepped down on July 24, the day before the meeting began. The meeting began on July 25.",
    "Moe died on February 26, 2024, 17 days before the fair. The fair opened on March 14, 2024.",
    "Moe was arrested on Saturday. Two days later, on Monday, he appeared in court.",
)


def test_a_link_gives_its_day() -> None:
    """What a sentence ties to a day is of it, or so many days from it."""
    assert [text for text in FOUND if warned(text, "QC613") != ["QC613"]] == []


def test_what_fits_is_left() -> None:
    """What another day, the report of it or midnight explains is no slip."""
    assert [text for text in LEFT if warned(text, "QC613")] == []
