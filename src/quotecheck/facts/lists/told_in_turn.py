"""Find numbers whose things the sentences behind tell one by one: First, … Second, …; one …, another …, a third …."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.model import Listing, Span, TextIndex, Tokens

_FAR = 14  # sentences from one ordinal to the next at most, the announcement included


def find_told_in_turn(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield each number whose sentence later ones count on, one after another: First, …; the second is …; a third …."""
    tokens = index.tokens
    for each in announcements:
        i = sentences.number(each.span.start)
        alone = sum(sentences.number(other.span.start) == i for other in announcements) == 1
        if i < 0 or not alone or each.group:
            continue
        found = tuple(_ordinals(tokens, sentences, i + 1))
        if len(found) > each.value:
            yield Listing(span=each.span, announced=each.value, items=found, quoted=each.quoted, named=len(found))


def _ordinals(tokens: Tokens, sentences: SentenceIndex, i: int) -> Iterator[Span]:
    """Yield the openers of the sentences from number `i` on that count on: First, | Second, | Third, ….

    The first of them is the sentence `i` itself; each has a comma or a verb of being behind it.
    """
    limit, expected = i, 0
    style = ""
    while i <= limit and i < len(sentences.spans) and expected < len(ORDINALS):
        place = sentences.place(tokens, i)
        first = place.start + (tokens.lower[place.start] == "the")
        if first + 1 >= len(tokens.words):
            return
        word, behind = tokens.lower[first].removesuffix("ly"), tokens.lower[first + 1]
        kind = "," if behind == "," else "is" if behind in ("is", "was") and first > place.start else ""
        if word == ORDINALS[expected] and kind and style in ("", kind):
            style, expected, limit = kind, expected + 1, i + _FAR
            yield Span(tokens.starts[place.start], tokens.ends[first])
        elif word == ORDINALS[0] and kind:
            return  # another list
        i += 1
