"""Find the list of what a number announces in a later sentence: They are …; the panel comprised …; the others are ….

Seven men were held. They were named as Ann Lamm, …. A panel of five … The others are …. It named the dead as ….
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import Enumeration, enumeration_from
from quotecheck.facts.lists.list_openings import Relation, behind_predicate
from quotecheck.facts.lists.list_pieces import is_name
from quotecheck.facts.lists.told_lists import listing_of
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.numbers.years import year_of
from quotecheck.facts.words.number_words import ORDINALS, number_word, value_of
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Listing, Quantity, Span, TextIndex, Tokens

_NEAR, _FAR = 3, 20  # sentences from a number to a list under another word, and under the same noun
_LONGEST_OPENING = 14  # tokens of the phrase before a subject
_MODIFIERS = 4  # words between `the` and its noun, or behind it
_THE = ("the", "those", "these", "its", "their", "all", "both")
_MARKS = (",", "—", "–", "--")


def find_told_later(
    index: TextIndex,
    sentences: SentenceIndex,
    announcements: Sequence[Announcement],
    quantities: Sequence[Quantity],
) -> Iterator[Listing]:
    """Yield each number with the nearest list of a later sentence that is said to be of all whom or what it counts."""
    tokens = index.tokens
    values: dict[str, set[float]] = {}
    numbers: dict[int, int] = {}
    nouns: dict[int, set[frozenset[str]]] = {}
    for each in announcements:
        for noun in each.stems:
            values.setdefault(noun, set()).add(each.value)
        nouns.setdefault(each.value, set()).add(each.stems)
        i = sentences.number(each.span.start)
        numbers[i] = numbers.get(i, 0) + 1
    counted: dict[str, set[int]] = {}
    for quantity in quantities:
        counted.setdefault(stem(quantity.counted), set()).add(sentences.number(quantity.span.start))
        values.setdefault(stem(quantity.counted), set()).add(quantity.value)
    for each in announcements:
        i = sentences.number(each.span.start)
        if i < 0:
            continue
        alone = numbers[i] == 1 and not _counts_twice(tokens, sentences.place(tokens, i), each)
        single = all(len(values[noun]) == 1 for noun in each.stems)
        for k in range(i + 1, min(len(sentences.spans), i + 1 + (_FAR if single else _NEAR if alone else 0))):
            place = sentences.place(tokens, k)
            if _tells_of_one_more(tokens, place, each) or (not single and any(k in counted.get(noun, ()) for noun in each.stems)):
                break
            near = k == i + 1
            about = _about(tokens, sentences.place(tokens, i))
            known = tokens.words[each.head].isalpha() and len(nouns[each.value]) <= 2
            each_alone = alone and (k <= i + _NEAR or (each.people and known and _names_number(tokens, place, each)))
            told = _list(tokens, place, each, near=near, close=each_alone, about=about)
            if told is not None:
                found, less = told
                led = each._replace(value=each.value - less)
                listing = listing_of(tokens, led, found) if found and led.value > 1 else None
                if listing:
                    named = listing.named + less
                    yield listing._replace(announced=each.value, named=named)
                break


def _names_number(tokens: Tokens, place: range, each: Announcement) -> bool:
    """Return whether a sentence says who a number of people are: the | five | are Ann Lamm, Bo Ruiz and Cy Teal."""
    return any(
        tokens.lower[i - 1] == "the"
        and value_of(list(number_word(tokens.lower[i])[0])) == each.value
        and behind_predicate(tokens, i + 1)
        for i in place[1:-2]
    )


def _counts_twice(tokens: Tokens, place: range, each: Announcement) -> bool:
    """Return whether a sentence has another number, or one more of those: three died and | two | were hurt; a | fourth."""
    others = [i for i in place if i not in each.place and tokens.symbols[i] == "0" and not year_of(tokens.words[i])]
    more = each.value < len(ORDINALS) and ORDINALS[each.value] in tokens.lower[place.start : place.stop]
    return more or any(number_word(tokens.lower[i])[0] and tokens.lower[i] != "one" for i in others)


def _about(tokens: Tokens, place: range) -> frozenset[str]:
    return frozenset(map(stem, tokens.lower[place.start : place.stop]))


def _tells_of_one_more(tokens: Tokens, place: range, each: Announcement) -> bool:
    """Return whether a sentence tells of a further one of those counted: a | fourth | ward; a ward was shut, | too."""
    inside = tokens.lower[place.start : place.stop]
    if each.value < len(ORDINALS) and ORDINALS[each.value] in inside:
        return True
    also = not listed("signs_of_addition").isdisjoint(inside)
    more = (listed("signs_of_one_more") | listed("superseding_words") | set(ORDINALS)) - {"others"}
    return any(
        stem(tokens.lower[i]) in each.stems
        and (also or not more.isdisjoint(tokens.lower[max(place.start, i - 3) : i]))
        for i in place
    )


def _list(
    tokens: Tokens, place: range, each: Announcement, *, near: bool, close: bool, about: frozenset[str]
) -> tuple[Enumeration | None, int] | None:
    """Return the list of a sentence, how many of those counted it leaves out and its first token; None for none."""
    first, less = place.start, 0
    if tokens.lower[first] in ("besides", "apart") and near and each.people:  # Besides him | it contains
        first, less = first + 2 + (tokens.lower[first] == "apart"), 1
        first += tokens.words[first] == ","
    if close and each.people and near and (aged := _aged(tokens, place)) and aged.least > each.value:
        return aged, 0  # fewer may be some of them
    for begins in (first, _behind_opening(tokens, place)):
        start, relation = _behind_subject(tokens, range(begins, place.stop), each, near=near, close=close, about=about)
        if start:
            break
    start = start or _made_up(tokens, place, each)
    if tokens.lower[first : first + 2] == ("the", "others") and start:
        less = 1
    if not start:
        start, relation = _behind_object(tokens, place, each, close=close, about=about), Relation.PREDICATE
    if not start:
        return None
    each_of = False
    for i in range(start, min(place.stop, start + _MODIFIERS + 1)):
        if tokens.lower[i] == "each" and tokens.lower[i + 1] in ("of", "from", "for"):
            start, each_of = i + 2, True  # one representative each | of the police and the fire service
    found = enumeration_from(tokens, start, "", people=each.people and not each_of)
    if not found or not found.last:
        return None, less
    consists = tokens.lower[start - 1] not in ("are", "were", "as", *listed("words_of_being_named"))
    return (found if found.names or found.counted or consists else None), less


def _behind_opening(tokens: Tokens, place: range) -> int:
    """Return the token behind the phrase that opens a sentence: According to the list, | the five are."""
    opens = tokens.symbols[place.start] in "PA" or tokens.lower[place.start] == "according"
    comma = next((i for i in place if tokens.words[i] == ","), 0) if opens else 0
    return comma + 1 if 0 < comma - place.start <= _LONGEST_OPENING else place.start


def _made_up(tokens: Tokens, place: range, each: Announcement) -> int:
    """Return where the list of what a body is said to have begins: it showed that the panel | comprised."""
    for i in place[1:-2]:
        named = stem(tokens.lower[i]) in each.stems and tokens.lower[i - 1] in _THE
        if named and tokens.lower[i + 1] in listed("verbs_of_consisting"):
            return i + 2 + (tokens.lower[i + 2] == "of")
    return 0


def _aged(tokens: Tokens, place: range) -> Enumeration | None:
    """Return the names with ages that open a sentence as its subject: Ann Lamm, 44, Bo Ruiz, 39, and Cy Teal, 51."""
    found = enumeration_from(tokens, place.start, "", people=True) if is_name(tokens, place.start) else None
    if not found or not found.names or found.least < _NEAR:
        return None
    aged = all(tokens.words[tokens.within(item.start, item.end).stop + 1].isdecimal() for item in found.items)
    return found if aged else None


def _behind_subject(
    tokens: Tokens, place: range, each: Announcement, *, near: bool, close: bool, about: frozenset[str]
) -> tuple[int, Relation]:
    """Return where the list behind a subject begins that means what was counted, else 0: They are; The dead were."""
    first = place.start
    none = (0, Relation.PREDICATE)
    if first + 3 >= place.stop:
        return none
    lower = tokens.lower[first]
    if lower in ("they", "these") and near and not is_plural(tokens.lower[first + 1]):
        return _predicate(tokens, first + 1), Relation.PREDICATE
    if lower == "it" and near and (each.group or tokens.lower[each.place.start - 1] == "of"):
        return _predicate(tokens, first + 1), Relation.PREDICATE
    noun = first + (lower in _THE)
    while noun < place.stop - 2 and noun - first < _MODIFIERS and _is_modifier(tokens, noun, each, about):
        noun += 1
    if noun == first and lower not in ("named", "identified") and not is_plural(lower):
        return none
    if lower in ("named", "identified"):
        being = next((i for i in range(first, min(place.stop, first + 10)) if tokens.lower[i] == "were"), 0)
        return (being + 1 if close and being else 0), Relation.PREDICATE
    if not _means(tokens, noun, each, close=close):
        return none
    behind = noun + 1
    while behind < place.stop - 1 and behind - noun <= _MODIFIERS and _narrows_nothing(tokens.lower[behind], about):
        behind += 1
    if tokens.words[behind] in _MARKS and behind == noun + 1 and close:
        return behind + 1, Relation.BESIDE
    return _predicate(tokens, behind), Relation.PREDICATE


def _is_modifier(tokens: Tokens, i: int, each: Announcement, about: frozenset[str]) -> bool:
    """Return whether a word before the noun of a subject narrows nothing: the | affected | wards, the | three | men."""
    lower = tokens.lower[i]
    if value_of(list(number_word(lower)[0])) == each.value and is_plural(tokens.lower[i + 1]):
        return True
    return _narrows_nothing(lower, about) and stem(lower) not in each.stems and not behind_predicate(tokens, i + 1)


def _narrows_nothing(word: str, about: frozenset[str]) -> bool:
    """Return whether a word beside a noun tells of all those counted: the | affected | wards; not: the worst-hit."""
    if word in listed("modifiers_of_the_counted"):
        return True
    return word.isalpha() and word not in function_words() and stem(word) in about


def _means(tokens: Tokens, i: int, each: Announcement, *, close: bool) -> bool:
    """Return whether a word means those who were counted: the same noun, the number itself, or what befell them."""
    word = tokens.lower[i]
    if stem(word) in each.stems and (is_plural(word) or each.group or word in listed("bodies_of_so_many")):
        return True
    if stem(word) == stem(tokens.lower[each.place.start - 1]):  # arrested five: the | arrested
        return True
    if not close:
        return False
    if word == "others" or value_of(list(number_word(word)[0])) == each.value:
        return True
    known = word in listed("figures_of_a_report") or word in listed("those_just_counted")
    return known and (each.people or word in listed("those_just_counted"))


def _predicate(tokens: Tokens, i: int) -> int:
    """Return where a list begins behind a verb of being or consisting, and behind who says so: are, | he said, | Ash."""
    start = behind_predicate(tokens, i)
    if not start and tokens.lower[i] in ("contains", "contained", "has", "had"):
        start = i + 1
    if start and tokens.words[start] in (",", ":"):
        if tokens.words[start] == ":":
            return start + 1
        close = next((j for j in range(start + 2, min(len(tokens.words), start + 5)) if tokens.words[j] == ","), 0)
        return close + 1 if close else 0
    return start


def _behind_object(tokens: Tokens, place: range, each: Announcement, *, close: bool, about: frozenset[str]) -> int:
    """Return where the list behind `as` begins, else 0: identified the dead as | …, gave the affected wards as | …."""
    for i in place[2:]:
        if tokens.lower[i] != "as":
            continue
        noun = i - 1
        if tokens.lower[noun] == "them":
            return i + 1 if close and _gives(tokens, noun - 1) else 0
        while noun > place.start and _narrows_nothing(tokens.lower[noun], about) and stem(tokens.lower[noun]) not in each.stems:
            noun -= 1
        if not _means(tokens, noun, each, close=close):
            continue
        the = noun - 1
        while the > place.start and tokens.lower[the] not in _THE and noun - the < _MODIFIERS:
            if not _narrows_nothing(tokens.lower[the], about):
                return 0
            the -= 1
        if tokens.lower[the] in _THE and _gives(tokens, the - 1):
            return i + 1
    return 0


def _gives(tokens: Tokens, i: int) -> bool:
    """Return whether a verb gives names: She | listed | the wards as."""
    form = tokens.forms[i]
    return form is not None and form.lemma in listed("verbs_of_listing")


def find_numbered(
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
            style, expected, limit = kind, expected + 1, i + _NEAR * 4
            yield Span(tokens.starts[place.start], tokens.ends[first])
        elif word == ORDINALS[0] and kind:
            return  # another list
        i += 1
