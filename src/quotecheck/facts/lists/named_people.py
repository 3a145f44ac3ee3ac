"""Find the people of a list that gives some with a post: chief cook Bo Ruiz, the mate, Cy Teal, and Di Oakes."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.facts.lists.list_parts import is_capital
from quotecheck.lexicon import words as listed
from quotecheck.model import Span, Tokens

_MOST_TOKENS = 80
_LONGEST = 12  # words of a post and a name
_FEWEST = 2  # words of a full name
_LAST = ("and", "or")
_STOPS = (".", "\n")
_JOINTS = "Pobt"  # symbols of prepositions
_CLOSING = {"(": (")",), "—": ("—",), "–": ("–",), "--": ("--",), "-": ("-",)}
_OWNERS = ("his", "her", "their")
_NO_NAME = frozenset((":", ";", "who", "which", "!", "?"))


def named_people(tokens: Tokens, start: int) -> tuple[Span, ...]:
    """Return the people whom the list from token `start` to its end names, none where it is not of people alone.

    Every piece between commas ends in a full name, or is a post that begins with `the` and belongs to the next, or kin:
    his younger brother, Andre. Ages and homes behind names (31, of Ash) are no items. The list ends with its sentence,
    with the bracket or dash that opened it, or before `who`.
    """
    found: list[Span] = []
    post, kin, last = -1, False, False
    for first, i in _pieces(tokens, start):
        if _is_age(tokens, first, i) or (tokens.words[first] == "of" and tokens.words[first + 1][0].isupper()):
            if not found or post >= 0:
                return ()
        elif _ends_in_a_name(tokens, first, i, fewest=1 if kin or _is_kin(tokens, first, i) else _FEWEST):
            found.append(Span(tokens.starts[first if post < 0 else post], tokens.ends[i - 1]))
            last = tokens.words[(first if post < 0 else post) - 1] in _LAST
            post, kin = -1, False
        elif post < 0 and tokens.words[i] == "," and tokens.lower[first] in ("the", *_OWNERS):
            post, kin = first, tokens.lower[first] in _OWNERS and tokens.lower[i - 1] in listed("kin")
            if tokens.lower[first] in _OWNERS and not kin:
                return ()
        else:
            return ()
    return tuple(found) if post < 0 and last and len(found) > _FEWEST else ()


def is_name_with_post(tokens: Tokens, place: range) -> bool:
    """Return whether an item is a full name behind a post: Danish keeper | Lars Mikkel."""
    return _ends_in_a_name(tokens, place.start, place.stop, fewest=_FEWEST)


def pair_of_people(tokens: Tokens, start: int) -> tuple[Span, ...]:
    """Return the two people whom the rest of a sentence names, nobody else: vet Bo Ruiz and the beekeeper Di Oakes."""
    pieces = list(_pieces(tokens, start))
    names = all(_ends_in_a_name(tokens, first, end, fewest=_FEWEST) for first, end in pieces)
    places = [range(*piece) for piece in pieces]
    names = names and not any(tokens.symbols[i] in _JOINTS for place in places for i in place)  # led | by Bo Ruiz
    ends = len(pieces) == _FEWEST and tokens.words[pieces[-1][1]] in _STOPS
    return tuple(map(tokens.span, places)) if names and ends else ()


def named_things(tokens: Tokens, start: int) -> tuple[Span, ...]:
    """Return the names of the list from token `start` to the end of its sentence, none where anything else is in it.

    Each may have `the` before it where the first one has: the Ana, the Bel and the Cora.
    """
    the = tokens.lower[start] == "the"
    places = [range(first + (the and tokens.lower[first] == "the"), end) for first, end in _pieces(tokens, start)]
    names = all(place and all(map(is_capital, tokens.words[place.start : place.stop])) for place in places)
    known = any(tokens.lower[place.start] in listed("demonyms") for place in places if place)
    last = bool(places) and tokens.words[places[-1].start - 1 - (tokens.lower[places[-1].start - 1] == "the")] in _LAST
    return tuple(map(tokens.span, places)) if names and last and not known and len(places) > _FEWEST else ()


def tied_people(tokens: Tokens, start: int) -> tuple[Span, ...]:
    """Return the people of a list that says of whom or where they are: Bo Ruiz of Labour, and Di Oakes, a clerk."""
    found: list[Span] = []
    last = False
    for first, i in _pieces(tokens, start):
        name = first
        while name < i and tokens.words[name][0].isupper():
            name += 1
        if name - first >= _FEWEST and (name == i or tokens.lower[name] in ("of", "for", "from")):
            found.append(Span(tokens.starts[first], tokens.ends[name - 1]))
            last = tokens.words[first - 1] in _LAST
        elif not (last and tokens.lower[first] in ("a", "an", "the")):
            return ()
    return tuple(found) if last and len(found) > _FEWEST else ()


def aged_people(tokens: Tokens, start: int, stop: int) -> tuple[Span, ...]:
    """Return the names before the ages in some tokens, none where a part between semicolons or `and` has no age.

    K. Raju, 44, of Old Street; Ann Lamm, 38, and her brother Bo Lamm, 35; and Cy Teal, 29.
    """
    found: list[Span] = []
    aged = False
    for i in range(start, stop):
        if tokens.words[i] in (";", *_LAST, "."):
            if not aged and i > start and tokens.words[i - 1] != ";":
                return ()
            aged = False
        elif tokens.words[i] == "," and tokens.words[i + 1].isdecimal() and tokens.words[i - 1][0].isupper():
            found.append(tokens.span(range(i - 1, i)))
            aged = True
    return tuple(found)


def _pieces(tokens: Tokens, start: int) -> Iterator[tuple[int, int]]:
    """Yield the pieces of a list, each as its first token and the one behind it; an empty one where it has no end."""
    stops = (*_STOPS, *_CLOSING.get(tokens.words[start - 1], ()))
    first, joined = start, False
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        if joined and i == first and word in listed("relatives_of_people"):
            return
        if word != "," and word not in _LAST and word not in stops:
            figure = word.isdecimal() and tokens.words[i - 1] == ","
            stopped = word[-1] == "." and not (word[0].isupper() and tokens.words[i + 1][0].isupper())
            if not (word[0].isalpha() or word == "'s" or figure) or stopped or word in _NO_NAME:
                yield i, i
                return
            continue
        if i > first:  # not `, and`
            yield first, i
        if word in stops:
            return
        joined = joined or word in _LAST
        first = i + 1
    yield start, start


def _is_age(tokens: Tokens, first: int, end: int) -> bool:
    return end - first == 1 and tokens.words[first].isdecimal()


def _is_kin(tokens: Tokens, first: int, end: int) -> bool:
    """Return whether a piece is kin by one name: his son Per."""
    return tokens.lower[first] in _OWNERS and not listed("kin").isdisjoint(tokens.lower[first : end - 1])


def _ends_in_a_name(tokens: Tokens, first: int, end: int, fewest: int) -> bool:
    """Return whether a piece is a full name, or one behind a post in small letters: chief officer | Bo Ruiz."""
    name = end
    while name > first and tokens.words[name - 1][0].isupper():
        name -= 1
    if end - name < fewest or end - first > _LONGEST:
        return False
    return all(word[0].isupper() or word.islower() for word in tokens.words[first:name])
