"""Who is named or called in a description is somebody else than whom it means."""

from __future__ import annotations

from entries import every

from quotecheck import analyse

OPENING = "Ola Berg, the mayor, met Kari Moe.\n\n"
OTHERS = (
    "The man who hit Ola Berg said it leaks.",
    "The boy with Ola Berg said it leaks.",
    "The candidate backed by Berg said it leaks.",
    "The candidate running against Ola Berg said it leaks.",
    "The man who backs the mayor said it leaks.",
    "One pastor advising Mr. Berg said it leaks.",
    # nor is it of the sort that a name says
    "The Berg supporter said it leaks.",
)


@every("sentence", OTHERS)
def test_who_is_named_in_a_description_is_not_meant(sentence):
    (speaker,) = analyse(OPENING + sentence).speakers
    assert speaker.name != "Ola Berg"


def test_a_name_behind_what_somebody_does_is_theirs():
    (speaker,) = analyse(f"{OPENING}One pastor advising Mr. Berg, Aron Moe of Ostby Church, said it leaks.").speakers
    assert speaker.name == "Aron Moe"
