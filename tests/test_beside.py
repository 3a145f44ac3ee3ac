"""Quotations that the sentence before them credits to somebody."""

from __future__ import annotations

import pytest
from entries import every

from quotecheck.model import Document
from quotecheck.pipeline import analyse


def _credited(text):
    article = analyse(Document.from_text(text))
    return [
        (each.pattern, article.text[each.source.start : each.source.end] if each.source else None)
        for each in article.attributions
    ]


@pytest.mark.parametrize(
    ("before", "source"),
    [
        ("The baker shook his head.", "The baker"),
        ("Ana Moe laughed when the sum was read to her.", "Ana Moe"),
        ("Asked if she would stay, Ana Moe had one word.", "Ana Moe"),
    ],
)
def test_introduced(before, source):
    assert _credited(f"{before} “I make that in a week.”") == [("introduced", source)]


@every(
    "before",
    [
        "The sign at the gate is new.",
        "Nobody knew the town.",
        "It rained.",
        "Ana Moe opened the door to the constable.",
        "Ana Moe hugged her brother.",
        "Ana Moe handed Bo Lie the coat.",
        "The judge read from the letter.",
        "A rower held up a sign.",
    ],
)
def test_not_introduced(before):
    assert _credited(f"{before} “I make that in a week.”") == []


def test_question_is_answered_by_somebody_else():
    assert _credited("“Was it answered?” asked Ana Moe.\n\n“It was. It came back in a week.”\n") == [
        ("quotation-cue-source", "Ana Moe"),
        ("dialogue", None),
    ]
