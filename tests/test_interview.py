"""Interviews and hearings in every layout: labels that come back, or questions and answers without any."""

from __future__ import annotations

import pytest
from entries import every

from quotecheck.model import Document, House
from quotecheck.pipeline import analyse

INTRODUCTION = "Five questions for Ana Moe\n\nThe engineer Ana Moe runs the River Trust in Reno."
QUESTION = "When did you first see the river flood?"
ANSWER = "I was six. We sat on the roof until noon."


def _turns(*paragraphs: str) -> list[tuple[str, str, str]]:
    text = "\n\n".join((INTRODUCTION, *paragraphs))
    return [
        (one.pattern, one.source.of(text) if one.source else "", " / ".join(span.of(text) for span in one.content))
        for one in analyse(Document.from_text(text), House()).attributions
        if one.pattern in {"transcript", "interview"}
    ]


def test_answer_without_label_follows_a_question_and_ends_before_the_next():
    turns = _turns(QUESTION, ANSWER, "It never left me.", "What did your mother say?", "To me, nothing at all.")

    assert turns == [
        ("interview", "", "I was six. We sat on the roof until noon / It never left me"),
        ("interview", "", "To me, nothing at all"),
    ]


def test_article_goes_on_behind_the_last_answer():
    turns = _turns(
        QUESTION, ANSWER, "What did your mother say?", "To me, nothing at all.", "The trust opens on Monday."
    )

    assert [content for _, _, content in turns][-1] == "To me, nothing at all"


@pytest.mark.parametrize(("asks", "answers"), [("BL:", "AM:"), ("The Ledger:", "Ana Moe:"), ("LIE:", "MR. MOE:")])
def test_labels_that_come_back_are_speakers(asks, answers):
    turns = _turns(f"{asks} {QUESTION}", f"{answers} {ANSWER}", f"{asks} And your mother?", f"{answers} She was calm.")

    assert [source for _, source, _ in turns] == 2 * [asks.rstrip(":"), answers.rstrip(":")]
    assert [content for _, _, content in turns][1::2] == ["I was six. We sat on the roof until noon", "She was calm"]


def test_two_forms_of_a_label_are_one_speaker():
    turns = _turns(f"Lie: {QUESTION}", f"Ana Moe: {ANSWER}", "Lie: And your mother?", "Moe: She was calm.")

    assert [source for _, source, _ in turns] == ["Lie", "Ana Moe", "Lie", "Moe"]


@every(
    "paragraphs",
    [
        ("What is the trust?", "The trust looks after the river.", "Who pays for it?", "The county pays for it."),
        (QUESTION, "The river flooded in 1990, 1994 and 2001.", "Nobody knew why it had."),
        ("READ MORE: The dam is safe.", "WATCH: The dam goes.", "READ MORE: It is gone.", "WATCH: The pier goes."),
        ("Moe: 1,769.", "Lie: 1,501.", "Moe: 547.", "Lie: 46."),
    ],
)
def test_no_interview(paragraphs):
    assert _turns(*paragraphs) == []


@pytest.mark.parametrize(
    ("paragraph", "found"),
    [
        ("KARAVALLI: The ward committee met on Thursday and flayed the mayor.", []),
        ("KARAVALLI: The ward met.\n\nIt flayed the mayor.\n\nMEMBERS DIVIDED: The ward met again.", []),
        ("SENATOR LEE: Did you read the letter?", [("transcript", "SENATOR LEE", "Did you read the letter?")]),
    ],
)
def test_label_that_stands_alone_is_a_place_unless_somebody_is_spoken_to(paragraph, found):
    assert _turns(paragraph) == found


@pytest.mark.parametrize(("asks", "answers"), [("Q.", "A."), ("Q:", "A:")])
def test_questions_of_nobody_are_no_statements(asks, answers):
    turns = _turns(f"{asks} {QUESTION}", f"{answers} {ANSWER}", f"{asks} And your mother?", f"{answers} She was calm.")

    assert [source for _, source, _ in turns] == 2 * [answers.rstrip(":")]


def test_one_question_makes_no_interview():
    assert _turns(QUESTION, ANSWER) == []


def test_two_of_five_answers_of_somebody_make_no_interview():
    told = "The river flooded in 1990."

    assert _turns(QUESTION, ANSWER, "And then?", ANSWER, "Why so?", told, "Are you sure?", told, "Did you?", told) == []


def test_a_label_that_comes_back_alone_is_no_speaker():
    turns = _turns(f"Lie: {QUESTION}", ANSWER, "Lie: And your mother?", "She was calm.")

    assert [source for _, source, _ in turns] == ["", ""]
