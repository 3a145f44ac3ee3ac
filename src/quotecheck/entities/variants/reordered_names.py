"""Find names of several words that stand with a word more, in another order or joined, and those respelt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from itertools import combinations

from quotecheck.entities.variants.capitals import is_no_name, is_ordinary
from quotecheck.entities.variants.middle_names import find_other_middles
from quotecheck.entities.variants.name_context import after_the, person_beside
from quotecheck.entities.variants.name_index import Run, Use
from quotecheck.entities.variants.other_given_names import find_other_given
from quotecheck.entities.variants.relatives import kin_beside
from quotecheck.entities.variants.respelt_names import Names, Words, find_respelt, part_of, variant_of, with_tails
from quotecheck.entities.variants.twice_respelt import find_twice_respelt
from quotecheck.lexicon import lines, words
from quotecheck.lexicon.folding import fold, key
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import BODY
from quotecheck.model import Tokens, Variant, VariantKind
from quotecheck.phrases.beside.name_contexts import names_body
from quotecheck.text.punctuation import SENTENCE_ENDS

_LONGEST = 5  # words; more is a headline
_BESIDE = 40  # characters within which a relative is named
_SHORTEST_JOINED = 4  # letters of two words written as one
_TURNED = 4  # words up to which a name may be turned
_WINDOW = 20  # names with one word in common that are compared with each other
# Beside those listed, they begin a surname with a capital alone: Abd al-Amir, of Ikhlas Abd al-Amir.
_PARTICLES_TOO = ("abd", "abdel", "abdul", "mac", "saint", "te")


def find_reordered(tokens: Tokens, runs: Sequence[Run], standing: Mapping[str, Sequence[Use]]) -> Iterator[Variant]:
    """Yield the pairs of whole names that are one name in two forms."""
    names: dict[Words, list[Run]] = {}
    for run in runs:
        if 1 < len(run.words) <= _LONGEST:
            names.setdefault(run.words, []).append(run)
    yield from _longer(tokens, names)
    yield from _swapped(tokens, names)
    yield from _joined(tokens, names, standing)
    people = with_tails(names)
    yield from find_respelt(tokens, people)
    yield from find_other_middles(tokens, people)
    yield from find_other_given(tokens, people)
    yield from find_twice_respelt(tokens, people)


def _longer(tokens: Tokens, names: Names) -> Iterator[Variant]:
    """Yield names that stand with and without a word in front: Tola Rith, Am Tola Rith.

    The word in front must be no given name (Ana Maria Ruiz may be called Maria Ruiz), no family's that comes first
    (Koh Mei Lin may be called Mei Lin), and nothing that describes (Old San Juan, Google's Sundar).
    """
    for long, runs in names.items():
        short, extra = long[1:], long[0]
        if len(long) < 3 or short not in names or len(extra) < 2 or not extra.isalpha() or not extra.istitle():
            continue
        if runs[0].starts < names[short][0].starts and all(run.title for run in names[short]):
            continue  # "Mayor Kotha Sita Rani", then "Ms. Sita Rani": the first word is a house name
        if extra in words("chinese_and_korean_family_names"):
            continue
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
        kind = noun_kind(extra.lower())
        # "Winger Ola Moe scored" opens with what he plays.
        if fold(extra) in _kinds_of_bodies():
            continue  # Ysgol Glan Heli, then Glan Heli
        place = not told_by(fold(short[0])) and _names_a_place(tokens, names[short])
        if place or _are_bodies(tokens, runs, names[short]):
            continue  # the co-op Comhar Inis Dubh, then on Inis Dubh
        if any(_before(tokens, run) == "late" for run in runs):
            continue  # the late Opanyin Yaw Moe, then Yaw Moe
        describes = (is_ordinary(extra.lower()) and runs[0].opens is False) or (kind and kind.noun is Noun.PERSON)
        if describes or extra.lower() in words("places") or extra.lower().removesuffix("s") in words("demonyms"):
            continue
        yield variant_of(VariantKind.WORDS, runs, names[short])


def _names_a_place(tokens: Tokens, runs: list[Run]) -> bool:
    """Return whether a name stands where a place's does: off | Inis Dubh."""
    return any(_before(tokens, run) in words("before_places") | {"on"} for run in runs)


def _are_bodies(tokens: Tokens, long: list[Run], short: list[Run]) -> bool:
    """Return whether the long form is called a body, or the short one stands before a noun for one.

    Its community co-operative, | Comhar Inis Dubh; the | Inis Dubh | co-op.
    """
    called = any(names_body(tokens, run.tokens[0] - (_before(tokens, run) == ",")) for run in long)
    behind = (tokens.words[run.tokens[-1] + 1] for run in short if run.tokens[-1] + 1 < len(tokens.words))
    kinds = (noun_kind(word) for word in behind if word.islower())
    return called or any(kind is not None and kind.noun is Noun.BODY for kind in kinds)


def _before(tokens: Tokens, run: Run) -> str:
    return tokens.lower[run.tokens[0] - 1] if run.tokens[0] else ""


@cache
def _kinds_of_bodies() -> frozenset[str]:
    """Return what stands before the name of a body in other languages."""
    return frozenset(" ".join(lines("heads_before_foreign_names")).split())


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
            if (not known and not any(person_beside(tokens, run) for run in runs)) or _are_set_apart(tokens, *runs):
                continue
            if known == 1 or not any(kin_beside(tokens, run, _BESIDE) for run in runs):
                yield variant_of(VariantKind.ORDER, names[one], names[other])


def _are_set_apart(tokens: Tokens, one: Run, other: Run) -> bool:
    """Return whether one sentence sets two people against each other: Salim Awad left; his deputy, Awad Salim, not."""
    first, second = sorted((one, other), key=lambda run: run.starts)
    between = tokens.words[first.tokens[-1] + 1 : second.tokens[0]]
    return ";" in between and not any(word in SENTENCE_ENDS for word in between)


def _joined(tokens: Tokens, names: Names, standing: Mapping[str, Sequence[Use]]) -> Iterator[Variant]:
    """Yield two words that also stand as one, or with a hyphen: Van Hollen, VanHollen; Lowe Hayes, Lowe-Hayes.

    Not a body's and its owner's: Charoen Thong Company, Ms. Ladda Charoenthong.
    """
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
            owned = any(tokens.flags[i] & BODY for run in runs for i in run.tokens)
            if owned and any(use.run.title in words("courtesy_titles") for use in whole[folded]):
                continue
            if first[-1].islower() and second[-1].islower() and not is_no_name(first.lower()):
                pairs.setdefault(folded, []).extend(part_of(run, at, 2) for run in runs)
    for folded, parts in pairs.items():
        single = sorted((part_of(use.run, use.at, 1) for use in whole[folded]), key=lambda run: run.starts)
        # "DanaRuiz" is an account's name.
        handle = "-" not in single[0].words[0] and bool(told_by(fold(parts[0].words[0])))
        if not handle:
            yield variant_of(VariantKind.SPACING, single, parts)
