"""Find where the text announces a number of people or things and names them as what they are, or one after another.

Four councillors were there. They were Ann Lamm, Bo Ruiz and Cy Teal. It made two demands. First, … Second, … Third, ….
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.list_parts import by_semicolons
from quotecheck.facts.lists.named_people import aged_people, named_people, named_things, pair_of_people, tied_people
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens

_BEING = ("are", "were")
_NAMED = ("named", "identified")
_FAR = 14  # sentences from one ordinal to the next at most, the announcement included
_MOST_SUBJECT = 8  # tokens between a number and the verb behind its noun


def find_named_afterwards(
    index: TextIndex, sentences: SentenceIndex, announcements: tuple[Announcement, ...]
) -> tuple[Listing, ...]:
    """Return the numbers of people or things that a copula or ordinals name, in reading order."""
    tokens = index.tokens
    found: list[Listing] = []
    starts = [each.span.start for each in announcements]
    for each in announcements:
        i = sentences.number(each.span.start)
        if i < 0 or each.group:
            continue
        place = sentences.place(tokens, i)
        alone = bisect_left(starts, sentences.spans[i].end) - bisect_left(starts, sentences.starts[i]) == 1
        items: tuple[Span, ...] = ()
        if _opens(tokens, place, each):
            items = _named_in(tokens, each, place.stop) or _named_next(tokens, sentences, i)
        if not items and alone:
            items = _numbered(tokens, sentences, i, each.value)
        items = items or _those(tokens, sentences, i, each)
        if items:
            found.append(Listing(span=each.span, announced=each.value, items=items, quoted=each.quoted))
    return tuple(found)


def _opens(tokens: Tokens, place: range, each: Announcement) -> bool:
    """Return whether a number opens its sentence, so that it tells of all: The | three suspects; not: hurt three."""
    before = tokens.lower[place.start : each.place.start]
    return all(word in listed("determiners_of_wholes") for word in before)


def _named_in(tokens: Tokens, each: Announcement, stop: int) -> tuple[Span, ...]:
    """Return who is named in the sentence itself: The four villages affected | are Ash, Brell and Corm."""
    for i in range(each.place.stop, min(stop, each.place.stop + _MOST_SUBJECT)):
        if tokens.lower[i] in _BEING and tokens.lower[i + 1 : i + 2] in (("in",), ("at",)):
            places = named_things(tokens, i + 2)
            return places if len(places) > each.value else ()  # of two offices one town may have both
        if tokens.lower[i] in _BEING:
            return _named_by(tokens, i)
        if not tokens.words[i].islower():
            break
    return ()


def _named_next(tokens: Tokens, sentences: SentenceIndex, i: int) -> tuple[Span, ...]:
    """Return who is named in the sentence behind: | They are Ann Lamm, Bo Ruiz and Cy Teal."""
    if i + 1 >= len(sentences.spans):
        return ()
    first = sentences.place(tokens, i + 1).start
    they = tokens.words[first] == "They" and tokens.lower[first + 1] in _BEING
    return _named_by(tokens, first + 1) if they else ()


def _named_by(tokens: Tokens, being: int) -> tuple[Span, ...]:
    """Return the people whom the list behind a copula names: are, were named as."""
    first = being + 1
    if tokens.lower[first] in _NAMED:
        first += 1 + (tokens.words[first + 1] == "as")
    pair = pair_of_people(tokens, first)
    if pair or not tokens.words[first][0].isupper():
        return pair
    apart = tuple(map(tokens.span, by_semicolons(tokens, first, dash=False).places))
    return named_people(tokens, first) or named_things(tokens, first) or tied_people(tokens, first) or apart


def _those(tokens: Tokens, sentences: SentenceIndex, i: int, each: Announcement) -> tuple[Span, ...]:
    """Return who is named with an age as those whom sentence `i` counts: arrested | five … The arrested are …."""
    told = tokens.forms[each.place.start - 1]
    for k in range(i + 1, min(len(sentences.spans), i + _FAR) if told is not None and told.past else i):
        inside = sentences.place(tokens, k)
        form = tokens.forms[inside.start + 1]
        same = form is not None and told is not None and form.lemma == told.lemma
        if not same or tokens.words[inside.start] not in ("The", "Those"):
            continue
        being = next((j for j in inside[2:5] if tokens.lower[j] in _BEING), 0)
        return aged_people(tokens, being + 1, inside.stop) if being else ()
    return ()


def _numbered(tokens: Tokens, sentences: SentenceIndex, i: int, announced: int) -> tuple[Span, ...]:
    """Return the sentences that ordinals open behind an announcement, where they are more than was announced."""
    found = list(_ordinals(tokens, sentences, i + 1))
    return tuple(found) if len(found) > announced else ()


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
