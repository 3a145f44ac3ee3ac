"""Whether a word is an acronym by its letters, looked up once for each spelling, in every script with capitals."""

from functools import lru_cache

from quotecheck.system.tuples import NamedTuple

_LONGEST = 28
_GAP = 2  # small letters in a row: DoD, AfDB, GmbH; not YouTube, McKay


class Piece(NamedTuple):
    """A part of a token that can be an acronym: where it starts in the token, how long it is, its letters."""

    start: int
    length: int
    letters: str


@lru_cache(maxsize=65_536)
def short_form_pieces(word: str) -> tuple[Piece, ...]:
    """Return the parts of a token that can be acronyms: `U.N.` of `U.N.-led`, `HRB` of `HRBs`, ÖBB."""
    if word.islower() or (not word[-1].isalnum() and word[-1] != "."):
        return ()
    found, start = [], 0
    for part in word.split("-"):
        letters = _letters(part) if len(part) <= _LONGEST else ""
        if letters:
            found.append(Piece(start, len(letters) * (1 + (part[1] == ".")), letters))
        start += len(part) + 1
    return tuple(found)


def _letters(part: str) -> str:
    """Return the letters of an acronym, without stops and plural ending; nothing if `part` is none."""
    if len(part) < 2 or not part[0].isupper():
        return ""
    if part[1] == ".":
        letters = part[::2]
        dotted = len(part) % 2 == 0 and len(letters) > 1 and not part[1::2].strip(".")
        return letters if dotted and letters.isalpha() and letters.isupper() else ""
    part = part.removesuffix(".")  # CO. in a text in capitals
    if part.endswith("s") and _is_short(part[:-1]):
        return part[:-1]
    return part if _is_short(part) else ""


def _is_short(letters: str) -> bool:
    """Return whether at least half of the letters are capitals, two of them or more, with few small ones between."""
    capitals = sum(map(str.isupper, letters))
    if capitals < 2 or 2 * capitals < len(letters) or not letters.replace("&", "").isalpha():
        return False
    if capitals == len(letters):
        return True
    small = 0
    for letter in letters:
        small = 0 if letter.isupper() or letter == "&" else small + 1
        if small > _GAP:
            return False
    return not (small and letters[-1 - small] == "&")
