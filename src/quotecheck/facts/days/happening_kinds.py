"""Which words tell of one sort of happening: shops were razed, the inferno, the disaster."""

from __future__ import annotations

from functools import cache

from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_MISHAP = "!"
_NONE: frozenset[str] = frozenset()


@cache
def _table() -> tuple[tuple[bool, tuple[str, ...], tuple[str, ...]], ...]:
    """Return the sorts of happenings: whether they are mishaps, their nouns and their verbs."""
    found = []
    for line in lines("happenings"):
        nouns, _, verbs = line.partition(":")
        mishap = nouns.startswith(_MISHAP)
        found.append((mishap, tuple(nouns.removeprefix(_MISHAP).split()), tuple(verbs.split())))
    return tuple(found)


@cache
def kinds_of_happenings() -> dict[str, frozenset[str]]:
    """Return the nouns of happenings → their sorts, each by its first noun; one for any mishap (accident) has all."""
    found: dict[str, frozenset[str]] = {}
    for _, nouns, _ in _table():
        for noun in nouns:
            found[noun] = found.get(noun, _NONE) | {nouns[0]}
    return dict.fromkeys(listed("nouns_of_mishaps"), mishaps()) | found


@cache
def mishaps() -> frozenset[str]:
    """Return the sorts of happenings by which things or people come to harm."""
    return frozenset(nouns[0] for mishap, nouns, _ in _table() if mishap)


@cache
def plurals_of_happenings() -> dict[str, frozenset[str]]:
    """Return the plurals of the nouns of happenings → their sorts: raids, robberies."""
    found = {}
    for noun, kinds in kinds_of_happenings().items():
        ends = noun.endswith(("s", "sh", "ch", "x"))
        plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}es" if ends else f"{noun}s"
        found[plural] = kinds
    return {word: kinds for word, kinds in found.items() if word not in kinds_of_happenings()}


@cache
def _kinds_of_verbs() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for _, nouns, verbs in _table():
        for verb in verbs:
            found[verb] = found.get(verb, _NONE) | {nouns[0]}
    return found


def happening_of_verb(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the sorts of happening that the verb at a token tells, none where it tells none: gave | way."""
    form = tokens.forms[i]
    behind = tokens.lower[i + 1] if i + 1 < len(tokens.words) else ""
    for lemma in (form.lemma,) if form else _bases(tokens.lower[i]):
        if kinds := _kinds_of_verbs().get(f"{lemma}+{behind}") or _kinds_of_verbs().get(lemma):
            return kinds
    return _NONE


def _bases(word: str) -> tuple[str, ...]:
    """Return what a past or participle that no list of verbs has can be of: razed, torched."""
    return (word.removesuffix("d"), word.removesuffix("ed")) if word.endswith("ed") else ()
