"""Roles with the full name of a body in place of its initials: delegate of the HRB."""

from collections.abc import Mapping

from quotecheck.lexicon import words
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.name_words.body_names import is_acronym
from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

_BRACKETED = expression(r"\((?=.\))")
_MOST_WORDS = 10  # of a full name
_FEWEST = 2
_OF_OWNERS = ("'", "'s")


class SpeltBodies(NamedTuple):
    """The full names that stand before acronyms in brackets, by these: Harbour Review Board (HRB)."""

    names: Mapping[str, str]

    @classmethod
    def of(cls, index: TextIndex) -> "SpeltBodies":
        """Return the names of a text, of an acronym with two the first."""
        tokens, found = index.tokens, dict[str, str]()
        for i in (match.start() + 1 for match in _BRACKETED.finditer(tokens.symbols)):
            if tokens.words[i - 1] == "(" and tokens.words[i + 1] == ")" and is_acronym(tokens.words[i]):
                name = _name_before(tokens, i - 1, tokens.words[i][0])
                if len(name) >= _FEWEST:
                    found.setdefault(tokens.words[i], tokens.span(name).of(index.text))
        return cls(found)

    def spell(self, role: Role) -> Role:
        """Return a role with the full names of its bodies: delegate of the | Harbour Review Board."""
        return role._replace(text=" ".join(map(self._spelt, role.text.split()))) if self.names else role

    def _spelt(self, word: str) -> str:
        bare = word.replace("’", "'").removesuffix("'s").removesuffix("'")
        return word.replace(bare, self.names[bare]) if bare in self.names else word


def _name_before(tokens: Tokens, bracket: int, letter: str) -> range:
    """Return the words with capitals before a bracket, and the small ones among them, from one with the letter on.

    So are the ends of owners: the Hill | Farmers' Network | (HFN).
    """
    first = start = bracket
    while start > max(0, bracket - _MOST_WORDS):
        start -= 1
        if tokens.words[start].istitle():
            first = start if tokens.words[start].startswith(letter) else first
        elif tokens.lower[start] not in words("small_words_of_bodies") and tokens.words[start] not in _OF_OWNERS:
            break
    return range(first, bracket)
