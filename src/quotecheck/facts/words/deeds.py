"""Which verbs and which nouns mean the same deed: was arrested, the arrest."""

from functools import cache

from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_LONGEST = 3  # words behind a verb that belong to it: came | into force, put | their names to
_LOOSE = "~"
_NONE: frozenset[str] = frozenset()
_ENDS = frozenset(("conclude", "lift"))
_STARTS = frozenset(("begin", "come+into+force"))
_COMPLETIONS = frozenset(("complete",))


@cache
def _table() -> tuple[tuple[str, tuple[str, ...], tuple[str, ...]], ...]:
    """Return the kinds of deeds, each with its verbs and its nouns."""
    found = []
    for line in lines("nominalisations"):
        verbs, _, nouns = line.partition(":")
        every = (*verbs.split(), *nouns.split())
        found.append((every[0].removesuffix(_LOOSE), tuple(verbs.split()), tuple(nouns.split())))
    return tuple(found)


@cache
def kinds_of_verbs() -> dict[str, frozenset[str]]:
    """Return the verbs, with a plus before what belongs to them (hand+out), → the kinds of deeds that they tell."""
    found: dict[str, frozenset[str]] = {}
    for kind, verbs, _ in _table():
        for verb in (each.removesuffix(_LOOSE) for each in verbs):
            found[verb] = found.get(verb, _NONE) | {kind}
    return found


@cache
def kinds_of_nouns() -> dict[str, frozenset[str]]:
    """Return the nouns of deeds and of events → their kinds; a noun without a verb is one by itself (the hearing)."""
    found: dict[str, frozenset[str]] = {}
    for kind, _, nouns in _table():
        for noun in nouns:
            found[noun] = found.get(noun, _NONE) | {kind}
    return {noun: frozenset((noun,)) for noun in listed("event_nouns")} | found


class ToldByVerb(NamedTuple):
    """The kinds of deeds that a verb tells, and how many words behind it belong to it: were handed | out."""

    kinds: frozenset[str]
    words: int = 0


def told_by_verb(tokens: Tokens, i: int, *, passive: bool = False) -> ToldByVerb:
    """Return what the verb at a token tells, no kind where it tells of no deed."""
    form = tokens.forms[i]
    if form is None:
        return ToldByVerb(_NONE)
    for length in range(min(_LONGEST, len(tokens.words) - 2 - i), -1, -1):
        behind = range(i + 1, i + 1 + length)
        if not length or (
            tokens.symbols[behind.stop - 1] != "D" and tokens.lower[behind.stop] not in listed("calendar")
        ):
            # Put | their names to; not: passed | on May 14.
            phrase = "+".join((form.lemma, *(tokens.lower[k] for k in behind if tokens.symbols[k] != "D")))
            if passive and f"be+{phrase}" in kinds_of_verbs():
                phrase = f"be+{phrase}"
            if phrase in kinds_of_verbs():
                return ToldByVerb(kinds_of_verbs()[phrase], length)
    return ToldByVerb(_NONE)


def end_of_something() -> frozenset[str]:
    """Return the kinds of a deed that ends something: until 20 June."""
    return _ENDS


def start_of_something() -> frozenset[str]:
    """Return the kinds of a deed that starts something: the strike began, the curfew took effect."""
    return _STARTS


def completion() -> frozenset[str]:
    """Return the kind of the end of a deal, however that is told: the sale | closed, was | concluded."""
    return _COMPLETIONS
