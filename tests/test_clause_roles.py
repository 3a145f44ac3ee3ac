"""What somebody does or has to do with the story, where no noun says what they are."""

from __future__ import annotations

from entries import every
from told_roles import last_role


@every(
    ("clause", "wanted"),
    [
        ("who lost her son in the crash", "lost her son in the crash"),
        ("who lives opposite", "lives opposite"),
        ("who was on the platform", "was on the platform"),
        ("who took part in building the mill", "took part in building the mill"),
        ("whose son died in the crash", "whose son died in the crash"),
        ("who runs the inn where the climber fell", "runs the inn where the climber fell"),
        ("who is in charge of the port station", "in charge of the port station"),
        ("who took over her uncle's vineyard in 2016", "took over her uncle's vineyard in 2016"),
        ("who stood in for him as treasurer", "stood in for him as treasurer"),
        ("who held the Ostby beat until 2019", "held the Ostby beat until 2019"),
        ("who has the kiosk by the pier", "has the kiosk by the pier"),
        ("who resides across the creek", "resides across the creek"),
        ("whose wife is among the missing", "whose wife is among the missing"),
        ("by whom the district's clinics are run", "by whom the district's clinics are run"),
        ("who speaks for the growers", "speaks for the growers"),
        ("who speaks for an hour", None),
        ("who was not involved in the study", None),
        ("who was in tears", None),
        ("who is 82", None),
        ("who seconded the motion", None),
        ("who has sold a boat", None),
        ("who spoke at the funeral", None),
        ("whose wife is a porter", None),
        ("by whom it is doubted", None),
        ("who lost her temper", None),
        ("who saw a chance", None),
        ("who heard the argument", None),
        ("who was never mayor of Ostby", None),
        ("who was almost mayor of Ostby", None),
        ("who was booked twice", None),
        ("whose name was withheld", None),
    ],
)
def test_what_a_relative_clause_tells(clause, wanted):
    assert last_role(f"“They promised us a bus,” said Kari Moe, {clause}.") == wanted


@every(
    ("sentence", "wanted"),
    [
        ("She chairs the parish council", "chairs the parish council"),
        ("She teaches maths at the school", "teaches maths at the school"),
        ("She has farmed the hill since 1990", "has farmed the hill since 1990"),
        ("She lost her scarf in the crash", None),
        ("She lent them the money and now sits on the board", "sits on the board"),
        ("She wants a bus", None),
        ("She walked home", None),
    ],
)
def test_what_a_sentence_with_a_pronoun_tells(sentence, wanted):
    assert last_role(f"“They promised us a bus,” said Kari Moe. {sentence}.") == wanted


def test_an_occupation_says_more():
    assert last_role("Baker Kari Moe, whose twins attend the school, said the bus was late.") == "Baker"


def test_who_opens_an_article_is_who_is_named_next():
    text = (
        "A former clerk has told the inquiry that the dam was slipping.\n\n"
        "Kari Moe, who ran the desk until May, gave evidence. “I wrote it down,” Moe said."
    )
    assert last_role(text) == "former clerk"
