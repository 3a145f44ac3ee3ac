"""Find ages of parents that their children tell of: Moe's daughter, Ana Lie, … Their mother was born in 1962."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.pronouns import HIS_HER_OR_THEIR
from quotecheck.model import Quantity, Tokens

_PARENTS = {"mother": ("he", "his", "him"), "mum": ("he", "his", "him"), "mom": ("he", "his", "him")}
_PARENTS |= {"father": ("she", "her", "hers"), "dad": ("she", "her", "hers")}
_FAR = 8  # sentences from a child to what is told of the parent


def age_of_parent(
    tokens: Tokens, sentences: SentenceIndex, number: int, born: int, ages: Sequence[Quantity]
) -> Quantity | None:
    """Return the age of the only one whose child was named shortly before a sentence that tells of the parent's birth.

    Whoever is named between must be called kin; `her car` beside an age is not of a father.
    """
    place = sentences.place(tokens, number)
    before = tokens.lower[place.start : born]
    parent = before[1] if len(before) > 1 and before[0] in HIS_HER_OR_THEIR else ""
    if parent not in _PARENTS or not {",", "who", "was", "had", "been"}.issuperset(before[2:]):
        return None
    for k in range(number - 1, max(-1, number - 1 - _FAR), -1):
        told = sentences.place(tokens, k)
        if owner := _owner(tokens, told):
            return _only(tokens, sentences, [age for age in ages if age.counted.split()[-1:] == [owner]], parent, told)
        if _names_another(tokens, told):
            return None
    return None


def _owner(tokens: Tokens, place: range) -> str:
    """Return the surname of whose child a sentence names: said | Moe | 's daughter, Ana Lie."""
    children = listed("children_of_one")
    for i in place[1:-1]:
        if tokens.words[i] == "'s" and tokens.lower[i + 1] in children and tokens.words[i - 1][0].isupper():
            return tokens.words[i - 1]
    return ""


def _names_another(tokens: Tokens, place: range) -> bool:
    """Return whether a sentence names somebody in full and calls nobody kin."""
    named = any(tokens.words[i][0].isupper() and tokens.words[i + 1][0].isupper() for i in place[:-1])
    return named and listed("kin").isdisjoint(tokens.lower[place.start : place.stop])


def _only(
    tokens: Tokens, sentences: SentenceIndex, ages: Sequence[Quantity], parent: str, child: range
) -> Quantity | None:
    """Return the one age of a surname that stands before the child is named, and not beside a word of the other sex."""
    earlier = [age for age in ages if age.span.start < tokens.starts[child.start]]
    if len({age.value for age in earlier}) != 1:
        return None
    told = sentences.place(tokens, max(0, sentences.number(earlier[0].span.start)))
    return earlier[0] if not {*_PARENTS[parent]} & {*tokens.lower[told.start : told.stop]} else None
