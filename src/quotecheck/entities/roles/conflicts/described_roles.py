"""What a description calls somebody whom the article introduces differently: the soil chemist, of a geologist."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.entities.roles.conflicts.changes_of_post import is_change_announced
from quotecheck.entities.roles.conflicts.post_relations import clash_of_posts
from quotecheck.entities.roles.posts.posts import post_of
from quotecheck.entities.roles.posts.professions import are_two_professions
from quotecheck.entities.roles.posts.sides import are_of_two_sides, is_excused
from quotecheck.lexicon import words
from quotecheck.lexicon.parties import are_of_two_parties
from quotecheck.lexicon.titles import title_in_full
from quotecheck.model import Entity, MentionKind, Role, RoleClash, RoleConflict, Tenure, TextIndex, Tokens


def clashes_of_descriptions(
    index: TextIndex, people: Sequence[Entity], person: Entity, named: Sequence[Role]
) -> Iterator[RoleConflict]:
    """Yield the first description of a person that does not go with a role that stands beside the name.

    Callings, parties and seats are compared: whoever sits for Ostby is not "the Brell MP". Nobody else may have
    the role, or have been named in between.
    """
    described = {
        mention.span for mention in person.mentions if mention.kind is MentionKind.DESCRIPTION and not mention.quoted
    }
    firsts: dict[str, Role] = {}
    for role in named:
        firsts.setdefault(role.text, role)
    for other in person.roles:
        if other.span not in described or other.tenure is Tenure.FORMER:
            continue  # the previous minister may be another, and no slip
        for first in firsts.values():
            clash = _clash(index.tokens, first, other) if first.span < other.span else None
            if clash is None or is_change_announced(index.tokens, other.head, person, people):
                continue
            alone = (
                _is_only(people, person, other.head) if first.head == other.head else _is_last(people, person, other)
            )
            if alone:
                yield RoleConflict(person.name, first, other, clash)
                return


def _is_only(people: Sequence[Entity], person: Entity, head: str) -> bool:
    """Return whether nobody else has a role with the noun `head`."""
    return not any(role.head == head for each in people if each is not person for role in each.roles)


def _is_last(people: Sequence[Entity], person: Entity, role: Role) -> bool:
    """Return whether nobody was named after the person whom the description `role` is taken for."""
    last = {
        each.id: max((m.span.start for m in each.mentions if m.name and m.span.start < role.span.start), default=-1)
        for each in people
    }
    return last[person.id] == max(last.values())


def _clash(tokens: Tokens, first: Role, other: Role) -> RoleClash | None:
    if are_of_two_parties(first.text, other.text):
        return RoleClash.PARTY
    if are_two_professions(first, other):
        return RoleClash.OFFICE
    if (
        first.head == other.head
        and not is_excused(tokens, other)
        and clash_of_posts(*(post_of(tokens, role) for role in (first, other))) is RoleClash.OFFICE
    ):
        return RoleClash.OFFICE  # Superintending engineer Obi, "the executive engineer"
    return RoleClash.OFFICE if are_of_two_sides(tokens, first, other) or _are_two_ranks(first, other) else None


def _are_two_ranks(first: Role, other: Role) -> bool:
    """Return whether somebody with a rank is called by another: Sgt. Obi, "the lieutenant"; not Lt. Col. Obi."""
    borne = {title_in_full(word.rstrip(".")) for word in first.text.lower().split()}
    return bool(borne & words("ranks_of_bearers")) and other.head in words("ranks_of_bearers") - borne
