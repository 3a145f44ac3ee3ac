"""Titles that no list has, known by the place they are of and the name behind: The | Olu of Warri |, Ola Moe, said."""

from __future__ import annotations

from quotecheck.lexicon import common_words
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.role_words.roles import role_at

_SHORTEST = 3  # tokens of a title: Olu of Warri
_LONGEST = 6


def unlisted_title(tokens: Tokens, first: int) -> range | None:
    """Return the tokens of the title that starts at `first`, None for none: the | Olu of Warri |, Ola Moe.

    A word that English does not have, behind `the`, is no name of a person, who has no article; a full name is next.
    """
    link = first + 1 + tokens.words[first + 1][0].isupper()  # the | Eze Ukwu of Amata
    if tokens.lower[first - 1] != "the" or tokens.lower[link : link + 1] != ("of",) or tokens.symbols[first] != "K":
        return None
    stop = link + 1
    while stop < first + _LONGEST and tokens.words[stop][0].isupper():
        stop += 1
    named = tokens.words[stop] == "," and all(word[0].isupper() for word in tokens.words[stop + 1 : stop + 3])
    if stop == link + 1 or not named or any(map(common_words().__contains__, tokens.lower[first:link])):
        return None
    return range(first, stop)


def unlisted_title_before(index: TextIndex, comma: int, floor: int) -> Role | None:
    """Return the role of whoever is named behind a comma by a title that no list has."""
    tokens = index.tokens
    for first in range(comma - _SHORTEST, max(floor, comma - _LONGEST), -1):
        if unlisted_title(tokens, first) == range(first, comma):
            return role_at(index.text, tokens.starts[first], tokens.ends[comma - 1], tokens.lower[first])
    return None
