"""Which verbs and nouns tell of one sort of event."""

from __future__ import annotations

from functools import cache

from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed


@cache
def kinds_of_events() -> dict[str, str]:
    """Return the words of events of one sort, and their stems, → the first of their line."""
    found: dict[str, str] = {}
    for line in lines("events_alike"):
        names = line.split()
        for word in names:
            found[word] = names[0]
            found.setdefault(stem(word), names[0])  # "fired" is of dismissals, "fire" of fires
    return found


@cache
def events_once() -> frozenset[str]:
    """Return the kinds of what happens to one thing once: founded, died; not elected."""
    return frozenset(kinds_of_events().get(word, word) for word in listed("events_once"))
