"""Find where the text announces a number of things and then names them."""

from typing import NamedTuple

from quotecheck.facts.named_people import named_people
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Quantity, Span, TextIndex, Tokens

_MOST_WORDS = 8  # between the number and the list
_MOST_TOKENS = 80
_LONGEST_NAME, _LONGEST_THING, _LONGEST_LAST = 9, 4, 7
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
        mark = _named_by_of(tokens, first) or _mark(tokens, first.stop)
        following = quantities[i + 1].span.start if i + 1 < len(quantities) else len(index.text)
        if not mark or tokens.ends[mark - 1] > following:
            continue
        items = _items(tokens, mark + 1, apart=_closing(tokens, mark))
        if not items and tokens.words[mark] in (":", "namely"):
            items = named_people(tokens, mark + 1)
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
        if word in _MARKS or word == "(":
            return i if words and (spaced or word in (":", "—")) else 0
        if word == "," and words:
            return i + (tokens.words[i + 1] == "namely")
        words += spaced
        if words > _MOST_WORDS or not (word[0].isalnum() or word[0] == "'") or word in listed("partial_lists"):
            return 0
    return 0


def _closing(tokens: Tokens, mark: int) -> str:
    """Return the mark that must end a list which `mark` opens, nothing where any end will do."""
    return {"(": ")", ",": ",", "of": "of"}.get(tokens.words[mark], "")


def _named_by_of(tokens: Tokens, number: range) -> int:
    """Return the `of` between a number of things and their names, 0 if none is there: the four towns | of | Ash."""
    noun, of = number.stop, number.stop + 1
    known = tokens.lower[number.start - 1] in ("the", "these", "those", "its", "their")
    capital = tokens.words[of + 1 : of + 2] and tokens.words[of + 1][0].isupper()
    named = known and capital and tokens.words[of] == "of" and tokens.words[of + 2] == ","
    return of if named and tokens.words[noun].islower() else 0


def _items(tokens: Tokens, start: int, apart: str) -> tuple[Span, ...]:
    """Return the items of the list from token `start` on, none where it is not made of names or of short words.

    `apart`: the list stands in brackets, or between commas, where it is one only if it is of people with two names.
    """
    items = _by_semicolons(tokens, start)
    items = items if items.places else _parted(tokens, start, apart)
    if len(items.places) < 2:
        return ()
    names = all(_is_name(tokens, place) for place in items.places)
    if apart == ",":
        names = names and all(
            len(place) > 1 and all(map(_is_capitalised, _words(tokens, place))) for place in items.places
        )
        return tuple(map(tokens.span, items.places)) if names and items.last else ()
    if apart == "of":
        return tuple(map(tokens.span, items.places)) if names and items.commas > 1 else ()
    things = items.commas and items.last and all(_is_thing(tokens, place) for place in items.places[:-1])
    things = things and _is_thing(tokens, items.places[-1], most=_LONGEST_LAST if items.commas > 1 else _LONGEST_THING)
    mixed = [_is_name(tokens, place) or _is_the_thing(tokens, place) for place in items.places]
    things = things or (items.commas and items.last and all(mixed))
    return tuple(map(tokens.span, items.places)) if names or things or items.last == ";" else ()


def _words(tokens: Tokens, place: range) -> tuple[str, ...]:
    return tokens.words[place.start : place.stop]


def _is_capitalised(word: str) -> bool:
    return word[0].isupper()


def _by_semicolons(tokens: Tokens, start: int) -> _Items:
    """Return the parts that semicolons part up to the end of a sentence: Ann Lamm, the mayor; Bo Ruiz; and Cy Teal."""
    places: list[range] = []
    first = start
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        if word in (":", "?", "!", "\n", ")", "(") or (word in _MARKS and word != "-"):
            return _Items((), 0, "")
        if word not in (";", "."):
            continue
        first += tokens.words[first] in _LAST
        if not tokens.words[first][0].isupper():
            break
        places.append(range(first, i))
        if word == ".":
            return _Items(tuple(places), 0, ";") if len(places) > 2 else _Items((), 0, "")
        first = i + 1
    return _Items((), 0, "")


def _parted(tokens: Tokens, start: int, apart: str) -> _Items:
    """Return the parts between the commas and the last `and`; none where the list is not whole or not simple.

    Ages behind names are no items: Ann Lamm, 31, and Bo Ruiz, 43.
    """
    none = _Items((), 0, "")
    places: list[range] = []
    first, commas, last, aged = start, 0, "", 0
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        if word == "," and _is_age(tokens, i + 1):
            aged = i
        if i - aged < 2 and aged >= first:
            continue
        ends = word in _ENDS or (apart == "," and bool(last) and word == ",")
        ends = ends or (apart == "of" and bool(last) and word.islower() and i > first)
        if word != "," and word not in _LAST and not ends:
            # The stop of an abbreviation, or a title before several names (Govs. Lamm and Ruiz).
            if word[-1] == "." or (not word[0].isalpha() and word != "'s") or word.lower() in listed("plural_titles"):
                return none
            continue
        end = aged if aged >= first else i
        if end > first:
            if last:  # an item behind the last: Lamm and Ruiz and Teal
                return _Items((*places, range(first, end)), commas, last) if ends else none
            places.append(range(first, end))
        elif word == "," or ends or tokens.words[i - 1] != ",":  # only `, and` stands without an item between
            return none
        if ends:
            return _Items(tuple(places), commas, last) if apart != "," else none
        commas += word == ","
        last = word if word in _LAST else ""
        first = i + 1
    return none


def _is_age(tokens: Tokens, i: int) -> bool:
    """Return whether a token is an age between a name and the next mark: Ann Lamm, | 31, and."""
    aged = tokens.words[i].isdecimal() and len(tokens.words[i]) == 2
    return aged and tokens.words[i + 1] in (",", *_LAST, *_ENDS)


def _is_name(tokens: Tokens, place: range) -> bool:
    """Return whether an item is a name: the Isles of Dorn, Ann Lamm."""
    words = tokens.words[place.start : place.stop]
    if words[0] in ("the", "The") and len(words) > 1:
        words = words[1:]
    capitals = sum(word[0].isupper() for word in words)
    small = all(word in listed("particles_in_lists") or word == "'s" for word in words if not word[0].isupper())
    ends = words[-1] == "'s" or words[-1][0].isupper()  # Macy's
    return words[0][0].isupper() and ends and small and capitals <= 5 and len(words) <= _LONGEST_NAME


def _is_the_thing(tokens: Tokens, place: range) -> bool:
    """Return whether an item among names is a thing that there is one of: Quay Street and the | boat shed."""
    return tokens.words[place.start] == "the" and _is_thing(tokens, place)


def _is_thing(tokens: Tokens, place: range, most: int = _LONGEST_THING) -> bool:
    """Return whether an item is a few words in small letters, `most` of them: red, fresh eels."""
    words = tokens.words[place.start : place.stop]
    return len(words) <= most and all(word.islower() and word[0].isalpha() for word in words)
