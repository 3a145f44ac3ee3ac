"""Find lists at the end of the sentence that announces their number: five districts will be first: Ardan, …."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import pairwise

from quotecheck.facts.days.deed_words import is_verb
from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.list_parts import share_a_head
from quotecheck.facts.lists.listings import listed_items
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens

_FARTHEST = 40  # tokens between a number and the mark before its list
_NEAREST = 3  # tokens before a mark in which no other noun in the plural stands
_WIDEST = 6  # tokens between a number with its noun and the mark, where no verb stands there: three signs to watch for
_OFF = 2  # items that a list has too many or too few at most
_JOINTS = ("and", "or")
_MOST_WORDS = 14  # of an item
_NO_ITEM = frozenset((":", ";", "?", "!", "(", ")", "—", "–", "--", '"', "“", "”"))


def find_far_lists(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> tuple[Listing, ...]:
    """Return the numbers of things whose list a colon or bracket opens, words later, in reading order.

    Behind a colon names count, and phrases without a verb (an end to night work) where the colon is near; in brackets
    also words in small letters. Lists that miss the number by three are of something else.
    """
    tokens = index.tokens
    starts = [each.span.start for each in announcements]
    found = []
    for k, each in enumerate(announcements):
        i = sentences.number(each.span.start)
        first = tokens.words[each.place.start]
        sized = "-" in first or first == "of"  # a five-member team will go: …; a team of five; not: the trio
        mark = _mark(tokens, sentences.spans[i], each) if i >= 0 and (sized or not each.group) else 0
        if not mark or bisect_right(starts, tokens.starts[mark]) > k + 1:
            continue
        items = _items(tokens, mark, each)
        if len(items) >= 2 and abs(len(items) - each.value) <= (1 if each.group else _OFF):
            span = Span(each.span.start, tokens.ends[each.place.stop])
            found.append(Listing(span=span, announced=each.value, items=items, quoted=each.quoted))
    return tuple(found)


def _mark(tokens: Tokens, sentence: Span, each: Announcement) -> int:
    """Return the colon or bracket that opens a list in the sentence of a number, 0 where there is none."""
    limit = min(tokens.within(sentence.start, sentence.end).stop, each.place.stop + _FARTHEST)
    for i in range(each.place.stop + 1, limit):
        word = tokens.words[i]
        if tokens.lower[i] in listed("partial_lists") or word in (";", '"', "“", "”", "—", "–", "--"):
            return 0
        if word in (":", "("):
            near = range(max(each.place.stop + 2, i - _NEAREST), i)
            others = any(tokens.words[j].islower() and is_plural(tokens.words[j]) for j in near)
            return 0 if others else i
    return 0


def _items(tokens: Tokens, mark: int, each: Announcement) -> tuple[Span, ...]:
    items = listed_items(tokens, mark, each.value)
    if items and (tokens.words[mark] == "(" or all(_is_name(tokens, item) for item in items) or _headed(tokens, items)):
        return items
    between = range(each.place.stop + 1, mark)
    quiet = len(between) <= _WIDEST and not any(_is_finite(tokens, i) or tokens.symbols[i] in "XZ" for i in between)
    near = tokens.words[mark] == ":" and (len(between) < _NEAREST or quiet)
    return tuple(_phrases(tokens, mark + 1, each.value)) if near and not items else ()


def _is_name(tokens: Tokens, item: Span) -> bool:
    place = tokens.within(item.start, item.end)
    return tokens.words[place.stop - 1][0].isupper()


def _headed(tokens: Tokens, items: Sequence[Span]) -> bool:
    return share_a_head(tokens, [tokens.within(item.start, item.end) for item in items])


def _phrases(tokens: Tokens, start: int, announced: int) -> list[Span]:
    """Return the items of a list of phrases without a verb of their own, none where one may explain another.

    Higher pay, shifts that end at six and an end to night work; not: higher pay, the first since 2009, and shorter
    shifts.
    """
    places: list[range] = []
    first, joints, clause = start, 0, start
    for i in range(start, len(tokens.words)):
        word = tokens.words[i]
        clause = i if i > first and tokens.lower[i] in _clauses() else clause
        verb = _is_finite(tokens, i) or tokens.symbols[i] in "XZWTSI"
        if word in _NO_ITEM or (verb and clause <= first) or i - first > _MOST_WORDS:
            return []
        ends = word in (".", "\n")
        if ends or word == "," or word in _JOINTS:
            joints += word in _JOINTS
            if i > first:
                places.append(range(first, i))
            if ends:
                break
            first = clause = i + 1
    last = tokens.words[places[-1].start - 1] if places else ""
    whole = joints == 1 and last in _JOINTS and len(places) > 2 and all(_opens_item(tokens, each) for each in places)
    comma = bool(places) and tokens.words[places[-1].start - 2] == ","
    pairs = list(pairwise(places))
    explained = any(_explains(tokens, place) for place in places[1:]) or (
        comma and any(_may_explain(tokens, *pair) for pair in pairs[:-1])
    )
    return [] if not whole or (explained and len(places) == announced + 1) else list(map(tokens.span, places))


def _is_finite(tokens: Tokens, i: int) -> bool:
    """Return whether a token can only be a verb with a subject: fell, demands; not demanded, pay."""
    form = tokens.forms[i]
    sure = form is not None and ((form.past and not form.participle) or (form.third and not form.noun))
    return sure and is_verb(tokens, i)


def _opens_item(tokens: Tokens, place: range) -> bool:
    """Return whether an item can open so: a fever; by road; not: by boat, | which takes an hour."""
    first = place.start
    return tokens.words[first].islower() and tokens.symbols[first] in "DNv0P" and tokens.lower[first] not in _clauses()


def _explains(tokens: Tokens, place: range) -> bool:
    """Return whether an item can say more of the one before it: a gift | of her aunt; the first | since 2009."""
    inside = tokens.lower[place.start : place.stop]
    if inside[0] == "the" and (inside[1:2] == ("only",) or not set(ORDINALS).isdisjoint(inside[:3])):
        return True
    return any(word in ("his", "her", "their", "its") for word in inside[1:])


def _may_explain(tokens: Tokens, before: range, place: range) -> bool:
    """Return whether an item between commas has the form of an apposition: a boat that leaks, | an old ketch, | and."""
    if tokens.lower[place.start] not in ("a", "an", "the"):
        return False
    alike = all(not _clauses().isdisjoint(tokens.lower[each.start : each.stop]) for each in (before, place))
    short = len(place) == 2 and tokens.symbols[before.start] != "D"  # redness, | a fever
    return not alike and not short


def _clauses() -> frozenset[str]:
    return listed("openers_of_clauses_in_items")


def find_one_each(index: TextIndex, announcements: Sequence[Announcement]) -> Iterator[Listing]:
    """Yield the numbers of things of which people have one each: five tries, one each for Ann Lamm, Bo Ruiz, …."""
    tokens = index.tokens
    for each in announcements:
        near = tokens.words[each.place.stop + 1 : each.place.stop + 1 + _NEAREST]
        comma = each.place.stop + 1 + (near.index(",") if "," in near else 0)
        if tokens.lower[comma : comma + 3] != (",", "one", "each"):
            continue
        items = _full_names(tokens, comma + 4)
        if items:
            span = Span(each.span.start, tokens.ends[each.place.stop])
            yield Listing(span=span, announced=each.value, items=tuple(items), quoted=each.quoted)


def _full_names(tokens: Tokens, start: int) -> list[Span]:
    """Return the full names up to the end of the clause, none where a number stands among them."""
    found: list[Span] = []
    i = start
    while i < min(len(tokens.words) - 1, start + _FARTHEST) and tokens.words[i] not in (".", "\n", ";", ":"):
        if tokens.symbols[i] == "0" or is_verb(tokens, i):
            return found if is_verb(tokens, i) and tokens.words[i - 1] in _JOINTS else []
        first = i
        while tokens.words[i][0].isupper():
            i += 1
        if i - first > 1:
            found.append(tokens.span(range(first, i)))
        elif i - first == 1:
            return []
        i += i == first
    return found
