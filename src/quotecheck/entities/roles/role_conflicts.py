"""Find people whom the article gives two roles that do not go together.

Titles are compared by what they mean (`read_title`), not by their words. Only what the article says in its own voice of
the present counts: former, acting and incoming roles pass, and so does every change that the text tells.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from typing import NamedTuple

from quotecheck.entities.roles.changes_of_post import is_change_announced, is_change_told
from quotecheck.entities.roles.charges import are_two_charges, are_two_years
from quotecheck.entities.roles.deputies import is_deputy_of
from quotecheck.entities.roles.described_roles import clashes_of_descriptions
from quotecheck.entities.roles.employers import are_of_two_firms, are_of_two_universities
from quotecheck.entities.roles.full_posts import are_two_posts
from quotecheck.entities.roles.portfolios import are_two_portfolios
from quotecheck.entities.roles.post_bodies import called_bodies
from quotecheck.entities.roles.posts_of_one import word_before
from quotecheck.entities.roles.professions import are_of_two_parties, are_two_professions
from quotecheck.entities.roles.sides import are_of_two_sides, is_excused
from quotecheck.entities.roles.stated_roles import stated_roles
from quotecheck.entities.roles.title_clashes import clash_of
from quotecheck.entities.roles.titles import Title, read_title, stem_of_title
from quotecheck.entities.sexes.sure_pronouns import sure_pronouns
from quotecheck.lexicon import lines, words
from quotecheck.model import (
    Entity,
    EntityKind,
    House,
    Mention,
    MentionKind,
    Role,
    RoleClash,
    RoleConflict,
    Span,
    TextIndex,
    Tokens,
)

_OF_SOCIETIES = ("head", "association", "union", "money")
_MOST = 40  # titles of one person that are compared


@cache
def _party() -> re.Pattern[str]:
    """Return what matches a party with its state: (R-Ohio), D-Ohio."""
    return re.compile(
        r",?\s\(?(?P<party>[RDI])[-–—](?P<state>(?:[A-Z][a-z]+\.?|[A-Z][A-Za-z.]+)(?:\s[A-Z][a-z]+\.?)?)[),]"
    )


class _Given(NamedTuple):
    """A role that the text gives somebody: what it means, and of whom it is said."""

    role: Role
    title: Title
    mention: Mention


def find_role_conflicts(index: TextIndex, entities: Sequence[Entity], house: House) -> tuple[RoleConflict, ...]:
    """Return the pairs of roles of one person that do not go together, each pair of titles once, in reading order."""
    people = [entity for entity in entities if entity.kind is EntityKind.PERSON]
    surnames = Counter(person.name.rpartition(" ")[2] for person in people if " " in person.name)
    known = words("known_people") | set(house.known_people)
    pronouns = sure_pronouns(index, people)
    found: list[RoleConflict] = []
    for person in people:
        mentions = [
            mention
            for mention in person.mentions
            if mention.kind is MentionKind.NAME and not mention.quoted and not _shared_surname(mention, surnames)
        ]
        named = {mention.span for mention in mentions}
        given = [
            _Given(role, read_title(role.text, role.head), mention)
            for mention in person.mentions
            if mention.span in named or mention.span in pronouns
            for role in stated_roles(index, mention)
        ]
        # A president was vice president before: of those whom everybody knows, articles tell the past in passing.
        found += (
            clash for clash in _clashes(index.tokens, person, given) if person.name not in known or not _past(clash)
        )
        found += clashes_of_descriptions(index, people, person, [each.role for each in given])
        found += _party_clashes(index.text, person, mentions)
    found.sort(key=lambda conflict: (conflict.other.span, conflict.first.span))
    return tuple(each for i, each in enumerate(found) if not any(_is_told_by(each, other) for other in found[:i]))


def _is_told_by(conflict: RoleConflict, other: RoleConflict) -> bool:
    """Return whether another conflict is one of the same words: leads the council, leader of the council."""
    return conflict.person == other.person and all(
        one.span.overlaps(two.span) for one, two in ((conflict.first, other.first), (conflict.other, other.other))
    )


def _past(conflict: RoleConflict) -> bool:
    titles = (read_title(role.text, role.head) for role in (conflict.first, conflict.other))
    return any(title.office is not None and title.office.realm == "head" for title in titles)


def _shared_surname(mention: Mention, surnames: Counter[str]) -> bool:
    """Return whether the mention is a surname that two people bear: "President Clinton" may be either."""
    return mention.name is not None and len(mention.name.tokens) == 1 and surnames[mention.name.tokens[0]] > 1


def _clashes(tokens: Tokens, person: Entity, given: Sequence[_Given]) -> Iterator[RoleConflict]:
    """Yield each pair of titles that does not go together, at the first place of both."""
    if len({each.title for each in given}) < 2:
        return
    firsts: dict[Title, _Given] = {}
    for other in given:
        if other.title in firsts or len(firsts) == _MOST or is_change_told(tokens, other.role.span):
            continue
        for first in firsts.values():
            clash = clash_of(first.title, other.title) if first.mention is not other.mention else None
            if clash is None and first.mention is not other.mention:
                clash = _clash_of_roles(tokens, first, other)
            if clash in (RoleClash.RANK, RoleClash.WORDING) and _of_two_bodies(first.role, other.role):
                continue
            if clash and any(is_excused(tokens, each.role) for each in (first, other)):
                continue  # who is also the plant's safety manager
            if clash is RoleClash.OFFICE and _are_of_two_societies(first, other):
                continue
            if clash and not is_change_announced(tokens, other.role.head) and not _is_promoted(tokens, other.title):
                yield RoleConflict(person.name, first.role, other.role, clash)
        firsts[other.title] = other


def _is_promoted(tokens: Tokens, other: Title) -> bool:
    """Return whether a title is a rank, and a promotion is told of in the text: was promoted; now a sergeant."""
    if other.office is None or other.office.realm != "rank":
        return False
    rank = other.office.name.rpartition(" ")[2]
    lower = tokens.lower
    now = (i for i in range(len(lower) - 2) if lower[i] == "now" and lower[i + 1] in ("a", "an"))
    return "promoted" in lower or any(lower[i + 2] == rank for i in now)


def _are_of_two_societies(first: _Given, other: _Given) -> bool:
    """Return whether both are at the head of a body, each of its own: treasurer of one club, secretary of a choir."""
    one, two = first.title, other.title
    secretaries = [title.office is not None and title.office.name == "secretary" for title in (one, two)]
    heads = [title.office is not None and title.office.realm in _OF_SOCIETIES for title in (one, two)]
    if not any(heads) or not all(head or secretary for head, secretary in zip(heads, secretaries, strict=True)):
        return False
    if _of_two_bodies(first.role, other.role):
        return True
    bodies = [each.matter - {stem_of_title(each.noun)} for each in (one, two)]
    vague = any(body <= called_bodies() for body in bodies)  # of the association, as its president is called elsewhere
    named = all(any(word[0].isupper() for word in role.affiliation.split()) for role in (first.role, other.role))
    return not (vague or named) and not (bodies[0] <= bodies[1] or bodies[1] <= bodies[0])


def _clash_of_roles(tokens: Tokens, first: _Given, other: _Given) -> RoleClash | None:
    """Return how two roles do not go together whose titles by themselves would."""
    one, two = first.role, other.role
    if are_of_two_parties(one, two):
        return RoleClash.PARTY
    if is_deputy_of(one, two) or is_deputy_of(two, one):
        return RoleClash.RANK
    if are_of_two_sides(tokens, one, two) or are_of_two_universities(one, two) or are_of_two_firms(one, two):
        return RoleClash.OFFICE
    if are_two_professions(one.head, two.head) or _are_apart(tokens, first, other) or _of_two_employers(one, two):
        return RoleClash.OFFICE
    apart = are_two_portfolios(one.text, one.head, two.text, two.head)
    apart = apart or (are_two_charges(one, two) and not _is_one_of_two(tokens, one) and not _is_one_of_two(tokens, two))
    if (apart and not _of_two_bodies(one, two)) or are_two_years(one, two):
        return RoleClash.OFFICE
    return RoleClash.OFFICE if are_two_posts(tokens, one, two) else None


def _is_one_of_two(tokens: Tokens, role: Role) -> bool:
    """Return whether `and` joins a role to what stands before: Hill and | Harbour ward councillor."""
    return word_before(tokens, role) in ("and", "&")


def _of_two_bodies(one: Role, other: Role) -> bool:
    """Return whether two roles are of bodies whose names have no word in common: head of one, deputy of another."""
    bodies = [{word for word in role.affiliation.split() if word[0].isupper()} for role in (one, other)]
    return all(bodies) and bodies[0].isdisjoint(bodies[1])


def _are_apart(tokens: Tokens, first: _Given, other: _Given) -> bool:
    """Return whether nobody holds both posts in one body: Minority Leader, Minority Whip."""
    posts = {_post(each.title, each.role.head) for each in (first, other)}
    if len(posts) < 2 or not any(posts <= line for line in _apart()):
        return False
    a, b = first.title, other.title
    if any(word_before(tokens, each.role) in ("a", "an") for each in (first, other)):
        return False  # the finance director, a director of the company
    if a.matter and b.matter:
        return not a.matter.isdisjoint(b.matter)
    return all(each.title.matter or _is_the(tokens, each.role) for each in (first, other))


def _of_two_employers(one: Role, other: Role) -> bool:
    """Return whether two posts are with two bodies: FBI accountant, investigator with the Internal Revenue Service."""
    if not {one.head, other.head} <= words("employed_posts"):
        return False
    bodies = [[word for word in role.text.split() if word[0].isupper()] for role in (one, other)]
    if not all(bodies) or not set(bodies[0]).isdisjoint(bodies[1]):
        return False
    short, long = sorted(bodies, key=len)
    if len(short) > 1 or not short[0].isupper():
        return False
    acronym = long[0].isupper() if len(long) == 1 else short[0] != "".join(word[0] for word in long)
    return acronym and len(short[0]) > 1


def _post(title: Title, head: str) -> str:
    if title.office:
        return title.office.name.replace(" ", "-")
    for ending in ("woman", "person", "man"):
        if head.endswith(ending) and len(head) > len(ending) + 2:
            return head.removesuffix(ending)
    return head


@cache
def _apart() -> tuple[frozenset[str], ...]:
    """Return the posts of which nobody holds two, as the list groups them."""
    return tuple(frozenset(line.split()) for line in lines("posts_apart"))


def _is_the(tokens: Tokens, role: Role) -> bool:
    """Return whether the words before a role, or its capitals, say that there is one: the | secretary."""
    return word_before(tokens, role) in words("owners_of_posts") or role.text[:1].isupper()


def _party_clashes(text: str, person: Entity, mentions: Sequence[Mention]) -> Iterator[RoleConflict]:
    """Yield the first two party tags of one person that differ: (R-Ohio), (D-Ohio)."""
    tags: list[tuple[Role, str, str]] = []
    for mention in mentions:
        if match := _party().match(text, mention.span.end):
            span = Span(match.start("party"), match.end("state"))
            tags.append(
                (Role(span=span, text=span.of(text), head=match["party"]), match["party"], match["state"].strip("."))
            )
    for role, party, state in tags[1:]:
        first, first_party, first_state = tags[0]
        if party != first_party or (state[:1], len(state) > 2) != (first_state[:1], len(first_state) > 2):
            yield RoleConflict(person.name, first, role, RoleClash.PARTY)
            return
