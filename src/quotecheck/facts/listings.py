"""Find where the text announces a number of things and then names them."""

from __future__ import annotations

from typing import NamedTuple

from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Quantity, Span, TextIndex, Tokens

_MOST_WORDS = 8  # between the number and the list
_MOST_TOKENS = 80
_LONGEST_NAME, _LONGEST_THING = 9, 2
_MARKS = (":", "-", "--", "–", "—")
_ENDS = (".", ";", "—", "–", "-", "--", ")", "\n")  # not ! and ?, which stand in names, too: Hello!, Jeopardy!
_LAST = ("and", "or")


class _Items(NamedTuple):
    """The items of a list as ranges of tokens; `commas`: how many commas part them; `last`: and or or, or neither."""

    places: tuple[range, ...]
    commas: int
    last: str


def find_listings(index: TextIndex, quantities: tuple[Quantity, ...]) -> tuple[Listing, ...]:
    """Return every announced list whose items can be counted safely, in reading order.

    Only names, or words of one or two, count; a list with anything else in it (places with their states, people with
    their posts, an item with `and` inside) is left alone.
    """
    tokens = index.tokens
    found = []
    for i, quantity in enumerate(quantities):
        if quantity.unit or quantity.bounds or not 2 <= quantity.value <= 20:
            continue
        first = tokens.within(quantity.span.start, quantity.span.end)
        if quantity.counted in listed("measures") or _is_part(tokens, first.start):
            continue
        mark = _mark(tokens, first.stop)
        following = quantities[i + 1].span.start if i + 1 < len(quantities) else len(index.text)
        if not mark or tokens.ends[mark - 1] > following:
            continue
        items = _items(tokens, mark + 1)
        # Ash, Ardan, and Oak, Brell: each place with its country.
        if len(items) >= 2 and len(items) != 2 * quantity.value:
            span = Span(quantity.span.start, tokens.ends[mark - 1])
            found.append(Listing(span=span, announced=int(quantity.value), items=items, quoted=quantity.quoted))
    return tuple(found)


def _is_part(tokens: Tokens, i: int) -> bool:
    """Return whether a number is of some of a whole: of the | five islands."""
    return tokens.words[i - 1] == "of" or (tokens.symbols[i - 1] == "D" and tokens.words[i - 2] == "of")


def _mark(tokens: Tokens, start: int) -> int:
    """Return the mark that opens the list behind the words from token `start` on, 0 for none: nations | : | Ardan."""
    words = 0
    for i in range(start, len(tokens.words)):
        word = tokens.words[i]
        spaced = tokens.starts[i] > tokens.ends[i - 1]
        if word in _MARKS:
            return i if words and (spaced or word in (":", "—")) else 0
        words += spaced
        if words > _MOST_WORDS or not (word[0].isalnum() or word[0] == "'") or word in listed("partial_lists"):
            return 0
        if word == "of" and tokens.words[i + 1] == "the":
            return 0
    return 0


def _items(tokens: Tokens, start: int) -> tuple[Span, ...]:
    """Return the items of the list from token `start` on, none where it is not made of names or of short words."""
    items = _parted(tokens, start)
    if len(items.places) < 2:
        return ()
    names = all(_is_name(tokens, place) for place in items.places)
    things = items.commas and items.last and all(_is_thing(tokens, place) for place in items.places)
    return tuple(tokens.span(place) for place in items.places) if names or things else ()


def _parted(tokens: Tokens, start: int) -> _Items:
    """Return the parts between the commas and the last `and`; none where the list is not whole or not simple."""
    none = _Items((), 0, "")
    places: list[range] = []
    first, commas, last = start, 0, ""
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        ends = word in _ENDS
        if word != "," and word not in _LAST and not ends:
            # The stop of an abbreviation, or a title before several names (Govs. Lamm and Ruiz).
            if word[-1] == "." or (not word[0].isalpha() and word != "'s") or word.lower() in listed("plural_titles"):
                return none
            continue
        if i > first:
            if last:  # an item behind the last: Lamm and Ruiz and Teal
                return _Items((*places, range(first, i)), commas, last) if ends else none
            places.append(range(first, i))
        elif word == "," or ends or tokens.words[i - 1] != ",":  # only `, and` stands without an item between
            return none
        if ends:
            return _Items(tuple(places), commas, last)
        commas += word == ","
        last = word if word in _LAST else ""
        first = i + 1
    return none


def _is_name(tokens: Tokens, place: range) -> bool:
    """Return whether an item is a name: the Isles of Dorn, Ann Lamm."""
    words = tokens.words[place.start : place.stop]
    if words[0] in ("the", "The") and len(words) > 1:
        words = words[1:]
    capitals = sum(word[0].isupper() for word in words)
    small = all(word in listed("particles_in_lists") or word == "'s" for word in words if not word[0].isupper())
    ends = words[-1] == "'s" or words[-1][0].isupper()  # Macy's
    return words[0][0].isupper() and ends and small and capitals <= 5 and len(words) <= _LONGEST_NAME


def _is_thing(tokens: Tokens, place: range) -> bool:
    """Return whether an item is one or two words in small letters: red, fresh eels."""
    words = tokens.words[place.start : place.stop]
    return len(words) <= _LONGEST_THING and all(word.islower() and word[0].isalpha() for word in words)
