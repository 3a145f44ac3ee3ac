"""Names that a list gives to places: five hamlets, namely | Ostby |, | Halde Alta | and | Brell |."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from quotecheck import lexicon
from quotecheck.model import Tokens
from quotecheck.phrases.kinds.known_names import Words
from quotecheck.phrases.name_words.names import ParsedRun, RunKind

_LONGEST_LIST = 24  # tokens
_NEAR = 8  # tokens between the noun and the list: five of its 26 stations | were affected:
_OPENERS = frozenset((":", "namely", "including", "of", "as", "like", "—", "–", "("))
_JOINTS = frozenset((",", "and", "or", "the"))
_STOPS = frozenset(".;?!\n")


def listed_places(tokens: Tokens, runs: Sequence[ParsedRun], persons: Iterable[Words]) -> frozenset[Words]:
    """Return the words of names that stand in a list of places, and that no other name of one of `persons` has."""
    nouns = lexicon.words("plurals_of_places")
    if not any(word in tokens.places for word in nouns):
        return frozenset()
    unsure = (run for run in runs if run.kind in (RunKind.UNSURE, RunKind.LONE))
    found = {run.keys for run in unsure if not nouns.isdisjoint(_before_list(tokens, run.tokens.start))}
    borne = {word for name in persons if name not in found for word in name}
    return frozenset(name for name in found if borne.isdisjoint(name))


def _before_list(tokens: Tokens, first: int) -> Iterator[str]:
    """Yield the words before the list in which a name stands, the nearest first; none where it stands in none."""
    at = first - 1
    while at > max(0, first - _LONGEST_LIST) and (tokens.lower[at] in _JOINTS or tokens.words[at][0].isupper()):
        at -= 1
    if tokens.lower[at] not in _OPENERS:
        return
    for i in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        if tokens.words[i] in _STOPS:
            return
        yield tokens.lower[i]
        if tokens.lower[at] == "of":
            return
