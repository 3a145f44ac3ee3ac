"""Pronouns of one person and the sex that each tells."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache

from quotecheck.lexicon import lines, words

HIS_OR_HER = frozenset({"his", "her"})
"""The determiners of what is one person's."""

HIS_HER_OR_THEIR = HIS_OR_HER | {"their"}
"""The determiners of what is a person's, or several people's."""

ITS_OR_THEIR = frozenset({"its", "their"})
"""The determiners of what is a body's."""

OTHER_SEX = {"m": "f", "f": "m"}
"""The other of the two sexes that a pronoun of one person tells."""


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
    return {word: sex for word, sex in pronoun_sexes().items() if word in HIS_OR_HER}


@cache
def determiners_of_the_known() -> frozenset[str]:
    """Return the determiners that point at something known: the, this, its, his."""
    return words("definite_determiners") | possessive_sexes().keys()
