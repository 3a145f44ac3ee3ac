"""What each constant of phrases is for: a sentence in which a name has a role, or none, under no other value."""

from __future__ import annotations

from entries import every

from quotecheck.model import Document, MentionKind
from quotecheck.pipeline import analyse


def roles(text: str) -> list[str]:
    """Return the roles that stand beside the name of Moe."""
    mentions = analyse(Document.from_text(text)).mentions
    return [
        role.text for each in mentions if each.kind is MentionKind.NAME and "Moe" in each.text for role in each.roles
    ]


@every(
    ("text", "found"),
    [
        # MOST_WORDS
        (
            "It was over, said veteran acting joint deputy assistant regional federal state spokesman Ola Moe.",
            ["veteran acting joint deputy assistant regional federal state spokesman"],
        ),
        (
            "It was over, said former veteran acting joint deputy assistant regional federal state spokesman Ola Moe.",
            ["veteran acting joint deputy assistant regional federal state spokesman"],
        ),
        # _LONGEST_NAMING of naming_verbs
        ("A trader, who for now asked to be identified only as Moe, left.", ["trader"]),
        ("A trader, who at the gate asked to be identified only as Moe, left.", []),
        # _MOST of appositions
        ("Ola Moe, a baker, a singer, a rower, left.", ["baker", "singer", "rower"]),
        ("Ola Moe, a baker, a singer, a rower, a painter, left.", ["baker", "singer", "rower"]),
        # _LONGEST_PARTY
        ("Ola Moe (pictured at the new Ostby quay), a baker, said it was late.", ["baker"]),
        ("Ola Moe (pictured at the big new Ostby quay), a baker, said it was late.", []),
        # _LONGEST_PLACE
        ("Ola Moe of West New York, a baker, said it was late.", ["baker"]),
        ("Ola Moe of Old West New York, a baker, said it was late.", []),
        # _SHORTEST of agent_nouns
        ("It was late, said winkle eater Ola Moe.", ["winkle eater"]),
    ],
)
def test_a_constant_of_phrases(text: str, found: list[str]) -> None:
    assert roles(text) == found
