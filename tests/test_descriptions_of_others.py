"""Whom a description does not mean: somebody else, by what the text tells around it."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

FRIEND = "Ola Moe built a boat. “He had plans,” his friend Bo Lie told the board. Moe slept.\n\n"


@every(
    ("text", "name"),
    [
        # The head of another land, who is named without the post.
        ("President Ana Moe met Paul Lie. The French president said it was late.", None),
        ("President Ana Moe met a nurse. The French president said it was late.", "Ana Moe"),
        # Whom the clause of the source names behind it.
        (
            "Ana Moe is late. Ola Lie is loud.\n\n“I row,” the cautious candidate said of running against Lie.",
            "Ana Moe",
        ),
        ("Ola Lie met a veteran.\n\nAfter saying he was nervous, the man left the room with his arm around Lie.", None),
        # A boy holds no office; a voice in a film is nobody who is named.
        ("Gov. Ola Moe took the last question. “How big is it?” asked the boy, who wore a hat.", None),
        ("Ana Moe released an ad. “We row,” the narrator says.", None),
        # His friend is not that of another.
        (f"{FRIEND}Moe had wanted to be a pilot, his friend said.", "Bo Lie"),
        (f"{FRIEND}Per Dahl was a pilot. Dahl was kind. He had wanted that since he was 5, his friend said.", None),
        # Who was heard by more words, and the noun alone later.
        (
            (
                "Ana Moe regrets it.\n\nThe Fishery Court justice said she was late.\n\n“It was wrong,” Moe said. “I "
                "will row.”\n\nIn three interviews, the justice said it was late."
            ),
            "Ana Moe",
        ),
        # A body without a name that was called so since; his campaign, of whom the sentence is about.
        (
            "Ostby Health Group met. Just then, the trade group for the mills said no. “It is late,” the group wrote.",
            None,
        ),
        ("Jeb Lie stopped. Donald Moe was paid for each speech, but his campaign said no.", "Donald Moe's campaign"),
    ],
)
def test_whom_a_description_means(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name
