"""Give the first of two people the surname that stands behind the second only: "Bo and Ana Okoye"."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache
from itertools import pairwise

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.people import GIVEN
from quotecheck.lexicon.well_known import known_surnames
from quotecheck.model import MentionKind, Tokens
from quotecheck.phrases.name_words.names import ParsedRun, RunKind
from quotecheck.phrases.name_words.run import Run

_TWO = 2  # words
_SOON = 300  # tokens
_JOINTS = frozenset({("and",), ("&",)})


def shared_surnames(
    tokens: Tokens, runs: Sequence[ParsedRun], kinds: Sequence[MentionKind | None]
) -> Mapping[int, str]:
    """Return the first token of a given name alone → the surname that it shares with the name behind it.

    Not where the word may be a surname itself, "Kelly and Ana Okoye", unless both are then called that, the Okoyes, or
    Kelly goes by that word, and nobody else's name ends in it.

    Args:
        tokens: those of the article.
        runs: what may be names, in reading order.
        kinds: what each of them mentions.
    """
    found: dict[int, str] = {}
    both = list(pairwise(zip(runs, kinds, strict=True)))
    for at, ((one, _), (other, kind)) in enumerate(both):
        if kind is not MentionKind.NAME or one.kind is not RunKind.LONE or len(other.name) == 1 or other.title:
            continue
        if tokens.words[one.tokens.stop : other.run.tokens.start] not in _JOINTS:
            continue
        if not (
            _may_share(one, other)
            or _are_of_one_family(tokens, one)
            or _are_called_two(tokens, one, other)
            or _goes_by_given_name(tokens, runs, one, other)
        ):
            continue
        surname = found[one.tokens.start] = other.name[-1].text
        # "Sisters Ana, Eva and Mia Holt": so does who stands before them, where a plural says what all of them are
        before = both[at - 1][0][0]
        listed = tokens.words[before.tokens.stop : one.tokens.start] == (",",) and _are_several(tokens, before)
        if at and listed and before.kind is RunKind.LONE and _may_share(before, other):
            found[before.tokens.start] = surname
    return found


def without_plurals(tokens: Tokens, runs: Sequence[Run]) -> list[Run]:
    """Return the runs, a plural that opens a sentence parted from one given name behind it: Brothers | Tom and Bo."""
    return [_without_plural(tokens, run) if len(run.words) == _TWO else run for run in runs]


def _without_plural(tokens: Tokens, run: Run) -> Run:
    first, second = run.words
    if not second.flags & GIVEN or tokens.words[second.stop] not in (",", "and", "&"):
        return run
    role = people.role_word(first.text.lower())
    return run._replace(words=(second,)) if role and role.plural else run


def _are_several(tokens: Tokens, run: ParsedRun) -> bool:
    """Return whether a plural stands before a name: the sisters Ana, Sisters Ana."""
    first = run.tokens.start
    role = people.role_word(tokens.lower[first - 1]) if first else None
    return role is not None and role.plural


def _are_of_one_family(tokens: Tokens, one: ParsedRun) -> bool:
    """Return whether relatives are named, whose given names no list needs to know: the parents, | Ubo and Izi Okoye."""
    first = one.tokens.start
    before = first - 1 - (tokens.words[first - 1] == ",") if first > 1 else -1
    return before >= 0 and tokens.lower[before] in _families() and one.name[0].text not in known_surnames(())


def _are_called_two(tokens: Tokens, one: ParsedRun, other: ParsedRun) -> bool:
    """Return whether two given names are next called by their surname or as two: Kelly and Bo Okoye; the couple."""
    if not one.name[0].flags & other.name[0].flags & GIVEN:
        return False
    behind = tokens.words[other.tokens.stop : other.tokens.stop + _SOON]
    return f"{other.name[-1].text}s" in behind or "couple" in behind


def _goes_by_given_name(tokens: Tokens, runs: Sequence[ParsedRun], one: ParsedRun, other: ParsedRun) -> bool:
    """Return whether a word that may be a surname is nobody's here, and goes alone again: Terry and Bo Okoye. Terry."""
    word = one.name[0].text
    if not one.name[0].flags & other.name[0].flags & GIVEN or word in known_surnames(()):
        return False
    if any(len(run.name) > 1 and run.name[-1].text == word for run in runs):
        return False
    behind = (i for i in tokens.places_of([word.lower()]) if i >= other.tokens.stop and tokens.words[i] == word)
    return any(not tokens.words[i + 1][0].isupper() and tokens.words[i - 1] != "and" for i in behind)


@cache
def _families() -> frozenset[str]:
    """Return the plurals of relatives, and nouns for two: parents, sisters, couple."""
    return frozenset(map(people.plural, lexicon.words("kin"))) | {"couple"}


def _may_share(one: ParsedRun, other: ParsedRun) -> bool:
    given = one.name[0].flags & GIVEN and other.name[0].flags & GIVEN
    return bool(given) and one.keys[0] not in lexicon.surnames() and one.name[0].text not in known_surnames(())
