"""Words for a land and its people."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quotecheck.lexicon import lines


@cache
def lands() -> Mapping[str, str]:
    """Return what is called after a land, and the land itself → the land: wales, welsh."""
    rows = map(str.split, lines("places_and_their_peoples"))
    return MappingProxyType({word: row[0] for row in rows for word in row})
