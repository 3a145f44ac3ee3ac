"""Find where the text announces a number of things and then names them."""

from bisect import bisect_right

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.list_parts import (
    DASHES,
    by_semicolons,
    is_capital,
    named_by_given_names,
    parts_by_commas,
    share_a_head,
)
from quotecheck.facts.lists.named_people import is_name_with_post, named_people
from quotecheck.facts.lists.parallel_items import attached_names, parallel_items
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Listing, Quantity, Span, TextIndex, Tokens

_MOST_WORDS = 8  # between the number and the list
_LONGEST_NAME, _LONGEST_THING, _LONGEST_LAST = 9, 4, 7
_MARKS = (":", "-", "--", "–", "—")
_OPENERS = (":", "namely", "—", "–", "--", "(")
_BEING = ("are", "were")  # three quarters, which | are Ash, Elm and Oak


def find_listings(
    index: TextIndex, announcements: tuple[Announcement, ...], quantities: tuple[Quantity, ...]
) -> tuple[Listing, ...]:
    """Return every announced list whose items can be counted safely, in reading order.

    Only names, words of one or two, and items that begin alike count; a list with anything else in it (places with
    their states, an item with `and` inside) is left alone.
    """
    tokens = index.tokens
    starts = [quantity.span.start for quantity in quantities]
    found = []
    for each in announcements:
        mark = _named_by_of(tokens, each) or _mark(tokens, _behind_owner(tokens, each.place.stop))
        following = bisect_right(starts, each.span.end)
        if not mark or (following < len(starts) and tokens.ends[mark - 1] > starts[following]):
            continue
        items = listed_items(tokens, mark, each.value) or _listed_behind_its_source(tokens, mark, each.value)
        # Ash, Ardan, and Oak, Brell: each place with its country.
        # not: a three-person race between himself, Ann Lamm and Bo Ruiz
        near = not each.group or (
            abs(len(items) - each.value) <= 1
            and mark - each.place.stop <= 2 + (tokens.words[each.place.stop + 1] == "of")
        )
        if len(items) >= 2 and len(items) != 2 * each.value and near:
            last = mark - (3 if tokens.words[mark] in _BEING else 1 + (tokens.words[mark - 1] == ","))  # towns, namely
            span = Span(each.span.start, tokens.ends[last])
            found.append(Listing(span=span, announced=each.value, items=items, quoted=each.quoted))
    return tuple(found)


def listed_items(tokens: Tokens, mark: int, announced: int) -> tuple[Span, ...]:
    """Return the items that `mark` opens, none where they cannot be counted."""
    items = _items(tokens, mark + 1, apart=_closing(tokens, mark))
    if items or tokens.words[mark] not in _OPENERS:
        return items
    alike = named_people(tokens, mark + 1) or parallel_items(tokens, mark + 1, announced)
    return alike or attached_names(tokens, mark + 1)


def _listed_behind_its_source(tokens: Tokens, mark: int, announced: int) -> tuple[Span, ...]:
    """Return the items of a colon behind who says so: four bridges are shut, according to the survey: Ash Bridge, ….

    Or of `namely` behind it: four offices sit in it, she said, namely forestry, health and customs.
    """
    if tokens.words[mark] != ",":
        return ()
    near = tokens.words[mark + 1 : mark + 2 + _MOST_WORDS]
    opener = next((word for word in (":", "namely") if word in near), "")
    colon = mark + 1 + near.index(opener) if opener else mark
    between, forms = tokens.lower[mark + 1 : colon - (opener == "namely")], tokens.forms[mark + 1 : colon]
    told = "according" in between or any(form is not None and form.lemma in speech_verbs() for form in forms)
    return listed_items(tokens, colon, announced) if told and all(word[0].isalnum() for word in between) else ()


def _behind_owner(tokens: Tokens, i: int) -> int:
    """Return the token behind `of` and a name that owns, else `i`: four of Lamm's | signings."""
    owned = tokens.words[i] == "of" and tokens.symbols[i + 1] == "K" and tokens.words[i + 2] == "'s"
    return i + 3 if owned else i


def _mark(tokens: Tokens, start: int) -> int:
    """Return the mark that opens the list behind the words from token `start` on, 0 for none: nations | : | Ardan."""
    words = 0
    for i in range(start, len(tokens.words)):
        word = tokens.words[i]
        spaced = tokens.starts[i] > tokens.ends[i - 1]
        if word in _MARKS or word == "(":
            return i if words and (spaced or word in (":", "—")) else 0
        if word == "," and words:
            if tokens.words[i - 1][0].isupper():  # three articles from the Post, | the Star and the Sun
                return 0
            being = tokens.words[i + 1] == "which" and tokens.words[i + 2] in _BEING
            return i + (2 if being else tokens.words[i + 1] == "namely")
        words += spaced
        if words > _MOST_WORDS or not (word[0].isalnum() or word[0] == "'") or word in listed("partial_lists"):
            return 0
    return 0


def _closing(tokens: Tokens, mark: int) -> str:
    """Return the mark that must end a list which `mark` opens, nothing where any end will do."""
    return {"(": ")", ",": ",", "of": "of", "namely": "namely", "are": "are", "were": "are"}.get(tokens.words[mark], "")


def _named_by_of(tokens: Tokens, each: Announcement) -> int:
    """Return the `of` between a number of things and their names, 0 if none is there: the four towns | of | Ash."""
    noun, of = each.place.stop, each.place.stop + 1
    known = each.group or tokens.lower[each.place.start - 1] in listed("determiners_of_counted")
    capital = tokens.words[of + 1 : of + 2] and tokens.words[of + 1][0].isupper()
    named = known and capital and tokens.words[of] == "of" and "," in tokens.words[of + 2 : of + 4]
    return of if named and tokens.words[noun].islower() else 0


def _items(tokens: Tokens, start: int, apart: str) -> tuple[Span, ...]:
    """Return the items of the list from token `start` on, none where it is not made of names or of short words.

    `apart`: the list stands in brackets, or between commas, where it is one only if it is of people with two names.
    """
    items = by_semicolons(tokens, start, dash=tokens.words[start - 1] in DASHES)
    items = items if items.places else parts_by_commas(tokens, start, apart)
    if len(items.places) < 2:
        return ()
    names = all(_is_name(tokens, place) for place in items.places)
    if apart == ",":
        least = 1 if tokens.lower[start - 2] in named_by_given_names() else 2
        names = names and all(
            len(place) >= least and all(map(_is_capitalised, _words(tokens, place))) for place in items.places
        )
        return tuple(map(tokens.span, items.places)) if names and items.last else ()
    if apart == "are":  # which are old, cold and damp
        return tuple(map(tokens.span, items.places)) if names and items.last else ()
    if apart == "of":
        full = all(len(place) > 1 for place in items.places)
        return tuple(map(tokens.span, items.places)) if names and (items.commas > 1 or full) else ()
    things = items.commas and items.last and all(_is_thing(tokens, place) for place in items.places[:-1])
    things = things and _is_thing(tokens, items.places[-1], most=_LONGEST_LAST if items.commas > 1 else _LONGEST_THING)
    mixed = [_is_name(tokens, place) or is_name_with_post(tokens, place) for place in items.places]
    mixed[-1] = mixed[-1] or _is_the_thing(tokens, items.places[-1])  # elsewhere it explains: Osmar, the holders
    things = things or (items.commas and items.last and (all(mixed) or share_a_head(tokens, items.places)))
    return tuple(map(tokens.span, items.places)) if names or things or items.last == ";" else ()


def _words(tokens: Tokens, place: range) -> tuple[str, ...]:
    return tokens.words[place.start : place.stop]


def _is_capitalised(word: str) -> bool:
    return word[0].isupper()


def _is_name(tokens: Tokens, place: range) -> bool:
    """Return whether an item is a name: the Isles of Dorn, Ann Lamm."""
    words = tokens.words[place.start : place.stop]
    if words[0] in ("the", "The") and len(words) > 1:
        words = words[1:]
    capitals = sum(word[0].isupper() for word in words)
    small = all(word in listed("particles_in_lists") or word == "'s" for word in words if not is_capital(word))
    ends = words[-1] == "'s" or is_capital(words[-1])  # Macy's
    return words[0][0].isupper() and ends and small and capitals <= 5 and len(words) <= _LONGEST_NAME


def _is_the_thing(tokens: Tokens, place: range) -> bool:
    """Return whether an item among names is a thing that there is one of: Quay Street and the | boat shed."""
    return tokens.words[place.start] == "the" and _is_thing(tokens, place)


def _is_thing(tokens: Tokens, place: range, most: int = _LONGEST_THING) -> bool:
    """Return whether an item is a few words in small letters, `most` of them: red, fresh eels."""
    words = tokens.words[place.start : place.stop]
    if words[0] in listed("openers_of_clauses_in_items"):  # by boat, | which takes an hour, and by road
        return False
    return len(words) <= most and all(word.islower() and word[0].isalpha() for word in words)
