"""Who is meant by a post or rank that was shortened, and by a source without a name that comes again."""

from __future__ import annotations

import pytest

from quotecheck import analyse

NAMED = (
    ("Det Sgt Ana Moe told the court it was open.\n\nIn the end the detective agreed that it was dark.", "Ana Moe"),
    ("Deputy Commissioner Ola Lie said aid had come. The figure, the DC clarified, had been revised.", "Ola Lie"),
    ("Ostby Weavers and Dyers Guild chairman Ola Lie claimed that the council had known for years.", "Ola Lie"),
)


@pytest.mark.parametrize(("text", "name"), NAMED)
def test_a_shortened_post_is_its_holders(text, name):
    assert analyse(text).speakers[-1].name == name


def test_letters_that_two_may_bear_are_nobodys():
    text = (
        "Deputy Commissioner Ola Lie met Deputy Commissioner Bo Dahl. The figure, the DC clarified, had been revised."
    )

    assert analyse(text).speakers[-1].name == "DC"


def test_a_home_has_no_nickname():
    text = "Ola Lie, a baker from Vestre Sund who is known as Bobo Fjell, left. Bobo Fjell said the sea was high."

    assert analyse(text).speakers[-1].name == "Ola Lie"
