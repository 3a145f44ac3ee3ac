"""Sentences that only say who said the one before them."""

import pytest
from entries import every

from quotecheck.model import Document
from quotecheck.pipeline import analyse
from quotecheck.run.trace.build import pattern_summaries


def _shown(text):
    article = analyse(Document.from_text(text))
    return [
        (one.pattern, " … ".join(text[span.start : span.end] for span in one.content)) for one in article.attributions
    ]


@pytest.mark.parametrize(
    "credit",
    [
        "This was said on Monday by the Lamp Office.",
        "So said the clerk, Ana Moe.",
        "This was confirmed by Ana Moe, a clerk.",
    ],
)
def test_a_sentence_that_only_says_whose_words_went_before_credits_them(credit):
    assert _shown(f"The lamps are out. {credit}\n") == [("pointing-back", "The lamps are out")]


@every(
    "sentence",
    [
        "This was built by the guild.",
        "This was denied by the guild.",
        "This was written by Bo Lie.",
        "This was said in Oslo.",
        "So left the clerk.",
    ],
)
def test_a_sentence_that_credits_nothing_leaves_the_one_before_alone(sentence):
    assert "pointing-back" not in [pattern for pattern, _ in _shown(f"The lamps are out. {sentence}\n")]


def test_what_is_credited_already_is_not_credited_again():
    found = _shown("The lamps are out, Ana Moe said. This was said on Monday by the guild.\n")

    assert "pointing-back" not in [pattern for pattern, _ in found]


def test_an_editor_is_told_in_words_why_the_sentence_before_is_credited():
    assert pattern_summaries()["pointing-back"].endswith("This was said on Monday by Ana Moe.")
