"""Say of each piece of a list how many items it is at least and at most, as it may say more of the one before it."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.facts.lists.list_pieces import Piece, is_short
from quotecheck.facts.lists.piece_kinds import (
    Kind,
    has_tie,
    is_family,
    is_name,
    is_one_person,
    is_several,
    last_word,
    name_words,
)
from quotecheck.facts.lists.pieces_beside import explains, holds, is_post, stands_alone
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

OPEN = 999
"""More items than any list has."""
ATTRIBUTES = (Kind.AGE, Kind.CLAUSE, Kind.TIED)
"""The kinds of pieces that are no items, and say more of the item before them."""
_FEW = 3  # pieces of a list in which one may be the state of the one before it: Paris, Texas and Rome
_SHORT_TIE = 4  # tokens of a phrase that says of whom or where an item is: of Ostby, Varland
_NONE, _ONE, _MAYBE = (0, 0), (1, 1), (0, 1)


def ranges_of(tokens: Tokens, pieces: Sequence[Piece], *, people: bool) -> list[tuple[int, int]]:
    """Return how many items each piece of a list without semicolons is at least and at most."""
    first = pieces[0]
    opener = opener_of(tokens, first)
    final = _final(pieces)
    inside = _said_more(pieces)
    each_own = _have_own_nouns(tokens, pieces)
    beside_one = any(is_one_person(tokens, piece.place) for piece in pieces)
    found: list[tuple[int, int]] = []
    for k, piece in enumerate(pieces):
        before = pieces[k - 1] if k else None
        if before is None:
            found.append(_first(tokens, piece, people=people))
        elif opener:
            found.append(_alike(tokens, pieces, k, opener, final))
        elif first.kind is Kind.NAME and not each_own:
            found.append(_among_names(tokens, pieces, k, final, found))
        else:
            found.append(_among_things(tokens, pieces, k, final, people=people))
        family = (people or beside_one) and is_family(tokens, piece.place, people=people)
        if family and found[-1] != _NONE:
            found[-1] = (found[-1][0] and 2, OPEN)
        if before and not people and found[-1] != _ONE and _is_open_behind(tokens, pieces, k, final):
            found[-1] = _ONE
        if found[-1] == _ONE and k > inside:
            found[-1] = _MAYBE
        if found[-1] == _ONE and piece.kind is Kind.NAME and _is_again(tokens, pieces[:k], piece):
            found[-1] = _MAYBE
    return found


def _final(pieces: Sequence[Piece]) -> int:
    """Return the number of the piece behind the last `and`, or the first of two: homes and | law | and order."""
    final = max((i for i, piece in enumerate(pieces) if piece.joint == "and"), default=-1)
    twice = final > 1 and pieces[final - 1].joint == "and" and not pieces[final].comma
    return final - 1 if twice else final


def _said_more(pieces: Sequence[Piece]) -> int:
    """Return the number of the piece that says more of a list that may be whole: Ash and Elm, | where it rained."""
    joined = next((k for k, piece in enumerate(pieces) if piece.joint == "and"), len(pieces))
    tied = (k for k in range(joined + 1, len(pieces)) if pieces[k].kind in (Kind.CLAUSE, Kind.TIED))
    return next((k for k in tied if len(pieces[k].place) > _SHORT_TIE), len(pieces))


def _is_open_behind(tokens: Tokens, pieces: Sequence[Piece], k: int, final: int) -> bool:
    """Return whether a thing or its name cannot say more of the item before it, for no comma ends it before `and`.

    The Ostby hall, the annex, Halden Church | and the school; not: the annex, Halden Hall|, and the school. Nor can it
    where both begin alike and the first has its own noun: the Ostby | hall, | the annex.
    """
    piece, before = pieces[k], pieces[k - 1]
    if piece.joint != "," or {piece.kind, before.kind} != {Kind.NAME, Kind.THING} or final < 0:
        return False
    alike = piece.kind is Kind.THING and tokens.lower[piece.place.start] == tokens.lower[before.place.start] == "the"
    own = alike and tokens.words[last_word(tokens, before.place)].islower()
    closed = k == final - 1 and not pieces[final].comma and tokens.lower[pieces[final].place.start] == "the"
    return (own or closed) and not has_tie(tokens, piece.place) and not explains(tokens, piece)


def _have_own_nouns(tokens: Tokens, pieces: Sequence[Piece]) -> bool:
    """Return whether items that begin alike have a noun each, named or not: the Ash | hall, | the annex on Elm Road."""
    items = (piece for piece in pieces if piece.kind not in ATTRIBUTES)
    the = all(tokens.lower[piece.place.start] == "the" for piece in items)
    return the and tokens.words[last_word(tokens, pieces[0].place)].islower()


def _is_again(tokens: Tokens, before: Sequence[Piece], piece: Piece) -> bool:
    """Return whether an item has been named: Ash, Elm and | Ash again."""
    name = _name_of(tokens, piece)
    return any(_name_of(tokens, each) == name for each in before)


def _name_of(tokens: Tokens, piece: Piece) -> tuple[str, ...]:
    return tuple(tokens.words[i] for i in piece.place if is_name(tokens, i))


def _first(tokens: Tokens, piece: Piece, *, people: bool) -> tuple[int, int]:
    if piece.kind is Kind.COUNT:
        return (piece.number, piece.number) if people else (1, piece.number)
    if piece.kind is Kind.THING and people and is_several(tokens, piece.place):
        return (1, OPEN)
    return _ONE


def opener_of(tokens: Tokens, piece: Piece) -> str:
    """Return what each item begins with where the first begins with a preposition, a gerund or a question."""
    first = piece.place.start
    form = tokens.forms[first]
    if tokens.lower[first] in listed("openers_of_items"):
        return tokens.lower[first]
    if tokens.lower[first] in listed("questioning_items"):
        return "?"
    return "ing" if form is not None and form.gerund and piece.kind is Kind.TIED else ""


def _alike(tokens: Tokens, pieces: Sequence[Piece], k: int, opener: str, final: int) -> tuple[int, int]:
    """Return what a piece is in a list whose items begin alike: for the clerk, | for the cook."""
    again = pieces[k].joint == "and" and pieces[k - 1].joint == "and"
    if opener_of(tokens, pieces[k]) == opener and not k > final > 0:
        return _MAYBE if again or (pieces[k].joint == "and" and k != final) else _ONE
    return _MAYBE


def _among_names(
    tokens: Tokens, pieces: Sequence[Piece], k: int, final: int, found: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """Return what a piece of a list is whose first item is a name."""
    piece, before = pieces[k], pieces[k - 1]
    if piece.kind in ATTRIBUTES or piece.kind is Kind.OPEN:
        return _NONE
    joined = piece.joint == "and"
    if joined and before.joint == "and":
        sure = stands_alone(tokens, before, piece)
        return (piece.number, piece.number) if sure else _MAYBE
    if piece.kind is Kind.COUNT:
        more = k > final > 0  # Ash, Elm and Oak, as well as | two farms
        return (0 if more or (tokens.lower[piece.place.start] == "one" and not joined) else 1, piece.number)
    inside = any(each.kind is Kind.CLAUSE for each in pieces[max(0, k - 2) : k])
    if piece.kind is Kind.NAME:
        return _name(tokens, pieces, k, final, found)
    if joined:
        return _MAYBE if k != final or inside or piece.comma or piece.kind is Kind.BARE else _ONE
    if piece.kind is Kind.THING and before.kind is Kind.NAME and name_words(tokens, before.place) > 1:
        return _NONE  # Anna Lund, | the finance minister, | and Per Holm
    return _MAYBE


def _name(
    tokens: Tokens, pieces: Sequence[Piece], k: int, final: int, found: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """Return what a name behind another item is: one more, or where that one lies, or who that one is."""
    piece, before = pieces[k], pieces[k - 1]
    short = is_short(tokens, piece)
    if piece.joint == "and":
        placed = k == 1 and is_short(tokens, before) and _are_placed(tokens, pieces[1:])
        full = (not short and not is_short(tokens, before)) or placed
        pairs = any(each.joint == "and" for each in pieces[: k - 1])  # Lamm and Ruiz, Teal | and Dunn
        return _ONE if full or (k == final and (not pairs or piece.comma)) else _MAYBE
    if before.kind in (Kind.KIN, Kind.THING):  # his wife, | Ngozi; the mate, | Cy Teal
        return _NONE if found[-1][0] or before.joint == "and" else _ONE
    if short and sum(each.joint == "and" for each in pieces) > 1:  # Lamm, Ruiz and Teal and Dunn, Ek and Moe
        return _MAYBE
    if before.kind is Kind.NAME and name_words(tokens, before.place) > 1 and is_post(tokens, piece):
        return _MAYBE
    if short and found[-1] == _ONE and before.kind is Kind.NAME:
        oxford = final > 0 and pieces[final].comma
        held = [j for j in range(1, len(pieces)) if holds(tokens, pieces[j - 1], pieces[j])]
        states = k in held and (len(held) > 1 or len(pieces) <= _FEW)  # not: Dayton, | Toledo, Erie and Lansing
        if k > final > 0 or oxford or states:
            return _MAYBE
    return _MAYBE if k > final > 0 else _ONE


def _are_placed(tokens: Tokens, pieces: Sequence[Piece]) -> bool:
    """Return whether each of three items or more says where it lies: Ash and | Elm in Ardan, Oak in Brell, Yew in Corm.

    The first of them shares its place with the item before it.
    """
    ties = (next((i for i in each.place if not is_name(tokens, i)), each.place.start) for each in pieces)
    return len(pieces) >= _FEW and all(tokens.lower[i] in ("in", "near") for i in ties)


def _among_things(tokens: Tokens, pieces: Sequence[Piece], k: int, final: int, *, people: bool) -> tuple[int, int]:
    """Return what a piece of a list is whose first item is a phrase in small letters."""
    piece, before = pieces[k], pieces[k - 1]
    if piece.kind in ATTRIBUTES or piece.kind is Kind.OPEN:
        last = piece.joint == "and" and k == final
        return _ONE if last else _MAYBE if piece.kind is Kind.TIED and len(piece.place) == 1 else _NONE
    joined = piece.joint == "and"
    if joined and not piece.comma and k == final and any(each.joint == "and" for each in pieces[: k - 1]):
        return _MAYBE  # fritas and hamburgers, tea | and gin
    if joined and (before.joint == "and" or k != final):
        # A dam, a sewer, and a fence | and a path: the comma before "and" told the last.
        alone = before.joint == "and" and not before.comma and stands_alone(tokens, before, piece)
        return (piece.number, piece.number) if alone else _MAYBE
    if piece.kind is Kind.COUNT:
        return (piece.number, piece.number) if people else (1, piece.number)
    if people and piece.kind is Kind.THING and is_several(tokens, piece.place):
        return (2, OPEN)  # the heads of both bureaus
    if joined:
        return _ONE
    if k > final > 0 or before.kind is Kind.CLAUSE:
        return _MAYBE
    if piece.kind is Kind.NAME:
        the = tokens.lower[piece.place.start] == "the"
        return _MAYBE if before.kind in (Kind.THING, Kind.KIN) and not the else _ONE
    return _MAYBE if explains(tokens, piece) else _ONE
