"""What a body that the article names by its initials is called in full, where no name was found: HRB."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from quotecheck.lexicon import words
from quotecheck.model import Tokens

_SHORTEST, _LONGEST = 3, 8  # letters
_MOST = 40  # bodies that are looked for
_BETWEEN = 2  # small words or commas


class FullNames:
    """The capitalised words of a text, to find those whose initials are an acronym."""

    def __init__(self, text: str, tokens: Tokens) -> None:
        self._text, self._tokens = text, tokens
        self._left = _MOST
        self._words: Sequence[int] = ()
        self._initials = ""

    def of(self, acronym: str) -> str:
        """Return the words that an acronym stands for, nothing where the text has none: Harbour Review Board."""
        if not (_SHORTEST <= len(acronym) <= _LONGEST and acronym.isalpha() and acronym.isupper() and self._left):
            return ""
        if not self._words:
            written = self._tokens.words
            self._words = [i for i, word in enumerate(written) if word[0].isupper() and not word.isupper()]
            self._initials = "".join([written[i][0] for i in self._words])
        self._left -= 1
        start = self._initials.find(acronym)
        while start >= 0:
            place = self._words[start : start + len(acronym)]
            if all(self._joined(one, other) for one, other in pairwise(place)):
                span = self._tokens.span(range(place[0], place[-1] + 1))
                return " ".join(span.of(self._text).split())
            start = self._initials.find(acronym, start + 1)
        return ""

    def _joined(self, one: int, other: int) -> bool:
        between = frozenset(self._tokens.lower[one + 1 : other])
        return len(between) <= _BETWEEN and between <= words("small_words_of_bodies") | {"&", ","}
