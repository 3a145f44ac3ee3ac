"""Part what follows a token into the pieces of a list, and say what each piece can be: a name, a thing, an age."""

from collections.abc import Iterator

from quotecheck.facts.lists.piece_kinds import QUOTES, Kind, is_name, kind_of
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import DASHES_AND_HYPHEN

JOINTS = ("and", "or")
_MOST_TOKENS = 150
_FARTHEST_BRACKET = 24  # tokens
_ENDS = (".", "?", "!", ":", "\n", ")", "]")
_BRACKETS = {"(": ")", "[": "]"}


class Piece(NamedTuple):
    """A piece between two joints. `joint` stands before it, with a comma where `comma`; `number`: how many it tells."""

    place: range
    joint: str
    comma: bool
    kind: Kind
    number: int = 1


def pieces_from(tokens: Tokens, start: int, closing: str) -> Iterator[Piece]:
    """Yield the pieces from token `start` to the end of the sentence, or to the mark that closes the list.

    What stands in brackets belongs to its piece; a piece with a verb of its own is the last.
    """
    first, joint, comma, skip, fresh = start, "", False, 0, False
    clauses = _are_clauses(tokens, start)
    for i in range(start, min(len(tokens.words), start + _MOST_TOKENS)):
        word = tokens.words[i]
        if i < skip:
            continue
        if word in _BRACKETS and closing != _BRACKETS[word]:
            skip = _behind_bracket(tokens, i)
            continue
        ends = word == closing or word in _ENDS or is_dash(tokens, i)
        joins = word in JOINTS and not _is_inside_a_name(tokens, i)
        if not (ends or joins or word in (",", ";")):
            continue
        if clauses and not ends and tokens.lower[i + 1 + (tokens.lower[i + 1] in JOINTS)] != "that":
            continue  # that the first | and | last gates be shut, and that receipts be given
        if i > first:
            kind, count = kind_of(tokens, range(first, i))
            yield Piece(range(first, i), joint, comma, kind, count)
            fresh = False
            if kind is Kind.BROKEN:
                return
        if ends or (word == ";" and joint == "and" and not _goes_on_naming(tokens, i + 1)):
            return
        comma = joins and fresh
        if not (joins and fresh and joint == ";"):  # Bo Ruiz, of Ash|; and| Di Oakes
            joint = "and" if joins else word
        fresh = word in (",", ";")
        first = i + 1


def _are_clauses(tokens: Tokens, start: int) -> bool:
    """Return whether a list is of clauses up to its last: that the levy be halved, that the gates go and | that | …."""
    if tokens.lower[start] != "that":
        return False
    for i in range(start, min(len(tokens.words) - 1, start + _MOST_TOKENS)):
        if tokens.words[i] in _ENDS:
            return False
        if tokens.lower[i] in JOINTS and tokens.lower[i + 1] == "that":
            return True
    return False


def _goes_on_naming(tokens: Tokens, i: int) -> bool:
    """Return whether an item stands behind a semicolon: Ann Lamm and her son; | Bo Ruiz; not: | and two sons."""
    i += tokens.lower[i] in JOINTS
    return is_name(tokens, i) or tokens.lower[i] == "the"


def _behind_bracket(tokens: Tokens, i: int) -> int:
    close = _BRACKETS[tokens.words[i]]
    for j in range(i, min(len(tokens.words), i + _FARTHEST_BRACKET)):
        if tokens.words[j] == close:
            return j + 1
    return i + 1


def is_dash(tokens: Tokens, i: int) -> bool:
    """Return whether a long dash stands at a token, or a short one or a hyphen behind a space."""
    return tokens.words[i] in DASHES_AND_HYPHEN and (tokens.words[i] == "—" or tokens.starts[i] > tokens.ends[i - 1])


def _is_inside_a_name(tokens: Tokens, i: int) -> bool:
    """Return whether `and` stands inside one name: Holm | and | Sons; or between two ends: between May | and | June."""
    before, behind = tokens.lower[i - 1], tokens.lower[i + 1] if i + 1 < len(tokens.words) else ""
    if behind in listed("ends_of_names_behind_and"):
        return True
    return any(tokens.lower[j] == "between" for j in range(max(0, i - 4), i)) and before != ","


def is_short(tokens: Tokens, piece: Piece) -> bool:
    """Return whether a piece is one capitalised word, and no more: it may say where the item before it lies."""
    words = [i for i in piece.place if tokens.words[i] not in QUOTES]
    return len(words) == 1 and piece.kind is Kind.NAME
