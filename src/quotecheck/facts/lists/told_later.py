"""Find the list of what a number announces in a later sentence: They are …; the panel comprised …; the others are ….

Seven men were held. They were named as Ann Lamm, …. A panel of five … The others are …. It named the dead as ….
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import Enumeration, enumeration_from
from quotecheck.facts.lists.list_subjects import behind_relative, beside_noun, list_behind
from quotecheck.facts.lists.piece_kinds import is_name
from quotecheck.facts.lists.those_counted import Counted
from quotecheck.facts.lists.told_lists import listing_of, says_all
from quotecheck.facts.lists.words_before_lists import behind_predicate
from quotecheck.facts.numbers.years import year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.number_words import ORDINALS, UNITS, number_word, value_of
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Quantity, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEAR, _FAR = 3, 20  # sentences from a number to a list under another word, and under the same noun
_EACH = 5  # tokens of a list in which `each of` stands


class _Numbers(NamedTuple):
    """What the numbers of a text count: the values of each noun and its sentences, and the nouns of each value."""

    values: dict[str, set[float]]
    places: dict[str, set[int]]
    nouns: dict[int, set[frozenset[str]]]
    sentences: Counter[int]


def find_told_later(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement], quantities: Sequence[Quantity]
) -> Iterator[Listing]:
    """Yield each number with the nearest list of a later sentence that is said to be of all whom or what it counts."""
    tokens = index.tokens
    numbers = _numbers(sentences, announcements, quantities)
    for each in announcements:
        i = sentences.number(each.span.start)
        if i < 0:
            continue
        inside = sentences.place(tokens, i)
        about = frozenset(map(stem, tokens.lower[inside.start : inside.stop]))
        alone = numbers.sentences[i] == 1 and not _counts_twice(tokens, inside, each)
        for k in _reach(tokens, sentences, each, numbers):
            place = sentences.place(tokens, k)
            known = each.people and len(numbers.nouns[each.value]) <= 2 and _names_number(tokens, place, each)
            those = Counted(
                each,
                about=about,
                near=k == i + 1,
                close=alone and (k <= i + _NEAR or known),
            )
            told = _told(tokens, place, those)
            others = {value for noun in each.stems for value in numbers.values[noun]} - {each.value}
            if told and not (told[0] and any(told[0].least <= value <= told[0].most for value in others)):
                yield from _listing(tokens, each, *told)  # six teams play, the top four go on: the teams are …
            if told:
                break


def _numbers(
    sentences: SentenceIndex, announcements: Sequence[Announcement], quantities: Sequence[Quantity]
) -> _Numbers:
    found = _Numbers({}, {}, {}, Counter())
    for each in announcements:
        for noun in each.stems:
            found.values.setdefault(noun, set()).add(each.value)
        found.nouns.setdefault(each.value, set()).add(each.stems)
        found.sentences[sentences.number(each.span.start)] += 1
    for quantity in quantities:
        noun = stem(quantity.counted)
        found.places.setdefault(noun, set()).add(sentences.number(quantity.span.start))
        found.values.setdefault(noun, set()).add(quantity.value)
    return found


def _reach(tokens: Tokens, sentences: SentenceIndex, each: Announcement, numbers: _Numbers) -> Iterator[int]:
    """Yield the sentences behind a number that may list what it counts: far where the text counts it in one way.

    They end where one counts it again, or tells of one more.
    """
    i = sentences.number(each.span.start)
    single = all(len(numbers.values[noun]) == 1 for noun in each.stems)
    for k in range(i + 1, min(len(sentences.spans), i + 1 + (_FAR if single else _NEAR))):
        again = not single and any(k in numbers.places.get(noun, ()) for noun in each.stems)
        if again or _tells_of_one_more(tokens, sentences.place(tokens, k), each):
            return
        yield k


def _listing(tokens: Tokens, each: Announcement, found: Enumeration | None, less: int) -> Iterator[Listing]:
    """Yield a number with a list that leaves out `less` of those that it counts: the others are | Ann Lamm, …."""
    led = each._replace(value=each.value - less)
    listing = listing_of(tokens, led, found) if found and led.value > 1 else None
    if listing:
        yield listing._replace(announced=each.value, named=listing.named + less)


def _names_number(tokens: Tokens, place: range, each: Announcement) -> bool:
    """Return whether a sentence says who a number of people are: the | five | are Ann Lamm, Bo Ruiz and Cy Teal."""
    return any(
        tokens.lower[i - 1] == "the"
        and value_of(list(number_word(tokens.lower[i])[0])) == each.value
        and behind_predicate(tokens, i + 1)
        for i in place[1:-2]
    )


def _counts_twice(tokens: Tokens, place: range, each: Announcement) -> bool:
    """Return whether a sentence has another number, or one more of those: three died, | two | were hurt; a | fourth."""
    others = [
        i
        for i in place
        if i not in each.place and tokens.symbols[i] == "0" and not (year_of(tokens.words[i]) or _measures(tokens, i))
    ]
    more = each.value < len(ORDINALS) and ORDINALS[each.value] in tokens.lower[place.start : place.stop]
    return more or any(tokens.lower[i] in UNITS and tokens.lower[i] != "one" for i in others)


def _measures(tokens: Tokens, i: int) -> bool:
    """Return whether a number measures something, or is of money: | four | days after; losses of $| 11 | million."""
    money = tokens.words[i - 1][-1] in "$£€" or not tokens.words[i][0].isalnum()
    return money or stem(tokens.lower[i + 1]) in listed("measures")


def _tells_of_one_more(tokens: Tokens, place: range, each: Announcement) -> bool:
    """Return whether a sentence tells of a further one of those counted: a | fourth | ward; a ward was shut, | too."""
    inside = tokens.lower[place.start : place.stop]
    if each.value < len(ORDINALS) and ORDINALS[each.value] in inside:
        return True
    if each.stems.isdisjoint(map(stem, inside)):
        return False
    also = not listed("signs_of_addition").isdisjoint(inside)
    more = _signs_of_more()
    return any(
        stem(word) in each.stems and (also or not more.isdisjoint(inside[max(0, i - 3) : i]))
        for i, word in enumerate(inside)
    )


@cache
def _signs_of_more() -> frozenset[str]:
    return (listed("signs_of_one_more") | listed("superseding_words") | set(ORDINALS)) - {"others"}


def _told(tokens: Tokens, place: range, those: Counted) -> tuple[Enumeration | None, int] | None:
    """Return the list of a sentence and how many of those counted it leaves out; None where it begins none.

    Besides him | it contains one of each; | the others are: these leave out one.
    """
    each, first = those.each, place.start
    besides = tokens.lower[first] == "besides" and those.near and each.people
    inside = range(first + 2 + (tokens.words[first + 2] == ","), place.stop) if besides else place
    if those.close and those.near and each.people and (aged := _aged(tokens, place)) and aged.least > each.value:
        return aged, 0  # fewer may be some of them
    start = list_behind(tokens, inside, those)
    if not start:
        start = beside_noun(tokens, place, those) or behind_relative(tokens, place, those)
        found = enumeration_from(tokens, start, "", people=each.people) if start else None
        found = _up_to_and(tokens, found) if found and found.names else None
        return (found, 0) if found and found.least > each.value else None  # fewer may be those of whom more is told
    less = int(besides or tokens.lower[first : first + 2] == ("the", "others"))
    opening = range(start, min(place.stop, start + _EACH))
    each_of = next((i + 2 for i in opening if tokens.lower[i] == "each" and tokens.lower[i + 1] in ("of", "from")), 0)
    found = enumeration_from(tokens, each_of or start, "", people=each.people and not each_of)
    sure = found and found.last and (found.names or found.counted or each_of or says_all(tokens, start))
    return (found if sure else None), less


def _up_to_and(tokens: Tokens, found: Enumeration) -> Enumeration:
    """Return a list up to its first `and`: their children, Ann, Bo and Cy|, by seven grandchildren and by her niece."""
    starts = [tokens.within(item.start, item.end).start for item in found.items]
    last = next((k + 1 for k, i in enumerate(starts) if tokens.lower[i - 1] == "and"), 0)
    return found._replace(items=found.items[:last], least=last, most=last)


def _aged(tokens: Tokens, place: range) -> Enumeration | None:
    """Return the names with ages that open a sentence as its subject: Ann Lamm, 44, Bo Ruiz, 39, and Cy Teal, 51."""
    found = enumeration_from(tokens, place.start, "", people=True) if is_name(tokens, place.start) else None
    if not found or not found.names or found.least < _NEAR:
        return None
    ages = (tokens.within(item.start, item.end).stop + 1 for item in found.items)
    return found if all("".join(tokens.words[i : i + 1]).isdecimal() for i in ages) else None
