"""Quotations that say the same words twice, and the words in which they differ."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.facts.repeated_quotations import find_repeated_quotations
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations

SAID = "We will not close the school before the summer holidays"


def changes(*said):
    """Return for each pair of quotations that echo one another the words that differ."""
    text = " They met. ".join(f"“{words}”" for words in said)
    quotations, _ = find_quotations(text, find_paragraphs(text))
    return [[(a.of(text), b.of(text)) for a, b in echo.changes] for echo in find_repeated_quotations(text, quotations)]


@pytest.mark.parametrize(
    ("again", "expected"),
    [
        (SAID, [[]]),
        (f"Well, {SAID.lower()}, no!", [[]]),
        (SAID.replace("summer", "winter"), [[("summer", "winter")]]),
        (SAID.replace("summer ", ""), [[("summer", "")]]),
        (SAID.replace("not close", "never ever close"), [[("not", "never ever")]]),
        (SAID.replace("We", "They"), [[("We", "They")]]),
        (SAID.replace("the summer", "[the]"), [[]]),
        (SAID.replace("the school", "…"), [[]]),
        ("We will not", []),
        ("We will not open a second school after the next holidays", []),
        (f"I heard her say ‘{SAID}, and never later.’", []),
    ],
)
def test_what_differs(again, expected):
    assert changes(SAID, again) == expected


def test_only_what_both_say_is_compared():
    winter = SAID.replace("summer", "winter")
    longer = f"I told them so. I will tell them again and again. {winter}. And that was that, I said."

    assert changes(SAID, longer) == [[("summer", "winter")]]


@given(st.lists(st.lists(st.sampled_from("we will not close this school now … [it]".split()), max_size=14), max_size=4))
def test_differences_lie_inside_their_quotations(said):
    text = " and ".join(f"“{' '.join(words)}”" for words in said)
    quotations, _ = find_quotations(text, find_paragraphs(text))
    for echo in find_repeated_quotations(text, quotations):
        assert echo.first.end < echo.again.start
        assert all(before in echo.first and after in echo.again for before, after in echo.changes)
