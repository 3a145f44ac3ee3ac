"""Words that are nouns and verbs in the third person, behind somebody: claims, states, reports."""

from __future__ import annotations

from entries import every
from statements import contents_of


@every(
    ("text", "told"),
    [
        ("“No.” Ana Moe claims residents will pay for the pier.", ["residents will pay for the pier"]),
        ("In a letter to the board, Ana Moe claims members were handed maps.", ["members were handed maps"]),
        ("Ana Moe states in an affidavit that the council of Ostby is late.", ["the council of Ostby is late"]),
        ("Ana Moe, a clerk, states in an affidavit that the council is late.", ["the council is late"]),
        ("The mayor claims in a letter that the council is late.", ["the council is late"]),
        (
            "A note attached to the bill estimates that the pier will cost $3 million.",
            ["the pier will cost $3 million"],
        ),
        ("A notice pinned to the dock gates states that the pier will close.", ["the pier will close"]),
        ("A notice dated Oct. 10 states that the pier will close.", ["the pier will close"]),
        ("A notice dated Oct. 10, 2025, states that the pier will close.", ["the pier will close"]),
        ("A notice dated 10 October said that the pier will close.", ["the pier will close"]),
        ("Ana Moe met Lloyd claims managers who will pay.", []),
        ("Ana Moe met the claims managers.", []),
    ],
)
def test_a_third_person_behind_somebody_is_a_verb(text: str, told: list[str]) -> None:
    assert contents_of(text) == told
