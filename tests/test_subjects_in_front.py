"""Who speaks where other names, ages, homes and party tags stand beside the subject, and where a clause opens it."""

from __future__ import annotations

from entries import every
from statements import contents_of

from quotecheck import analyse


@every(
    ("text", "name"),
    [
        # Somebody and their post stand in front of the subject.
        ("After meeting Leo Brandt, the mayor of Brell, Ana Moe of Ostby, Ohio, said it was late.", "Ana Moe"),
        ("Unlike Leo Brandt, the mayor of Brell, rowers Ana Moe and Ola Lie said it was late.", "Ana Moe and Ola Lie"),
        ("Near Leo Brandt, the mayor of Brell, the Halden Board, which runs it, said it was late.", "Halden Board"),
        ("After meeting Leo Brandt, the mayor of Brell, Ana Moe, said it was late.", "Ana Moe"),
        # An age, letters or a phrase between a name and the verb that another follows.
        ("Ana Moe, 46, a cook, defended the plan, saying that it was late.", "Ana Moe"),
        ("Ana Moe, PhD, a cook, defended the plan, saying that it was late.", "Ana Moe"),
        ("It rained. Ana Moe, a 46-year-old cook from Ostby, Ohio, stood up and said it was late.", "Ana Moe"),
        ("Ana Moe left, and Bo Lie, a cook, stayed, saying it was late.", "Bo Lie"),
        # A party with its seat is nobody; nor is where many are.
        ("It was read by Sen. Ana Moe, R-Ohio, who said that it was late.", "Ana Moe"),
        ("It was read by officials in Halden, who said that it was late.", None),
    ],
)
def test_who_speaks(text: str, name: str | None) -> None:
    assert analyse(text).speakers[-1].name == name


def test_who_goes_by_a_single_name_has_the_role_before_it() -> None:
    (one,) = analyse("The former head of the guild, who goes by a single name, Sukarman, said it was late.").speakers
    assert (one.name, one.role) == ("Sukarman", "former head of the guild")


@every(
    ("text", "contents"),
    [
        # One of several, without marks; a number behind a verb that may be a noun.
        ("The boats sank in the night, said one of the residents.", ["The boats sank in the night"]),
        (
            "Two cooks came. The pier was “a heap of rust,” in the words of one of them.",
            ["The pier was “a heap of rust,”"],
        ),
        ("It rained. Ana Moe claims nine families have left the valley.", ["nine families have left the valley"]),
    ],
)
def test_what_is_said(text: str, contents: list[str]) -> None:
    assert contents_of(text) == contents
