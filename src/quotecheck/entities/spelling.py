"""How two words differ in writing: accents and case, letters, sound."""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

LONG = 8
"""From so many letters on, two edits may lie between two spellings of one word."""

_STRIPPED = dict.fromkeys(map(ord, "'’ʼ-"))
# Letters that no accent was added to, but that are printed as plain ones where a system lacks them.
_PLAIN = str.maketrans({"ø": "o", "ł": "l", "đ": "d", "ð": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
_SILENT_H = re.compile(r"(?<=[cgkrt])h|(?<=[aeiouy])h(?![aeiouy])")
_DOUBLED = re.compile(r"(.)\1+")
_VOWELS = re.compile(r"(?<=.)[aeiouy]")
_SPOKEN = re.compile(r"[aou]|[eiy](?!$)")
_SOUNDS = (("ph", "f"), ("ck", "k"), ("sch", "sh"), ("tz", "z"), ("q", "k"), ("w", "v"), ("z", "s"))


@lru_cache(maxsize=4096)
def fold(word: str) -> str:
    """Return `word` in lower case without accents, apostrophes and hyphens."""
    if word.isascii() and word.isalpha():
        return word.lower()
    lowered = word.casefold().translate(_STRIPPED).translate(_PLAIN)
    if lowered.isascii():
        return lowered
    return "".join(letter for letter in normalize("NFD", lowered) if not "\u0300" <= letter <= "\u036f")


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


def edits(one: str, other: str) -> int:
    """Return how many edits lie between two words: a letter more, less, other, or two neighbours swapped.

    Optimal string alignment distance, counted only on what lies between the common start and the common end.
    """
    start = 0
    while start < len(one) and start < len(other) and one[start] == other[start]:
        start += 1
    one, other = one[start:], other[start:]
    while one and other and one[-1] == other[-1]:
        one, other = one[:-1], other[:-1]
    if not one or not other:
        return len(one) + len(other)
    before: list[int] = []
    last = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        row = [i]
        for j, against in enumerate(other, 1):
            least = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                least = min(least, before[j - 2] + 1)
            row.append(least)
        before, last = last, row
    return last[-1]


@lru_cache(maxsize=1024)
def sound(folded: str) -> str:
    """Return roughly how a folded word is spoken: its consonants, doubled and silent letters dropped.

    `hilary` and `hillary`, `katharine` and `catherine` sound the same; `pete` and `peter` do not.
    """
    spoken = folded
    if spoken.startswith("c") and spoken[1:2] not in {"e", "i", "y", "h"}:
        spoken = "k" + spoken[1:]
    for written, heard in _SOUNDS:
        spoken = spoken.replace(written, heard)
    spoken = re.sub(r"c(?![eiyh])", "k", spoken)
    return _DOUBLED.sub(r"\1", _VOWELS.sub("", _SILENT_H.sub("", spoken)))


def near_keys(folded: str) -> set[str]:
    """Return keys of which two words share one when a single edit lies between them.

    An edit leaves untouched either the half of the word before it or the half after it; so words need only be
    compared with those that start or end alike. Two edits are found where both lie in one half.
    """
    halves = {(len(folded) - less) // 2 for less in ((1, 2, 3) if len(folded) >= LONG else (1, 2))} - {0}
    return {key for half in halves for key in (f"{folded[:half]}-", f"-{folded[-half:]}")}


def alike(one: str, other: str) -> bool:
    """Return whether two folded words are spoken nearly alike: jon and john, but not dan and don."""
    heard = sound(one)
    if heard != sound(other):
        return False
    return len(heard) > 2 or set(_SPOKEN.findall(one)) == set(_SPOKEN.findall(other))
