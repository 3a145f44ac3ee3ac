"""Find names of several words that stand with a word more, in another order, joined, or spelt as they sound."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import TypeAlias

from quotecheck.entities.capitals import is_ordinary
from quotecheck.entities.name_context import after_the, kin_beside, person_beside
from quotecheck.entities.name_index import Run, Use
from quotecheck.entities.spelling import sound
from quotecheck.lexicon import words
from quotecheck.lexicon.edits import edits
from quotecheck.lexicon.folding import fold, key
from quotecheck.lexicon.given_names import told_by
from quotecheck.model import Tokens, Variant, VariantKind

Words: TypeAlias = tuple[str, ...]
Names: TypeAlias = Mapping[Words, list[Run]]

_LONGEST = 5  # words; more is a headline
_SPELT_OUT = 5  # letters from which two words that sound alike may be more than one edit apart
_CONSONANTS = 3
_BESIDE, _NEAR = 40, 120  # characters within which a relative is named
_SHORTEST_JOINED = 4  # letters of two words written as one
_TURNED = 3  # words up to which a name may be turned
_WINDOW = 20  # names with one word in common that are compared with each other
_PARTICLES_TOO = ("mac", "saint")  # beside those listed: they begin a surname with a capital alone


def find_reordered(tokens: Tokens, runs: Sequence[Run], standing: Mapping[str, Sequence[Use]]) -> Iterator[Variant]:
    """Yield the pairs of whole names that are one name in two forms."""
    names: dict[Words, list[Run]] = {}
    for run in runs:
        if 1 < len(run.words) <= _LONGEST:
            names.setdefault(run.words, []).append(run)
    yield from _longer(tokens, names)
    yield from _swapped(tokens, names)
    yield from _joined(names, standing)
    yield from _sounding(tokens, names)


def _variant(kind: VariantKind, one: list[Run], other: list[Run], *, sure: bool = True) -> Variant:
    """Return the variant of two whole names, of which the rarer or later is the odd one."""
    odd, usual = sorted((one, other), key=lambda uses: (len(uses), -uses[0].starts[0]))
    return Variant(
        kind=kind,
        odd=odd[0].span(0, len(odd[0].words) - 1),
        usual=usual[0].span(0, len(usual[0].words) - 1),
        odd_count=len(odd),
        usual_count=len(usual),
        sure=sure,
        quoted=all(run.quoted for run in odd),
    )


def _longer(tokens: Tokens, names: Names) -> Iterator[Variant]:
    """Yield names that stand with and without a word in front: Tola Rith, Am Tola Rith.

    The word in front must be no given name (Ana Maria Ruiz may be called Maria Ruiz), and nothing that describes
    (Old San Juan, Google's Sundar).
    """
    for long, runs in names.items():
        short, extra = long[1:], long[0]
        if len(long) < 3 or short not in names or len(extra) < 2 or not extra.isalpha() or not extra.istitle():
            continue
        if runs[0].starts < names[short][0].starts and all(run.title for run in names[short]):
            continue  # "Mayor Kotha Sita Rani", then "Ms. Sita Rani": the first word is a house name
        opener = short[0].lower()
        # With a capital a particle begins a surname: Mr. Van Dalen is Koen Van Dalen.
        if told_by(fold(extra)) or opener in words("name_particles") or opener in _PARTICLES_TOO:
            continue
        if not (told_by(fold(short[0])) or told_by(fold(short[-1]))):
            # Where the long form comes first, or a title stands before the short one, that is a double surname:
            # "Ildo Guerra Villal, the minister", then "Mr. Guerra Villal".
            first = names[short][0]
            if first.title or runs[0].starts < first.starts or not _person(tokens, [*runs, *names[short]]):
                continue
        describes = is_ordinary(extra.lower()) and runs[0].opens is False
        if describes or extra.lower() in words("places") or extra.lower().removesuffix("s") in words("demonyms"):
            continue
        yield _variant(VariantKind.WORDS, runs, names[short])


def _person(tokens: Tokens, runs: list[Run]) -> bool:
    """Return whether a name of no known given names is a person's: not "the Ruiz White House"."""
    if any(after_the(tokens, run) for run in runs) or any(is_ordinary(word.lower()) for word in runs[-1].words):
        return False
    return any(person_beside(tokens, run) for run in runs)


def _swapped(tokens: Tokens, names: Names) -> Iterator[Variant]:
    """Yield names whose words stand in two orders: Rith Tola, Tola Rith; Tran Duc Hieu, Duc Hieu Tran.

    A son may bear his father's names turned (Salim Awad, Awad Salim), so that kin pass where both are given names.
    """
    orders: dict[Words, list[Words]] = {}
    for name in names:
        if len(name) <= _TURNED:
            orders.setdefault(tuple(sorted(name)), []).append(name)
    for group in orders.values():
        known = sum(bool(told_by(fold(word))) for word in group[0])
        for one, other in combinations(group[:_WINDOW], 2):
            runs = (names[one][0], names[other][0])
            if not known and not any(person_beside(tokens, run) for run in runs):
                continue
            if known == 1 or not any(kin_beside(tokens, run, _BESIDE) for run in runs):
                yield _variant(VariantKind.ORDER, names[one], names[other])


def _joined(names: Names, standing: Mapping[str, Sequence[Use]]) -> Iterator[Variant]:
    """Yield two words that also stand as one, or with a hyphen: Van Hollen, VanHollen; Lowe Hayes, Lowe-Hayes."""
    whole: dict[str, list[Use]] = {}
    for word, found in standing.items():
        if len(word) >= _SHORTEST_JOINED:
            whole.setdefault(key(word), []).extend(found)
    pairs: dict[str, list[Run]] = {}
    for name, runs in names.items():
        for at in range(len(name) - 1):
            first, second = name[at : at + 2]
            if (folded := key(first) + key(second)) not in whole:
                continue
            if first[-1].islower() and second[-1].islower() and not _describes(first):
                pairs.setdefault(folded, []).extend(_part(run, at, 2) for run in runs)
    for folded, parts in pairs.items():
        single = sorted((_part(use.run, use.at, 1) for use in whole[folded]), key=lambda run: run.starts)
        # "DanaRuiz" is an account's name.
        handle = "-" not in single[0].words[0] and bool(told_by(fold(parts[0].words[0])))
        if not handle:
            yield _variant(VariantKind.SPACING, single, parts)


def _part(run: Run, at: int, length: int) -> Run:
    """Return the run of `length` of its words, from `at` on."""
    part = slice(at, at + length)
    return run._replace(words=run.words[part], starts=run.starts[part], tokens=run.tokens[part])


def _describes(word: str) -> bool:
    """Return whether `word` belongs in front of other names too: The, North, African."""
    lower = word.lower()
    return is_ordinary(lower) or lower in words("demonyms") or lower in words("places")


def _sounding(tokens: Tokens, names: Names) -> Iterator[Variant]:
    """Yield names of which one word is spelt otherwise but sounds the same: Mohammed Rahimi, Muhammad Rahimi."""
    pairs: Names = {name: runs for name, runs in names.items() if len(name) == 2}
    yield from _alike(tokens, pairs, lambda name: (name[1], name[0]))
    yield from _alike(tokens, pairs, lambda name: (name[0], name[1]))


def _alike(tokens: Tokens, names: Names, split: Callable[[Words], tuple[str, str]]) -> Iterator[Variant]:
    """Yield names that share one word and whose other words sound the same; `split` returns the shared one first."""
    groups: dict[str, list[Words]] = {}
    for name in names:
        groups.setdefault(split(name)[0], []).append(name)
    for group in groups.values():
        for one, other in combinations(group[:_WINDOW], 2):
            first, second = key(split(one)[1]), key(split(other)[1])
            if min(len(first), len(second)) < _SPELT_OUT or len(heard := sound(first)) < _CONSONANTS:
                continue
            if heard != sound(second) or not 2 <= edits(first, second) <= 3:
                continue
            if {told_by(first), told_by(second)} == {"f", "m"}:
                continue
            if not any(kin_beside(tokens, names[name][0], _NEAR) for name in (one, other)):
                yield _variant(VariantKind.SPELLING, names[one], names[other], sure=False)
