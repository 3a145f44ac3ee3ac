"""Find where a list ends: behind its last item, or where a clause of its own begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quotecheck.facts.lists.list_counts import ATTRIBUTES
from quotecheck.facts.lists.list_pieces import Piece, is_short
from quotecheck.facts.lists.piece_kinds import Kind, is_name, name_words
from quotecheck.model import Tokens


def whole_list(tokens: Tokens, pieces: Sequence[Piece], closing: str) -> list[Piece]:
    """Return the pieces up to the last behind `and`, with what says more of it; all where a mark closes the list."""
    broken = bool(pieces) and pieces[-1].kind is Kind.BROKEN
    kept = _without_clause(tokens, pieces) if broken else list(pieces)
    if not broken and closing and closing != ".":
        return kept
    if any(piece.joint == ";" for piece in kept) and not broken:
        return kept
    joined = [i for i, piece in enumerate(kept) if piece.joint == "and"]
    if not closing:  # Tom, Per and Olaf|, and a daughter; not: Ann Lamm, Bo and Cy Ruiz, and Di Teal.
        last = len(kept) - 1 if not broken and kept and name_words(tokens, kept[-1].place) > 1 else -1
        again = (k + 1 for k, (i, j) in enumerate(pairwise(joined)) if j == i + 1 and kept[j].comma and j != last)
        joined = joined[: next(again, None)]
        # Ann Lamm and Bo Ruiz|, a farmer and a poet
        things = bool(kept) and kept[0].kind is Kind.NAME
        joined = [j for k, j in enumerate(joined) if not (k and things and kept[j].kind in (Kind.THING, Kind.BARE))]
    if not joined:
        return kept if closing and not broken else []
    if closing and not broken:
        return kept
    cut = joined[-1] + 1
    final = kept[cut - 1]
    stop = final.place.stop if closing else phrase_end(tokens, final.place.start, final.place.stop)
    if final.place.start < stop < final.place.stop:  # Ash, Elm and Oak | voted for it
        return [*kept[: cut - 1], final._replace(place=range(final.place.start, stop))]
    while not broken and cut < len(kept) and (kept[cut].kind in ATTRIBUTES or is_short(tokens, kept[cut])):
        cut += 1
    return kept[:cut]


def _without_clause(tokens: Tokens, pieces: Sequence[Piece]) -> list[Piece]:
    """Return the pieces before the one with a verb, with the item it may begin with: Ash, Elm and | Oak | are shut."""
    *kept, end = pieces
    stop = phrase_end(tokens, end.place.start, end.place.stop)
    if end.joint != "and" or any(piece.joint == "and" for piece in kept) or stop == end.place.start:
        return kept
    kind = Kind.NAME if is_name(tokens, stop - 1) else Kind.THING
    return [*kept, end._replace(place=range(end.place.start, stop), kind=kind, number=1)]


def phrase_end(tokens: Tokens, start: int, stop: int) -> int:
    """Return the token behind the noun phrase at a token: Oak | are shut; the head of the bank | resigned."""
    i = start
    while i < stop and (tokens.symbols[i] in "DNKq0'&" or is_name(tokens, i)):
        i += 1
    while i + 1 < stop and tokens.symbols[i] == "o" and (tokens.symbols[i + 1] in "DNK0" or is_name(tokens, i + 1)):
        i += 1
        while i < stop and (tokens.symbols[i] in "DNKq0'&" or is_name(tokens, i)):
            i += 1
    while i + 1 < stop and tokens.symbols[i] in "Po" and is_name(tokens, i + 1):
        i += 2
        while i < stop and is_name(tokens, i):
            i += 1
    return i
