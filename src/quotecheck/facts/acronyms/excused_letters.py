"""Why letters may stand for a name although they cannot come from its words."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.facts.acronyms.initials import best_tail
from quotecheck.lexicon import words as listed
from quotecheck.model import Fit, TextIndex, Tokens

_FARTHEST = 6  # tokens of a note: (HRB | , from its Dutch name)
_LONGEST_PLACE = 3


def excused(index: TextIndex, letters: str, words: Sequence[str], behind: int) -> Fit:
    """Return how letters fit a name that does not give them; `behind`: the token behind the letters."""
    if _notes_language(index.tokens, behind):
        return Fit.FOREIGN
    return Fit.LETTERS if _give_a_place_once(index.tokens, letters, words) else Fit.NONE


def _notes_language(tokens: Tokens, i: int) -> bool:
    """Return whether a note from token `i` on says whose letters they are: (HRB | , from its Dutch name)."""
    note = tokens.words[i : i + 1 + _FARTHEST]
    return note[0] in (",", ";") and any(word in listed("demonyms") for word in map(str.lower, note))


def _give_a_place_once(tokens: Tokens, letters: str, words: Sequence[str]) -> bool:
    """Return whether a name begins with one of two or three words, of a place or of a person, that gives one letter.

    The rain came to Tel Maran. The | Tel Maran Farmers' Relief Network (TFRN) gave rice.
    """
    return any(
        all(word.isalpha() and word.istitle() for word in words[:k])
        and best_tail(letters, (words[0], *words[k:])) == (0, Fit.INITIALS)
        and _stands_by_itself(tokens, words[:k])
        for k in range(2, min(_LONGEST_PLACE, len(words) - 1) + 1)
    )


def _stands_by_itself(tokens: Tokens, words: Sequence[str]) -> bool:
    """Return whether words stand somewhere as a whole name, or as that of a kind of place: in | Tel Maran Township."""
    for i in range(1, len(tokens.words) - len(words)):
        if tokens.words[i : i + len(words)] == tuple(words) and not tokens.words[i - 1].istitle():
            following = tokens.words[i + len(words)]
            if not (following[0].isupper() or following in ("for", "of")) or following.lower() in listed(
                "levels_of_organs"
            ):
                return True
    return False
