"""Roles that a dash, a clause or a home parts from the name whose they are."""

from __future__ import annotations

from entries import every
from told_roles import role_of


@every(
    ("told", "role"),
    [
        # A home that no list knows, before a role with an article; not a body and what it is.
        ("Ana Moe of Lower Ostby, a welder, said that it was cold.", "welder"),
        ("“It was cold,” said Ana Moe of Lower Ostby, a retired welder.", "retired welder"),
        ("Ana Moe of Halden, a maker of ovens, said that it was cold.", None),
        # Dashes for commas.
        ("The mayor — Ana Moe — said that it was cold.", "mayor"),
        ("A former mayor of Ostby -- Ana Moe, who lost the vote -- said that it was cold.", "former mayor of Ostby"),
        ("They met the mayor — Ana Moe was late — and left. Moe said that it was cold.", None),
        ("They met the mayor - Ana Moe, 47 - and left. Moe said that it was cold.", "mayor"),
        # A clause between a description and the name.
        ("Another baker who has not backed Mr. Lie, Ana Moe of Ohio, rowed. Moe said that it was cold.", "baker"),
        ("At the quay, another baker who has no boat, Ana Moe, sang. Moe said that it was cold.", "baker"),
        ("Kari Lie, a baker who has no boat, Ana Moe said, sang.", None),
        # Its sentence names who is it, behind a front, too; or says as what somebody serves.
        ("On a day in May, the rower with the oar was Ana Moe. Moe said that it was cold.", "rower with the oar"),
        ("Kari Lie, the mayor, was Ana Moe’s friend. Moe said that it was cold.", None),
        ("With Ana Moe serving as mayor, they rowed. Moe said that it was cold.", "mayor"),
        ("Ana Moe has been formally crowned the Labour nominee. Moe said that it was cold.", "Labour nominee"),
        ("Ana Moe emerged as the Labour front-runner. Moe said that it was cold.", "Labour front-runner"),
        ("“It was cold,” said another Skyline user, Ana Moe.", "Skyline user"),
        # Of many of whom one is named.
        ("They met the leader of the rowers, Ana Moe. Moe said that it was cold.", "leader of the rowers"),
    ],
)
def test_what_parts_a_role_from_its_name(told: str, role: str | None) -> None:
    assert role_of(told, "Ana Moe") == role


@every(
    ("told", "role"),
    [
        ("Three bakers -- Ana Moe at the Ostby Mill, Ola Dahl at the Mill of Holm and Bo Lie -- came.", "baker"),
        ("Three bakers -- Ana Moe, Ola Dahl and Bo Lie -- came.", "baker"),
        ("Sens. Ana Moe (R), who is seeking a boat, and Bo Lie (D) came.", "Sen."),
        ("Ana Moe, a baker, and Bo Lie, a clerk, rowed. The two sailors - Ms. Moe and Mr. Lie - came.", "clerk"),
    ],
)
def test_what_is_shared_behind_an_aside(told: str, role: str) -> None:
    assert role_of(f"{told} Lie said that it was cold.", "Bo Lie") == role
