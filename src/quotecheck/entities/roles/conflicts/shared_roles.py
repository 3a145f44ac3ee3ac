"""Find offices that the article gives to two people."""

from bisect import bisect_left
from collections.abc import Callable, Iterator, Sequence
from functools import cache

from quotecheck.entities.roles.chosen.spelt_bodies import SpeltBodies
from quotecheck.entities.roles.chosen.spelt_owners import SpeltOwners
from quotecheck.entities.roles.conflicts.changes_of_post import is_change_told, is_succession_told
from quotecheck.entities.roles.posts.bodies_told import Bodies
from quotecheck.entities.roles.posts.offices_of_one import (
    FIRST_OF_A_BODY,
    is_called_first,
    is_first_of_a_body,
    office_of_one,
)
from quotecheck.entities.roles.posts.one_body import is_one_body
from quotecheck.entities.roles.posts.post_bodies import PostBody, body_of_post
from quotecheck.entities.roles.posts.posts_of_one import is_of_several, is_the_one, post_of_one
from quotecheck.entities.roles.posts.titles import Title, read_title
from quotecheck.entities.variants.capitals import is_ordinary
from quotecheck.lexicon import lines, words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import told_by
from quotecheck.lexicon.parties import party_words
from quotecheck.model import Entity, EntityKind, Mention, MentionKind, Role, SharedRole, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_BESIDE = 6  # tokens from a counterpart to their post
_TIMES = frozenset(("when", "while"))
_MOST = 20  # holders of one office that are compared


class _Told(NamedTuple):
    """An office that the text gives somebody: the role, its title as it was read, and the office's name.

    `spelt`: the role with the full names of bodies. `one`: its words say that one person has it. `called`: they say no
    more than that somebody is first in a body.
    """

    person: Entity
    role: Role
    spelt: Role
    title: Title
    office: str
    one: bool
    called: bool = False


class _Held(NamedTuple):
    """An office with its holder, and whose office it is."""

    person: Entity
    role: Role
    body: PostBody
    one: bool
    called: bool


def find_shared_roles(
    index: TextIndex, entities: Sequence[Entity], stated: Callable[[Mention], tuple[Role, ...]]
) -> tuple[SharedRole, ...]:
    """Return the offices of one body that two people are given at one time, in reading order.

    The body stands in the title (mayor of Portsea), before it (the council's leader), or is what `its` stands for; an
    office without one (the police chief) is that of the place the article is about. `stated` tells the roles that the
    text gives somebody at a mention.
    """
    told = [*_told(index, entities, stated)]
    holders: dict[str, set[str]] = {}
    for each in told:
        holders.setdefault(each.office, set()).add(each.person.id)
    contested = [each for each in told if len(holders[each.office]) > 1]
    if not contested:
        return ()
    bodies = Bodies.of(index, entities)
    before: dict[str, list[_Held]] = {}
    found: dict[tuple[str, str], SharedRole] = {}
    for person, role, spelt, title, office, one, called in contested:
        held = _Held(person, role, body_of_post(bodies, person, spelt, title), one, called)
        those = before.setdefault(office, [])
        for first in those[-_MOST:]:
            pair = (min(first.person.id, person.id), max(first.person.id, person.id))
            if (
                first.person is not person
                and first.role.span != role.span
                and pair not in found
                and (first.one or held.one)
                and (office != FIRST_OF_A_BODY or _are_both_first(first, held))
                and is_one_body(first.body, held.body, bodies.only)
                and not is_succession_told(index.tokens, first.person, person)
            ):
                earlier, later = sorted((first, held), key=lambda each: each.role.span)
                found[pair] = SharedRole(earlier.person.name, earlier.role, later.person.name, later.role)
        those.append(held)
    return tuple(sorted(found.values(), key=lambda shared: shared.other.span))


def _are_both_first(one: _Held, two: _Held) -> bool:
    """Return whether one of two is called the first of a body that both name: Fjord Salt's boss, its chief executive.

    Not by a noun that may stand for another body: the firm's boss.
    """
    return one.called is not two.called and bool(one.body.stems & two.body.stems)


def _told(
    index: TextIndex, entities: Sequence[Entity], stated: Callable[[Mention], tuple[Role, ...]]
) -> Iterator[_Told]:
    """Yield the offices that people hold now, and of which there is one."""
    bodies, owners = SpeltBodies.of(index), SpeltOwners.of(entities)
    for person in entities:
        if person.kind is not EntityKind.PERSON:
            continue
        for mention in person.mentions:
            if mention.kind is not MentionKind.NAME or mention.quoted or _in_a_headline(mention):
                continue
            for role in stated(mention):
                spelt = _in_charge(_without_party(owners.spell(bodies.spell(role))))
                title = read_title(spelt.text, spelt.head)
                if title.ranks or is_of_several(role) or _is_rank(index.tokens, role):
                    continue
                office = office_of_one(title, role) or post_of_one(index.tokens, title, role)
                called = is_called_first(title, spelt)
                first = called or is_first_of_a_body(title, spelt)
                if not (office or first) or is_change_told(index.tokens, role.span) or _is_past(index.tokens, role):
                    continue
                if office:
                    one = is_the_one(index.tokens, title, role)
                    yield _Told(person, role, spelt, title, office, one)
                if first:
                    yield _Told(person, role, spelt, title, FIRST_OF_A_BODY, True, called)


def _without_party(role: Role) -> Role:
    """Return a role without its holder's party where it says whose it is: the | Labour | chairman of the committee."""
    party, _, rest = role.text.partition(" ")
    told = rest.lower().split()
    if party not in party_words() or told[:2] != [role.head, "of"]:
        return role
    return role._replace(text=rest)


def _in_charge(role: Role) -> Role:
    """Return the role of somebody in charge of a body as one of its head: the man | in charge of | Fjord Salt."""
    told = role.text.split()
    if told[0] not in words("grown_anybody"):
        return role
    stop = next(
        (
            1 + len(each.split())
            for each in lines("phrases_of_leading")
            if role.text[len(told[0]) :].startswith(f" {each} ")
        ),
        0,
    )
    return role._replace(text=f"head of {' '.join(told[stop:])}", head="head") if stop else role


def _is_rank(tokens: Tokens, role: Role) -> bool:
    """Return whether a superintendent is one of the police, who has no school: Superintendent | Ana Ruiz leads it."""
    ranked = role.text.istitle() and role.text.lower() in words("ranks_that_are_posts_too")
    return ranked and words("places_of_superintendents").isdisjoint(tokens.lower)


def _is_past(tokens: Tokens, role: Role) -> bool:
    """Return whether a word before a role says that another holds it, too: the outgoing mayor, the new chief.

    Or one of its name elsewhere: Obi's counterpart in the House, | Finance Chair | Leo Brandt.
    """
    i = bisect_left(tokens.starts, role.span.start)
    told = words("former_or_not") | words("coming_or_for_a_time")
    if "was" in tokens.lower[max(0, i - 2) : i] and not _TIMES.isdisjoint(tokens.lower[max(0, i - _BESIDE) : i]):
        return True  # a leak in 2019, when Bo Lie was | plant manager
    return not told.isdisjoint(tokens.lower[max(0, i - 2) : i + 1]) or not words("holders_elsewhere").isdisjoint(
        tokens.lower[max(0, i - _BESIDE) : i]
    )


def _in_a_headline(mention: Mention) -> bool:
    """Return whether the name begins with a word of the sentence, as capitals make it in a headline: "On Ruiz".

    Not one of three words that begins with a family name: Do Thi Hanh.
    """
    first = mention.name.tokens[0].lower() if mention.name else ""
    family = mention.name and len(mention.name.tokens) > len(("Do", "Hanh")) and first in _families()
    return is_ordinary(first) and not told_by(fold(first)) and not family


@cache
def _families() -> frozenset[str]:
    return frozenset(fold(name) for name in words("vietnamese_family_names"))
