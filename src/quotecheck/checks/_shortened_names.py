"""Whether letters stand behind a part of a name for which the article has others: used by the checks of acronyms."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.checks._near import words_of
from quotecheck.lexicon import words
from quotecheck.model import Acronym, Article, Fit, ShortForm

_BESIDE = 80  # characters before letters in which the end of a name stands
_TAIL = 2  # words


def is_shortened(acronym: Acronym, all_of_them: Sequence[Acronym]) -> bool:
    """Return whether letters that are not those of the words stand behind the end of a name that has its own.

    The Portsea Salt Board (PSB) met. The Salt Board | (SPB) paid.
    """
    if acronym.fit in (Fit.INITIALS, Fit.LETTERS):
        return False
    return any(each.words.endswith(f" {acronym.words}") and each.fit is Fit.INITIALS for each in all_of_them)


def is_behind(article: Article, form: ShortForm, acronym: Acronym) -> bool:
    """Return whether letters stand behind the end of the name that others are defined for: the Salt Board, or | SPB."""
    before = words_of(article.text[max(0, form.span.start - _BESIDE) : form.span.start])
    while before and before[-1] in words("words_before_letters"):
        before.pop()
    end = words_of(acronym.words)[-_TAIL:]
    return len(end) == _TAIL and before[-_TAIL:] == end
