"""Know a noun for whoever does something by its form and place: "lobster harvester Ola Moe"."""

from __future__ import annotations

from functools import lru_cache

from quotecheck import lexicon
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.people import GIVEN
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Tokens

_ENDINGS = ("er", "or")
_SHORTEST = 3  # letters of the verb


def is_agent_before(tokens: Tokens, at: int, name: int) -> bool:
    """Return whether a noun that no list of roles holds says what its bearer does, right before a full name.

    "Lobster | harvester | Ola Moe said": the noun of a verb, one of `person_nouns.txt` or of `team_positions.txt`.

    Args:
        tokens: the article.
        at: the noun.
        name: the name's first token.
    """
    word = tokens.lower[at]
    if is_position(tokens, at):
        return True
    aged = tokens.lower[at - 1].endswith(YEARS_OLD)  # the 26-year-old | loader | Mwila Sakala
    full = tokens.words[name + 1 : name + 2] and tokens.words[name + 1][0].isupper()
    return (
        bool(full and (aged or tokens.flags[name] & GIVEN))
        and tokens.words[at][0].islower()
        and (word in lexicon.words("person_nouns") or is_agent(word))
    )


def is_position(tokens: Tokens, at: int) -> bool:
    """Return whether the words that end at `at` are a player by his place: running back, tight end."""
    return (
        at > 0
        and tokens.lower[at] in _last_words()
        and f"{tokens.lower[at - 1]} {tokens.lower[at]}" in lexicon.words("team_positions")
    )


@lru_cache(maxsize=1)
def _last_words() -> frozenset[str]:
    return frozenset(line.rpartition(" ")[2] for line in lexicon.lines("team_positions"))


@lru_cache(maxsize=4096)
def is_agent(word: str) -> bool:
    """Return whether a word is made from a verb by -er or -or and is no device or vessel: harvester, carrier."""
    return word not in lexicon.words("not_people") and is_of_verb(word)


@lru_cache(maxsize=4096)
def is_of_verb(word: str) -> bool:
    """Return whether a word is made from a verb by -er or -or, for somebody or a device: mixer, roller."""
    if not word.endswith(_ENDINGS):
        return False
    stem = word[:-2]
    doubled = stem[-2:-1] == stem[-1:]
    stems = (stem, f"{stem}e", stem[:-1] if doubled else stem, f"{stem[:-1]}y" if stem[-1:] == "i" else stem)
    return any(len(one) >= _SHORTEST and (form := verb_form(one)) and form.base for one in stems)
