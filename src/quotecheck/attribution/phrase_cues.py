"""Find the cues that are no verbs, which the patterns that need them bring along."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck.attribution.cue import CueGroup, Form, PhraseCue
from quotecheck.attribution.grammar import compiled
from quotecheck.attribution.skeleton import Skeleton


def find_phrase_cues(
    skeleton: Skeleton, sentences: Sequence[range], phrases: Sequence[PhraseCue]
) -> Mapping[range, tuple[CueGroup, ...]]:
    """Return each sentence that holds one of `phrases` → the cues in it, phrase by phrase.

    Args:
        skeleton: the text's skeleton.
        sentences: the tokens of the sentences that are looked at, in order.
        phrases: the cues to find.
    """
    found: dict[range, tuple[CueGroup, ...]] = {}
    written = frozenset(skeleton.lower)
    for phrase in phrases:
        words = _words(phrase)
        if words and written.isdisjoint(frozenset().union(*words.values())):
            continue
        for sentence in sentences:
            for cue in _cues(skeleton, sentence, phrase, words):
                found[sentence] = (*found.get(sentence, ()), cue)
    return found


def _cues(
    skeleton: Skeleton, sentence: range, phrase: PhraseCue, words: Mapping[str, frozenset[str]]
) -> Iterator[CueGroup]:
    symbols, lower = skeleton.symbols, skeleton.lower
    shape = compiled(phrase.shape)
    for match in shape.finditer(symbols, sentence.start, sentence.stop):
        if any(match[group] and lower[match.start(group)] not in options for group, options in words.items()):
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
