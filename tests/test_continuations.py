"""Whose a paragraph of quotation is that names nobody: who spoke last goes on, or the two take turns."""

from __future__ import annotations

import pytest

from quotecheck import analyse
from quotecheck.model import Resolution

LEAD = "The pier burned down on Monday, and Ana Moe, the mayor, met Bo Lie, a sailor, on the quay.\n\n"


def said(text):
    """Return who says something, and in how many pieces."""
    article = analyse(text)
    return [(who.name, len(one.content)) for one, who in zip(article.attributions, article.speakers, strict=True)]


@pytest.mark.parametrize("end", ["", "”"], ids=["re-opened", "closed"])
def test_a_speaker_goes_on_for_any_number_of_paragraphs(end):
    text = (
        f"{LEAD}“We lost it,” said Ana Moe.\n\n“We swam there.{end}\n\n“We fished there.{end}\n\n“Nobody will again.”"
    )

    assert said(text) == [("Ana Moe", 4)]
    assert analyse(text).uncredited == ()


@pytest.mark.parametrize(
    "between", ["Story continues below", "WATCH: The pier burns", "“We lost it all in a night” – Ana Moe"]
)
def test_a_speaker_goes_on_over_furniture(between):
    text = f"{LEAD}“We lost it, and we lost it all in a night,” said Ana Moe.\n\n{between}\n\n“Nobody will swim there.”"

    assert said(text) == [("Ana Moe", 2)]


def test_a_label_ends_what_is_said():
    assert said(f"{LEAD}“We lost it,” said Ana Moe.\n\nMARKET TALK: “Timber is dear this year.”") == [("Ana Moe", 1)]


def test_two_take_turns_as_long_as_nobody_is_named():
    lines = ("“We lost it,” said Moe.", "“Who pays?” Lie asked.", "“Nobody.”", "“Nobody?”", "“Nobody.”", "“Ah.”")
    article = analyse(LEAD + "\n\n".join(lines))

    assert [speaker.name for speaker in article.speakers] == ["Ana Moe", "Bo Lie"] * 3
    assert [speaker.resolution for speaker in article.speakers[2:]] == [Resolution.ALTERNATION] * 4


def test_nobody_answers_who_goes_on():
    lines = ("“We lost it,” said Moe.", "“We swam there.”", "“We all did,” the sailor said.", "“And it was cold.”")

    assert [pieces for _, pieces in said(LEAD + "\n\n".join(lines))] == [2, 2]
