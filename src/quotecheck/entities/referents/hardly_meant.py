"""Whom a description cannot mean if nobody was called by it: a witness is nobody who gave no evidence."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import people as people_near
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.children import is_of_the_grown
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.described_places import of_another_party
from quotecheck.entities.referents.description import ANYBODY, WITNESS, Description
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import given_last
from quotecheck.entities.referents.other_callings import of_other_callings
from quotecheck.entities.referents.referents import Referent
from quotecheck.entities.referents.strangers import (
    called_apart,
    has_stranger,
    leaders_of_teams,
    named_before_a_stranger,
    owned_beside,
)
from quotecheck.entities.referents.told_ages import of_other_ages
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.lexicon.parties import party_words
from quotecheck.lexicon.pronouns import pronoun_sexes

_YOUNG = frozenset({"boy", "girl"})
_TESTIFYING = frozenset({"testified", "testifying"})


def hardly_meant(context: Context, so_far: Discourse, described: Description) -> frozenset[Referent]:
    """Return who is somebody else: of another age, a child for "the mayor", named before a nurse was brought in."""
    head, _, words, at, _ = described
    kinds: tuple[Collection[Referent], ...] = (
        named_before_a_stranger(context, head, at),
        _owner(so_far, described),
        _listener(so_far, described),
        of_other_ages(context, words),
        context.children if is_of_the_grown(head) else (),
        _in_office(context) if head in _YOUNG else (),
        _named(context) if _is_of_a_stranger(so_far, described) else (),
        _without_evidence(context, so_far) if head == WITNESS else (),
        () if described.is_former else leaders_of_teams(context, head),
        owned_beside(context, at),
        called_apart(so_far, head) if head in lexicon.words("candidacies") else (),
        _of_another_party(context, words),
        _on_the_other_side(context, head, at),
        of_other_callings(context, described),
        _without_title(context, head) if head in lexicon.words("titles_in_names") else (),
    )
    return frozenset().union(*kinds)


def _owner(so_far: Discourse, described: Description) -> Collection[Referent]:
    """Return who is meant by the his of "his father", which is not he himself."""
    sex = described.sex_of_owner
    owner = settle(people_near(so_far, sex, described.at), so_far.context.floor)[0] if sex else None
    return (owner,) if owner else ()


def _listener(so_far: Discourse, described: Description) -> Collection[Referent]:
    """Return to whom the person described speaks, by a pronoun: The surgeon told | her | she was done."""
    told = so_far.said_by(described.at)
    addressee = told.addressee.of(so_far.context.text).lower() if told and told.addressee else ""
    sex = pronoun_sexes().get(addressee, "")
    listener = settle(people_near(so_far, sex, described.at), so_far.context.floor)[0] if sex else None
    return (listener,) if listener else ()


def _is_of_a_stranger(so_far: Discourse, described: Description) -> bool:
    """Return whether a description means somebody without a name: one of a crowd, or somebody just brought in."""
    head, sex, _, at, _ = described
    return head in lexicon.words("roles_in_a_crowd") or (head in ANYBODY and has_stranger(so_far, sex, at))


def _of_another_party(context: Context, words: str) -> Collection[Referent]:
    """Return everybody whom the article gives another party than the description has: the Republican nominee."""
    if party_words().isdisjoint(words.split()):
        return ()
    return [("p", i) for i in range(len(context.persons)) if of_another_party(words, context, ("p", i))]


def _on_the_other_side(context: Context, head: str, at: int) -> Collection[Referent]:
    """Return who was given a role that stands against that of the description: the buyer, of a seller."""
    given = (given_last(context.offices, other, at) for other in _others().get(head, ()))
    return {referent for those in given for _, referent, _ in those}


def _without_title(context: Context, title: str) -> Collection[Referent]:
    """Return everybody whose name lacks a title: for "the prince", not Prince Alwaleed."""
    return [("p", i) for i, name in enumerate(context.person_names) if title not in name.lower().split()]


@cache
def _others() -> Mapping[str, Sequence[str]]:
    """Return the nouns that by themselves are of a side in a matter → those of its other sides: buyer, seller."""
    found: dict[str, list[str]] = {}
    for line in lexicon.lines("posts_of_two_sides"):
        sides = [[post for post in side.split(", ") if post.isalpha()] for side in line.split(" | ")]
        for side in sides:
            for noun in side:
                found.setdefault(noun, []).extend(other for each in sides if each is not side for other in each)
    return found


def _named(context: Context) -> Collection[Referent]:
    """Return everybody with a name."""
    return [("p", i) for i in range(len(context.persons))]


def _in_office(context: Context) -> Collection[Referent]:
    """Return everybody who was given an office, of whom none is a boy: Gov. Ola Moe smiled. The | boy | asked him."""
    every = enumerate(context.persons)
    return [
        ("p", i) for i, one in every if any(role.head in heads_of_offices() for m in one.mentions for role in m.roles)
    ]


def _without_evidence(context: Context, so_far: Discourse) -> set[Referent]:
    """Return everybody of whom no evidence is told before, and who pleads or judges."""
    end = len(context.text)
    given = (given_last(context.offices, post, end) for post in lexicon.words("posts_in_court"))
    court = {referent for those in given for _, referent, _ in those}
    heard = {found.referent for number, found in so_far.latest() if _is_evidence(context, number)}
    return {("p", i) for i in range(len(context.persons)) if ("p", i) not in heard or ("p", i) in court}


def _is_evidence(context: Context, number: int) -> bool:
    """Return whether a statement is made to a court, or to who pleads there: told the jury, told Rory Cost BL."""
    said, tokens = context.attributions[number].span, context.index.tokens
    place = tokens.within(said.start, said.end)
    heard = lexicon.words("posts_in_court") | lexicon.words("listeners_to_witnesses") | _TESTIFYING
    return not heard.isdisjoint(tokens.lower[place.start : place.stop])
