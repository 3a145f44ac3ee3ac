"""Make the entities and the speakers out of what was found."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.entities.as_written import as_written
from quotecheck.entities.context import Context
from quotecheck.entities.referents import Found, Meant, Referent
from quotecheck.model import Attribution, Entity, EntityKind, Mention, Role, Speaker

_ROLES_KEPT = 20  # wordings of one person's roles that a shortening is compared with


def build(
    context: Context, meant: Sequence[Meant], found: Sequence[Found]
) -> tuple[tuple[Entity, ...], tuple[Speaker, ...]]:
    """Return the entities by their first mention, and the speaker of each attribution."""
    extra: dict[Referent, list[Mention]] = {}
    for mention, referent, _ in meant:
        if referent:
            extra.setdefault(referent, []).append(mention)
    drafts: list[tuple[Referent, EntityKind, tuple[Mention, ...]]] = [
        *((("p", i), EntityKind.PERSON, person.mentions) for i, person in enumerate(context.persons)),
        *((("b", i), EntityKind.ORGANIZATION, body.mentions) for i, body in enumerate(context.bodies)),
    ]
    drafts.sort(key=lambda draft: (draft[2][0].span.start, draft[0]))
    names = {form for person in context.persons for mention in person.mentions for form in _forms(mention)}
    entities: dict[Referent, Entity] = {}
    roles: dict[Referent, Given] = {}
    for number, (referent, kind, mentions) in enumerate(drafts, 1):
        name = context.name(referent)
        entities[referent] = _entity(f"e{number}", kind, name, mentions, extra.get(referent, ()), names)
        roles[referent] = given_roles(entities[referent].roles)
    speakers = (
        _speaker(one, entities, roles, attribution, names)
        for one, attribution in zip(found, context.attributions, strict=True)
    )
    written = tuple(
        speaker._replace(as_written=as_written(context.index, attribution, speaker))
        for speaker, attribution in zip(speakers, context.attributions, strict=True)
    )
    return tuple(entities.values()), written


def _entity(
    number: str,
    kind: EntityKind,
    name: str,
    mentions: tuple[Mention, ...],
    extra: Sequence[Mention],
    people: set[str],
) -> Entity:
    aliases = tuple(dict.fromkeys(mention.text for mention in mentions if mention.text != name))
    roles = tuple(role for mention in mentions for role in mention.roles)
    bodies = (role.affiliation for role in roles if role.affiliation and role.affiliation not in people)
    return Entity(
        id=number,
        kind=kind,
        name=name,
        aliases=aliases,
        roles=tuple(sorted(roles, key=lambda role: role.span.start)),
        affiliations=tuple(dict.fromkeys(bodies)),
        mentions=tuple(sorted((*mentions, *extra), key=lambda m: m.span.start)),
    )


def _forms(mention: Mention) -> tuple[str, ...]:
    """Return how a person may be written: in full, and by the last word."""
    return (mention.text, mention.name.tokens[-1]) if mention.name else (mention.text,)


def _speaker(
    found: Found,
    entities: Mapping[Referent, Entity],
    roles: Mapping[Referent, Given],
    attribution: Attribution,
    people: set[str],
) -> Speaker:
    candidates = tuple(entities[r] for r in found.candidates if r in entities)
    if found.referent is None or found.referent not in entities:
        return Speaker(
            kind=found.kind,
            resolution=found.resolution,
            name=found.name,
            role=found.role,
            candidates=candidates,
            plural=found.plural,
        )
    entity = entities[found.referent]
    role = roles[found.referent].at(attribution.source.end if attribution.source else attribution.span.end)
    return Speaker(
        kind=entity.kind,
        resolution=found.resolution,
        entity=entity,
        name=entity.name,
        role=role.text if role else None,
        affiliation=role.affiliation if role and role.affiliation and role.affiliation not in people else None,
        roles=roles[found.referent].each_once,
    )


class Given(NamedTuple):
    """The roles of an entity in reading order: where each was given, and which one holds from there on.

    `each_once`: all of them, repetitions left out.
    """

    starts: tuple[int, ...]
    holding: tuple[Role, ...]
    each_once: tuple[Role, ...]

    def at(self, place: int) -> Role | None:
        """Return the role given at or last before `place`, else the first given."""
        if not self.holding:
            return None
        return self.holding[max(0, bisect_right(self.starts, place) - 1)]


_NONE_GIVEN = Given((), (), ())


def given_roles(roles: Sequence[Role]) -> Given:
    """Return which of `roles`, in reading order, holds where.

    A shortening of one given before ("the mayor" after "mayor of Ostby") stands for the fuller one, and an office
    is said before party and rivalry: "Councilman Ola Moe, a Republican", "his rival, Governor Moe".
    """
    if not roles:
        return _NONE_GIVEN
    kept = [role for role in roles if role.head not in lexicon.words("slight_roles")] or list(roles)
    fuller: dict[frozenset[str], Role] = {}
    holding: list[Role] = []
    for role in kept:
        words = frozenset(role.text.lower().split())
        known = [other for said, other in fuller.items() if words < said and other.tenure is role.tenure]
        fuller.pop(words, None)
        fuller[words] = role
        if len(fuller) > _ROLES_KEPT:
            fuller.pop(next(iter(fuller)))
        holding.append(known[-1] if known else role)
    once: dict[str, Role] = {}
    for role in roles:
        once.setdefault(role.text.lower(), role)
    return Given(tuple(role.span.start for role in kept), tuple(holding), tuple(once.values()))
