"""How two words differ in writing: accents and case, letters, sound."""

from __future__ import annotations

from functools import cache, lru_cache
from itertools import permutations

from quotecheck import lexicon
from quotecheck.lexicon.edits import edits

LONG = 8
"""From so many letters on, two edits may lie between two spellings of one word."""

_EXCHANGED = 3  # places at which two spellings of one name have other letters
_VOWELS = frozenset("aeiouy")
_SILENT = frozenset("eiy")
_SOFTENING = frozenset("eiyh")
_SOUNDS = (
    ("zh", "j"),
    ("ph", "f"),
    ("ck", "k"),
    ("sch", "sh"),
    ("tz", "z"),
    ("q", "k"),
    ("w", "v"),
    ("z", "s"),
    ("x", "ks"),
)
_SOUNDS_OF_SCRIPTS = (("dzh", "j"), ("kh", "h"), ("g", "h"))
_SILENT_BEFORE = ("kn", "gn", "wr")  # at the beginning: Knox, Wright


def near(one: str, other: str) -> bool:
    """Return whether one edit lies between two folded words, or two where both are long and start alike."""
    start = 0
    while start < len(one) and start < len(other) and one[start] == other[start]:
        start += 1
    end, against = len(one), len(other)
    while end > start and against > start and one[end - 1] == other[against - 1]:
        end, against = end - 1, against - 1
    if end - start < 2 and against - start < 2:
        return True
    if one[start:end] == other[start:against][::-1] and end - start == 2:
        return True
    return start > 0 and min(len(one), len(other)) >= LONG and edits(one, other) <= 2


def of_both_sexes(one: str, other: str) -> bool:
    """Return whether two folded surnames are a man's and a woman's of one family: Zaretsky, Zaretska; Orlov, Orlova."""
    return _is_of_his_family(one, other) or _is_of_his_family(other, one)


def _is_of_his_family(hers: str, his: str) -> bool:
    return any(
        hers.endswith(woman) and his == hers.removesuffix(woman) + man for woman, man in _endings_of_both_sexes()
    )


@cache
def _endings_of_both_sexes() -> tuple[tuple[str, str], ...]:
    """Return the endings of a woman's surname, each with that of the men of her family, once for each such pair."""
    pairs = (pair.partition("/") for pair in lexicon.words("surnames_of_both_sexes"))
    return tuple((woman, man) for man, _, woman in pairs)


@lru_cache(maxsize=1024)
def sound(folded: str) -> str:
    """Return roughly how a folded word is spoken: its consonants, doubled and silent letters dropped.

    `hilary` and `hillary`, `katharine` and `catherine` sound the same; `pete` and `peter` do not.
    """
    spoken = folded
    if spoken.startswith("c") and spoken[1:2] not in {"e", "i", "y", "h"}:
        spoken = "k" + spoken[1:]
    if spoken.startswith(_SILENT_BEFORE):
        spoken = spoken[1:]
    for letters, sounding in _SOUNDS:
        spoken = spoken.replace(letters, sounding)
    heard: list[str] = []
    for i, written in enumerate(spoken):
        after = spoken[i + 1 : i + 2]
        if written == "h" and i and (spoken[i - 1] in "cgkrt" or (spoken[i - 1] in _VOWELS and after not in _VOWELS)):
            continue
        letter = _spoken_c(after) if written == "c" else written
        if letter in _VOWELS and i:
            continue
        if letter not in heard[-1:]:
            heard.append(letter)
    return "".join(heard)


def sound_of_scripts(folded: str) -> str:
    """Return how a folded name from another script is spoken, whatever letters write it: hnatiuk, gnatyuk."""
    for letters, sounding in _SOUNDS_OF_SCRIPTS:
        folded = folded.replace(letters, sounding)
    return sound(folded)


def _spoken_c(after: str) -> str:
    """Return how a c is spoken before another letter: soft before a bright vowel (Reece), a sound of its own in ch."""
    return "c" if after == "h" else "s" if after in _SOFTENING and after else "k"


@lru_cache(maxsize=16384)
def near_keys(folded: str) -> frozenset[str]:
    """Return keys of which two words share one when a single edit lies between them.

    An edit leaves untouched either the half of the word before it or the half after it; so words need only be
    compared with those that start or end alike. Two edits are found where both lie in one half.
    """
    halves = {(len(folded) - less) // 2 for less in ((1, 2, 3) if len(folded) >= LONG else (1, 2))} - {0}
    return frozenset(key for half in halves for key in (f"{folded[:half]}-", f"-{folded[-half:]}"))


def alike(one: str, other: str) -> bool:
    """Return whether two folded words are spoken nearly alike: jon and john, but not dan and don."""
    heard = sound(one)
    if heard != sound(other):
        return False
    return len(heard) > 2 or _vowels(one) == _vowels(other)


def _vowels(folded: str) -> frozenset[str]:
    """Return the vowels that are heard in a folded word: not an e, i or y at its end."""
    heard = folded[:-1] if folded[-1:] in _SILENT else folded
    return _VOWELS.intersection(heard)


@lru_cache(maxsize=1024)
def transliterated(one: str, other: str) -> bool:
    """Return whether two folded words may be one name from another script: tsiklauri, ziklauri; a letter doubled."""
    return _exchanged(one, other, _EXCHANGED)


def _exchanged(one: str, other: str, most: int) -> bool:
    """Return whether one word becomes the other by exchanges at `most` so many places."""
    shared = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    if one[shared:] == other[shared:]:
        return True
    # An exchange may begin within what both share: sh, sch; nn, n.
    for at in range(shared, max(0, shared - 2) - 1, -1) if most else ():
        left, right = one[at:], other[at:]
        for letters, against in _exchanges(left[:1]):
            if left.startswith(letters) and right.startswith(against):
                rest = left[len(letters) :], right[len(against) :]
                if _exchanged(*rest, most - 1):
                    return True
    return False


@lru_cache(maxsize=64)
def _exchanges(first: str) -> tuple[tuple[str, str], ...]:
    """Return the letters that begin with `first` → others for them, both ways, and the letter once and twice."""
    pairs = [pair for line in lexicon.lines("letters_of_transliterations") for pair in permutations(line.split(), 2)]
    doubled = (first * 2, first), (first, first * 2)
    return (*doubled, *(pair for pair in pairs if pair[0].startswith(first)))
