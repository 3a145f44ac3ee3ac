"""Find who is named, sentences later, as those whose number the text has told: the dead were identified as …."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.named_people import named_people, named_things
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import ORDINALS, number_word, value_of
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens

_FAR = 3  # sentences behind the number
_BEING = frozenset(("are", "were"))
_NAMED = frozenset(("named", "identified"))
_WHOLE = frozenset(("the", "those", "all"))
_MOST_SUBJECT = 10  # tokens between `Named` and the verb
_OFF = 2  # names that a list has too many or too few at most
_FEWEST = 3
_LAST = frozenset(("and",))


def find_named_in_turn(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield the numbers of people or things whose names a later sentence gives as theirs.

    Three were hit. Named as the injured were …; they were named as …; police identified the dead as …; the two were …;
    the villages are …. And where men were charged, a sentence that opens with names and ages: Ann Lamm, 44, Bo Ruiz,
    39, and Cy Teal, 51, pleaded not guilty. A sentence that tells of two numbers tells not whose names they are.
    """
    tokens = index.tokens
    for i, group in groupby(announcements, key=lambda each: sentences.number(each.span.start)):
        those = [each for each in group if not each.group]
        if i < 0 or len(those) != 1:
            continue
        each = those[0]
        for k in range(i + 1, min(len(sentences.spans), i + 1 + _FAR)):
            if _has_one_more(tokens, sentences.place(tokens, k - 1), each, later=k > i + 1):
                break
            place = sentences.place(tokens, k)
            items = _named(tokens, place, each, near=k == i + 1)
            if items:
                double = len(items) == 2 * each.value and not _counts_people(tokens, each)  # two teams of each group
                if abs(len(items) - each.value) <= _OFF and not double:
                    yield Listing(span=each.span, announced=each.value, items=items, quoted=each.quoted)
                break


def _has_one_more(tokens: Tokens, place: range, each: Announcement, *, later: bool) -> bool:
    """Return whether a sentence tells of one more than were counted: on Friday, a | fourth died; it shut one, | too."""
    told = tokens.lower[place.start : place.stop]
    noun = stem(tokens.lower[each.place.stop])
    also = later and not listed("signs_of_addition").isdisjoint(told) and noun in map(stem, told)
    return also or (each.value < len(ORDINALS) and ORDINALS[each.value] in told)


def _named(tokens: Tokens, place: range, each: Announcement, *, near: bool) -> tuple[Span, ...]:
    """Return whom a sentence names as those that were counted, nobody where it does not."""
    first = place.start
    if tokens.words[first] in ("Named", "Identified"):
        being = next((i for i in place[:_MOST_SUBJECT] if tokens.lower[i] in _BEING), 0)
        return _list(tokens, being + 1) if being else ()
    being = _behind_subject(tokens, place, each, near=near)
    if being:
        named = tokens.lower[being + 1] in _NAMED
        start = being + 1 + named + (named and tokens.lower[being + 2] == "as")
        return _list(tokens, start)
    for i in place[1:]:
        if tokens.lower[i] in _NAMED and (start := _behind_object(tokens, i + 1, each)):
            return _list(tokens, start)
    aged = tuple(_aged_subjects(tokens, place)) if near and _counts_people(tokens, each) else ()
    return aged if len(aged) > each.value else ()  # fewer may be some of them


def _counts_people(tokens: Tokens, each: Announcement) -> bool:
    """Return whether people are counted, right behind the number: three | climbers."""
    return is_person(same_count(tokens.lower[each.place.stop]))


def _list(tokens: Tokens, start: int) -> tuple[Span, ...]:
    if not tokens.words[start][0].isupper():
        return ()
    return named_people(tokens, start) or named_things(tokens, start)


def _behind_subject(tokens: Tokens, place: range, each: Announcement, *, near: bool) -> int:
    """Return the verb of being behind a subject that means who was counted, else 0: They | were; The two | are."""
    first = place.start
    if first + 2 >= len(tokens.lower):
        return 0
    if tokens.lower[first] == "they" and near:
        return first + 1 if tokens.lower[first + 1] in _BEING else 0
    if tokens.lower[first] in _WHOLE and tokens.lower[first + 2] in _BEING and _means(tokens, first + 1, each):
        return first + 2
    return 0


def _behind_object(tokens: Tokens, i: int, each: Announcement) -> int:
    """Return where the list behind `as` begins, else 0: identified the dead as | …, named them as | …."""
    if i + 2 >= len(tokens.lower):
        return 0
    if tokens.lower[i] == "them" and tokens.lower[i + 1] == "as":
        return i + 2
    known = tokens.lower[i] in _WHOLE and tokens.lower[i + 2] == "as" and _means(tokens, i + 1, each)
    return i + 3 if known else 0


def _means(tokens: Tokens, i: int, each: Announcement) -> bool:
    """Return whether a word means those who were counted: the same noun, the number itself, or what befell them."""
    word = tokens.lower[i]
    counted = tokens.lower[each.place.stop]
    if stem(word) == stem(counted) or value_of(list(number_word(word)[0])) == each.value:
        return True
    return word in listed("figures_of_a_report") and _counts_people(tokens, each)


def _aged_subjects(tokens: Tokens, place: range) -> Iterator[Span]:
    """Yield the names with ages that open a sentence as its subject, none where anything else is among them."""
    found: list[Span] = []
    i, last = place.start, False
    while i < place.stop:
        first = i
        while i < place.stop and tokens.words[i][0].isupper():
            i += 1
        age = tokens.words[i + 1] if i > first and tokens.words[i] == "," else ""
        if not (age.isdecimal() and len(age) == len("44")):
            break
        found.append(tokens.span(range(first, i)))
        i += 2 + (tokens.words[i + 2] == ",")
        if last:
            break
        last = tokens.words[i] in _LAST
        i += last
    if last and len(found) >= _FEWEST and not tokens.words[i][0].isupper():
        yield from found
