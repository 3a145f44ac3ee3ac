"""Find full names whose given names begin alike, where nobody says who the later one is: Ruslan Dahl, Rustam Dahl."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.entities.names.spelling import alike, near
from quotecheck.entities.variants.capitals import is_compared, is_ordinary
from quotecheck.entities.variants.introduced import is_introduced, is_known, speaks
from quotecheck.entities.variants.name_context import after_the, are_two, is_marked
from quotecheck.entities.variants.name_index import Run
from quotecheck.entities.variants.relatives import kin_beside
from quotecheck.entities.variants.respelt_names import Names, Words, may_be_given, no_people, variant_of
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.nicknames import same_given_name, same_in_two_spellings
from quotecheck.model import Tokens, Variant, VariantKind

_BEGIN = 2  # letters
_SHORTEST = 4  # letters of a given name: Jan and Jane, Li and Lin are two
_LONGEST = 4  # words
_FEW = 2  # times that a name stands which may be a slip
_MOST = 20  # names of one surname that are compared
_KIN = 160  # characters within which a relative is named


def find_other_given(tokens: Tokens, names: Names) -> Iterator[Variant]:
    """Yield the pairs of full names of one surname, where somebody without a post speaks as one known.

    A middle name or a second surname may stand in one of them: Kadhim Hashim al-Saadun, Kazim al-Saadun.
    """
    by_surname: dict[str, list[Words]] = {}
    for name in names:
        if 1 < len(name) <= _LONGEST and _may_be_person(name):
            for surname in dict.fromkeys(name[1:]):
                by_surname.setdefault(surname, []).append(name)
    for surname, group in by_surname.items():
        shorts = [name for name in group if name[1:] == (surname,)][:_MOST]
        for short in shorts:
            for other in group[:_MOST]:
                earlier = names[other][0].starts < names[short][0].starts
                if other == short or (len(other) == len(short) and not earlier):
                    continue
                if _are_slips(short[0], other[0], longer=len(other) > len(short)):
                    one, another = names[short], names[other]
                    if _may_be_one(tokens, *((another, one) if earlier else (one, another))):
                        yield variant_of(VariantKind.SPELLING, one, another, sure=False)


def _may_be_person(name: Words) -> bool:
    last = name[-1].lower()
    return not no_people(name) and may_be_given(name[0]) and not (is_ordinary(last) or last in words("places"))


def _are_slips(one: str, other: str, *, longer: bool) -> bool:
    """Return whether two given names may be one: they begin alike, or are spelt differently where names are `longer`.

    Not one in short and in full (Chris, Christopher), nor a man's and a woman's.
    """
    first, second = key(one), key(other)
    if min(len(first), len(second)) < _SHORTEST or first == second or not (is_compared(one) and is_compared(other)):
        return False
    if {told_by(first), told_by(second)} == {"f", "m"} or same_given_name(first, second):
        return False
    if first.startswith(second) or second.startswith(first):
        return False
    if near(first, second):
        return longer  # otherwise judged as a word by its neighbours
    return first[:_BEGIN] == second[:_BEGIN] or same_in_two_spellings(first, second) or alike(first, second)


def _may_be_one(tokens: Tokens, first: list[Run], later: list[Run]) -> bool:
    """Return whether the later one speaks as somebody whom the text has told, and nothing says that they are two."""
    known, odd = first[0], later[0]
    if len(later) > _FEW or not is_known(tokens, known) or not speaks(tokens, odd):
        return False
    if any(run.quoted or is_introduced(tokens, run, known) or is_marked(tokens, run.span(0, -1)) for run in later):
        return False
    if are_two(tokens, known, odd) or any(after_the(tokens, run) for run in (known, odd)):
        return False
    return not any(kin_beside(tokens, run, _KIN) for run in (known, odd))
