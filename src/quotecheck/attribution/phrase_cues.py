"""Find the cues that are no verbs, which the patterns that need them bring along."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import cache

from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.pattern import compiled
from quotecheck.attribution.skeleton import Skeleton


def find_phrase_cues(skeleton: Skeleton, sentence: range, phrases: Iterable[PhraseCue]) -> Iterator[CueGroup]:
    """Yield the cues of `sentence` that are one of `phrases`, phrase by phrase."""
    symbols, lower = skeleton.symbols, skeleton.lower
    for phrase in phrases:
        words = _words(phrase)
        if any(options.isdisjoint(lower[sentence.start : sentence.stop]) for options in words.values()):
            continue
        shape = compiled(phrase.shape)
        for match in shape.finditer(symbols, sentence.start, sentence.stop):
            if any(lower[match.start(group)] not in options for group, options in words.items()):
                continue
            start, end = match.span("cue" if "cue" in shape.groupindex else 0)
            source = range(*match.span("source")) if "source" in shape.groupindex else None
            form = phrase.form or (Form.FRONTED if _opens_clause(symbols, sentence.start, start) else Form.TRAILING)
            yield CueGroup(start, start, end, phrase.verb, form, (), phrase, source)


@cache
def _words(phrase: PhraseCue) -> dict[str, frozenset[str]]:
    return {group: frozenset(options.split()) for group, options in phrase.words.items()}


def _opens_clause(symbols: str, start: int, at: int) -> bool:
    return symbols[at - 1] in "&B:" or not symbols[start:at].strip("&BR,")
