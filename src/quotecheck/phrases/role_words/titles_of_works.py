"""Where the title of a work in a role ends that a colon parts in two: author of Tides | : The Trouble With Boats |."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.model import Tokens
from quotecheck.text.punctuation import PHRASE_ENDS

_LONGEST = 10  # tokens


def title_behind_colon(tokens: Tokens, colon: int, limit: int) -> int:
    """Return the token behind a title whose first part ends at the colon, 0 where none does."""
    if colon + 1 >= limit or tokens.words[colon] != ":" or not tokens.words[colon - 1][0].isupper():
        return 0
    stop = next((i for i in range(colon + 1, limit) if tokens.words[i] in PHRASE_ENDS), limit)
    small = lexicon.words("links_in_bodies") | lexicon.words("articles")
    titled = all(tokens.words[i][0].isupper() or tokens.lower[i] in small for i in range(colon + 1, stop))
    return stop if titled and colon + 1 < stop <= colon + _LONGEST else 0
