"""Roles that stand beside a name, by their construction, and what stands beside one and is none."""

from __future__ import annotations

import pytest

from quotecheck import analyse


def last_role(text: str) -> tuple[str | None, str | None]:
    """Return the name and role of the last speaker in `text`."""
    speaker = analyse(text).speakers[-1]
    return speaker.name, speaker.role


@pytest.mark.parametrize(
    ("text", "role"),
    [
        # What completes a post, right before the name.
        ("Head of research Ana Moe said prices would fall.", "Head of research"),
        ("Medical officer of health Dr Ana Moe said 14 people had been ill.", "Medical officer of health"),
        ("They asked former secretary of state Ana Moe, who said the count would go on.", "former secretary of state"),
        ("Mother of three Ana Moe said the rent had doubled.", "Mother of three"),
        # Nouns that no list of roles holds, by their form.
        ("“It was cold,” thatch wrangler Ana Moe said.", "thatch wrangler"),
        ("“It was cold,” said regular customer Ana Moe.", "regular customer"),
        # A title behind the post.
        ("The board's chair, the Rev. Ana Moe, said the roof would hold.", "board's chair"),
        ("Mayor Pro Tem Ana Moe said the city would pay.", "Mayor Pro Tem"),
        # Capitals behind the name.
        (
            "Ana Moe, Special Adviser to the governor on media, said the claim was false.",
            "Special Adviser to the governor on media",
        ),
        # The sentence that names who holds the post.
        ("The club's treasurer is Ana Moe. “We have no money,” Moe said.", "club's treasurer"),
        # Figures of speech.
        ("Ana Moe, the voice of the harbour for 30 years, said the fight was on.", "voice of the harbour for 30 years"),
        ("It ended with the new face of the campaign, Ana Moe, who said the fight was on.", "new face of the campaign"),
    ],
)
def test_a_role_beside_a_name(text: str, role: str) -> None:
    assert last_role(text) == ("Ana Moe", role)


@pytest.mark.parametrize(
    "text",
    [
        "The wind in the river Ana Moe crossed was strong. Ana Moe said it was cold.",
        "They sailed on the trawler Ana Moe. Ana Moe said it was cold.",
        "As reported by Ana Moe, the secretary of state was warned in March. Ana Moe said it was cold.",
        "Like Ana Moe, the mayor, Bo Lie doubts it. The thing is Ana Moe. “No,” Bo Lie said. Ana Moe left.",
        "The liar Ana Moe has met left. Ana Moe said it was cold.",
        "The problem for the mayor is Ana Moe. Ana Moe said it was cold.",
        "“The best mayor is Ana Moe,” the poster read. Ana Moe said it was cold.",
    ],
)
def test_no_role_beside_a_name(text: str) -> None:
    assert [role for _, role in map(last_role, [text])] == [None]
