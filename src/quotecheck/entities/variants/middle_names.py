"""Find full names that stand with another name in the middle: Salim Nader Haddo, then Salim Qadir Haddo."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.entities.variants.name_context import APPOSED, after_the, are_two, kin_beside, person_beside
from quotecheck.entities.variants.name_index import Run
from quotecheck.entities.variants.respelt_names import Names, Words, variant_of
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of, told_by
from quotecheck.lexicon.nouns import Noun, noun_kind
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
        for at in range(1, len(name) - 1) if len(name) in _WORDS else ():
            if name[at].isalpha() and len(name[at]) >= _SHORTEST:
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
    if any(_is_apposed(tokens, run) or _has_own_post(tokens, run, known) for run in later):
        return False
    if not person_beside(tokens, odd):
        return False
    beside = any(kin_beside(tokens, run, _BESIDE) or after_the(tokens, run) for run in (known, odd))
    return not beside and not are_two(tokens, known, odd)


def _has_own_post(tokens: Tokens, run: Run, known: Run) -> bool:
    """Return whether what somebody is stands before the name, and not before the other: the baker Ana Lucia Ruiz."""
    if run.title and run.title != known.title and run.title not in words("courtesies"):
        return True
    kind = noun_kind(tokens.lower[run.tokens[0] - 1])
    return kind is not None and kind.noun is Noun.PERSON and not run.title


def _is_apposed(tokens: Tokens, run: Run) -> bool:
    """Return whether a comma behind the name begins what somebody is: Ana Ruiz, a baker."""
    after = run.tokens[-1] + 1
    return tokens.words[after] == "(" or (tokens.words[after] == "," and tokens.lower[after + 1] in APPOSED)
