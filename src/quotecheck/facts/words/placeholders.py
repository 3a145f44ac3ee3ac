"""Whether a word may hold the place of something still to come, or open a note to the desk."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import words as listed


def may_be_placeholder(word: str) -> bool:
    """Return whether a token may be a placeholder or begin a note to the desk: TK, XXX, lorem, EDS."""
    if word[0] == "T":
        return len(word) % 2 == 0 and word == "TK" * (len(word) // 2)
    if word[0] == "X":
        return len(word) > 1 and not word.strip("X")
    if word.isupper() and word.isalpha() and word.lower() in listed("placeholders"):
        return True
    return word in words_of_notes()


@cache
def words_of_notes() -> frozenset[str]:
    """Return the words that open a note to the desk, or are one."""
    return listed("desk_notes") | listed("openers_of_notes")
