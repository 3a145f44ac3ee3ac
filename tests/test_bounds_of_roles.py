"""Where a role beside a name begins and ends, and words beside one that are no part of it."""

from __future__ import annotations

from entries import every
from told_roles import role_of

from quotecheck import analyse


@every(
    ("text", "role"),
    [
        # The name by which somebody goes, in marks.
        ("Ana Moe, the hacker known as “Bobo,” said that it was cold.", "hacker"),
        ("“It is cold,” said Ana Moe, the hacker known as “Bobo.”", "hacker"),
        # A title in marks, and words that somebody says.
        ("“Ostby Nights” star Ana Moe said that it was cold.", "“Ostby Nights” star"),
        ('"The House on the Quay" author Ana Moe said that it was cold.', '"The House on the Quay" author'),
        ("“It is late,” captain Ana Moe said.", "captain"),
        # A title that a colon parts in two.
        (
            "Moe, author of Tides: The Trouble With Boats, rowed with Bo Lie. Ana Moe said that it was cold.",
            "author of Tides: The Trouble With Boats",
        ),
        ("Moe, head of Halden Tides: she rowed with Bo Lie. Ana Moe said that it was cold.", "head of Halden Tides"),
        # A clause about the noun before a name, of which the name is the subject.
        ("The judge Ana Moe was referring to is Bo Lie. Moe said that it was cold.", None),
        ("The judge Ana Moe was late. Moe said that it was cold.", "judge"),
        # One of a party, in the text's own letters.
        ("Republicans Bo Lie and Ana Moe rowed. Moe said that it was cold.", "Republican"),
        ("The conservatives Bo Lie and Ana Moe rowed. Moe said that it was cold.", "conservative"),
        # A verb behind it, and what somebody is quoted as saying.
        (
            "The Echo quoted Bishop Ana Moe of the Diocese of Ostby as saying it was cold.",
            "Bishop of the Diocese of Ostby",
        ),
        (
            "Bishop Ana Moe of the Diocese of Ostby claims nine families left. Moe said it was cold.",
            "Bishop of the Diocese of Ostby",
        ),
        # One more of several, behind a phrase that opens the sentence; a month that is a name, too.
        ("Asked about the pier, another rower, Ana Moe, said that it was cold.", "rower"),
        ("It was cold, according to one rower, Ana Moe.", "rower"),
        ("The old pier was cold that day, according to one of the bakers, Ana Moe.", "one of the bakers"),
        ("By the end of May, the mayor of Ostby, Ana Moe, said, it was cold.", "mayor of Ostby"),
        # A verb before it.
        ("Count former Ostby Mayor Ana Moe among them. Moe said that it was cold.", "former Ostby Mayor"),
        ("They helped fight Ostby Council leader Ana Moe, who said that it was cold.", "Ostby Council leader"),
        # Somebody else, who ends what is said of the one before.
        (
            "Kari Lie, a clerk and aide for Mr. Dahl and his deputy, Ana Moe, rowed. Moe said that it was cold.",
            "deputy",
        ),
        # Who comes in beside a name.
        ("It is shared by Sen. Ana Moe (D-Ohio) and a clutch of young rowers. Moe said that it was cold.", "Sen."),
        ("Senior Moe campaign aides spoke. Ana Moe said that it was cold.", None),
        ("The union, a major Moe foe, spoke. Ana Moe said that it was cold.", None),
        ("A former mayor Ana Moe aide spoke. Moe said that it was cold.", None),
        ("Ana Moe, husband expecting a child.\n\nMoe said that it was cold.", None),
        ("Ana Moe, mother of two, said that it was cold.", "mother of two"),
        ("They asked Ana Moe, who sold mats to the charities and business groups. Moe said that it was cold.", None),
        ("Critics say that Moe is nothing but a loud rower, she knows. Ana Moe said that it was cold.", None),
        # A subject behind a name in the phrase before it; a comma within marks ends what is said of the name.
        ("Pressed by Ana Moe, the clerk admitted the delay. Moe said that it was cold.", None),
        ("Pressed by Ana Moe, the clerk agreed that it was late. Moe said that it was cold.", None),
        ("Ana Moe, the clerk awarded a medal, rowed. Moe said that it was cold.", "clerk"),
        ("Ana Moe, the host of “The Quiz,” told the town that it was cold.", "host of “The Quiz”"),
        # Where somebody lives, in a sentence of its own.
        ("Ana Moe, 71, has lived in the lane since 1983. Moe said that it was cold.", None),
        ("Ana Moe, who has lived in the lane since 1983, said that it was cold.", "has lived in the lane since 1983"),
        # A title stays beside what only says who was the first.
        ("“It is cold,” said Sen. Ana Moe of Ohio, the only senator to object.", "Sen. of Ohio"),
        (
            "Ana Moe is listed as the chairman of the Ostby Fund. Moe said that it was cold.",
            "chairman of the Ostby Fund",
        ),
        (
            "Ana Moe slept. The candidate for the city's next board rose.\n\nMoe said that it was cold.",
            "candidate for the city's next board",
        ),
    ],
)
def test_where_a_role_begins_and_ends(text: str, role: str | None) -> None:
    assert role_of(text, "Ana Moe") == role


def test_a_plural_that_opens_a_sentence_names_several() -> None:
    text = "The two young reporters who won are Ana Moe and Bo Lie. “It is cold,” said Moe. “It is wet,” said Lie."
    assert [one.role for one in analyse(text).speakers] == ["young reporter", "young reporter"]
