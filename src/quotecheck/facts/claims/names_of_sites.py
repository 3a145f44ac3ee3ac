"""The proper name beside a measure of land: 6.2 acres on Halden Avenue, the 6.2-acre Halden Avenue site."""

from __future__ import annotations

from quotecheck.facts.numbers.numbers import Number
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens


def behind_joint(tokens: Tokens, i: int) -> int:
    """Return where a name may begin behind a measure: 6 acres on the | Halden Road, a 6-acre lot on | Halden Road."""
    if i >= len(tokens.words) or tokens.lower[i] not in listed("words_before_a_site"):
        return len(tokens.words)
    return i + 1 + (tokens.symbols[i + 1 : i + 2] == "D")


def name_at(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the words of a name of two words or more that begins at a token, or behind the noun there and a joint."""
    stop = i
    while stop < len(tokens.words) and tokens.words[stop][0].isupper() and tokens.lower[stop] not in function_words():
        stop += 1
    if stop - i > 1:
        return frozenset(tokens.lower[i:stop])
    if stop == i and i + 1 < len(tokens.words) and tokens.words[i].islower():
        joint = behind_joint(tokens, i + 1)
        return name_at(tokens, joint) if joint < len(tokens.words) and tokens.words[joint][0].isupper() else frozenset()
    return frozenset()


def name_before(tokens: Tokens, thing: int, number: Number) -> frozenset[str]:
    """Return the words of the name before what has a measure: the | Halden Avenue | site covers 6 acres."""
    first = thing if thing >= 0 and thing < number.tokens.start else 0
    while first > 0 and tokens.words[first - 1][0].isupper() and tokens.lower[first - 1] not in function_words():
        first -= 1
    return frozenset(tokens.lower[first:thing]) if 0 <= first < thing - 1 else frozenset()
