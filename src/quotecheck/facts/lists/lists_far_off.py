"""Find the lists that a text gives, paragraphs later, of what it counted: She listed the affected wards as …."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.named_people import named_people, named_things
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Listing, Quantity, Span, TextIndex, Tokens

_FAR = 20  # sentences from the number to its list
_MODIFIERS = 4  # words between `the` and the noun that the list is of, or behind it
_OFF = 2  # names that a list has too many or too few at most
_BEING = ("are", "were")
_THE = ("the", "those", "these", "its", "their")
_MADE_UP = {"comprises": "", "comprised": "", "consists": "of", "consisted": "of", "comprising": ""}


def find_lists_far_off(
    index: TextIndex,
    sentences: SentenceIndex,
    announcements: Sequence[Announcement],
    quantities: Sequence[Quantity],
) -> Iterator[Listing]:
    """Yield the numbers whose list a later sentence gives under the same noun, with the nearest list.

    Three wards are cut off. … She gave the affected wards as Ash, Elm, Oak and Yew. The three-member panel …. The panel
    comprised Ann Lamm, …. The text counts the noun in one way alone, and never tells of one more.
    """
    tokens = index.tokens
    nouns = [(each, _noun(tokens, each)) for each in announcements]
    values: dict[str, set[float]] = {}
    for noun, value in (
        *((noun, float(each.value)) for each, noun in nouns),
        *((stem(quantity.counted), quantity.value) for quantity in quantities),
    ):
        values.setdefault(noun, set()).add(value)
    for each, noun in nouns:
        i = sentences.number(each.span.start)
        if i < 0 or not noun or len(values[noun]) > 1:
            continue
        about = frozenset(map(stem, _inside(tokens, sentences, i)))
        for k in range(i + 1, min(len(sentences.spans), i + 1 + _FAR)):
            place = sentences.place(tokens, k)
            if _tells_of_one_more(tokens, place, noun):
                break
            items = _made_up(tokens, place, noun) if each.group else _listed(tokens, place, noun, about)
            if items:
                if abs(len(items) - each.value) <= _OFF and len(items) != 2 * each.value:
                    yield Listing(span=each.span, announced=each.value, items=items, quoted=each.quoted)
                break


def _inside(tokens: Tokens, sentences: SentenceIndex, i: int) -> tuple[str, ...]:
    place = sentences.place(tokens, i)
    return tokens.lower[place.start : place.stop]


def _noun(tokens: Tokens, each: Announcement) -> str:
    """Return the stem of what is counted, nothing where the words do not show it: three local | wards; a body."""
    behind = range(each.place.stop, min(len(tokens.words), each.place.stop + _MODIFIERS))
    if each.group:
        word = tokens.lower[each.place.stop] if behind else ""
        return stem(word) if "-" in tokens.words[each.place.start] and word.isalpha() else ""
    for i in behind:
        if not tokens.words[i].islower() or tokens.lower[i] in function_words():
            return ""
        if is_plural(tokens.lower[i]):
            return stem(tokens.lower[i])
    return ""


def _tells_of_one_more(tokens: Tokens, place: range, noun: str) -> bool:
    """Return whether a sentence tells of a further one of those counted: a | fourth | ward; a ward was shut, | too."""
    also = not listed("signs_of_addition").isdisjoint(tokens.lower[place.start : place.stop])
    more = listed("signs_of_one_more") | listed("superseding_words")
    return any(
        stem(tokens.lower[i]) == noun
        and (also or not (more | set(ORDINALS)).isdisjoint(tokens.lower[max(place.start, i - 3) : i]))
        for i in place
    )


def _made_up(tokens: Tokens, place: range, noun: str) -> tuple[Span, ...]:
    """Return who a body is said to have: The panel | comprises Ann Lamm, Bo Ruiz and Cy Teal."""
    for i in place[1:-2]:
        if stem(tokens.lower[i]) == noun and tokens.lower[i - 1] in _THE and tokens.lower[i + 1] in _MADE_UP:
            of = _MADE_UP[tokens.lower[i + 1]]
            return named_people(tokens, i + 2 + bool(of)) if not of or tokens.lower[i + 2] == of else ()
    return ()


def _listed(tokens: Tokens, place: range, noun: str, about: frozenset[str]) -> tuple[Span, ...]:
    """Return the names that a sentence gives as those of a noun: the wards hit | are …; gave the wards as …."""
    for i in place:
        if stem(tokens.lower[i]) != noun or not is_plural(tokens.lower[i]):
            continue
        first = i
        while first > place.start and _narrows_nothing(tokens.lower[first - 1], about):
            first -= 1
        opens = first == place.start or (first - 1 == place.start and tokens.lower[first - 1] in _THE)
        last = i + 1
        while last < place.stop and _narrows_nothing(tokens.lower[last], about) and last - i <= _MODIFIERS:
            last += 1
        if last >= place.stop - 1:
            return ()
        joint = tokens.lower[last]
        if joint in _BEING and opens:
            return _names(tokens, last + 1)
        if joint == "as" and tokens.lower[first - 1] in _THE and _gives(tokens, place, first - 1):
            return _names(tokens, last + 1)
    return ()


def _narrows_nothing(word: str, about: frozenset[str]) -> bool:
    """Return whether a word beside a noun tells of all those counted: the | affected | wards; not: the worst-hit."""
    if word in listed("modifiers_of_the_counted"):
        return True
    return word.isalpha() and word not in function_words() and stem(word) in about


def _gives(tokens: Tokens, place: range, i: int) -> bool:
    """Return whether a verb before token `i` gives names: She | listed | the wards as."""
    form = tokens.forms[i - 1] if i > place.start else None
    return form is not None and form.lemma in listed("verbs_of_listing")


def _names(tokens: Tokens, start: int) -> tuple[Span, ...]:
    if start >= len(tokens.words) or not tokens.words[start][0].isupper():
        return ()
    return named_things(tokens, start) or named_people(tokens, start)
