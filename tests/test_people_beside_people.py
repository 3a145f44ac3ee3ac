"""Who is meant beside a relative or a namesake: a mother and who was born with her surname, his cousin, two women."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


@every(
    ("text", "name"),
    [
        # A surname is that of who bears it, not of who was born with it.
        ("His mother, Ana Moe, wept.\n\nIt rained, Mrs Moe said.\n\nHis sister, Liv Day, nee Moe, left.", "Ana Moe"),
        ("His sister, Liv Day, nee Moe, left.\n\nIt rained, Ms Moe said.", "Liv Day"),
        # Whom a sentence is about that begins with whose relative it is.
        ("Bo Moe, the chair, left.\n\nHis cousin Ola Moe, who farms, stayed. He admits that it rained.", "Ola Moe"),
        ("Bo Moe, the chair, left.\n\nHis farm near Ostby burned. He admits that it rained.", "Bo Moe"),
        # Two who are brought in, and two who were named.
        ("Ana Moe met Liv Day.\n\nTwo women who sell tea said that it rained.", None),
        ("Ana Moe met Liv Day.\n\nThe two women said that it rained.", "Ana Moe and Liv Day"),
        # What was read out or shown is said by who sent it.
        ("Ana Moe sent a text to the board, which was read to the court: “It rained.”", "Ana Moe"),
        ("Ana Moe met Bo Lie, who tweeted: “It rained.”", "Bo Lie"),
    ],
)
def test_who_is_meant(text, name):
    assert analyse(text).speakers[-1].name == name


def test_a_post_outdoes_what_its_holder_does():
    text = "Ana Moe, managing director of Halden Mills, left.\n\nMoe now runs the Ostby mill. It rained, she says."
    assert analyse(text).speakers[-1].role == "managing director of Halden Mills"
