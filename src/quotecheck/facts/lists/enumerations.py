"""Read a list: its items, and how many it has at least and at most."""

from collections.abc import Sequence

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.lists.list_counts import ATTRIBUTES, OPEN, opener_of, ranges_of
from quotecheck.facts.lists.list_ends import whole_list
from quotecheck.facts.lists.list_pieces import Piece, pieces_from
from quotecheck.facts.lists.piece_kinds import Kind, has_tie, head_of, is_several, last_word, name_words
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.lexicon import words as listed
from quotecheck.model import Span, Tokens
from quotecheck.system.tuples import NamedTuple

_NUMBERS = 3  # items of a list of numbers by which things go


class Enumeration(NamedTuple):
    """The items that a list has for sure, and how many it has at least and at most; `stop` is the token behind it.

    `names`: its items are names; `counts`, `counted`: some of them, or all, tell a number themselves (two sergeants).
    `last`: `and` or a semicolon stands before the last. `joined`: nothing but `and` parts them: A and B and C.
    """

    items: tuple[Span, ...]
    least: int
    most: int
    stop: int
    names: bool
    counts: bool
    counted: bool
    last: bool
    joined: bool


def enumeration_from(tokens: Tokens, start: int, closing: str, *, people: bool = False) -> Enumeration | None:
    """Return the list from token `start` to its closing mark, or, without one, to the last item behind `and`.

    None where no list stands there. `people`: it is of people, so that `two sergeants` are two and `the heads` several.
    """
    every = tuple(pieces_from(tokens, start, closing)) if start < len(tokens.words) else ()
    pieces = _with_numbers(tokens, whole_list(tokens, _with_ties(tokens, _with_more(tokens, every)), closing))
    if len(pieces) < 2 or not _begins(tokens, pieces[0]):
        return None
    chunks = _chunks(pieces)
    heads = [_head(chunk) for chunk in chunks] if len(chunks) > 1 else pieces
    ranges = (
        [_of_chunk(tokens, chunk) for chunk in chunks] if len(chunks) > 1 else ranges_of(tokens, pieces, people=people)
    )
    items = [piece for piece, (_, high) in zip(heads, ranges, strict=True) if high]
    sure = [piece for piece, (low, _) in zip(heads, ranges, strict=True) if low]
    if len(items) < 2 or not sure:
        return None
    opened = any(piece.kind is Kind.OPEN for piece in pieces) or _brings_one_more(tokens, pieces)
    kinds = [piece.kind for piece in items]
    return Enumeration(
        items=tuple(tokens.span(piece.place) for piece in items),
        least=sum(low for low, _ in ranges),
        most=OPEN if opened else min(OPEN, sum(high for _, high in ranges)),
        stop=pieces[-1].place.stop,
        names=_are_names(tokens, sure, people=people),
        counts=Kind.COUNT in kinds,
        counted=all(kind is Kind.COUNT for kind in kinds),
        last=any(piece.joint in ("and", ";") for piece in pieces),
        joined=len(pieces) > 2 and all(piece.joint == "and" for piece in pieces[1:]),
    )


def _with_more(tokens: Tokens, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return pieces whose first asks for more of something: | more lifeboats |, longer hours and better signs."""
    if not pieces or pieces[0].kind is not Kind.OPEN or tokens.lower[pieces[0].place.start] != "more":
        return pieces
    return (pieces[0]._replace(kind=Kind.THING, number=1), *pieces[1:])


def _with_ties(tokens: Tokens, pieces: tuple[Piece, ...]) -> tuple[Piece, ...]:
    """Return pieces that all repeat the "of" of the first as items: those of health|, of trade| and of defence."""
    if len(pieces) < 2 or "of" not in tokens.lower[pieces[0].place.start + 1 : pieces[0].place.stop]:
        return pieces
    if not all(tokens.lower[piece.place.start] == "of" for piece in pieces[1:]):
        return pieces
    return (pieces[0], *(piece._replace(kind=Kind.THING, number=1) for piece in pieces[1:]))


def _with_numbers(tokens: Tokens, pieces: list[Piece]) -> list[Piece]:
    """Return the pieces of a list of numbers by which things go as things, not as ages: the 9, 14 and 60X buses."""
    numbers = [piece.place.stop - 1 if k == 0 else piece.place.start for k, piece in enumerate(pieces)]
    if len(pieces) < _NUMBERS or not all(tokens.words[i][0].isdecimal() for i in numbers):
        return pieces
    first = pieces[0].place
    named = tokens.lower[first.start] in ("the", "no.", "nos.") or tokens.words[first.start][0].isupper()
    alone = all(len(piece.place) == 1 for piece in pieces[1:-1])
    if len(first) != len(("the", "9")) or not named or not alone:
        return pieces
    return [piece._replace(kind=Kind.THING, number=1) for piece in pieces]


def _begins(tokens: Tokens, piece: Piece) -> bool:
    """Return whether a list can begin with a piece: a clause only where it asks: why it burned, | who knew."""
    if piece.kind is Kind.CLAUSE:
        return bool(opener_of(tokens, piece))
    return piece.kind not in (Kind.OPEN, Kind.BROKEN, Kind.AGE)


def _are_names(tokens: Tokens, items: Sequence[Piece], *, people: bool) -> bool:
    """Return whether items are names, or kin of those named; not: Green List | members, Quaker | schools."""
    named = sum(piece.kind is Kind.NAME for piece in items)
    posts = [piece for piece in items if piece.kind is Kind.THING]  # Ann Lamm, Bo Ruiz and | the mate, Cy Teal
    told = people or all(is_person(same_count(head_of(tokens, piece.place))) for piece in posts)
    if not all(piece.kind in (Kind.NAME, Kind.KIN, Kind.THING) for piece in items) or (posts and not told):
        return False
    if posts and 2 * named <= len(items):
        return False
    shared = tokens.lower[items[0].place.start] == "the"  # the Ash, Elm and Oak | bridges
    for piece in items:
        end = last_word(tokens, piece.place)
        tail = tokens.words[end].islower() and is_plural(tokens.lower[end]) and not has_tie(tokens, piece.place)
        if tail and piece.kind is Kind.NAME and not (shared and piece is items[-1]):
            return False
    return items[0].kind is Kind.NAME


def _brings_one_more(tokens: Tokens, pieces: Sequence[Piece]) -> bool:
    """Return whether the list ends with one more that is told apart: Ash, Elm and Oak, | joined by Yew."""
    last = pieces[-1]
    tied = last.kind in ATTRIBUTES and last.joint == "," and tokens.lower[last.place.start] != "as"
    return (
        tied
        and tokens.lower[last.place.start] in listed("openers_of_one_more_item")
        and name_words(tokens, last.place) > 0
    )


def _chunks(pieces: Sequence[Piece]) -> list[list[Piece]]:
    """Return the pieces between semicolons."""
    chunks: list[list[Piece]] = [[]]
    for piece in pieces:
        if piece.joint == ";" and chunks[-1]:
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
    if chunk[0].kind in (Kind.KIN, Kind.THING) and is_several(tokens, chunk[0].place) and len(chunk) > 1:
        return (max(1, sum(piece.kind is Kind.NAME for piece in chunk)), OPEN)  # and their children, | Ana, 9, Ben, 7
    more = [piece for piece in chunk[1:] if piece.joint == "and" and piece.kind in (Kind.NAME, Kind.KIN)]
    if chunk[0].kind is Kind.COUNT:
        return (chunk[0].number, chunk[0].number + len(more))
    sure = sum(piece.kind is Kind.NAME and name_words(tokens, piece.place) > 1 for piece in more)
    return (1 + sure, 1 + len(more))
