"""What nouns name: people, groups, bodies, documents."""

from enum import StrEnum
from functools import cache, lru_cache

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.system.tuples import NamedTuple


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


@lru_cache(maxsize=16384)
def _listed(word: str) -> Kind | None:
    """Return what a noun in small letters names that stands in a list for people, groups, bodies or documents."""
    if word not in _nouns():  # most words
        return None
    if role := people.listed_role(word):
        return Kind(Noun.PERSON, role.plural, role.sex)
    if word in lexicon.words("groups"):
        return Kind(Noun.GROUP, plural=True, sex="")
    for name, noun in (("body_nouns", Noun.BODY), ("documents", Noun.DOCUMENT)):
        if people.heads(name).get(word, "name") != "name":
            return Kind(noun, people.is_plural(name, word), "")
    return None


@cache
def _nouns() -> frozenset[str]:
    """Return the words of the lists for people, groups, bodies and documents, in singular and plural."""
    return people.listed_roles() | lexicon.words("groups") | {*people.heads("body_nouns"), *people.heads("documents")}


def is_kind_of_body(word: str) -> bool:
    """Return whether letters stand for a kind of body and are no body's name: the NGO, a super PAC."""
    return word in lexicon.words("kinds_of_bodies_in_letters")


def is_document(word: str) -> bool:
    """Return whether a noun in small letters names what is written, whatever else it names: a post, the paper."""
    return word in people.heads("documents")


@lru_cache(maxsize=16384)
def noun_kind(word: str) -> Kind | None:
    """Return what a noun in small letters names; None if no list knows it."""
    if found := _listed(word):
        return found
    if role := people.role_word(word):
        return Kind(Noun.PERSON, role.plural, role.sex)
    # "The sub-committee said": a body; which compounds are people was answered above.
    kind = _listed(word.rpartition("-")[2]) if "-" in word else None
    return None if kind and kind.noun is Noun.PERSON else kind


def is_noun(word: str) -> bool:
    """Return whether a word in small letters, which stands with a capital, can be a noun for somebody or something.

    What an ending alone makes one must be an English word, too: Beekeeper, but not Goldman, who is called that.
    """
    listed = _listed(word) is not None or "-" in word or word in lexicon.common_words()
    return listed and noun_kind(word) is not None
