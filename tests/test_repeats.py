"""Repeated paragraphs: what counts as said twice, and what may."""

from __future__ import annotations

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.facts.slips.repeats import find_repeats
from quotecheck.facts.words.shared_words import find_words
from quotecheck.model import Likeness
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.tokens import index_text

HARBOUR = "The harbour board said on Monday that the old ferry to Halden will not run again before the month of June."
BETWEEN = "Two of its engines failed in March, and nobody in the whole region makes the parts any more."
NEARLY = HARBOUR.replace("on Monday", "on Tuesday")
REWORDED = "The harbour board announced on Monday that the Halden ferry will not be running again before June."


def repeats(text):
    index = index_text(text, find_paragraphs(text), ())
    return find_repeats(index, find_words(index.tokens))


def likenesses(*paragraphs):
    text = "\n\n".join(paragraphs)
    return [repeat.likeness for repeat in repeats(text)]


def test_same_words_are_exact_whatever_the_marks_between_them():
    assert likenesses(HARBOUR, BETWEEN, HARBOUR.upper().replace(".", "!")) == [Likeness.EXACT]


def test_later_one_is_reported_beside_the_first():
    text = f"{BETWEEN}\n\n{HARBOUR}\n\n{BETWEEN}"
    (repeat,) = repeats(text)

    assert (repeat.first.of(text), repeat.again.of(text), repeat.similarity) == (BETWEEN, BETWEEN, 1)
    assert repeat.first.start == 0


def test_one_word_changed_is_near_wherever_it_stands():
    assert likenesses(HARBOUR, BETWEEN, NEARLY) == [Likeness.NEAR]


@pytest.mark.parametrize(
    ("paragraphs", "expected"), [((HARBOUR, REWORDED), [Likeness.REWORDED]), ((HARBOUR, BETWEEN, REWORDED), [])]
)
def test_other_words_are_a_repetition_only_right_after(paragraphs, expected):
    assert likenesses(*paragraphs) == expected


@every(
    "paragraphs",
    [
        (
            "“We were told nothing until the gates were shut,” said Ann Lee, a welder.",
            BETWEEN,
            "“We were told nothing until the gates were shut.”",
        ),
        ("9:15 a.m.", HARBOUR, "9:40 a.m.", BETWEEN, "10:05 a.m.", HARBOUR),
        ("It is over.", BETWEEN, "It is over."),
        (
            "The first train left at six in the morning with forty on board.",
            "The second train left at nine in the evening with ten on board.",
        ),
    ],
)
def test_what_repeats_by_its_nature_passes(paragraphs):
    assert likenesses(*paragraphs) == []


@given(st.lists(st.sampled_from((HARBOUR, BETWEEN, NEARLY, REWORDED, "It is over.", "")), max_size=8))
def test_every_repeat_points_back(paragraphs):
    text = "\n\n".join(paragraphs)
    for repeat in repeats(text):
        assert repeat.first.end <= repeat.again.start
        assert 0.6 <= repeat.similarity <= 1
