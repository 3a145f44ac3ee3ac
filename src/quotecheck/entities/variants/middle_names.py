"""Find full names that stand with another name in the middle: Salim Nader Haddo, then Salim Qadir Haddo."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.introduced import is_introduced
from quotecheck.entities.variants.name_context import after_the, are_two, person_beside
from quotecheck.entities.variants.name_index import Run
from quotecheck.entities.variants.relatives import kin_beside
from quotecheck.entities.variants.respelt_names import Names, Words, variant_of
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of, told_by
from quotecheck.lexicon.people import in_two_halves
from quotecheck.model import Tokens, Variant, VariantKind

_WORDS = (3, 4)
_SHORTEST = 3  # letters: an initial, or a particle, is no other name
_MOST = 10  # names that share all but one word and are compared
_BESIDE = 80  # characters within which a relative is named


def find_other_middles(tokens: Tokens, names: Names) -> Iterator[Variant]:
    """Yield the pairs of full names that share the first and the last word, where the later one acts as one known.

    Who is introduced anew (Ana Lucia Ruiz, a baker) is somebody else, and so may be who has relatives beside.
    """
    frames: dict[tuple[int, Words], list[Words]] = {}
    for name in names:
        for at in range(1, len(name)) if len(name) in _WORDS else ():
            if name[at].isalpha() and (len(name[at]) >= _SHORTEST or at == len(name) - 1):
                frames.setdefault((at, (*name[:at], *name[at + 1 :])), []).append(name)
    for group in frames.values():
        for one, other in combinations(group[:_MOST], 2):
            if _may_be_one(tokens, names[one], names[other]):
                yield variant_of(VariantKind.SPELLING, names[one], names[other], sure=False)


def _may_be_one(tokens: Tokens, one: list[Run], other: list[Run]) -> bool:
    """Return whether two names that differ in the middle may be of one person."""
    first, later = sorted((one, other), key=lambda runs: runs[0].starts)
    known, odd = first[0], later[0]
    titled = known.title == odd.title != ""
    if is_ordinary(odd.words[-1].lower()) or not (titled or told_by(fold(odd.words[0]))):
        return False
    if in_two_halves("-".join(odd.words[-2:])) or all(sex_of(fold(name)) for run in (known, odd) for name in run.words):
        return False  # Kim Min Jun and Kim Seo Jun, Mohamed Ahmed Ali and Mohamed Hassan Ali are two
    if any(is_introduced(tokens, run, known) for run in later):
        return False
    if not person_beside(tokens, odd):
        return False
    beside = any(kin_beside(tokens, run, _BESIDE) or after_the(tokens, run) for run in (known, odd))
    return not beside and not are_two(tokens, known, odd)
