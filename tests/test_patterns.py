"""Every pattern's and layout's examples: the parts are found exactly at the braces, and by the one that shows them."""

from __future__ import annotations

import pytest

from quotecheck.attribution import layouts, patterns
from quotecheck.attribution.layout import Credit
from quotecheck.attribution.pattern import Pattern
from quotecheck.model import Attribution, Document, Span
from quotecheck.pipeline import analyse
from quotecheck.registry import marked_text
from quotecheck.registry.folders import members

ALL = (
    *members(patterns, "pattern", Pattern),
    *(credit.layout for credit in members(layouts, "credit", Credit)),
)
LABELS = ("source", "cue", "addressee", "content")


def _examples(which: str) -> list[object]:
    return [
        pytest.param(pattern.name, example, id=f"{pattern.name}-{which}-{number}")
        for pattern in ALL
        for number, example in enumerate(getattr(pattern, which), 1)
    ]


def _parts(attribution: Attribution) -> dict[str, tuple[Span, ...]]:
    """Return the places of an attribution under the names that braces give them."""
    single = {
        "source": attribution.source,
        "cue": attribution.cue.span if attribution.cue else None,
        "addressee": attribution.addressee,
    }
    return {label: (span,) if span else () for label, span in single.items()} | {"content": attribution.content}


def _shown(text: str, parts: dict[str, tuple[Span, ...]]) -> dict[str, list[tuple[int, str]]]:
    """Return the parts so that a difference can be read."""
    return {label: [(span.start, span.of(text)) for span in parts[label]] for label in LABELS}


def test_every_pattern_shows_what_it_finds():
    assert [pattern.name for pattern in ALL if not pattern.finds] == []


def test_no_two_patterns_share_a_name():
    assert len({pattern.name for pattern in ALL}) == len(ALL)


@pytest.mark.parametrize(("pattern", "example"), _examples("finds"))
def test_example_is_found_where_marked(pattern, example):
    text, marks = marked_text.parse(example)
    expected = {label: tuple(mark.span for mark in marks if mark.label == label) for label in LABELS}
    found = analyse(Document.from_text(text)).attributions

    assert {mark.label for mark in marks} <= set(LABELS)
    assert [(a.pattern, _shown(text, _parts(a))) for a in found] == [(pattern, _shown(text, expected))]


@pytest.mark.parametrize(("pattern", "example"), _examples("passes_over"))
def test_example_is_passed_over(pattern, example):
    text, marks = marked_text.parse(example)

    assert not marks
    found = analyse(Document.from_text(text)).attributions
    assert [_shown(text, _parts(a)) for a in found if a.pattern == pattern] == []
