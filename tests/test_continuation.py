"""Whose words a paragraph is that is only quotation."""

from __future__ import annotations

from quotecheck.model import Document, Kind
from quotecheck.pipeline import analyse


def _found(text: str) -> list[tuple[Kind, str | None, list[str]]]:
    article = analyse(Document.from_text(text))
    pairs = zip(article.attributions, article.speakers, strict=True)
    return [(one.kind, speaker.name, [span.of(text) for span in one.content]) for one, speaker in pairs]


def test_a_quotation_behind_a_reported_statement_is_another_of_its_speaker():
    assert _found("The main had burst at dawn, Ana Moe said.\n\n“The drawings were wrong, and we dug in vain.”") == [
        (Kind.INDIRECT, "Ana Moe", ["The main had burst at dawn"]),
        (Kind.DIRECT, "Ana Moe", ["The drawings were wrong, and we dug in vain."]),
    ]


def test_a_quotation_behind_a_quotation_is_more_of_it():
    assert _found("“The main had burst,” Ana Moe said.\n\n“The drawings were wrong, and we dug in vain.”") == [
        (Kind.DIRECT, "Ana Moe", ["The main had burst,", "The drawings were wrong, and we dug in vain."]),
    ]


def test_a_quotation_behind_a_verb_that_reports_is_a_statement_of_its_own():
    reported = (Kind.INDIRECT, "Ana Moe", ["the main had burst at dawn"])
    quoted = (Kind.DIRECT, "Ana Moe", ["We dug in vain.", "It was dark."])
    text = "Ana Moe said that the main had burst at dawn. “We dug in vain.”"
    assert _found(text) == [reported, (*quoted[:2], quoted[2][:1])]
    assert _found(f"{text}\n\n“It was dark.”") == [reported, quoted]
    assert _found("Ana Moe said that the main “had burst”. “We dug in vain.”") == [
        (Kind.MIXED, "Ana Moe", ["the main “had burst”"]),
        (Kind.DIRECT, "Ana Moe", ["We dug in vain."]),
    ]


def test_a_quotation_in_its_own_paragraph_is_another_statement_only_behind_a_sure_one():
    quoted = "\n\n“We dug in vain.”"
    assert _found(f"Ana Moe said that the main had burst at dawn.{quoted}") == [
        (Kind.INDIRECT, "Ana Moe", ["the main had burst at dawn"]),
        (Kind.DIRECT, "Ana Moe", ["We dug in vain."]),
    ]
    assert len(_found(f"Ana Moe said that the main “had burst”.{quoted}")) == 1
    assert len(_found(f"Chairs ordered from the mill are due at the school tomorrow.{quoted}")) == 1


def test_a_quotation_behind_a_verb_that_quotes_is_more_of_the_quotation():
    assert _found("Ana Moe said: “The main had burst.” “We dug in vain.”") == [
        (Kind.DIRECT, "Ana Moe", ["The main had burst.", "We dug in vain."]),
    ]


def test_a_quotation_behind_a_reported_statement_that_goes_on_behind_its_speaker_is_another():
    assert _found("Nine boats had gone, Ana Moe said, but more had come. “We counted them twice.”") == [
        (Kind.INDIRECT, "Ana Moe", ["Nine boats had gone", "but more had come"]),
        (Kind.DIRECT, "Ana Moe", ["We counted them twice."]),
    ]


def test_a_paragraph_that_the_next_opens_again_is_of_the_speaker_of_that():
    first, second = "The dam was never safe. We knew it.", "Nobody told the town."
    last = "It was cheaper so."
    opened = f"The main had burst at dawn.\n\n“{first}\n\n“{second}\n\n“{last}”"
    assert _found(f"{opened} said Ana Moe, the mayor.") == [(Kind.DIRECT, "Ana Moe", [first, second, last])]
    closed = f"The main had burst at dawn.\n\n“{first}”\n\n“{last}” said Ana Moe, the mayor."
    assert _found(closed) == [(Kind.DIRECT, "Ana Moe", [last])]
    parted = f"The main had burst at dawn.\n\n“{first}\n\nIt was dark.\n\n“{last}” said Ana Moe, the mayor."
    assert _found(parted) == [(Kind.DIRECT, "Ana Moe", [last])]
