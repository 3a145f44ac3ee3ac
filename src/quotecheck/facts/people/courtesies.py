"""Whether courtesy titles tell that a surname and a full name are of two people: Mrs. Chan, and Dr. Lee Chan."""

from __future__ import annotations

from quotecheck.lexicon import words as listed
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.model import Mention


def is_courtesy(mention: Mention) -> bool:
    """Return whether a title stands before the name that only people have: Sri may be a temple's."""
    return mention.courtesy in listed("courtesies")


def are_two_titled(first: Mention, full: Mention) -> bool:
    """Return whether a surname behind a title is not that of a full name: Ms Field, Tom Field; Mrs. Chan, Dr. Lee Chan.

    Who is a relative of somebody is told apart, too: Mr Amadi; Ngozi Amadi, his aunt.
    """
    if not is_courtesy(first) or full.name is None:
        return False
    if full.courtesy not in ("", first.courtesy):
        return True
    kin = listed("kin")
    sex, given = first.sex, sex_of(fold(full.name.tokens[0]))
    return bool(sex and given.strip("u") and sex != given) or any(role.head in kin for role in full.roles)
