"""Pronouns of one person and the sex that each tells."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck.lexicon import lines, words


@cache
def pronoun_sexes() -> Mapping[str, str]:
    """Return the sex, m or f, that each pronoun of one person tells, by the pronoun in small letters."""
    return dict(line.split() for line in lines("pronouns_of_one_person"))


@cache
def own_pronoun_sexes() -> Mapping[str, str]:
    """Return those that can mean who was named just before in the clause: Moe told | her staff, not: Moe told | him."""
    return {word: sex for word, sex in pronoun_sexes().items() if word not in ("him", "hers")}


@cache
def possessive_sexes() -> Mapping[str, str]:
    """Return those that stand before what is somebody's: | his | office, | her | union; not: hers."""
    return {word: pronoun_sexes()[word] for word in ("his", "her")}


@cache
def determiners_of_the_known() -> frozenset[str]:
    """Return the determiners that point at something known: the, this, its, his."""
    return words("definite_determiners") | possessive_sexes().keys()
