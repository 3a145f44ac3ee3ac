"""Which word of a full name is the one by which its bearer goes alone: the last one, mostly."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.lexicon.people import in_two_halves
from quotecheck.phrases.name_words.body_names import are_initials


def family_name(words: Sequence[str]) -> int:
    """Return the number of the word of a name, as it is written, that is used alone.

    Not the given name of two halves, "Ada Lam Mei-yan", "Lam Mei-yan", and not initials, "Narendra V.S.": the word
    before these.
    """
    last = len(words) - 1
    if last and (are_initials(words[last]) or _is_given(words[last])):
        return last - 1
    return last


def _is_given(word: str) -> bool:
    """Return whether a word is a given name such as Mei-yan, its second half in small letters."""
    return word[word.rfind("-") + 1 :].islower() and "-" in word and in_two_halves(word)
