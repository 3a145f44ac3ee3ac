"""Words that loosen a number and begin its noun phrase: said | about | 40 people had died; at least a dozen."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import VerbForm

_LONGEST = 2  # words; of those with three only the first is drawn otherwise, and "as many as" by itself


def loosened(lower: tuple[str, ...], symbols: str, forms: Mapping[int, VerbForm]) -> Iterator[int]:
    """Yield the places of such words that are drawn as prepositions: over 40 people, up to half.

    Not of what a verb has for its topic: asked about 40 missing files.
    """
    distinct = frozenset(lower)
    for first, second in (bound for bound in _bounds() if bound[0] in distinct):
        at = -1
        for _ in range(lower.count(first)):
            at = lower.index(first, at + 1)
            behind = at + 1 + bool(second)
            fits = lower[at + 1] == second if second else symbols[at] == "P"
            if fits and _is_number(lower, symbols, behind) and not _is_topic(lower, forms, at):
                yield from range(at, behind)


@cache
def _bounds() -> tuple[tuple[str, str], ...]:
    pairs = (words.split() for words in lexicon.lines("bounds") if words.count(" ") < _LONGEST)
    return tuple((words[0], words[1] if words[1:] else "") for words in pairs)


def _is_number(lower: Sequence[str], symbols: str, at: int) -> bool:
    """Return whether a number, half or a round amount stands at a token: 40, half the, a dozen."""
    round_amount = lower[at] == "a" and lower[at + 1] in lexicon.words("round_amounts")
    return symbols[at] == "0" or lower[at] == "half" or round_amount


def _is_topic(lower: Sequence[str], forms: Mapping[int, VerbForm], at: int) -> bool:
    """Return whether the verb before a token rather takes that for what it is about than a clause behind it."""
    form = forms.get(at - 1)
    verb = speech_verbs().get(form.lemma) if form else None
    return verb is not None and verb.frames.get(lower[at], 0) >= verb.frames.get("clause", 0) > 0
