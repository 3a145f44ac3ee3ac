"""Find full names of which each word is spelt differently: Abdulrahman al-Moesi, Abdel Rahman al-Moisi."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from quotecheck.entities.names.spelling import near, sound
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.name_context import are_two, is_marked
from quotecheck.entities.variants.relatives import kin_beside
from quotecheck.entities.variants.respelt_names import Names, Words, may_be_given, no_people, variant_of
from quotecheck.lexicon.edits import edits
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.nicknames import numbers_of_spellings, same_in_two_spellings
from quotecheck.model import Tokens, Variant, VariantKind

_CONSONANTS = 3  # of a given name and of a surname, so that they are one name if they sound alike
_LONGEST = 3  # words: a given name in two, and a surname
_EDITS = 2  # letters
_WINDOW = 20  # names that sound alike and are compared
_KIN = 120  # characters within which a relative is named


def find_twice_respelt(tokens: Tokens, names: Names) -> Iterator[Variant]:
    """Yield the pairs of full names that sound alike and share neither the given name nor the surname."""
    groups: dict[tuple[str, str], list[Words]] = {}
    for name in names:
        if 1 < len(name) <= _LONGEST and not no_people(name) and may_be_given(name[0]):
            given, surname = _given(name), sound(key(name[-1]))
            if len(surname) < _CONSONANTS or is_ordinary(name[-1].lower()):
                continue
            heard = (sound(given),) if len(sound(given)) >= _CONSONANTS else ()
            for each in (*heard, *map(str, numbers_of_spellings(given))):
                groups.setdefault((each, surname), []).append(name)
    pairs = {pair: None for group in groups.values() for pair in combinations(group[:_WINDOW], 2)}
    for one, other in pairs:
        if _are_both_respelt(one, other) and not _are_two(tokens, names, one, other):
            yield variant_of(VariantKind.SPELLING, names[one], names[other], sure=False)


def _given(name: Words) -> str:
    """Return all words but the surname as one: abdelrahman."""
    return "".join(map(key, name[:-1]))


def _are_both_respelt(one: Words, other: Words) -> bool:
    """Return whether the given names differ by a letter or two and the surnames by one, and no sex tells them apart."""
    first, second = _given(one), _given(other)
    if first == second or key(one[-1]) == key(other[-1]) or {told_by(first), told_by(second)} == {"f", "m"}:
        return False
    same = edits(first, second) <= _EDITS or same_in_two_spellings(first, second)
    return same and near(key(one[-1]), key(other[-1]))


def _are_two(tokens: Tokens, names: Names, one: Words, other: Words) -> bool:
    """Return whether the text tells of two people, or of a form as a form."""
    first, second = names[one][0], names[other][0]
    if are_two(tokens, first, second) or any(kin_beside(tokens, run, _KIN) for run in (first, second)):
        return True
    return any(is_marked(tokens, run.span(0, -1)) for run in (first, second))
