"""Descriptions without the capital that only a sentence's start gives them."""

from __future__ import annotations

from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.text.words import closed_classes

# "Will Moe's lawyer", "May": an auxiliary or a month may be a name.
_OPENING = "D0SIOW"  # symbols


def lowered(words: str) -> str:
    """Return `words` in small letters where only a sentence's start gives them a capital: "Officials", "The firm".

    Not those of a party, nor what opens a name: Republican lawmakers; Justice Department officials.
    """
    first, _, rest = words.partition(" ")
    lower = first.lower()
    if not (first[:1].isupper() and (first[1:].islower() or lower == "a")):
        return words
    in_party = lower in lexicon.words("members_of_named_parties")
    if in_party or (rest[:1].isupper() and lower not in _openers() and noun_kind(rest.partition(" ")[0].lower())):
        return words
    known = (
        lower in _openers() or (noun_kind(lower) and not rest.istitle()) or lower in lexicon.words("lowered_openers")
    )
    return words[0].lower() + words[1:] if known else words


@cache
def _openers() -> frozenset[str]:
    """Return pronouns, and what opens a noun phrase."""
    opening = {word for word, symbol in closed_classes().items() if symbol in _OPENING and word != "i"}
    return lexicon.words("anybody") | opening
