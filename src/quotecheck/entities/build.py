"""Make the entities and the speakers out of what was found."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck import lexicon
from quotecheck.entities.bodies import Body
from quotecheck.entities.persons import Person
from quotecheck.entities.scene import Found, Referent, fullest
from quotecheck.model import Attribution, Entity, EntityKind, Mention, Role, Speaker


def build(
    persons: Sequence[Person],
    bodies: Sequence[Body],
    meant: Sequence[tuple[Mention, Referent]],
    found: Sequence[Found],
    attributions: Sequence[Attribution],
) -> tuple[tuple[Entity, ...], tuple[Speaker, ...]]:
    """Return the entities by their first mention, and the speaker of each attribution."""
    extra: dict[Referent, list[Mention]] = {}
    for mention, referent in meant:
        extra.setdefault(referent, []).append(mention)
    drafts: list[tuple[Referent, EntityKind, tuple[Mention, ...]]] = [
        *((("p", i), EntityKind.PERSON, person.mentions) for i, person in enumerate(persons)),
        *((("b", i), EntityKind.ORGANIZATION, body.mentions) for i, body in enumerate(bodies)),
    ]
    drafts.sort(key=lambda draft: (draft[2][0].span, draft[0]))
    names = {form for person in persons for mention in person.mentions for form in _forms(mention)}
    entities: dict[Referent, Entity] = {}
    for number, (referent, kind, mentions) in enumerate(drafts, 1):
        entities[referent] = _entity(f"e{number}", kind, mentions, extra.get(referent, ()), names)
    speakers = tuple(
        _speaker(one, entities, attribution, names) for one, attribution in zip(found, attributions, strict=True)
    )
    return tuple(entities.values()), speakers


def _entity(
    name: str, kind: EntityKind, mentions: tuple[Mention, ...], extra: Sequence[Mention], people: set[str]
) -> Entity:
    full = fullest(mentions)
    aliases = tuple(dict.fromkeys(m.text for m in mentions if m.text != full))
    roles = tuple(role for mention in mentions for role in mention.roles)
    bodies = (role.affiliation for role in roles if role.affiliation and role.affiliation not in people)
    return Entity(
        id=name,
        kind=kind,
        name=full,
        aliases=aliases,
        roles=tuple(sorted(roles, key=lambda role: role.span)),
        affiliations=tuple(dict.fromkeys(bodies)),
        mentions=tuple(sorted((*mentions, *extra), key=lambda m: m.span)),
    )


def _forms(mention: Mention) -> tuple[str, ...]:
    """Return how a person may be written: in full, and by the last word."""
    return (mention.text, mention.name.tokens[-1]) if mention.name else (mention.text,)


def _speaker(found: Found, entities: dict[Referent, Entity], attribution: Attribution, people: set[str]) -> Speaker:
    entity = entities.get(found.referent) if found.referent else None
    candidates = tuple(entities[r] for r in found.candidates if r in entities)
    if entity is None:
        return Speaker(
            kind=found.kind,
            resolution=found.resolution,
            name=found.name,
            role=found.role,
            candidates=candidates,
        )
    at = attribution.source.end if attribution.source else attribution.span.end
    role = role_at(entity.roles, at)
    return Speaker(
        kind=entity.kind,
        resolution=found.resolution,
        entity=entity,
        name=entity.name,
        role=role.text if role else None,
        affiliation=role.affiliation if role and role.affiliation and role.affiliation not in people else None,
    )


def role_at(roles: Sequence[Role], at: int) -> Role | None:
    """Return the role given at or last before `at`, else the first given.

    A shortening of one given before ("the mayor" after "mayor of Ostby") stands for the fuller one.
    """
    # "Councilman Ola Moe, a Republican", "his rival, Governor Moe": the office is said before party and rivalry.
    roles = [role for role in roles if role.head not in lexicon.words("slight_roles")] or roles
    before = [role for role in roles if role.span.start <= at]
    if not before:
        return roles[0] if roles else None
    last = before[-1]
    words = set(last.text.lower().split())
    for role in reversed(before[:-1]):
        if words < set(role.text.lower().split()) and role.tenure is last.tenure:
            return role
    return last
