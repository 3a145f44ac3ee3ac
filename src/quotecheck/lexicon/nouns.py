"""What nouns name: people, groups, bodies, documents."""

from __future__ import annotations

from enum import StrEnum
from functools import cache, lru_cache
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people


class Noun(StrEnum):
    """What the head of a phrase names."""

    PERSON = "person"
    GROUP = "group"
    BODY = "body"
    DOCUMENT = "document"
    OTHER = "other"


class Kind(NamedTuple):
    """What a noun names, whether it is a plural, and the sex it tells: m, f or nothing."""

    noun: Noun
    plural: bool
    sex: str


@cache
def known_nouns() -> dict[str, Kind]:
    """Return every noun of the lists for people, groups, bodies and documents, in small letters → what it names."""
    found: dict[str, Kind] = {}
    for name, noun in (("documents", Noun.DOCUMENT), ("body_nouns", Noun.BODY)):
        for word, flag in people.heads(name).items():
            if flag != "name":
                found[word] = Kind(noun, people.is_plural(name, word), "")
    for word, role in people.roles().items():
        found[word] = Kind(Noun.PERSON, role.plural, role.sex)
    for word in lexicon.words("groups"):
        if word not in found or found[word].noun is not Noun.PERSON:
            found[word] = Kind(Noun.GROUP, plural=True, sex="")
    return found


@lru_cache(maxsize=16384)
def noun_kind(word: str) -> Kind | None:
    """Return what a noun in small letters names; None if no list knows it."""
    if found := known_nouns().get(word):
        return found
    if role := people.role_word(word):
        return Kind(Noun.PERSON, role.plural, role.sex)
    # "The sub-committee said": a body; which compounds are people was answered above.
    kind = known_nouns().get(word.rpartition("-")[2]) if "-" in word else None
    return None if kind and kind.noun is Noun.PERSON else kind


def is_noun(word: str) -> bool:
    """Return whether a word in small letters, which stands with a capital, can be a noun for somebody or something.

    What an ending alone makes one must be an English word, too: Beekeeper, but not Goldman, who is called so.
    """
    listed = word in known_nouns() or "-" in word or word in lexicon.words("common_words")
    return listed and noun_kind(word) is not None
