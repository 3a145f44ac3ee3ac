"""Who is meant by a post or rank that was shortened, and by a source without a name that comes again."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

NAMED = (
    ("Det Sgt Ana Moe told the court it was open.\n\nIn the end the detective agreed that it was dark.", "Ana Moe"),
    ("Deputy Commissioner Ola Lie said aid had come. The figure, the DC clarified, had been revised.", "Ola Lie"),
    ("Ostby Weavers and Dyers Guild chairman Ola Lie claimed that the council had known for years.", "Ola Lie"),
    ("Roads MEC Ola Lie cut the ribbon.\n\nThe MEC said that the bridge would last.", "Ola Lie"),
    ("Kari Moe, MLA for Ostby, rose to speak.\n\n“It leaks,” the MLA said.", "Kari Moe"),
    ("Superintendent of Police Ola Lie arrived.\n\nThe SP said that two men were held.", "Ola Lie"),
    ("Roads MEC Ola Lie, who took over from Bo Dahl, left. “It is old,” the former MEC said.", "Bo Dahl"),
    ("Mayor Ola Lie, who succeeded Bo Dahl in May, left. “It is old,” the former mayor said.", "Bo Dahl"),
    ("Mayor Ola Lie, who succeeded Bo Dahl in May, left. “It is old,” said his predecessor.", "Bo Dahl"),
    ("Mayor Ola Lie met Bo Dahl, took over her notes and left. “It is old,” the former mayor said.", None),
    ("Roads MEC Ola Lie left Bo Dahl at the bridge. “It is old,” the former MEC said.", None),
)


@every(("text", "name"), NAMED)
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
