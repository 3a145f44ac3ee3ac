"""The words of a stretch of text beside a finding: used by the checks that ask who is spoken of there."""

from __future__ import annotations

import re

PRONOUNS = {"he": "m", "his": "m", "him": "m", "she": "f", "her": "f", "hers": "f"}
"""Pronouns of one person → the sex they tell."""


def words_of(text: str) -> list[str]:
    """Return the words of a short text in small letters, those with a hyphen in them whole."""
    return re.findall(r"[\w-]+", text.lower())
