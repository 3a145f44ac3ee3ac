"""Names that a list gives to places: five hamlets, namely | Ostby |, | Halde Alta | and | Brell |."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import Tokens
from quotecheck.phrases.kinds.known_names import Words
from quotecheck.phrases.name_words.names import ParsedRun, RunKind

_LONGEST_LIST = 24  # tokens
_NEAR = 8  # tokens between the noun and the list: five of its 26 stations | were affected:
_OPENERS = frozenset((":", "namely", "including", "of", "as", "like", "—", "–", "("))
_AMONG = frozenset(("including", "as", "like"))
"""Openers of a list that may be of some of a phrase further back."""
_JOINTS = frozenset((",", "and", "or", "the"))
_STOPS = frozenset(".;?!\n")


def listed_places(tokens: Tokens, runs: Sequence[ParsedRun], persons: Iterable[Words]) -> frozenset[Words]:
    """Return the words of names that stand in a list of places, and that no other name of one of `persons` has."""
    nouns = lexicon.words("plurals_of_places")
    if not any(word in tokens.places for word in nouns):
        return frozenset()
    unsure = (run for run in runs if run.kind in (RunKind.UNSURE, RunKind.LONE))
    found = {run.keys for run in unsure if _is_of_places(tokens, _opener(tokens, run.tokens.start))}
    borne = {word for name in persons if name not in found for word in name}
    return frozenset(name for name in found if borne.isdisjoint(name))


def _opener(tokens: Tokens, first: int) -> int:
    """Return what stands before the list whose name begins at `first`."""
    at = first - 1
    while at > max(0, first - _LONGEST_LIST) and (tokens.lower[at] in _JOINTS or tokens.words[at][0].isupper()):
        at -= 1
    return at


def _is_of_places(tokens: Tokens, opener: int) -> bool:
    """Return whether a list is one of places, by the words before its opener.

    Not: doctors at two hospitals, including Ana Moe and Bo Lie.
    """
    if tokens.lower[opener] not in _OPENERS:
        return False
    before = tuple(_words_before(tokens, opener))
    among = tokens.lower[opener] in _AMONG and any(map(_are_people, before))
    return not among and not lexicon.words("plurals_of_places").isdisjoint(before)


def _words_before(tokens: Tokens, opener: int) -> Iterator[str]:
    """Yield the words of the clause before the opener of a list, the nearest first; before "of" only one."""
    reach = 1 if tokens.lower[opener] == "of" else _NEAR
    for i in range(opener - 1, max(-1, opener - 1 - reach), -1):
        if tokens.words[i] in _STOPS:
            return
        yield tokens.lower[i]


def _are_people(word: str) -> bool:
    kind = noun_kind(word)
    return kind is not None and kind.noun is Noun.PERSON and kind.plural
