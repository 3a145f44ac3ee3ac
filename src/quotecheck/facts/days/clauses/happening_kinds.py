"""Which words tell of one sort of happening: shops were razed, the inferno, the disaster."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from quotecheck.facts.words.deeds import kinds_of_nouns, kinds_of_verbs, told_by_verb
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Tokens

PARTICLES = frozenset(("off", "out", "up", "down"))
"""Words that with a verb tell something else than the verb alone: put out, laid off."""

_MISHAP = "!"
_NONE: frozenset[str] = frozenset()
OF_A_VERB = "="
"""The sign before the sort of a verb that no list has, and of a noun made of it."""

_FARTHEST = 6  # tokens from a verb to the particle behind its object
_LONGEST = 3  # words behind a verb that belong to it: put | pen to paper
_SHORTEST = 4  # letters of a noun that names what happened by itself


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
    """Return the nouns of happenings → their sorts, each by its nouns; one for any mishap (accident) has all."""
    found = dict(kinds_of_nouns())
    for _, nouns, _ in _table():
        for noun in nouns:
            found[noun] = found.get(noun, _NONE) | {" ".join(nouns)}
    return found | {noun: mishaps() | found.get(noun, _NONE) for noun in listed("nouns_of_mishaps")}


@cache
def sorts_of_stems() -> dict[str, frozenset[str]]:
    """Return the stems of the nouns of happenings → their sorts."""
    found: dict[str, frozenset[str]] = {}
    for noun, kinds in kinds_of_happenings().items():
        found[stem(noun)] = found.get(stem(noun), _NONE) | kinds
    return found


@cache
def mishaps() -> frozenset[str]:
    """Return the sorts of happenings by which things or people come to harm."""
    return frozenset(" ".join(nouns) for mishap, nouns, _ in _table() if mishap)


def kinds_of_mishaps(told: Iterable[str]) -> frozenset[str]:
    """Return the sorts of mishap that words tell, by a noun or a verb: the blast; exploded, ignited."""
    found = set[str]()
    for word in told:
        form = verb_form(word)
        found |= kinds_of_happenings().get(word, _NONE) | (_kinds_of_verbs().get(form.lemma, _NONE) if form else _NONE)
    return frozenset(found & mishaps())


@cache
def plurals_of_happenings() -> dict[str, frozenset[str]]:
    """Return the plurals of the nouns of happenings → their sorts: raids, robberies."""
    found = {}
    for noun, kinds in kinds_of_happenings().items():
        ends = noun.endswith(("s", "sh", "ch", "x"))
        plural = f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}es" if ends else f"{noun}s"
        found[plural] = kinds
    return {word: kinds for word, kinds in found.items() if word not in kinds_of_happenings()}


def names_happenings(word: str) -> bool:
    """Return whether a word is a noun of a list, or its plural: the | talks | between the two sides began."""
    return word in kinds_of_happenings() or word in plurals_of_happenings()


def is_listed(tokens: Tokens, i: int) -> bool:
    """Return whether a noun is of a sort that a list has: the fire, fires, the | handing | over."""
    form = tokens.forms[i]
    return names_happenings(tokens.lower[i]) or (tokens.lower[i - 1] == "the" and form is not None and form.gerund)


def sorts_of_noun(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the sorts of happening of a noun, or itself for one that no list has: a medical on Thursday."""
    word = tokens.lower[i]
    if kinds := kinds_of_happenings().get(word) or plurals_of_happenings().get(word):
        return kinds
    form = tokens.forms[i]
    if form is not None and form.gerund and tokens.lower[i - 1] == "the":
        return sorts_of_verb(tokens, i)  # the | handing | over
    noun = tokens.words[i].islower() and (tokens.symbols[i] == "N" or form is None or form.noun or form.base)
    single = len(word) >= _SHORTEST and word.replace("-", "").isalpha() and not word.endswith("s")
    if not noun or not single or word in listed("nouns_of_every_day"):
        return _NONE
    return frozenset((word, OF_A_VERB + root_of_noun(word)))


@cache
def root_of_noun(word: str) -> str:
    """Return what a noun made of a verb has in common with it: intercept of interception, shak+up of shake-up."""
    verb, _, particle = word.partition("-")
    if particle in PARTICLES:
        return f"{root_of_verb(verb)}+{particle}"
    endings = (each for each in lines("endings_of_deeds") if len(word) - len(each) >= _SHORTEST - 1)
    ending = max((each for each in endings if word.endswith(each)), key=len, default="")
    return root_of_verb(word.removesuffix(ending))


@cache
def root_of_verb(lemma: str) -> str:
    """Return what a verb has in common with nouns made of it: evacuat of evacuate."""
    return lemma.removesuffix("e")


@cache
def _kinds_of_verbs() -> dict[str, frozenset[str]]:
    found: dict[str, frozenset[str]] = {}
    for _, nouns, verbs in _table():
        for verb in verbs:
            found[verb] = found.get(verb, _NONE) | {" ".join(nouns)}
    return found


@cache
def _heads_of_phrases() -> frozenset[str]:
    """Return the verbs with which further words tell a sort of happening: put | out."""
    return frozenset(verb.partition("+")[0] for verb in _kinds_of_verbs() if "+" in verb)


def sorts_of_verb(tokens: Tokens, i: int) -> frozenset[str]:
    """Return the sorts of happening that the verb at a token tells, none where it tells none: gave | way."""
    form = tokens.forms[i]
    told = told_by_verb(tokens, i).kinds
    for lemma in (form.lemma,) if form else _bases(tokens.lower[i]):
        alone = tokens.lower[i + 1] in PARTICLES and lemma in listed("verbs_with_particles")  # laid | off
        if length := _words_behind(tokens, lemma, i + 1):
            told |= _kinds_of_verbs()[_phrase(tokens, lemma, range(i + 1, i + 1 + length))]
        elif not alone:
            told |= _kinds_of_verbs().get(lemma, _NONE)
        if lemma in _heads_of_phrases() and (length := _words_behind(tokens, lemma, k := _behind_object(tokens, i))):
            told |= _kinds_of_verbs()[_phrase(tokens, lemma, range(k, k + length))]
    return told


def _words_behind(tokens: Tokens, lemma: str, first: int) -> int:
    """Return how many words from a token on belong to a verb: opened | its doors; sent the rector | on leave."""
    longest = min(_LONGEST, len(tokens.words) - 1 - first) if lemma in _heads_of_phrases() else 0
    for length in range(longest, 0, -1):
        behind = range(first, first + length)
        if tokens.symbols[behind.stop - 1] != "D" and _phrase(tokens, lemma, behind) in _kinds_of_verbs():
            return length
    return 0


def _phrase(tokens: Tokens, lemma: str, behind: range) -> str:
    return "+".join((lemma, *(tokens.lower[k] for k in behind if tokens.symbols[k] != "D")))


def _behind_object(tokens: Tokens, i: int) -> int:
    """Return the token behind the object of a verb, the last of the text for none: voted the plan | through."""
    k = i + 1
    while k < min(len(tokens.words) - 1, i + _FARTHEST) and (
        tokens.symbols[k] in "DNKOI0" or (k > i + 1 and tokens.symbols[k] == "v" and tokens.symbols[k - 1] in "DN0")
    ):
        k += 1  # turned the | offer | down
    return k if k > i + 1 else len(tokens.words) - 1


def sorts_of_lemma(lemma: str) -> frozenset[str]:
    """Return the sorts of happening that a verb tells by itself."""
    return _kinds_of_verbs().get(lemma, _NONE) | kinds_of_verbs().get(lemma, _NONE)


def words_of_verb(tokens: Tokens, i: int) -> int:
    """Return how many words behind a verb belong to it: opened | its doors."""
    form = tokens.forms[i]
    if form is None:
        return 0
    return told_by_verb(tokens, i).words or _words_behind(tokens, form.lemma, i + 1)


def _bases(word: str) -> tuple[str, ...]:
    """Return what a past or participle that no list of verbs has can be of: razed, torched."""
    return (word.removesuffix("d"), word.removesuffix("ed")) if word.endswith("ed") else ()
