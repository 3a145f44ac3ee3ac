"""Who is meant: short forms of bodies and names, posts written short, appositions, and who is better left unnamed."""

from __future__ import annotations

import pytest

from quotecheck import analyse

NAMED = (
    # a name behind a long title
    ("Minister of State for Rural Roads Feride Dahl told Parliament that the road was open.", "Feride Dahl"),
    ("Leader of the Opposition in the Assembly V. Ola Moe, who came late, claimed that it was shut.", "V. Ola Moe"),
    ("The Oba-elect of Ostby Central Market, Chief (Mrs) Ana Moe, who led them, said it was shut.", "Ana Moe"),
    # in apposition to a source that ends before it
    ("The boat is late, says the trust's economist, Dr Ana Moe, whose book is out.", "Ana Moe"),
    ("The rower, retired builder Ola Moe, said he had rung the line.", "Ola Moe"),
    # bodies
    ("The ferry stopped, according to Coastal Line Marine, which runs it.", "Coastal Line Marine"),
    (
        "It rained.\n\nThe pipe is of Harlow Lime Works. On Monday Harlow Lime denied that it leaks.",
        "Harlow Lime Projects",
    ),
    ("The chair is Harlow Lime President Ola Moe. Harlow Lime denied that it leaks.", "Harlow Lime"),
    ("Ostby Police Federation met. Ostby Police denied that it was late.", "Ostby Police"),
    # other names
    ('Kari Moe, known around the yard as "Tut," rows. "It leaks," Tut said.', "Kari Moe"),
    ("Mr Ole Moe, known on the farm as Sparrow, told the court it was hot. “It leaks,” Sparrow said.", "Ole Moe"),
    ("Councilor Ma. Teresa Arana, the chair, rose. “It leaks,” Arana said.", "Ma. Teresa Arana"),
    # ranks and offices
    (
        "Capt. Ana Dahl left. Ola Moe, a retired captain, did not. Dahl said so. “It leaks,” the captain said.",
        "Ana Dahl",
    ),
    ("Sajna Rajan, who sews, said she was tired. “It leaks,” the mother of two said.", "Sajna Rajan"),
)


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_who_is_meant(text, name):
    assert analyse(text).speakers[-1].name == name


@pytest.mark.parametrize("words", ["The company", "The smaller firm", "Its parent company", "The administration"])
def test_a_noun_for_any_body_is_no_name(words):
    speaker = analyse(f"It rained on Monday. {words} denied that it was late.").speakers[-1]

    assert (speaker.name, speaker.role) == (None, None)


def test_a_body_with_a_description_of_its_own_has_that_for_a_name():
    speaker = analyse("It rained on Monday. The county health department denied that it was late.").speakers[-1]

    assert speaker.name == "county health department"
