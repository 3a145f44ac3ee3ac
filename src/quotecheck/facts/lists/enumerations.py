"""Count the items of a list: so many at least, so many at most, as its pieces may say more of those before them."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from quotecheck.facts.lists.list_pieces import (
    Kind,
    Piece,
    has_tie,
    is_name,
    is_several,
    is_short,
    name_words,
    pieces_from,
)
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.facts.words.number_words import ORDINALS
from quotecheck.lexicon import words as listed
from quotecheck.model import Span, Tokens

OPEN = 999
_SHORT_TIE = 4  # tokens of a phrase that says of whom or where an item is: of Ostby, Varland
_NONE, _ONE, _MAYBE = (0, 0), (1, 1), (0, 1)
_ATTRIBUTES = (Kind.AGE, Kind.CLAUSE, Kind.TIED)


class Enumeration(NamedTuple):
    """The items that a list has for sure, and how many it has at least and at most; `stop` is the token behind it."""

    items: tuple[Span, ...]
    least: int
    most: int
    stop: int
    names: bool
    counted: bool
    counts: bool
    last: bool


def enumeration_from(tokens: Tokens, start: int, closing: str, *, people: bool = False) -> Enumeration | None:
    """Return the list from token `start` to its closing mark, or, without one, to the last item behind `and`.

    None where no list stands there: it has two pieces at least, the last behind `and`, a semicolon or a closing mark.
    """
    if start >= len(tokens.words):
        return None
    every = list(pieces_from(tokens, start, closing))
    pieces = _whole(tokens, every, closing)
    if len(pieces) < 2 or pieces[0].kind in (Kind.OPEN, Kind.BROKEN, Kind.AGE):
        return None
    if pieces[0].kind is Kind.CLAUSE and not _opener(tokens, pieces[0]):
        return None
    chunks = _chunks(pieces)
    if len(chunks) > 1:
        ranges = [_of_chunk(tokens, chunk) for chunk in chunks]
        heads = [_head(chunk) for chunk in chunks]
    else:
        heads = pieces
        ranges = _ranges(tokens, pieces, people=people)
    opened = any(piece.kind is Kind.OPEN for piece in pieces) or _brings_one_more(tokens, pieces)
    least, most = sum(low for low, _ in ranges), OPEN if opened else sum(high for _, high in ranges)
    items = [piece for piece, (_, high) in zip(heads, ranges, strict=True) if high]
    sure = [piece for piece, (low, _) in zip(heads, ranges, strict=True) if low]
    if most < 2 or len(items) < 2:
        return None
    return Enumeration(
        items=tuple(tokens.span(piece.place) for piece in items),
        least=least,
        most=min(most, OPEN),
        stop=pieces[-1].place.stop,
        names=_are_names(tokens, sure, people=people),
        counted=all(piece.kind is Kind.COUNT for piece in items),
        counts=any(piece.kind is Kind.COUNT for piece in items),
        last=any(piece.joint in ("and", ";") for piece in pieces),
    )


def _are_names(tokens: Tokens, items: Sequence[Piece], *, people: bool) -> bool:
    """Return whether items are names, or kin of those named; not: Green List | members, Lutheran and Quaker | schools."""
    named = sum(piece.kind is Kind.NAME for piece in items)
    posts = people and 2 * named > len(items)  # Ann Lamm, Bo Ruiz and the mate, Cy Teal
    if not all(piece.kind in (Kind.NAME, Kind.KIN) or (posts and piece.kind is Kind.THING) for piece in items):
        return False
    shared = tokens.lower[items[0].place.start] == "the"  # the Ash, Elm and Oak | bridges
    for piece in items:
        end = piece.place.stop - 1
        tail = tokens.words[end].islower() and is_plural(tokens.lower[end]) and not has_tie(tokens, piece.place)
        if tail and piece.kind is Kind.NAME and not (shared and piece is items[-1]):
            return False
    return items[0].kind is Kind.NAME


def _brings_one_more(tokens: Tokens, pieces: Sequence[Piece]) -> bool:
    """Return whether the list ends with one more that is told apart: Ash, Elm and Oak, | joined by Yew."""
    last = pieces[-1]
    tied = last.kind in _ATTRIBUTES and last.joint == "," and tokens.lower[last.place.start] != "as"
    return tied and tokens.lower[last.place.start] in listed("openers_of_one_more_item") and name_words(tokens, last.place) > 0


def _whole(tokens: Tokens, pieces: list[Piece], closing: str) -> list[Piece]:
    """Return the pieces up to the last behind `and`, with what says more of it; all where a mark closes the list."""
    broken = bool(pieces) and pieces[-1].kind is Kind.BROKEN
    if broken:
        *pieces, end = pieces
        if end.joint == "and" and not any(piece.joint == "and" for piece in pieces):  # Ash, Elm and Oak | are shut: the name is the item
            stop = phrase_end(tokens, end.place.start, end.place.stop)
            if stop > end.place.start:
                kind = Kind.NAME if is_name(tokens, stop - 1) else Kind.THING
                pieces = [*pieces, end._replace(place=range(end.place.start, stop), kind=kind, count=1)]
    elif closing and closing not in ",.":
        return pieces
    joined = [i for i, piece in enumerate(pieces) if piece.joint == "and"]
    if not closing:  # Tom, Per and Olaf|, and a daughter
        joined = joined[: next((k + 1 for k, (i, j) in enumerate(pairwise(joined)) if j == i + 1 and pieces[j].comma), None)]
    last = joined[-1] if joined else -1
    if any(piece.joint == ";" for piece in pieces) and not broken:
        return pieces
    if last < 0:
        return pieces if closing and not broken else []
    cut = last + 1
    if not broken:
        while cut < len(pieces) and (pieces[cut].kind in _ATTRIBUTES or is_short(tokens, pieces[cut])):
            cut += 1
        if closing == ".":
            cut = len(pieces)
    final = pieces[last]
    if cut == last + 1 and not closing:
        stop = phrase_end(tokens, final.place.start, final.place.stop)
        pieces[last] = final._replace(place=range(final.place.start, max(stop, final.place.start + 1)))
    return pieces[:cut]


def phrase_end(tokens: Tokens, start: int, stop: int) -> int:
    """Return the token behind the noun phrase at a token: Oak | are shut; the head of the bank | resigned."""
    i = start
    while i < stop and (tokens.symbols[i] in "DNKq0'&" or is_name(tokens, i)):
        i += 1
    while i + 1 < stop and tokens.symbols[i] in "o" and (tokens.symbols[i + 1] in "DNK0" or is_name(tokens, i + 1)):
        i += 1
        while i < stop and (tokens.symbols[i] in "DNKq0'&" or is_name(tokens, i)):
            i += 1
    while i + 1 < stop and tokens.symbols[i] in "Po" and is_name(tokens, i + 1):
        i += 2
        while i < stop and is_name(tokens, i):
            i += 1
    return i


def _chunks(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the pieces between semicolons."""
    chunks: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.joint == ";":
            chunks.append([])
        chunks[-1].append(piece)
    if chunks[0][0].kind is Kind.NAME:  # Tom; Ada; | by a brother; | and nine grandchildren
        others = (k for k, chunk in enumerate(chunks) if chunk[0].kind in (Kind.TIED, Kind.COUNT))
        return chunks[: next(others, len(chunks))]
    return chunks


def _head(chunk: Sequence[Piece]) -> Piece:
    """Return the item of a part between semicolons: the appraiser, | K. Moe, | 44."""
    named = chunk[0].kind in (Kind.THING, Kind.KIN) and len(chunk) > 1 and chunk[1].kind is Kind.NAME
    return chunk[1] if named else chunk[0]


def _of_chunk(tokens: Tokens, chunk: Sequence[Piece]) -> tuple[int, int]:
    """Return how many items a part between semicolons tells: Asha Menda, 38, and her brother Kiran Menda, 35."""
    if chunk[0].kind is Kind.OPEN:
        return (0, OPEN)
    more = [piece for piece in chunk[1:] if piece.joint == "and" and piece.kind in (Kind.NAME, Kind.KIN)]
    if chunk[0].kind is Kind.COUNT:
        return (chunk[0].count, chunk[0].count + len(more))
    sure = sum(piece.kind is Kind.NAME and name_words(tokens, piece.place) > 1 for piece in more)
    return (1 + sure, 1 + len(more))


def _ranges(tokens: Tokens, pieces: Sequence[Piece], *, people: bool) -> list[tuple[int, int]]:
    """Return how many items each piece of a list without semicolons is at least and at most."""
    first = pieces[0]
    opener = _opener(tokens, first)
    final = _final(pieces)
    inside = _said_more(pieces)
    found: list[tuple[int, int]] = []
    for k, piece in enumerate(pieces):
        before = pieces[k - 1] if k else None
        if before is None:
            found.append(_first(tokens, piece, people=people))
        elif opener:
            found.append(_alike(tokens, pieces, k, opener, final))
        elif first.kind is Kind.NAME:
            found.append(_among_names(tokens, pieces, k, final, found))
        else:
            found.append(_among_things(tokens, pieces, k, final, people=people))
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
    """Return the number of the piece that says more of a list that may be whole: Ash and Elm, | where it rained, Oak."""
    joined = next((k for k, piece in enumerate(pieces) if piece.joint == "and"), len(pieces))
    tied = (k for k in range(joined + 1, len(pieces)) if pieces[k].kind in (Kind.CLAUSE, Kind.TIED))
    return next((k for k in tied if len(pieces[k].place) > _SHORT_TIE), len(pieces))


def _is_again(tokens: Tokens, before: Sequence[Piece], piece: Piece) -> bool:
    """Return whether an item has been named: Ash, Elm and | Ash again."""
    name = _name_of(tokens, piece)
    return any(_name_of(tokens, each) == name for each in before)


def _name_of(tokens: Tokens, piece: Piece) -> tuple[str, ...]:
    return tuple(tokens.words[i] for i in piece.place if is_name(tokens, i))


def _first(tokens: Tokens, piece: Piece, *, people: bool) -> tuple[int, int]:
    if piece.kind is Kind.COUNT:
        return (piece.count, piece.count) if people else (1, piece.count)
    if piece.kind is Kind.THING and people and is_several(tokens, piece.place):
        return (1, OPEN)
    return _ONE


def _opener(tokens: Tokens, piece: Piece) -> str:
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
    if _opener(tokens, pieces[k]) == opener and not k > final > 0:
        return _MAYBE if again or (pieces[k].joint == "and" and k != final) else _ONE
    return _MAYBE


def _among_names(
    tokens: Tokens, pieces: Sequence[Piece], k: int, final: int, found: Sequence[tuple[int, int]]
) -> tuple[int, int]:
    """Return what a piece of a list is whose first item is a name."""
    piece, before = pieces[k], pieces[k - 1]
    if piece.kind in _ATTRIBUTES or piece.kind is Kind.OPEN:
        return _NONE
    joined = piece.joint == "and"
    if joined and before.joint == "and":
        sure = _stands_alone(tokens, before, piece)
        return (piece.count, piece.count) if sure else _MAYBE
    if piece.kind is Kind.COUNT:
        return (0 if tokens.lower[piece.place.start] == "one" and not joined else 1, piece.count)
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
        full = not short and not is_short(tokens, before)
        pairs = any(each.joint == "and" for each in pieces[: k - 1])  # Lamm and Ruiz, Teal | and Dunn
        return _ONE if full or (k == final and (not pairs or piece.comma)) else _MAYBE
    if before.kind in (Kind.KIN, Kind.THING):  # his wife, | Ngozi; the mate, | Cy Teal
        return _NONE if found[-1][0] or before.joint == "and" else _ONE
    if short and sum(each.joint == "and" for each in pieces) > 1:  # Lamm, Ruiz and Teal and Dunn, Ek and Moe
        return _MAYBE
    if short and found[-1] == _ONE and before.kind is Kind.NAME:
        oxford = final > 0 and pieces[final].comma
        place = tokens.lower[piece.place.start] in listed("places") or tokens.words[piece.place.start][-1] == "."
        if k > final > 0 or oxford or (place and k + 1 != final and not is_short(tokens, before)):
            return _MAYBE
    return _MAYBE if k > final > 0 else _ONE


def _stands_alone(tokens: Tokens, before: Piece, piece: Piece) -> bool:
    """Return whether an item behind a second `and` is one more: Pukenui | and the one-laner; not: law | and order."""
    if has_tie(tokens, before.place):
        return False
    if piece.kind is Kind.NAME:
        return before.kind is Kind.NAME and min(name_words(tokens, each.place) for each in (before, piece)) > 1
    return piece.kind in (Kind.THING, Kind.COUNT)


def _among_things(
    tokens: Tokens, pieces: Sequence[Piece], k: int, final: int, *, people: bool
) -> tuple[int, int]:
    """Return what a piece of a list is whose first item is a phrase in small letters."""
    piece, before = pieces[k], pieces[k - 1]
    if piece.kind in _ATTRIBUTES or piece.kind is Kind.OPEN:
        last = piece.joint == "and" and k == final
        return _ONE if last else _MAYBE if piece.kind is Kind.TIED and len(piece.place) == 1 else _NONE
    joined = piece.joint == "and"
    if joined and not piece.comma and k == final and any(each.joint == "and" for each in pieces[: k - 1]):
        return _MAYBE  # fritas and hamburgers, tea | and gin
    if joined and (before.joint == "and" or k != final):
        return (piece.count, piece.count) if before.joint == "and" and _stands_alone(tokens, before, piece) else _MAYBE
    if piece.kind is Kind.COUNT:
        return (piece.count, piece.count) if people else (1, piece.count)
    if people and piece.kind is Kind.THING and is_several(tokens, piece.place):
        return (2, OPEN)  # the heads of both bureaus
    if joined:
        return _ONE
    if k > final > 0 or before.kind is Kind.CLAUSE:
        return _MAYBE
    if piece.kind is Kind.NAME:
        the = tokens.lower[piece.place.start] == "the"
        return _MAYBE if before.kind in (Kind.THING, Kind.KIN) and not the else _ONE
    oxford = final > 0 and pieces[final].comma
    return _MAYBE if _explains(tokens, piece) or (oxford and _may_explain(tokens, before, piece)) else _ONE


def _explains(tokens: Tokens, piece: Piece) -> bool:
    """Return whether an item can say more of the one before it: a gift | of her aunt; the first | since 2009."""
    inside = tokens.lower[piece.place.start : piece.place.stop]
    if inside[0] == "the" and (inside[1:2] == ("only",) or not set(ORDINALS).isdisjoint(inside[:3])):
        return True
    return any(word in ("his", "her", "their", "its") for word in inside[1:])


def _may_explain(tokens: Tokens, before: Piece, piece: Piece) -> bool:
    """Return whether an item between commas has the form of an apposition: a boat that leaks, | an old ketch, | and."""
    if tokens.lower[piece.place.start] not in ("a", "an", "the"):
        return False
    return not (len(piece.place) == 2 and tokens.symbols[before.place.start] != "D")
