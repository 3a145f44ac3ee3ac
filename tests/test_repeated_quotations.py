"""Quotations that say the same words twice, and the words in which they differ."""

from __future__ import annotations

from entries import every
from findings import codes
from hypothesis import given
from hypothesis import strategies as st

from quotecheck.facts.quotations.repeated_quotations import find_repeated_quotations
from quotecheck.facts.words.shared_words import find_words
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_text

SAID = "We will not close the school before the summer holidays"


def repetitions(text):
    paragraphs = find_paragraphs(text)
    index = index_text(text, paragraphs, find_quotations(text, paragraphs)[0])
    return find_repeated_quotations(index, find_words(index.tokens))


def changes(*said):
    """Return for each pair of quotations that repeat one another the words that differ."""
    text = " They met. ".join(f"“{words}”" for words in said)
    return [[(a.of(text), b.of(text)) for a, b in repeated.changes] for repeated in repetitions(text)]


@every(
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
        (f"I read ‘{SAID.replace('summer', 'winter')},’ which is odd.", [[("summer", "winter")]]),
    ],
)
def test_what_differs(again, expected):
    assert changes(SAID, again) == expected


def test_a_last_word_before_a_stop_is_compared():
    first, again = (
        "I had two pups on my knees and a third by the collar,",
        "I had two pups on my knees and a third by the scruff",
    )
    assert changes(first, f"{again}. I was not waiting to find out,") == [[("collar", "scruff")]]
    assert changes(first, f"{again} of it, and was not waiting,") == [[]]


def test_a_teaser_that_quotes_is_compared():
    text = (
        "Keeper saves pups|WATCH: “I had two pups on my knees and a third by the collar,” keeper says|The kennel "
        "burned down.|“I had two pups on my knees and a third by the scruff. I was not waiting,” said Bo Lie."
    )
    assert codes(text, "QC501") == ["QC501"]


def test_only_what_both_say_is_compared():
    winter = SAID.replace("summer", "winter")
    longer = f"I told them so. I will tell them again and again. {winter}. And that was that, I said."

    assert changes(SAID, longer) == [[("summer", "winter")]]


@given(st.lists(st.lists(st.sampled_from("we will not close this school now … [it]".split()), max_size=14), max_size=4))
def test_differences_lie_inside_their_quotations(said):
    text = " and ".join(f"“{' '.join(words)}”" for words in said)
    for repeated in repetitions(text):
        assert repeated.first.end < repeated.again.start
        assert all(before in repeated.first and after in repeated.again for before, after in repeated.changes)


def _far(first: str, again: str) -> list[list[tuple[str, str]]]:
    between = "They met on Monday in the hall to hear what the engineers had found. " * 3
    text = f"“{first}” They left.\n\n{between}\n\n“{again}”"
    return [[(a.of(text), b.of(text)) for a, b in repeated.changes] for repeated in repetitions(text)]


@every(
    ("first", "again", "expected"),
    [
        (
            "We will not put that school in the same field and pretend the river is not there.",
            "We will not put that school in the same spot and act as if the river is not there.",
            [[("field", "spot"), ("pretend", "act as if")]],
        ),
        (
            "We heard the whistle, and then the roof was just gone.",
            "We heard the whistle, and then the whole house was gone.",
            [[("roof", "whole house"), ("just ", "")]],
        ),
        (
            "We stopped saying sorry for being late.",
            "We stopped apologising for being late.",
            [[("saying sorry", "apologising")]],
        ),
        (
            "We are not going because we are tired. We are going because there is a paper, and it has a date.",
            "We are going because there is a seal, and it has a date.",
            [[("paper", "seal")]],
        ),
        (
            "We came here to win the cup for our fans and for our town.",
            "We came here to lose the fear that our fans and that our town had of us.",
            [],
        ),
        (
            "There is no proof that the water is unsafe to drink.",
            "There is no proof that the milk is unfit to be sold.",
            [],
        ),
        ("We stopped going out after dark.", "We stopped after dark.", []),
        ("I hate to say it. But the Bears are going to win that one.", "Ash's going to win that one.", []),
    ],
)
def test_a_quotation_told_again_far_from_it(first: str, again: str, expected: list[list[tuple[str, str]]]) -> None:
    found = [[pair for pair in pairs if any(pair)] for pairs in _far(first, again)]
    assert [[(a.strip(), b.strip()) for a, b in pairs] for pairs in found] == [
        [(a.strip(), b.strip()) for a, b in pairs] for pairs in expected
    ]
