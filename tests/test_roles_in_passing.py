"""What somebody is called or told to have been in passing, where nothing beside the name says it."""

from __future__ import annotations

from entries import every
from told_roles import role_of


@every(
    ("told", "role"),
    [
        # The time for which somebody had a post.
        ("She used a boat during her tenure as harbour master.", "harbour master"),
        ("They spoke of Moe's four years as mayor of Ostby.", "mayor of Ostby"),
        ("They spoke of her time as mayor of Ostby and as a rower.", "mayor of Ostby"),
        ("They spoke of her work as a senator to save the mill.", "senator"),
        ("She kept goats while she was mayor of Ostby.", "mayor of Ostby"),
        ("She kept goats while she was cold.", None),
        ("She kept goats as well as a boat.", None),
        (
            "“Thank you, Secretary Moe,” said Bo Lie. They liked Moe's record as secretary of war.",
            "secretary of war",
        ),
        # What stands beside the name says more.
        ("Moe, a nurse, spoke of her time as mayor of Ostby.", "nurse"),
    ],
)
def test_a_post_that_is_told_with_its_time(told: str, role: str | None) -> None:
    assert role_of(f"Ana Moe left the town. {told} Moe said that it was cold.") == role


@every(
    ("told", "role"),
    [
        # The subject of the clause around a description is not meant by it.
        ("Kari Lie defeated Bo Moe. She never trailed the Ohio senator in polls.", "Ohio senator"),
        ("Kari Lie met Bo Moe. Lie mocked the songs of the Ohio senator.", "Ohio senator"),
        ("Kari Lie met Bo Moe. She is now an adviser to the Ohio senator.", "Ohio senator"),
    ],
)
def test_whom_a_subject_leaves_to_be_meant(told: str, role: str | None) -> None:
    assert role_of(f"{told}\n\nMoe said that it was cold.", "Bo Moe") == role


@every(
    ("lede", "role"),
    [
        # Who is named next, though others are named in the lede.
        ("A former director of the fund gave Kari Lie a boat on Monday.", "former director of the fund"),
        ("The Ostby hacker who showed that Kari Lie was asleep was jailed on Monday.", "Ostby hacker"),
        ("The hacker gave Kari Lie a boat on Monday.", None),
        ("A former director of the fund gave Bo Moe a boat on Monday.", None),
        # Whom something befell, where somebody who speaks for a body or is named did it.
        ("Police in Ostby have charged a retired teacher with theft.", "retired teacher"),
        ("A judge jailed a retired teacher for theft on Monday.", "retired teacher"),
        ("Kari Lie defended her campaign manager as a rower on Monday.", "campaign manager"),
        ("Kari Lie lost her brother at sea on Monday.", None),
        ("A man hit a retired teacher on Monday.", None),
    ],
)
def test_whom_a_lede_brings_in(lede: str, role: str | None) -> None:
    assert role_of(f"{lede}\n\nBo Moe, 47, said that it was cold.", "Bo Moe") == role


def test_who_has_an_office_is_hardly_the_tycoon() -> None:
    text = (
        "Sen. Bo Moe won the vote. Moe sang. His song was late, and Moe rowed off, defeating Peter Lie in Ostby. The "
        "billionaire businessman only narrowly beat Kari Dahl. Lie said that it was cold."
    )
    assert role_of(text, "Peter Lie") == "billionaire businessman"


@every(
    ("told", "role"),
    [
        ("Moe has been a bad mayor.", None),
        ("He was a great rower, and a smart one.", None),
        ("Moe is a good friend of the club.", "good friend of the club"),
        ("Moe was a careful mayor.", "careful mayor"),
    ],
)
def test_praise_and_blame_are_no_roles(told: str, role: str | None) -> None:
    assert role_of(f"Peter Moe slept. {told} Moe said that it was cold.", "Peter Moe") == role


@every(
    ("told", "role"),
    [
        # Who has an office is hardly the former president, nor who is told to be something else.
        ("Premier Kari Lie shunned Bo Moe, claiming that the former president is rude.", "former president"),
        ("Premier Kari Lie and Ola Dahl shunned Bo Moe, claiming that the former president is rude.", None),
        # A party's nominee is who has a campaign.
        (
            "Kari Lie, a welder, led bands of Bo Moe’s campaign. Lie rowed. It rained, and the Labour candidate slept.",
            "Labour candidate",
        ),
        (
            "Bo Moe’s campaign left. They saw Moe sing. Kari Lie, a cook, sang. Her crew fed the Labour front-runner.",
            "Labour front-runner",
        ),
        # Who is named in the next clause of a sentence may be meant in this one.
        ("Senator Kari Lie met Bo Moe. She was quick to hail the tycoon, and told them that Moe had won.", "tycoon"),
        ("Senator Kari Lie met Bo Moe. She was quick to hail the tycoon at Moe’s quay.", None),
        # Of whom she says it is told in what she says.
        ("Bo Moe’s campaign rented a hall. “Dahl lost,” Kari Lie said of the Labour front-runner.", None),
        # A pronoun behind it tells who is not meant.
        ("Bo Moe left the hall. Kari Lie came and sang. The tycoon later lost his boat.", "tycoon"),
        (
            "It is too soon to tell the damage to Bo Moe’s plan, but the fire has cost the candidate a boat.",
            "candidate",
        ),
    ],
)
def test_who_is_hardly_called_so(told: str, role: str | None) -> None:
    assert role_of(f"{told}\n\nMoe said that it was cold.", "Bo Moe") == role
