"""Find people whom the article gives two roles that do not go together.

Titles are compared by what they mean (`read_title`), not by their words. Only what the article says in its own voice of
the present counts: former, acting and incoming roles pass, and so does every change that the text tells.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, groupby

from quotecheck.entities.roles.chosen.spelt_bodies import SpeltBodies
from quotecheck.entities.roles.conflicts.changes_of_post import is_change_announced, is_change_told
from quotecheck.entities.roles.conflicts.described_roles import clashes_of_descriptions
from quotecheck.entities.roles.conflicts.employers import are_of_two_employers
from quotecheck.entities.roles.conflicts.party_tags import clashes_of_party_tags
from quotecheck.entities.roles.conflicts.post_relations import clash_of_posts
from quotecheck.entities.roles.conflicts.tags_of_states import clashes_of_states
from quotecheck.entities.roles.given.tagged_roles import tagged_roles
from quotecheck.entities.roles.posts.grades import are_two_grades
from quotecheck.entities.roles.posts.posts import Post, post_of, read_post
from quotecheck.entities.roles.posts.professions import are_two_professions
from quotecheck.entities.roles.posts.sides import are_of_two_sides, is_excused
from quotecheck.entities.sexes.sure_pronouns import sure_pronouns
from quotecheck.lexicon import words
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.parties import are_of_two_parties
from quotecheck.lexicon.well_known import known_people
from quotecheck.model import (
    DOING,
    Entity,
    EntityKind,
    House,
    Mention,
    MentionKind,
    Role,
    RoleClash,
    RoleConflict,
    TextIndex,
    Tokens,
)
from quotecheck.system.tuples import NamedTuple

_Bearers = Mapping[str, Sequence[tuple[Entity, set[str]]]]
"""The people of each surname, with the sexes that their mentions tell."""

_MOST = 40  # posts of one person that are compared
_LONGEST_RANK = 3  # words


class _Given(NamedTuple):
    """A role that the text gives somebody: what it means, and where.

    `spelt`: what it means with the full names of bodies.
    """

    role: Role
    post: Post
    spelt: Post
    mention: Mention


def find_role_conflicts(
    index: TextIndex, entities: Sequence[Entity], stated: Callable[[Mention], tuple[Role, ...]], house: House
) -> tuple[RoleConflict, ...]:
    """Return the pairs of roles of one person that do not go together, each pair of titles once, in reading order.

    `stated` tells the roles that the text gives somebody at a mention.
    """
    people = [entity for entity in entities if entity.kind is EntityKind.PERSON]
    bearers = _bearers(people)
    known = known_people(house.known_people)
    pronouns = sure_pronouns(index, people)
    bodies = SpeltBodies.of(index)
    found: list[RoleConflict] = []
    for person in people:
        mentions = [
            mention
            for mention in person.mentions
            if mention.kind is MentionKind.NAME and not mention.quoted and not _is_of_several(mention, person, bearers)
        ]
        named = {mention.span for mention in mentions}
        told = [
            (mention, roles)
            for mention in person.mentions
            if mention.span in named or mention.span in pronouns
            if (roles := (*tagged_roles(index.text, mention), *stated(mention)))
        ]
        if len(told) > 1:  # those of one mention go together: of most people, nothing is to be compared
            given = [each for mention, roles in told for each in _given(index, mention, roles, bodies)]
            # A president was vice president before: of those whom everybody knows, articles tell the past in passing.
            found += (
                clash
                for clash in _clashes(index.tokens, people, person, given)
                if person.name not in known or not _is_past(index.tokens, clash)
            )
        found += clashes_of_descriptions(index, people, person, [role for _, roles in told for role in roles])
        found += clashes_of_states(index.text, person, mentions)
    found += clashes_of_party_tags(index, people)
    found.sort(key=lambda conflict: (conflict.other.span, conflict.first.span))
    return tuple(each for i, each in enumerate(found) if not any(_is_told_by(each, other) for other in found[:i]))


def _given(index: TextIndex, mention: Mention, stated: Sequence[Role], bodies: SpeltBodies) -> Iterator[_Given]:
    """Yield the roles that the text states of somebody at a mention."""
    for role in stated:
        post = post_of(index.tokens, role)
        if (place := _place_behind(index.tokens, mention)) and post.office and not post.body:
            post = read_post(f"{role.text} of {place}", role.head, definite=post.definite)
        yield _Given(role, post, post_of(index.tokens, bodies.spell(role)), mention)


def _place_behind(tokens: Tokens, mention: Mention) -> str:
    """Return the place that a name is of, whose title is of it: Mayor Ola Moe of | Ostby."""
    at = tokens.within(mention.span.start, mention.span.end).stop
    capital = tokens.lower[at : at + 1] == ("of",) and tokens.words[at + 1][0].isupper()
    return tokens.words[at + 1] if capital and not tokens.words[at + 2][0].isupper() else ""


def _is_told_by(conflict: RoleConflict, other: RoleConflict) -> bool:
    """Return whether another conflict is one of the same words: leads the council, leader of the council."""
    return conflict.person == other.person and all(
        one.span.overlaps(two.span) for one, two in ((conflict.first, other.first), (conflict.other, other.other))
    )


def _is_past(tokens: Tokens, conflict: RoleConflict) -> bool:
    posts = (post_of(tokens, role) for role in (conflict.first, conflict.other))
    return any(post.office is not None and post.office.realm == "head" for post in posts)


def _bearers(people: Sequence[Entity]) -> _Bearers:
    found: dict[str, list[tuple[Entity, set[str]]]] = {}
    for person in people:
        if " " in person.name and person.mentions:
            found.setdefault(person.name.rpartition(" ")[2], []).append(
                (person, {each.sex for each in person.mentions} - {""})
            )
    return found


def _is_of_several(mention: Mention, person: Entity, bearers: _Bearers) -> bool:
    """Return whether the mention is a surname that another, named before, bears: "President Clinton" may be either.

    Not where a title or a role tells them apart: Ms Moe, of a brother and a sister; the deputy chair, of a chair.
    """
    if mention.name is None or len(mention.name.tokens) > 1 or mention.name.tokens[0] not in bearers:
        return False
    heads = {role.head for role in mention.roles}
    namesakes = [
        other
        for other, sexes in bearers[mention.name.tokens[0]]
        if other is not person
        and other.mentions[0].span.start < mention.span.start
        and not (mention.sex and sexes - {mention.sex})
    ]
    if not namesakes:
        return False
    own = heads.intersection(role.head for each in person.mentions if each is not mention for role in each.roles)
    return any(own.intersection(role.head for role in other.roles) or not own for other in namesakes)


def _clashes(
    tokens: Tokens, people: Sequence[Entity], person: Entity, given: Sequence[_Given]
) -> Iterator[RoleConflict]:
    """Yield each pair of titles that does not go together, at the first place of both."""
    firsts: dict[tuple[Post, str], _Given] = {}
    together = set(_given_together(given))
    for other in given:
        key = other.post, other.role.text.lower() if other.role.head == DOING else ""
        if key in firsts or len(firsts) == _MOST or is_change_told(tokens, other.role.span):
            continue
        for first in firsts.values():
            clash = _clash_of_roles(tokens, first, other) if first.mention is not other.mention else None
            if {first.role.head, other.role.head} in together:
                continue  # The police chief, Senior Commissioner Ana Moe, …. The police chief, Ana Moe,
            if clash is None or any(is_excused(tokens, each.role) for each in (first, other)):
                continue  # who is also the plant's safety manager
            # of Brell University names no post of which a change is told
            post = other.role.head != DOING and other.role.head not in function_words()
            announced = post and is_change_announced(tokens, other.role.head, person, people)
            if not announced and not _is_promoted(tokens, other):
                yield RoleConflict(person.name, first.role, other.role, clash)
        firsts[key] = other


def _given_together(given: Sequence[_Given]) -> Iterator[frozenset[str]]:
    """Yield the heads of each two roles that one mention gives, so that somebody holds both."""
    for _, those in groupby(given, key=lambda each: each.mention.span):
        heads = sorted({each.role.head for each in those} - {DOING})
        yield from map(frozenset, combinations(heads, 2))


def _is_promoted(tokens: Tokens, given: _Given) -> bool:
    """Return whether a role is a rank, and a promotion is told of in the text: was promoted; now a sergeant."""
    office = given.post.office
    if office is None or office.realm != "rank":
        return False
    rank = office.name.rpartition(" ")[2]
    lower = tokens.lower
    now = (i for i in range(len(lower) - 2) if lower[i] == "now" and lower[i + 1] in ("a", "an"))
    return "promoted" in lower or any(rank in lower[i + 2 : i + 2 + _LONGEST_RANK] for i in now)


def _clash_of_roles(tokens: Tokens, first: _Given, other: _Given) -> RoleClash | None:
    """Return how two roles of one person do not go together, None where they do."""
    one, two = first.role, other.role
    if DOING not in (one.head, two.head) and are_of_two_parties(one.text, two.text):
        return RoleClash.PARTY
    if _is_minding(one) != _is_minding(two):
        return None
    if clash := clash_of_posts(first.post, other.post) or clash_of_posts(first.spelt, other.spelt):
        return clash
    apart = are_two_professions(one, two) or _are_two_relatives(first.post, other.post)
    apart = apart or are_of_two_sides(tokens, one, two) or are_of_two_employers(one, two)
    apart = apart or are_two_grades(tokens, one, first.post, two, other.post)
    return RoleClash.OFFICE if apart else None


def _is_minding(role: Role) -> bool:
    """Return whether somebody minds an office for a time and keeps a post: | officer in charge | of the port."""
    return role.text.lower().replace("-", " ").startswith("officer in charge")


def _are_two_relatives(one: Post, two: Post) -> bool:
    """Return whether two words tell how somebody is related to one other: the victim's brother, the victim's father."""
    owned = one.definite and two.definite and bool(one.body and two.body)
    owned = owned and (one.body <= two.body or two.body <= one.body)  # the dead girl's aunt, the girl's grandmother
    return owned and one.noun != two.noun and {one.noun, two.noun} <= words("kin_apart")
