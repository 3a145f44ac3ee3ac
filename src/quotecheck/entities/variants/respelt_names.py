"""Find whole names of which one word is spelt differently: as it sounds, in another language, with another ending."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import combinations
from typing import TypeAlias

from quotecheck.entities.names.spelling import sound, transliterated
from quotecheck.entities.variants.capitals import is_no_name, is_ordinary
from quotecheck.entities.variants.name_context import are_two, is_marked
from quotecheck.entities.variants.name_index import Run
from quotecheck.entities.variants.relatives import are_one_given_name, kin_beside, kin_of_one_name, stands_as_kin
from quotecheck.lexicon import words
from quotecheck.lexicon.edits import edits
from quotecheck.lexicon.folding import fold, key
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.nicknames import same_in_two_spellings
from quotecheck.model import Tokens, Variant, VariantKind

Words: TypeAlias = tuple[str, ...]
Names: TypeAlias = Mapping[Words, list[Run]]

_SPELT_OUT = 5  # letters from which two words that sound alike may be more than one edit apart
_BEGINNING = 5  # letters that two given names of one sex share
_CONSONANTS = 3
_BESIDE, _NEAR = 40, 120  # characters within which a relative is named
_WINDOW = 20  # names that share all words but one and are compared with each other
_PAIR = 2
_MISSPELT, _EDITS = 6, 2  # letters of a surname of which two may be wrong
_STEM, _SHARE = 4, 0.55  # letters that two surnames of other endings begin with, and their share of the shorter one


def variant_of(kind: VariantKind, one: list[Run], other: list[Run], *, sure: bool = True) -> Variant:
    """Return the variant of two whole names, of which the rarer or later is the odd one."""
    odd, usual = sorted((one, other), key=lambda uses: (len(uses), -uses[0].starts[0]))
    return Variant(
        kind=kind,
        odd=odd[0].span(0, -1),
        usual=usual[0].span(0, -1),
        odd_count=len(odd),
        usual_count=len(usual),
        sure=sure,
        quoted=all(run.quoted for run in odd),
    )


def part_of(run: Run, at: int, length: int) -> Run:
    """Return the run of `length` of its words, from `at` on."""
    part = slice(at, at + length)
    return run._replace(words=run.words[part], starts=run.starts[part], tokens=run.tokens[part])


def find_respelt(tokens: Tokens, names: Names) -> Iterator[Variant]:
    """Yield names of which one word is spelt differently: Mohammed Rahimi, Muhammad Rahimi; Ana Junejan, Ana Junejo."""
    groups: dict[tuple[int, Words], list[Words]] = {}
    for name in names:
        for at in range(len(name) if name[-1] not in _heads() else 0):
            groups.setdefault((at, name[:at] + name[at + 1 :]), []).append(name)
    for (at, _), group in groups.items():
        for one, other in combinations(group[:_WINDOW], 2):
            if not _is_respelt(one, other, at) or are_two(tokens, names[one][0], names[other][0]):
                continue
            if any(is_marked(tokens, run.span(0, -1)) for name in (one, other) for run in names[name]):
                continue
            if not any(_is_of_kin(tokens, names, pair, at) for pair in ((one, other), (other, one))):
                yield variant_of(VariantKind.SPELLING, names[one], names[other], sure=False)


def _is_of_kin(tokens: Tokens, names: Names, pair: tuple[Words, Words], at: int) -> bool:
    """Return whether the first of two names is told apart by a relative: called one, if both are known spellings."""
    name, (one, other) = pair[0], (key(each[at]) for each in pair)
    if are_one_given_name(one, other):
        return stands_as_kin(tokens, name[at], words("kin") if at else kin_of_one_name())
    if at and transliterated(one, other):
        return stands_as_kin(tokens, name[at], words("kin"))
    return kin_beside(tokens, names[name][0], _reach(name, at))


def _reach(name: Words, at: int) -> int:
    """Return within how many characters a relative tells two names apart of which the words at `at` differ.

    Relatives share a surname, and no given name; whether the first word is one, a list need not know: Yorn Bunthan.
    """
    if not at or at < len(name) - 1:
        return _NEAR
    return 0 if told_by(fold(name[0])) else _BESIDE


def with_tails(names: Names) -> dict[Words, list[Run]]:
    """Return the names, and those of which the first words may be no part, without these.

    An opening word (Baker | Olha Dahl), a body or a place and a title (Vinland County Sheriff | Olha Dahl, Deputy
    Minister of Water Resources | Olha Dahl).
    """
    whole = {name: list(runs) for name, runs in names.items()}
    for name, runs in names.items():
        if len(name) > _PAIR and (first := _first_of_person(name, opens=runs[0].opens)):
            parts = (part_of(run, first, len(name) - first) for run in runs)
            whole.setdefault(name[first:], []).extend(parts)
            whole[name[first:]].sort(key=lambda run: run.starts)
    return whole


def _first_of_person(name: Words, *, opens: bool) -> int:
    """Return the word behind the last one that stands before names and is none, 0 if there is none."""
    for at in range(len(name) - _PAIR, 0, -1):
        word = name[at - 1].lower()
        if word in words("title_words") or (is_ordinary(word) and not told_by(fold(word))):
            return at
    return int(opens and is_ordinary(name[0].lower()))  # Baker is a given name, too


@cache
def _heads() -> frozenset[str]:
    """Return what a name of a street or a body ends in: Alexander Street."""
    return words("organisation_heads") | words("heads_of_place_names")


def no_people(name: Words) -> bool:
    """Return whether a name ends as that of a street or a body does."""
    return name[-1] in _heads()


def _is_respelt(one: Words, other: Words, at: int) -> bool:
    """Return whether the words at `at` of two names are one word in two spellings."""
    first, second = key(one[at]), key(other[at])
    known, apart = (told_by(first), told_by(second)), edits(first, second)
    if first == second or set(known) == {"f", "m"}:
        return False
    if same_in_two_spellings(first, second):
        return True
    surnames = at and at == len(one) - 1 and not any(known) and may_be_given(one[0])
    if surnames and (has_other_ending(first, second) or _is_misspelt(first, second)):
        if one[at].count("-") == other[at].count("-") == 1:
            return False  # Kim Min-ji, Kim Min-jae
        return not (is_ordinary(one[at].lower()) and is_ordinary(other[at].lower()))  # Ostby Media, Ostby Medical
    if min(len(first), len(second)) < _SPELT_OUT:
        return False
    if not at and (_is_misspelt(first, second) if not any(known) else _begin_alike(first, second)):
        return True
    named = at and may_be_given(one[0]) and not is_ordinary(one[at].lower())
    if named and apart > 1 and transliterated(first, second):  # Zurab Tsiklauri, Zurab Ziklauri
        return True
    heard = sound(first)
    return len(heard) >= _CONSONANTS and heard == sound(second) and 2 <= apart <= 3


def may_be_given(word: str) -> bool:
    """Return whether a word may be a given name: one of a list, or none of the language and no place."""
    return bool(told_by(fold(word))) or not is_no_name(word.lower())


def _is_misspelt(one: str, other: str) -> bool:
    """Return whether two edits lie between two surnames of some length that begin and end alike: Pruitt, Prewitt."""
    if min(len(one), len(other)) < _MISSPELT or one[:2] != other[:2] or one[-1] != other[-1]:
        return False
    return edits(one, other) <= _EDITS


def _begin_alike(one: str, other: str) -> bool:
    """Return whether two given names share so many first letters that they are taken for one: Rosalind, Rosalyn."""
    return one[:_BEGINNING] == other[:_BEGINNING] and min(len(one), len(other)) > _BEGINNING


def has_other_ending(one: str, other: str) -> bool:
    """Return whether two surnames begin alike and neither is the other with more behind it: Kiprotich, Kipruto."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    return shared >= max(_STEM, _SHARE * min(len(one), len(other)))
