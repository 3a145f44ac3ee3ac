"""Sentences that point back at what was said, and what a speaker goes on to say between two credits."""

import pytest

from quotecheck.model import Document
from quotecheck.pipeline import analyse


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


@pytest.mark.parametrize(
    "sentence",
    ["This was built by the guild.", "This was said in Oslo.", "So left the clerk."],
)
def test_a_sentence_that_credits_nothing_leaves_the_one_before_alone(sentence):
    assert "pointing-back" not in [pattern for pattern, _ in _shown(f"The lamps are out. {sentence}\n")]


def test_what_is_credited_already_is_not_credited_again():
    found = _shown("The lamps are out, Ana Moe said. This was said on Monday by the guild.\n")

    assert "pointing-back" not in [pattern for pattern, _ in found]


def test_a_speaker_goes_on_between_two_credits():
    found = _shown("A pipe had split, Ana Moe stated. The oil had caught fire. This, she added, took a minute.\n")

    assert ("continuation", "The oil had caught fire") in found


@pytest.mark.parametrize(
    "text",
    [
        "A pipe had split, Ana Moe stated. The oil caught fire. This, she added, took a minute.",
        "A pipe had split, Ana Moe stated. The oil had caught fire. This, Bo Lie added, took a minute.",
        "A pipe had split, Ana Moe stated. The oil had caught fire.",
    ],
)
def test_what_the_writer_or_somebody_else_may_say_is_no_continuation(text):
    assert "continuation" not in [pattern for pattern, _ in _shown(f"{text}\n")]
