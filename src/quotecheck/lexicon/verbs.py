"""Which words can be a form of a verb."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from types import MappingProxyType

from quotecheck import lexicon
from quotecheck.errors import BadWordList
from quotecheck.lexicon.inflect import Forms, inflect
from quotecheck.lexicon.speech import parse, speech_verbs
from quotecheck.model import VerbForm


@cache
def _entries() -> dict[str, str]:
    """Return lemma → what its line says: of `verbs.txt`, and of the speech verbs that it lacks.

    That is `noun` if the word is often one, and the forms that are not regular.
    """
    entries = {lemma: said for lemma, _, said in (line.partition(" ") for line in lexicon.lines("verbs"))}
    for lemma in speech_verbs():
        head = lemma.partition(" ")[0]
        if head not in entries and head != "be":  # be aware: its forms are auxiliaries
            verb = speech_verbs()[lemma]
            entries[head] = " ".join((*(("noun",) if verb.noun else ()), *verb.irregular))
    return entries


def _irregular_forms(said: str) -> tuple[str, ...]:
    return tuple(word for word in said.split() if word != "noun")


@cache
def auxiliaries() -> Mapping[str, str]:
    """Return each auxiliary → be, do or have, or how it qualifies a statement: modal, hypothetical, future."""
    return MappingProxyType(dict(map(str.split, lexicon.lines("auxiliaries"))))


@cache
def modals() -> frozenset[str]:
    """Return the auxiliaries behind which a verb is in its base form, whatever they qualify: will, could, may."""
    kinds = ("modal", "hypothetical", "future")
    return frozenset(word for word, kind in auxiliaries().items() if kind in kinds)


@cache
def verbs_of_leading() -> frozenset[str]:
    """Return the verbs, as lemmas, of one who is at the head of a body: chair, lead."""
    return frozenset(line.split()[0] for line in lexicon.lines("verbs_of_leading"))


@cache
def _irregular() -> dict[str, str]:
    """Return every irregular form → its lemma; the commoner lemma wins a tie by standing first."""
    lemmas: dict[str, str] = {}
    for lemma, said in _entries().items():
        for form in _irregular_forms(said) if "=" in said else ():
            for word in form.partition("=")[2].split("/"):
                lemmas.setdefault(word, lemma)
    return lemmas


@lru_cache(maxsize=16_384)
def forms(lemma: str) -> Forms:
    """Return the forms of `lemma`, of which the first word is inflected if there are several.

    Raises:
        BadWordList: the shipped list labels a form in a way nobody knows.
    """
    said = _entries().get(lemma.partition(" ")[0], "")
    try:
        return inflect(lemma, _irregular_forms(said))
    except ValueError as error:
        raise BadWordList(str(error)) from error


@lru_cache(maxsize=65536)
def verb_form(word: str) -> VerbForm | None:
    """Return what `word`, in lower case, is as a form of a verb; None if it is none.

    Candidates come from the endings and count only if the candidate inflects to the word, so `note` is
    no form of `not` and `hoped` none of `hop`.
    """
    for lemma in _candidates(word):
        found = _form(word, lemma, forms(lemma), noun=_entries()[lemma].startswith("noun"))
        if any(found[1:6]):
            return found
    return None


def _form(word: str, lemma: str, of: Forms, *, noun: bool) -> VerbForm:
    return VerbForm(
        lemma,
        base=word == of.base,
        third=word == of.third,
        past=word in of.past,
        participle=word in of.participle,
        gerund=word in of.gerund,
        noun=noun,
    )


@lru_cache(maxsize=4)
def extra_forms(extra: tuple[str, ...]) -> Mapping[str, VerbForm]:
    """Return the forms of the verbs that the lines `extra`, written as in `speech_verbs.txt`, add to the list.

    A verb that the list has keeps the forms it has there, unless the line gives some of its own.

    Raises:
        BadWordList: a line that cannot be understood.
    """
    found: dict[str, VerbForm] = {}
    for verb in map(parse, extra):
        if verb.head in _entries() and not verb.irregular and not verb.noun:
            continue
        of = inflect(verb.head, verb.irregular)
        for word in (of.base, of.third, *of.past, *of.participle, *of.gerund):
            found[word] = _form(word, verb.head, of, noun=verb.noun)
    return MappingProxyType(found)


def _candidates(word: str) -> list[str]:
    known = _entries()
    # "found" is a form of find before it is a verb of its own.
    found = [_irregular()[word], word] if word in _irregular() else [word]
    if word.endswith("s"):
        found += [word[:-1], word[:-2], f"{word[:-3]}y"]
    elif word.endswith("ed"):
        found += [word[:-1], word[:-2], f"{word[:-3]}y", word[:-3]]
    elif word.endswith("ing"):
        found += [word[:-3], f"{word[:-3]}e", word[:-4], f"{word[:-4]}ie"]
    return [lemma for lemma in found if lemma in known]
