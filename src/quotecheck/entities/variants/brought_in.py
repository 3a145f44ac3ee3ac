"""Whether the text introduces what bears a name as something new: a small company called | Fjord Trading."""

from quotecheck.entities.variants.name_index import Run
from quotecheck.model import Tokens

_CALLED = ("called", "named")
_NOUN = 4  # tokens of the noun phrase before called: a small trucking company
_ONE = frozenset(("a", "an", "another"))


def is_brought_in(tokens: Tokens, run: Run) -> bool:
    """Return whether a name is brought in with what it names: a small company called | Fjord Trading."""
    at = run.tokens[0] - 1
    return tokens.lower[at] in _CALLED and not _ONE.isdisjoint(tokens.lower[max(0, at - _NOUN) : at])
