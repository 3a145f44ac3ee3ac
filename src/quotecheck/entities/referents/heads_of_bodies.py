"""Who leads a body, by a post of another name: the head of the union, of its president; the growers' leader."""

from __future__ import annotations

from collections.abc import Collection

from quotecheck import lexicon
from quotecheck.entities.names.persons import Person
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.description import Description
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.lexicon.organisations import bodies_also_called
from quotecheck.lexicon.titles import title_in_full
from quotecheck.model import DOING, Role, Tenure


def leaders_of_body(context: Context, described: Description) -> frozenset[Referent]:
    """Return who was given a first post before a description of who leads a body, with every word that it has beside.

    "Ana Moe, the president of the Union of Harbour Workers, said no. … The leader of the union": Moe, and so "the head
    of the harbour workers". A body may be called by another noun for it: the company, of an airline.
    """
    told = _body_led(described)
    if not told:
        return frozenset()
    return frozenset(
        ("p", i)
        for i, person in enumerate(context.persons)
        if described.sex in ("", person.sex) or not person.sex
        for mention in person.mentions
        for role in mention.roles
        if mention.span.start < described.at and _leads(role) and _names_all(role, told)
    )


def holders_elsewhere(context: Context, described: Description) -> frozenset[Referent]:
    """Return who holds a post, and none in what a description names the leader of, behind "of": no minister is.

    "Bo Lie, the minister, left. The leader of the dockers said", or "of the union": not Lie. Of those who joined it may
    be whoever has a post in a body by its name; the head of the government may be the minister.
    """
    _, _, behind = described.words.lower().partition(f"{described.head} of ")
    told = _bare(behind.split()) - function_words()
    joined = lexicon.words("societies") | lexicon.words("heads_of_members")
    if not any(word in joined or _is_of_doers(word) for word in told) or described.head not in _leading():
        return frozenset()
    return frozenset(("p", i) for i, person in enumerate(context.persons) if _is_elsewhere(person, told))


def _is_elsewhere(person: Person, told: Collection[str]) -> bool:
    roles = [role for mention in person.mentions[:_READ] for role in mention.roles if role.head != DOING]
    posts = any(title_in_full(role.head) in heads_of_offices() for role in roles)
    may_be = any(map(_is_body, told)) and any(role.affiliation for role in roles)
    return posts and not may_be and not any(_names_all(role, told) for role in roles)


def _body_led(described: Description) -> frozenset[str]:
    """Return the words of a description of who leads a body that say which; nothing where it is of none."""
    if described.head not in _leading() or described.is_former:
        return frozenset()
    told = _bare(described.own_words - {described.head}) - function_words()
    return told if any(map(_is_of_many, told)) else frozenset()


def _leading() -> frozenset[str]:
    return lexicon.words("heads_of_a_side") | lexicon.words("heads_of_anything") | _SPEAKING_FOR


_READ = 4  # mentions
_SPEAKING_FOR = frozenset({"representative"})
_FIRST = frozenset({"chief", "executive", "general", "president"})


def _leads(role: Role) -> bool:
    """Return whether a role is the first post of a body that is held now: its president, its secretary general."""
    heads = lexicon.words("heads_of_a_side") | lexicon.words("single_heads") | _FIRST
    words = frozenset(role.text.lower().split())
    return role.head != DOING and role.tenure is Tenure.PRESENT and role.head in heads and not words & _LESSER


_LESSER = frozenset({"assistant", "associate", "deputy", "vice"})


def _names_all(role: Role, told: Collection[str]) -> bool:
    """Return whether a role has each of some words, or a body that may be called that."""
    words, also = _bare(role.text.lower().split()), bodies_also_called()
    return all(word in words or any(word in also.get(body, ()) for body in words) for word in told)


def _bare(words: Collection[str]) -> frozenset[str]:
    return frozenset(word.strip(",.").removesuffix("'s").removesuffix("’s").rstrip("'’") for word in words)


def _is_of_many(word: str) -> bool:
    """Return whether a word is a noun for a body, or for several people: union, teachers."""
    return _is_body(word) or _is_of_doers(word)


def _is_of_doers(word: str) -> bool:
    return people.role_word(word) is not None or word.endswith(_OF_DOERS)


def _is_body(word: str) -> bool:
    return people.heads("body_nouns").get(word, "name") != "name"


_OF_DOERS = ("ers", "ors")
