"""Say what a piece of a list can say of the one before it: its post, the state it lies in, what it is."""

from __future__ import annotations

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.lists.list_pieces import Piece
from quotecheck.facts.lists.piece_kinds import Kind, has_tie, head_of, is_name, last_word, name_words
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_LONGEST_INITIALS = 5  # letters of a post: MP, CEO
_SUPERLATIVE_ALONE = 2  # tokens: the largest


def is_post(tokens: Tokens, piece: Piece) -> bool:
    """Return whether a name can be the post of the one before it: Ann Lamm, | CEO of Ash, | Ash's mayor, | Moe MP.

    One that tells its own trade is not: Ash Books, | Dobbs the butcher.
    """
    first, last = piece.place.start, last_word(tokens, piece.place)
    initials = tokens.words[first].isupper() and 1 < len(tokens.words[first]) <= _LONGEST_INITIALS
    head = head_of(tokens, piece.place)
    one = is_person(same_count(head)) and not is_plural(head)  # several are a firm: Elm Works, Oak Marine | Builders
    trade = tokens.lower[last - 1] == "the" and last - 1 > first
    return initials or (tokens.words[last].islower() and not trade) or (one and is_name(tokens, first))


def holds(tokens: Tokens, before: Piece, piece: Piece) -> bool:
    """Return whether a name can be of the state that a place before it lies in: Paris, | Texas; Ash, | Ky."""
    last = piece.place.stop - 1
    state = tokens.lower[last] in listed("places") or (tokens.words[last][-1] == "." and len(piece.place) == 1)
    return state and tokens.lower[before.place.stop - 1] not in listed("places")


def stands_alone(tokens: Tokens, before: Piece, piece: Piece) -> bool:
    """Return whether an item behind a second `and` is one more: Pukenui | and the one-laner; not: law | and order."""
    if has_tie(tokens, before.place):
        return False
    if piece.kind is Kind.NAME:
        return before.kind is Kind.NAME and min(name_words(tokens, each.place) for each in (before, piece)) > 1
    return piece.kind in (Kind.THING, Kind.COUNT)


def explains(tokens: Tokens, piece: Piece) -> bool:
    """Return whether an item can say more of the one before it: the first | since 2009; the largest | in the town."""
    inside = tokens.lower[piece.place.start : piece.place.stop]
    most = len(inside) > 1 and (inside[1].endswith("est") or inside[1] == "most")
    most = most and (len(inside) == _SUPERLATIVE_ALONE or tokens.symbols[piece.place.start + 2] in "Po")
    if inside[0] == "the" and (most or inside[1:2] == ("only",) or not set(ORDINALS).isdisjoint(inside[:3])):
        return True
    return any(word in ("his", "her", "their", "its") for word in inside[1:])
