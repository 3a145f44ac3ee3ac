"""Part a list into its items: at its commas and its last `and`, or at its semicolons."""

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

DASHES = ("--", "–", "—")
_MOST_TOKENS = 80
_ENDS = (".", ";", "—", "–", "-", "--", ")", "\n")  # not ! and ?, which stand in names, too: Hello!, Jeopardy!
_LAST = ("and", "or")


class Items(NamedTuple):
    """The items of a list as ranges of tokens; `commas`: how many commas part them; `last`: and or or, or neither."""

    places: tuple[range, ...]
    commas: int
    last: str


@cache
def named_by_given_names() -> frozenset[str]:
    """Return the nouns behind which given names alone stand: two sons, Tom and Per."""
    return listed("kin") | {"children", "grandchildren"}


def by_semicolons(tokens: Tokens, start: int, *, dash: bool) -> Items:
    """Return the parts that semicolons part up to the end of a sentence: Ann Lamm, the mayor; Bo Ruiz; and Cy Teal.

    `dash`: the list opens with one, and another ends it.
    """
    ends = (".", *DASHES) if dash else (".",)
    places: list[range] = []
    first = start
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        if word in (":", "?", "!", "\n", ")", "(") or (word in DASHES and not dash):
            return Items((), 0, "")
        if word != ";" and word not in ends:
            continue
        first += tokens.words[first] in _LAST
        if not tokens.words[first][0].isupper():
            break
        places.append(range(first, i))
        if word in ends:
            return Items(tuple(places), 0, ";") if len(places) > 2 else Items((), 0, "")
        first = i + 1
    return Items((), 0, "")


def parts_by_commas(tokens: Tokens, start: int, apart: str) -> Items:
    """Return the parts between the commas and the last `and`; none where the list is not whole or not simple.

    Ages behind names are no items: Ann Lamm, 31, and Bo Ruiz, 43.
    """
    none = Items((), 0, "")
    places: list[range] = []
    first, commas, last, aged = start, 0, "", 0
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        if word == "," and _is_age(tokens, i + 1):
            aged = i
        if i - aged < 2 and aged >= first:
            continue
        ends = word in _ENDS or (apart in (",", "namely", "are") and bool(last) and word == ",")
        ends = ends or (not apart and word == "," and bool(last) and _is_behind_names(tokens, first, i))
        ends = ends or (apart == "of" and bool(last) and word.islower() and i > first)
        if word != "," and word not in _LAST and not ends:
            # The stop of an abbreviation, or a title before several names (Govs. Lamm and Ruiz).
            if word[-1] == "." or (not word[0].isalpha() and word != "'s") or word.lower() in listed("plural_titles"):
                return none
            continue
        end = aged if aged >= first else i
        if end > first:
            if last:  # an item behind the last: Lamm and Ruiz and Teal
                return Items((*places, range(first, end)), commas, last) if ends else none
            places.append(range(first, end))
        elif word == "," or ends or tokens.words[i - 1] != ",":  # only `, and` stands without an item between
            return none
        if ends:
            kin = tokens.lower[start - 2] in named_by_given_names() and word == "."
            return Items(tuple(places), commas, last) if apart != "," or kin else none
        commas += word == ","
        last = word if word in _LAST else ""
        first = i + 1
    return none


def _is_behind_names(tokens: Tokens, first: int, comma: int) -> bool:
    """Return whether a comma ends a list of names: Ash and Oak|, according to the office; not: Oak|, Yew and Fir."""
    behind = tokens.words[comma + 1 : comma + 1 + _MOST_TOKENS]
    stop = next((i for i, word in enumerate(behind) if word in _ENDS), len(behind))
    named = tokens.words[first][0].isupper() and is_capital(tokens.words[comma - 1])
    closed = stop > 0 and behind[0].islower() and behind[0] not in listed("openers_of_one_more_item")
    return named and closed and not {",", *_LAST}.intersection(behind[:stop])


def _is_age(tokens: Tokens, i: int) -> bool:
    """Return whether a token is an age between a name and the next mark: Ann Lamm, | 31, and."""
    aged = tokens.words[i].isdecimal() and len(tokens.words[i]) <= 2
    return aged and tokens.words[i + 1] in (",", *_LAST, *_ENDS)


def share_a_head(tokens: Tokens, places: Sequence[range]) -> bool:
    """Return whether the noun behind the last item belongs to each: the | Ash, Elm and Oak | bridges."""
    head = places[-1].stop - 1
    named = (*places[:-1], range(places[-1].start, head))
    opens = tokens.lower[places[0].start] == "the" and all(tokens.lower[each.start] != "the" for each in places[1:])
    plural = tokens.words[head].islower() and is_plural(tokens.lower[head])
    return opens and plural and all(_is_in_capitals(tokens, each) for each in named)


def _is_in_capitals(tokens: Tokens, place: range) -> bool:
    words = [word for word in tokens.words[place.start : place.stop] if word != "the"]
    return bool(words) and all(map(is_capital, words))


def is_capital(word: str) -> bool:
    """Return whether a word is one of a name: Rashad; al-Suq."""
    return word[0].isupper() or word.partition("-")[2][:1].isupper()
