"""The statements of a text: alone, without the stages behind them, in half the time; and what they say, as reported."""

from __future__ import annotations

from quotecheck.attribution import find_attributions
from quotecheck.model import Attribution, Document, House
from quotecheck.pipeline import analyse
from quotecheck.settings import DEFAULT_MIN_CONFIDENCE
from quotecheck.text.paragraphs import find_paragraphs
from quotecheck.text.quotations import find_quotations
from quotecheck.text.tokens import index_story
from quotecheck.text.words import look_up_with


def statements(text: str, *extra_verbs: str) -> tuple[Attribution, ...]:
    """Return who says what in a text, by the listed verbs of saying and `extra_verbs`."""
    house = House(extra_speech_verbs=extra_verbs)
    paragraphs = find_paragraphs(text)
    index = index_story(text, paragraphs, find_quotations(text, paragraphs)[0], look_up_with(extra_verbs))
    return find_attributions(index, house)[1]


def contents_of(text: str) -> list[str]:
    """Return what is said in a text, of the statements that the report shows."""
    found = analyse(Document.from_text(text), House()).attributions
    return [
        " … ".join(span.of(text) for span in one.content)
        for one in found
        if one.content and one.confidence >= DEFAULT_MIN_CONFIDENCE
    ]
