"""Find numbers whose things the sentences behind tell one by one: First, … Second, …; one …, another …, a third …."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, ParagraphKind, Span, TextIndex, Tokens

_OFF = 2  # bullets that are too many or too few at most
_BEHIND = 90  # tokens behind the last thing told in which one more would be called that
_FAR = 14  # sentences from one ordinal to the next at most, the announcement included


def find_told_in_turn(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield each number whose sentence later ones count on, one after another, or bullets list.

    First, …; the second is …. One bans …; another raises …; a third …. Fewer are told only where the last is the last.
    """
    tokens = index.tokens
    places = [sentences.number(each.span.start) for each in announcements]
    in_all = Counter(places)
    for each, i in zip(announcements, places, strict=True):
        if i < 0 or in_all[i] > 1 or each.group:
            continue
        found = tuple(_ordinals(tokens, sentences, i + 1)) or tuple(_others(tokens, sentences, i + 1))
        bullets = () if found else tuple(_bullets(index, sentences, i))
        the = any(tokens.lower[tokens.within(item.start, item.end).start] == "the" for item in found)
        few = len(found) > 1 and each.value - len(found) == 1 and not the and _stops(index, sentences, found[-1])
        if len(found) > each.value or few or (bullets and 0 < abs(len(bullets) - each.value) <= _OFF):
            items = found or bullets
            yield Listing(span=each.span, announced=each.value, items=items, named=len(items), quoted=each.quoted)


def _stops(index: TextIndex, sentences: SentenceIndex, last: Span) -> bool:
    """Return whether the sentence that an opener opens is the last of those that are told."""
    k = sentences.number(last.start)
    behind = sentences.place(index.tokens, k).stop
    told = index.tokens.lower[behind : behind + _BEHIND]
    more = {"last", "another", "other", *listed("openers_of_last_items"), *ORDINALS}
    return not more.intersection(told)


def _others(tokens: Tokens, sentences: SentenceIndex, i: int) -> Iterator[Span]:
    """Yield the openers of sentences that tell things in turn: | One | bans …; | another | raises …; | a third | …."""
    for style, k in enumerate(range(i, min(len(sentences.spans), i + len(ORDINALS)))):
        first = sentences.place(tokens, k).start
        opening = tokens.lower[first : first + 2]
        expected = ORDINALS[style]
        one = style == 0 and opening[0] == "one" and opening[1] not in ("of", "day", "in")
        another = style == 1 and (opening[0] == "another" or opening == ("the", "other"))
        if not (one or another or (style > 0 and opening in (("a", expected), ("the", expected)))):
            return
        yield Span(tokens.starts[first], tokens.ends[first + (opening[0] in ("a", "the"))])


def _bullets(index: TextIndex, sentences: SentenceIndex, i: int) -> Iterator[Span]:
    """Yield the bullets right behind the paragraph of a sentence that a colon ends."""
    if not sentences.spans[i].of(index.text).rstrip().endswith(":"):
        return
    first = index.paragraph(sentences.starts[i]) + 1
    for paragraph in index.paragraphs[first:]:
        if paragraph.kind not in (ParagraphKind.BULLET, ParagraphKind.LABEL):
            return
        if paragraph.kind is ParagraphKind.BULLET:
            yield paragraph.span


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
