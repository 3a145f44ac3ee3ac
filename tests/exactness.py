"""What the tests of readers share: sentences to mark up, and the proof that every place is the place in the source."""

from __future__ import annotations

import json

from hypothesis import strategies as st

from quotecheck import api
from quotecheck.model import Span
from quotecheck.run.outputs import render

SAID = st.sampled_from(
    [
        '"We will not close the mill," said Ada Quill, the mill’s owner.',
        "&ldquo;It is over,&rdquo; Quill said.",
        "Tomas Brandt, a miller &amp; trader, said on Friday that 40% of the flour was lost.",
        "“Ég veit það ekki — 🙂,” warned Åse Lindqvist.",
        "The the council met on Nov. 31.",
        "“An unclosed mark, said Brandt.",
        "5 < 6 & 7 > 3, a\u00a0b",
        "",
    ]
)

_TRANSLATED = ("&", "<", "{", '"`', '`"', "'`", "`'")  # what begins markup that stands for other characters


def filled(blocks, joint):
    return st.lists(st.tuples(blocks, SAID), max_size=8).map(
        lambda pairs: joint.join(block.replace("{}", said) for block, said in pairs)
    )


def spans(value):
    """Yield every part of a JSON report: its text and its spans."""
    if isinstance(value, dict):
        if {"text", "spans"} <= value.keys():
            yield value["text"], value["spans"]
        for item in value.values():
            yield from spans(item)
    elif isinstance(value, list):
        for item in value:
            yield from spans(item)


def read_exactly(reading, source):
    """Assert that every place in a text of that format is the place in its source."""
    document = reading.document("x", source, "utf-8")
    assert_exact(document, api.check(text=source, input_format=reading.reader.name))


def assert_exact(document, report):
    """Assert that each character points at itself, and each span of the document's report at what it reads."""
    source, before = document.source, 0
    characters = [document.place(Span(i, i + 1)) for i in range(len(document.text))]
    for i, (character, place) in enumerate(zip(document.text, characters, strict=True)):
        shown = place.of(source)
        assert before <= place.start <= place.end <= len(source)
        before = place.start
        copied = shown == character
        blank = character in " \n"
        translated = shown.startswith(_TRANSLATED) or (len(shown) == 1 and character == "\ufffd")
        assert copied or blank or translated, (i, character, shown)
    for text, places in spans(json.loads(render(report))):
        assert all(0 <= place["start"] < place["end"] <= len(source) for place in places)
        covered = [i for place in places for i in within(characters, place)]
        assert squeezed("".join(document.text[i] for i in covered)) == squeezed(text)


def within(characters, place):
    """Return which of the characters, whose places these are, stand in that stretch of the source."""
    return [i for i, each in enumerate(characters) if place["start"] <= each.start and each.end <= place["end"]]


def squeezed(text):
    return "".join(text.split())
