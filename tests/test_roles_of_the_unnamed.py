"""What the unnamed are called, and who is named next whom an article has described first."""

from __future__ import annotations

import pytest
from entries import every
from told_roles import last_speaker

from quotecheck import analyse


@every(
    ("source", "wanted"),
    [
        ("A relative of a tenant, who asked not to be named,", "relative of a tenant"),
        ("One tenant", "tenant"),
        ("Another tenant, a student,", "tenant"),
        ("One of the tenants", "one of the tenants"),
        ("Two of the tenants", "two of the tenants"),
        ("The youngest of the sisters", "youngest of the sisters"),
        ("Prosecutors", "prosecutors"),
        ("Conservatives", "conservatives"),
        ("Republican lawmakers", "Republican lawmakers"),
        ("Justice Department officials", "Justice Department officials"),
    ],
)
def test_what_the_unnamed_are_called(source, wanted):
    assert last_speaker(f"{source} said the boiler was off.") == (None, wanted)


@pytest.mark.parametrize(
    ("lede", "wanted"),
    [
        ("The mill will close, its owner has said.", "owner"),
        ("The mill will close, the council's head of roads has said.", "council's head of roads"),
        ("Ostby's top engineer has warned that the mill will close.", "Ostby's top engineer"),
    ],
)
def test_who_speaks_first_is_named_next(lede, wanted):
    text = f"Mill to close\n\n{lede}\n\nKari Moe told a meeting the roof had rusted through."
    assert last_speaker(text) == ("Kari Moe", wanted)


def test_who_resigns_is_named_next():
    text = "Mayor quits\n\nThe mayor of Ostby resigned on Monday.\n\n“I stopped laughing,” Kari Moe told a host."
    assert last_speaker(text) == ("Kari Moe", "mayor of Ostby")


def test_a_minister_is_called_by_the_post():
    text = (
        "Bridge opens\n\nHis Excellency Eng. Omar Moe opened the bridge on Sunday.\n\n"
        "The Minister of Public Works said it was safe."
    )
    assert last_speaker(text) == ("Omar Moe", "Minister of Public Works")


@every("word", ["Another", "Others", "Some", "Many"])
def test_a_determiner_alone_tells_no_role(word: str) -> None:
    (speaker,) = analyse(f"{word} said it was late.").speakers

    assert (speaker.kind.value, speaker.role, speaker.as_written) == ("anonymous", None, word.lower())
