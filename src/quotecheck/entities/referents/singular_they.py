"""Who goes by they in the singular, as the text says: Rowan Moe, who uses they/them pronouns."""

from collections.abc import Mapping

from quotecheck.entities.referents.referents import Referent
from quotecheck.model import Tokens
from quotecheck.text.punctuation import SENTENCE_ENDS

_THEM = ("they", "/", "them")
_FARTHEST = 12  # tokens from a name to what its bearer is called


def find_singular_they(tokens: Tokens, owner: Mapping[int, Referent]) -> frozenset[Referent]:
    """Return who is named last in a sentence before what it says they are called; `owner`: where who is named."""
    return frozenset(
        whose
        for i in tokens.places_of(_THEM[:1])
        if tokens.lower[i : i + len(_THEM)] == _THEM and (whose := _named_last(tokens, i, owner))
    )


def _named_last(tokens: Tokens, i: int, owner: Mapping[int, Referent]) -> Referent | None:
    before = range(i - 1, max(-1, i - 1 - _FARTHEST), -1)
    stop = next((j for j in before if tokens.words[j] in SENTENCE_ENDS), before.stop)
    return next((whose for j in range(i - 1, stop, -1) if (whose := owner.get(tokens.starts[j]))), None)
