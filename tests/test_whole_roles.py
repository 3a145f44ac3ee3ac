"""Roles said as a whole: with their body, their time, and all that a list joins."""

from __future__ import annotations

import pytest
from entries import every
from told_roles import last_role

from quotecheck import analyse


@every(
    ("source", "wanted"),
    [
        ("Professor Kari Moe of Ostby University, who was not involved,", "Professor of Ostby University"),
        ("Associate Professor Kari Moe of Ostby University", "Associate Professor of Ostby University"),
        ("Professor emeritus Kari Moe of the Ostby Institute", "Professor emeritus of the Ostby Institute"),
        ("Professor Kari Moe, who studies moss,", "studies moss"),
        ("Dr Kari Moe of Ostby University", "of Ostby University"),
        ("Kari Moe, then the mayor,", "then the mayor"),
        ("Kari Moe, until recently head of the housing board,", "until recently head of the housing board"),
        ("Kari Moe, at the time head of the housing board,", "at the time head of the housing board"),
        ("Kari Moe, who was once a nun,", "once a nun"),
        ("Kari Moe, now an adviser to the board,", "adviser to the board"),
        ("Kari Moe, owner, baker and sole waitress at the inn,", "owner, baker and sole waitress at the inn"),
        ("Kari Moe, a poet, translator and farmer,", "poet, translator and farmer"),
        ("Kari Moe, policy lead at Warm Homes,", "policy lead at Warm Homes"),
        ("Harbour Link project lead Kari Moe", "Harbour Link project lead"),
        ("First author Kari Moe", "First author"),
        ("Local TD Kari Moe", "Local TD"),
        ("Kari Moe, 52, whom nearly everyone here calls Bo, is chair of the Growers. Moe", "chair of the Growers"),
        ("Kari Moe, known in every market here as Sister Bo, is chair of the Growers. Moe", "chair of the Growers"),
        ("In a note, local TD Kari Moe", "local TD"),
        ("Council Members Kari Moe and Bo Lie left. Moe", "Council member"),
        ("The vicar, the Rev Canon Kari Moe,", "vicar"),
        ("The mayor, Lt Col Kari Moe,", "mayor"),
        ("Kari Moe (ENG ’26)", "ENG ’26"),
        ("Kari Moe (spokeswoman)", "spokeswoman"),
        ("Kari Moe (46)", None),
        ("Kari Moe, a dancer turned baker,", "dancer turned baker"),
        ("Kari Moe, the club's top scorer,", "club's top scorer"),
        ("Mum-of-two Kari Moe, 31,", "Mum-of-two"),
        ("Minister of Housing Eng. Kari Moe", "Minister of Housing"),
        ("Kari Moe, chair of the House Ways and Means Committee,", "chair of the House Ways and Means Committee"),
        ("Kari Moe, head of the Guild of Elected and Named Clerks,", "head of the Guild of Elected and Named Clerks"),
        ("Kari Moe, host of Harbour's “Night Talk,”", "host of Harbour's “Night Talk”"),
        ("The radio talk show host Kari Moe", "radio talk show host"),
        ("Kari Moe rows. She's a delegate from Ostby. Moe", "delegate from Ostby"),
        ("Kari Moe, who’s been the mayor since 2001,", "mayor"),
        ("Ohio Gov. Kari Moe, one of the candidates beaten in May,", "Ohio Gov."),
        ("Kari Moe of Human Rights Watch", "of Human Rights Watch"),
        ("Kari Moe from Greenpeace", "from Greenpeace"),
        ("Kari Moe, the former mayor of Ostby, sings. Moe is a stiff campaigner. Moe", "former mayor of Ostby"),
        ("District Judge Kari Moe sat. Moe is a member of the Ostby Guild. Moe", "District Judge"),
        ("District Judge Kari Moe sat. The Ostby-born judge was late. Moe", "District Judge"),
    ],
)
def test_a_role_is_said_as_a_whole(source, wanted):
    assert last_role(f"{source} said the floor was soft.") == wanted


def test_a_role_between_two_roles_and_a_name():
    found = analyse("Its captain, forward Kari Moe, said the floor was soft.").mentions
    assert [one.text for mention in found for one in mention.roles if mention.text == "Kari Moe"] == [
        "captain",
        "forward",
    ]


@pytest.mark.parametrize("text", ["The team took the lead, Kari Moe said.", "Ostby TD Bank said the floor was soft."])
def test_what_only_looks_like_a_role(text):
    assert last_role(text) is None


def test_who_has_left_is_the_former_one():
    text = (
        "Ola Moe has been chairman of the mill since Kari Lie resigned as chairman in May. Lie wept.\n\n"
        "“I count,” the former chairman said."
    )
    assert analyse(text).speakers[-1].name == "Kari Lie"


@pytest.mark.parametrize(
    ("sentence", "wanted"),
    [
        ("The driver was Kari Moe", "driver"),
        ("One of the passengers was Kari Moe", "One of the passengers"),
        ("The last witness was Kari Moe's brother", None),
    ],
)
def test_whom_a_sentence_names(sentence, wanted):
    assert last_role(f"{sentence}. Moe said it did not slow down.") == wanted
