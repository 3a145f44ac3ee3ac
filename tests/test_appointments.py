"""Posts that are given, taken and left: "named Ola Moe as its chair", "was sworn in as", "resigned as"."""

from __future__ import annotations

from entries import every
from told_roles import last_role

from quotecheck import analyse
from quotecheck.model import Tenure


@every(
    ("told", "wanted"),
    [
        ("The mill has named Ola Moe as its next chair", "next chair"),
        ("The mill has named Ola Moe its next chair", "next chair"),
        ("The mill appointed Ola Moe interim head on Monday", "interim head"),
        ("The mill promoted Ola Moe to chief engineer on Monday", "chief engineer"),
        ("The mill has hired Ola Moe from Ostby Bank as its head of risk", "head of risk"),
        ("The mill announced the appointment of Dr. Ola Moe as Chief Risk Officer", "Chief Risk Officer"),
        ("Ola Moe was sworn in as bailiff on Monday", "bailiff"),
        ("Ola Moe has been promoted to head of sales", "head of sales"),
        ("Ola Moe took over as conductor in 2021", "conductor"),
        ("Ola Moe resigned as director of the mill", "director of the mill"),
    ],
)
def test_a_post_that_is_given_taken_or_left(told, wanted):
    assert last_role(f"{told}. “I will count,” Moe said.") == wanted


@every(
    "told",
    [
        "Members elected Ola Moe to the board",
        "The mill considered Ola Moe as its chair",
        "The mill hired Ola Moe to train the juniors",
        "The council named the bridge after Ola Moe",
        "“They named Ola Moe as chair,” she wrote",
    ],
)
def test_no_post_is_given(told):
    assert last_role(f"{told}. “I will count,” Moe said.") is None


def test_who_has_left_holds_it_no_longer():
    roles = analyse("Ola Moe resigned as director of the mill. “I will count,” Moe said.").speakers[-1].roles
    assert [one.tenure for one in roles] == [Tenure.FORMER]
