"""Whether letters are those of another acronym confused: used by the checks of acronyms."""

from __future__ import annotations

SHORTEST = 4
"""Letters of which one may be exchanged: HRB and HRC are two boards."""


def is_exchanged(letters: str, defined: str) -> bool:
    """Return whether two neighbours changed places, or one letter inside was exchanged: PBSW, PSBW; PBSW, PDSW.

    The last letter tells bodies apart: a board, a commission.
    """
    if len(letters) != len(defined) or len(letters) < SHORTEST or not letters.isupper():
        return False
    unlike = [i for i, (a, b) in enumerate(zip(letters, defined, strict=True)) if a != b]
    if len(unlike) == 1:
        return 0 < unlike[0] < len(letters) - 1
    if len(unlike) != 2 or unlike[1] != unlike[0] + 1:
        return False
    i, k = unlike
    return letters[i] == defined[k] and letters[k] == defined[i]


def has_lost_one(letters: str, defined: str) -> bool:
    """Return whether one of two has a letter more, or two neighbours of three changed places: CRWN, CWN; SLC, LSC.

    Asked only of letters that nothing in the text explains.
    """
    if len(letters) == len(defined):
        return len(letters) < SHORTEST and letters in (defined[1::-1] + defined[2:], defined[0] + defined[:0:-1])
    short, long = sorted((letters, defined), key=len)
    return len(long) >= SHORTEST and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def turned(letters: str) -> str:
    """Return what acronyms share that start alike and have the same letters in any order."""
    return f"{letters[0]}:{''.join(sorted(letters))}"
