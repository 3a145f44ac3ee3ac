"""Fractions in words: a third, two-thirds, half."""

from __future__ import annotations

from functools import cache

_COUNTS = {"a": 1, "one": 1, "two": 2, "three": 3, "four": 4}
_PARTS = {"half": 2, "third": 3, "quarter": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "tenth": 10}


@cache
def fractions() -> dict[str, float]:
    """Return every fraction below one → its value: a third, one-third, two thirds, half."""
    found = {"half": 0.5}
    for count, times in _COUNTS.items():
        for part, parts in _PARTS.items():
            if times < parts:
                ending = "s" if times > 1 else ""
                found |= {f"{count}{joint}{part}{ending}": times / parts for joint in (" ", "-")}
    return found


@cache
def openers_of_fractions() -> frozenset[str]:
    """Return the first words of the fractions: a, one-third, half."""
    return frozenset(told.partition(" ")[0] for told in fractions())


def fractions_pattern() -> str:
    """Return what matches a fraction, and no part of a longer word."""
    return rf"(?:{'|'.join(sorted(fractions(), key=len, reverse=True))})\b(?!-)"
