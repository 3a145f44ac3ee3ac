"""Whether a name is the subject of its sentence, by itself or between commas behind it."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.model import Tokens

_SHORT_SUBJECT = 4  # tokens: her younger brother
_ENDS = frozenset(".?!")


def opens_sentence(tokens: Tokens, token: int) -> bool:
    """Return whether a name that ends before `token` is the first of its sentence: Ola Moe | now runs the yard."""
    first = _first_of_name(tokens, token - 1)
    return not first or tokens.shapes[first - 1] == "|" or tokens.words[first - 1] in _ENDS


def is_apposed_subject(tokens: Tokens, token: int) -> bool:
    """Return whether a name that ends before `token` stands between commas behind its subject, who is something more.

    Her brother, Ola Moe, | is a porter. Not: The wife of the mayor, Ola Moe, is a porter; the mayor, Ola Moe, is a
    graduate, whose office says more; nor what somebody was.
    """
    first = _first_of_name(tokens, token)
    if token == first or tokens.words[token] != "," or tokens.words[first - 1 : first] != (",",):
        return False
    offices = (heads_of_offices() | lexicon.words("elected_posts")) - lexicon.words("styles_beside_posts")
    now = tokens.lower[token + 1 : token + 2] == ("is",) or tokens.lower[token + 1 : token + 3] == ("has", "been")
    if not now or tokens.lower[first - 2] in offices:
        return False
    start = first - 1
    while start and tokens.shapes[start - 1] != "|" and tokens.words[start - 1] not in _ENDS:
        start -= 1
    kind = noun_kind(tokens.lower[first - 2])
    alone = not {"P", "o"} & set(tokens.symbols[start:first]) and first - 1 - start <= _SHORT_SUBJECT
    return alone and kind is not None and kind.noun is Noun.PERSON


def _first_of_name(tokens: Tokens, token: int) -> int:
    """Return the first of the capitals that end before a token."""
    while token and tokens.words[token - 1][0].isupper():
        token -= 1
    return token
