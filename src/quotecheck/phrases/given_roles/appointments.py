"""Find the post that a verb before a name gives its bearer: "The board named Ola Moe as its chair"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.verbs import forms
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.beside.asides import aside_end
from quotecheck.phrases.noun_phrases.noun_phrases import read_phrase
from quotecheck.phrases.role_words.roles import role_of

_OF_SOMEBODY = frozenset({"his", "her", "my"})
_LONGEST_NAME = 7  # tokens, titles among them
_LONGEST_ASIDE = 8  # tokens between the name and "as": of the Ostby Bank


@cache
def _verbs() -> Mapping[str, Sequence[str]]:
    """Return the forms of the verbs of appointing, and the flags of each."""
    found: dict[str, Sequence[str]] = {}
    for lemma, *flags in map(str.split, lexicon.lines("verbs_of_appointing")):
        of = forms(lemma)
        found.update(dict.fromkeys((lemma, of.third, *of.past, *of.participle, *of.gerund), flags))
    return found


def appointed(index: TextIndex, token: int, limit: int) -> Role | None:
    """Return the post that somebody is given: appointed Ola Moe interim head, the election of Ola Moe as chair.

    Args:
        index: the article.
        token: the token behind the name.
        limit: the token before which its clause ends.
    """
    tokens = index.tokens
    flags = _given(tokens, token)
    if flags is None or token >= limit or index.is_quoted(tokens.starts[token]):
        return None
    start = _post(tokens, token, limit, flags)
    phrase = read_phrase(index, start, limit) if start else None
    if not phrase or phrase.noun is not Noun.PERSON or phrase.plural or phrase.determiner in _OF_SOMEBODY:
        return None  # "hired Ola Moe as his deputy", long ago
    anybody = phrase.head in lexicon.words("roles_of_anybody")
    return None if anybody or tokens.words[phrase.core.stop - 1] == "'s" else role_of(index, phrase)


def _given(tokens: Tokens, token: int) -> Sequence[str] | None:
    """Return the flags of the verb right before the name that ends before `token`, or None."""
    at = token - 1
    low = max(0, token - _LONGEST_NAME)
    while at > low and tokens.words[at][0].isupper():
        at -= 1
    if at == token - 1 or at < 1:
        return None
    if tokens.lower[at] == "of":
        return () if tokens.lower[at - 1] in lexicon.words("acts_of_appointing") else None
    return _verbs().get(tokens.lower[at])


def _post(tokens: Tokens, token: int, limit: int, flags: Sequence[str]) -> int:
    """Return the token at which the phrase of the post starts; 0 where there is none."""
    at = aside_end(tokens, token, limit)
    if at + 1 >= limit:
        return 0
    if "to" in flags and tokens.lower[at] == "to":
        return at + 1
    for i in range(at, min(at + _LONGEST_ASIDE, limit - 1)):
        if tokens.lower[i] == "as":
            return i + 1
        if tokens.symbols[i] == "X" or not tokens.words[i][0].isalnum():
            break
    return at if "bare" in flags and tokens.words[at][0].islower() else 0
