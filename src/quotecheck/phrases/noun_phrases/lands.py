"""The land behind a town: of Ostby | , Ohio, | a retired nurse; the school in Ostby | , Pa., | said."""

from quotecheck import lexicon
from quotecheck.lexicon.people import PLACE
from quotecheck.model import Tokens

_LONGEST = 3  # tokens
_CLOSES = frozenset(",.;")


def land_end(tokens: Tokens, comma: int, limit: int) -> int:
    """Return the comma behind the land in which a town lies, or `comma` where none is told between two commas."""
    end = _behind(tokens, comma, limit)
    return end if end < limit and tokens.words[end] == "," else comma


def closed_land_end(tokens: Tokens, comma: int, limit: int) -> int:
    """Return the token behind the land of a town that a comma, a stop or the phrase's limit closes, or `comma`.

    Not behind one of several places: shops in Halden | , Berlin, Rome and Ostby.
    """
    end = _behind(tokens, comma, limit)
    if not tokens.words[comma - 1][0].isupper() or (end < limit and tokens.words[end] not in _CLOSES):
        return comma
    another = end + 1 < limit and tokens.words[end] == "," and tokens.flags[end + 1] & PLACE
    return comma if another else end


def _behind(tokens: Tokens, comma: int, limit: int) -> int:
    """Return the token behind the words of a land, or `comma`."""
    end = comma + 1
    while end < min(limit, comma + 1 + _LONGEST) and tokens.words[end][0].isupper():
        end += 1
    land = tokens.words[comma + 1 : end]
    short = len(land) == 1 and land[0][-1] == "."  # of Ostby, Pa.,
    known = short or " ".join(land) in lexicon.words("long_places")
    told = bool(land) and (known or all(tokens.flags[i] & PLACE for i in range(comma + 1, end)))
    return end if told else comma
