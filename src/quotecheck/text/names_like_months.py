"""Read a month as a given name where the text has it before a surname: June Moe rowed. It is late, says | June."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.lexicon.people import CALENDAR
from quotecheck.text.words import Word

_MONTH, _NAME = "M", "K"  # shapes


def with_months_as_names(words: Sequence[Word]) -> Sequence[Word]:
    """Return the words with the months that are given names in this text as names, but those that tell a time."""
    months = [i for i, word in enumerate(words) if word.shape == _MONTH]
    named = {words[i].lower for i in months if _is_before_surname(words, i) and not _tells_time(words, i)}
    if not named:
        return words
    read = list(words)
    for i in months:
        word = words[i]
        if word.lower in named and not _tells_time(words, i):
            read[i] = word._replace(symbol="K", flags=word.flags & ~CALENDAR, shape=_NAME)
    return read


def _is_before_surname(words: Sequence[Word], at: int) -> bool:
    """Return whether a capital that English has no other word for stands behind: June | Moe, not June Events."""
    behind = words[at + 1] if at + 1 < len(words) else None
    return behind is not None and behind.shape == _NAME and behind.lower not in lexicon.common_words()


def _tells_time(words: Sequence[Word], at: int) -> bool:
    """Return whether a month stands beside a number or behind what stands before months: June 3, last June."""
    beside = (words[i].written for i in (at - 1, at + 1) if 0 <= i < len(words))
    if any(written[0].isdigit() for written in beside):
        return True
    return at > 0 and words[at - 1].lower in lexicon.words("before_months")
