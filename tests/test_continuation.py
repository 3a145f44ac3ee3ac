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
