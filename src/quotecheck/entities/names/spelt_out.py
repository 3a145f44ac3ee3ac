"""The full name of a body that the article calls by its initials, where no name was found: HRB."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import compress, pairwise
from operator import ne

from quotecheck.entities.names.bodies import body_key, is_front
from quotecheck.lexicon import lines, people, words
from quotecheck.lexicon.people import GIVEN, ROLE
from quotecheck.model import ParagraphKind, TextIndex
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_SHORTEST, _LONGEST = 3, 8  # letters
_MOST = 40  # bodies that are looked for
_BETWEEN = 2  # small words or commas
_OF_PEOPLE = GIVEN | ROLE


_MORE_WORDS = expression(rf"(?: {CAPITAL}[a-z]+(?![\w’'])){{1,3}}")
"""Further words of a name."""


@cache
def _states() -> Mapping[str, Sequence[str]]:
    """Return the first letters of places of several words → the places: US, the United States."""
    found: dict[str, list[str]] = {}
    for place in lines("long_places"):
        found.setdefault("".join(word[0] for word in place.split() if word[0].isupper()), []).append(place)
    return found


class FullNames:
    """The capitalised words of a text, to find those whose initials are an acronym."""

    def __init__(self, index: TextIndex) -> None:
        self._text, self._tokens = index.text, index.tokens
        self._body = next((one.span.start for one in index.paragraphs if one.kind is ParagraphKind.BODY), 0)
        self._left = _MOST
        self._words: Sequence[int] = ()
        self._initials = ""

    def of_body(self, name: str) -> str:
        """Return a body's name as long as the text has it: Harbour Review Board for HRB."""
        return self.of(name) or self.state(name) or self.longer(name) or name

    def state(self, initials: str) -> str:
        """Return the state that goes by initials, as the text has it in full: the United States, of the U.S."""
        if initials not in words("places_by_initials"):
            return ""
        letters = initials.replace(".", "")
        return next((one for one in _states().get(letters, ()) if one in self._text), "")

    def of(self, acronym: str) -> str:
        """Return the words that an acronym stands for, nothing where the text has none: Harbour Review Board."""
        if not (_SHORTEST <= len(acronym) <= _LONGEST and acronym.isalpha() and acronym.isupper() and self._left):
            return ""
        if not self._words:
            written = self._tokens.words
            capital = compress(range(len(written)), map(ne, written, self._tokens.lower))
            self._words = [i for i in capital if written[i][0].isupper() and not written[i].isupper()]
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

    def longer(self, name: str) -> str:
        """Return the longer name that the text begins with a short one: Halden Lime Works, where Halden Lime spoke."""
        if not (self._left and is_front(body_key(name))):
            return ""
        self._left -= 1
        at = self._text.find(name, self._body)
        match = _MORE_WORDS.match(self._text, at + len(name)) if at >= 0 else None
        flags = people.capitalised()
        if not match or any(flags.get(word, 0) & _OF_PEOPLE for word in match[0].lower().split()):
            return ""  # Halden Lime President Ola Moe
        return name + match[0]

    def _joined(self, one: int, other: int) -> bool:
        between = frozenset(self._tokens.lower[one + 1 : other])
        return len(between) <= _BETWEEN and between <= words("small_words_of_bodies") | {"&", ","}
