"""What somebody was for a time, whose time that was, and whom "the former mayor" means then."""

from __future__ import annotations

from entries import every

from quotecheck import analyse


@every(
    ("text", "name", "role"),
    [
        # The time in a post is that of whoever is named before it.
        (
            "With Mrs. Lie facing doubts about her time as town clerk, former mayor Ola Moe said he was late.",
            "Ola Moe",
            "former mayor",
        ),
        ("In her time as town clerk, Ana Moe built a pier. Moe said it was late.", "Ana Moe", "town clerk"),
        # A clause before a name is no post of its bearer.
        ("Shortly before Mrs. Lie became town clerk, Mr. Moe said it was late. Ola Moe met Ana Lie.", "Ola Moe", None),
        # What anybody is, and what somebody plays.
        ("As a woman, Ana Moe was told to wait. Moe said it was late.", "Ana Moe", None),
        ("Casting himself as her judge in a mock trial, Ola Moe sang. Moe said it was late.", "Ola Moe", None),
    ],
)
def test_a_post_before_a_name(text: str, name: str, role: str | None) -> None:
    speaker = analyse(text).speakers[-1]
    assert (speaker.name, speaker.role) == (name, role)


@every(
    ("text", "name"),
    [
        (
            (
                "Ana Moe met Bo Lie. A report found that she broke rules during her tenure as town clerk. Lie sang.\n\n"
                "Lie left. It rained.\n\nThe former town clerk said it was late."
            ),
            "Ana Moe",
        ),
        (
            (
                "Ana Moe met Bo Lie. Lie's five years as town clerk were hard. Moe sang.\n\n"
                "Moe left. It rained.\n\nThe former town clerk said it was late."
            ),
            "Bo Lie",
        ),
        # A style that others give is no sign that a post is held.
        (
            (
                "Ola Moe ran the land for years. “President Moe was good,” Bo Lie said.\n\n“No,” Moe said. "
                "The former president said it was late."
            ),
            "Ola Moe",
        ),
    ],
)
def test_whom_a_former_holder_means(text: str, name: str) -> None:
    assert analyse(text).speakers[-1].name == name
