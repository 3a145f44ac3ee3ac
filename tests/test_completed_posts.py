"""Posts without an article that words complete, right before a name, as translated agency copy writes them."""

from __future__ import annotations

import pytest
from entries import every
from told_roles import last_speaker

from quotecheck import analyse


@every(
    ("text", "role"),
    [
        ("The dam held, head of the district's water board Ola Moe said.", "head of the district's water board"),
        ("The dam held, head of the Ostby district council Ola Moe said.", "head of the Ostby district council"),
        ("The dam held in Ostby, chief of the fire service Ola Moe said.", "chief of the fire service"),
        ("“The dam held,” director of the botanical garden Ola Moe said.", "director of the botanical garden"),
        (
            "Chief physician of the children's clinic Ola Moe said it was full.",
            "Chief physician of the children's clinic",
        ),
        ("Adviser to the mayor Ola Moe said it was full.", "Adviser to the mayor"),
        ("“The dam held,” said head of the district's water board Ola Moe.", "head of the district's water board"),
        ("“The dam held,” said the head of the district's water board Ola Moe.", "head of the district's water board"),
        ("Head of School No. 12 Ola Moe said it was full.", "Head of School No. 12"),
        ("Chair of Ward No 6 Ola Moe said it was full.", "Chair of Ward No 6"),
        ("It was full, according to head of Ward 6 Ola Moe.", "head of Ward 6"),
        ("Labour member for Brell Cllr Ola Moe said it was full.", "Labour member for Brell"),
        ("Local member for Brell and the Isles Cllr Ola Moe said it was full.", "Local member for Brell and the Isles"),
        ("The dam held, according to head of the regional police Ola Moe.", "head of the regional police"),
        (
            "The dam held, head of the Ostby Civil Administration Ola Moe said.",
            "head of the Ostby Civil Administration",
        ),
    ],
)
def test_a_post_that_words_complete_before_a_name(text, role):
    assert last_speaker(text) == ("Ola Moe", role)


@every(
    "role",
    [
        "Minister of State for the Islands",
        "Minister of State at the Department of Education",
        "Minister for Education and Skills",
        "Duty hydrologist of the LBWD",
        "UNHCR Representative in Chad",
        "Opposition spokesman on agriculture",
        "Ambassador in London",
        "Fire and rescue station chief",
        "District fire and rescue chief",
        "Police and crime commissioner",
        "Music and drama teacher",
        "State tourism and culture minister",
        "Bandar Lela Fire and Rescue station chief",
    ],
)
def test_a_field_or_place_completes_a_post_before_a_name_that_no_list_has(role):
    assert last_speaker(f"The dam held. {role} Fiachra Tuohy said it was full.") == ("Fiachra Tuohy", role)


def test_a_field_before_a_name_of_three_words():
    text = "The dam held. Vice minister of Rural Affairs Rolando Sical Ponce said it was full."
    assert last_speaker(text) == ("Rolando Sical Ponce", "Vice minister of Rural Affairs")


@every("role", ["prosecutor", "councillor"])
def test_police_and_somebody_are_two(role):
    assert last_speaker(f"Police and {role} Fiachra Tuohy said it was full.") == ("Fiachra Tuohy", role)


@every("people", ["Spaniard", "Briton", "Dutchman"])
def test_a_native_between_a_post_and_a_name(people):
    text = f"The dam held. Its general manager, the {people} Fiachra Tuohy, said it was full."
    assert last_speaker(text) == ("Fiachra Tuohy", "general manager")


@every("told", ["", ", who left in 2022,", ", 44,", ", for his part,"])
def test_what_stands_between_a_holder_and_the_verb(told):
    text = f"The dam held. The ex-minister of the Environment Hernán Oblitas{told} opined that it was weak."
    assert last_speaker(text) == ("Hernán Oblitas", "ex-minister of the Environment")


@every(
    "told",
    [
        "notified that it was wet.",
        "told from the rostrum on June 11 that it was wet.",
        "declared it was wet.",
        "reminded the assembly that it was wet.",
    ],
)
def test_a_post_before_a_name_by_the_clause_behind_it(told):
    text = (
        f"The acting head of the directorate Kari Lie said so. On Monday, the head of the Ostby commune Ola Moe {told}"
    )

    assert last_speaker(text) == ("Ola Moe", "head of the Ostby commune")


@every(
    "text",
    [
        "The head of the board Ola Moe founded said that it was wet.",
        "The head of the campaign Ola Moe launched said it was wet.",
        "The head of the team Ola Moe told off on Monday resigned.",
    ],
)
def test_who_is_behind_a_post_and_acts_on_its_body_does_not_hold_it(text):
    article = analyse(text)
    (moe,) = article.entities

    assert (moe.name, moe.roles) == ("Ola Moe", ())
    assert all(speaker.name != "Ola Moe" for speaker in article.speakers)


@every(
    ("office", "name"),
    [
        ("mayor of Ostby", "Bo Lie"),
        ("minister of the Interior", "Bo Lie"),
        ("chairman of Halden Foods", "Bo Lie"),
        ("president of the Ostby Chamber of Commerce", "Bo Lie"),
        ("governor of Lagos State", "Babs Ojo"),
    ],
)
def test_an_office_that_capitals_complete_before_a_name(office, name):
    assert last_speaker(f"The {office} {name} said it was late.") == (name, office)


@pytest.mark.parametrize("source", ["lawyer for Ana Maria Lie", "director of Tate Modern", "mayor of San Jose"])
def test_a_name_or_place_that_completes_a_noun_is_whole(source):
    assert last_speaker(f"The {source} said it was late.") == (None, source)


@pytest.mark.parametrize(
    "text",
    [
        "In his speech to the board Ola Moe said it was full.",
        "In a letter to the editor Ola Moe said it was full.",
        "He was asked by a member of the committee Ola Moe chairs. Ola Moe said it was full.",
    ],
)
def test_a_phrase_before_a_name_is_no_post(text):
    assert last_speaker(text)[1] is None


def test_what_stands_behind_another_name_is_its_own():
    article = analyse("The roof leaked, said Kari Lie, 45, head of the charity Ostby Civil Aid Ola Moe.")
    assert [each.text for each in article.mentions if any(role.head == "head" for role in each.roles)] == ["Kari Lie"]


@every(
    ("text", "role"),
    [
        ("“The dam held,” Ostby Water Guild (OWG) chairman Ola Moe said.", "Ostby Water Guild (OWG) chairman"),
        ("The dam held, said Ostby Rescue Agency (Bomba) director Ola Moe.", "Ostby Rescue Agency (Bomba) director"),
        ("According to Ostby Rescue Agency (ORA) chief Ola Moe, it held.", "Ostby Rescue Agency (ORA) chief"),
        ("The Ostby Council Five (OC5) chairperson, Ola Moe, said it held.", "chairperson"),
    ],
)
def test_a_post_behind_the_short_form_of_its_body(text, role):
    assert last_speaker(text) == ("Ola Moe", role)


def test_a_noun_behind_a_number_is_no_verb():
    assert last_speaker("Two delegates who left the council early told reporters that it was over.") == (
        None,
        "two delegates who left the council early",
    )


def test_people_before_the_noun_of_their_body_are_part_of_its_name():
    assert (
        last_speaker("It was over, said the Brell Depositors' Welfare Forum.")[0] == "Brell Depositors' Welfare Forum"
    )
