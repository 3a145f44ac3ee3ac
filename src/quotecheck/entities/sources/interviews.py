"""Who Q and A are: in a hearing whoever asks and whoever answers, in an interview whoever it is with."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import NOBODY, Found, Referent
from quotecheck.lexicon.folding import key
from quotecheck.model import Resolution
from quotecheck.system.expressions import expression

_BEFORE_QUESTIONS = 1500
_INITIALS = range(2, 5)  # letters


_QUESTIONS = expression(r"^(?:Q|A|Question|Answer|THE WITNESS)[.:]", re.MULTILINE)


_EXAMINING = expression(
    r"\b(?:question|cross-examin|examin|interview|ask|depos|press)(?:e?s|e?d|ing)\b(?P<by>(?:\s\w+){0,4}\sby\b)?"
)


def examined(context: Context, so_far: Discourse, letter: str, at: int) -> Found:
    """Return who Q or A is: who questions and who answers, as told before the first question."""
    first = so_far.first_question
    if first is None:
        match = _QUESTIONS.search(context.text)
        first = so_far.first_question = match.start() if match else len(context.text)
    start = min(first, at)
    if start not in so_far.examinations:
        so_far.examinations[start] = _examination(context, start)
    who = so_far.examinations[start][not letter.startswith("q")]
    return again(so_far, who, Resolution.DESCRIPTION, "examination") if who else NOBODY


def _examination(context: Context, start: int) -> tuple[Referent | None, Referent | None]:
    """Return who asks and who answers, as last told before `start`: "Moe was questioned by Lie".

    Where that is not told, whoever is named most often before the first question answers, and nobody known asks.
    """
    names = [
        mention
        for mention in context.inside(max(0, start - _BEFORE_QUESTIONS), start)
        if context.owner.get(mention.span.start, ("", 0))[0] == "p"
    ]
    for one, other in zip(reversed(names[:-1]), reversed(names), strict=False):
        match = _EXAMINING.search(context.text, one.span.end, other.span.start)
        first, second = context.owner[one.span.start], context.owner[other.span.start]
        if match and first != second:
            return (second, first) if match["by"] else (first, second)
    ranks = Counter(context.owner[name.span.start] for name in names).most_common(2)
    if not ranks or (len(ranks) > 1 and ranks[0][1] == ranks[1][1]):
        return None, None
    return None, ranks[0][0]


def initialled(context: Context, letters: str) -> Referent | None:
    """Return the one person whose initials label a turn: EP and LB of an interview of Lotte Brand by Erik Poulsen."""
    if not (letters.isalpha() and letters.isupper() and len(letters) in _INITIALS):
        return None
    return _only_one(context, lambda name: letters.lower() in _letters_of(name))


def labelled(context: Context, label: str) -> Referent | None:
    """Return the one person whose surname or name in capitals labels a turn: MOE: …, after Gov. Ana Moe was named."""
    words = tuple(key(word) for word in label.split())
    if not label.isupper() or not words:
        return None
    return _only_one(context, lambda name: len(name) > 1 and words in (name, name[-1:]))


def _only_one(context: Context, fits: Callable[[tuple[str, ...]], bool]) -> Referent | None:
    """Return the one person with a name that fits, None where there are several or none."""
    found = {("p", number) for number, person in enumerate(context.persons) if any(map(fits, person.keys))}
    return found.pop() if len(found) == 1 else None


def _letters_of(words: tuple[str, ...]) -> tuple[str, str]:
    """Return the initials of a name, and those with every half of it: tb and tbh of Tunde Bakare-Hill."""
    halves = [half for word in words for half in word.replace("-", " ").split()]
    return "".join(word[0] for word in words), "".join(half[0] for half in halves)
