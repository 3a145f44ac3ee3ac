"""Make the entities and the speakers out of what was found."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from operator import itemgetter

from quotecheck.entities.referents.chances import chance
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.lede_roles import lede_role
from quotecheck.entities.referents.named_later import INTRODUCED
from quotecheck.entities.referents.referents import Found, Meant, Referent
from quotecheck.entities.referents.sure_descriptions import tells_of_one
from quotecheck.entities.referents.told_ahead import told_ahead
from quotecheck.entities.roles.chosen.held_roles import HeldRoles, held_roles
from quotecheck.entities.roles.chosen.joined_roles import joined_role
from quotecheck.entities.roles.chosen.lent_roles import other_spellings
from quotecheck.entities.roles.chosen.shown_roles import shown
from quotecheck.entities.roles.given.told_roles import told_roles
from quotecheck.entities.sources.as_written import as_written
from quotecheck.model import (
    DOING,
    Alternative,
    Attribution,
    Entity,
    EntityKind,
    Mention,
    MentionKind,
    Resolution,
    Role,
    Span,
    Speaker,
    TextIndex,
    Variant,
)
from quotecheck.phrases.noun_phrases.description_mentions import described
from quotecheck.phrases.role_words.roles import role_of

_NOW, _PAST = frozenset({"who", "now"}), frozenset({"was", "had"})
_LEAST = 0.05  # chance of somebody who may be meant


def build(
    context: Context, meant: Sequence[Meant], found: Sequence[Found], variants: Sequence[Variant] = ()
) -> tuple[tuple[Entity, ...], tuple[Speaker, ...]]:
    """Return the entities by their first mention, and the speaker of each attribution.

    Who has no role is called by that of the one whose name, by `variants`, is another spelling of theirs.
    """
    names = {form for person in context.persons for mention in person.mentions for form in _forms(mention)}
    entities: dict[Referent, Entity] = {}
    held: dict[Referent, HeldRoles] = {}
    extra, telling = _meant_by(context, meant, found)
    introduced = dict(_introduced(context, found))
    if (opening := lede_role(context)) and opening[0] not in introduced:
        introduced[opening[0]] = (opening[1],)
    for referent, role in told_ahead(context):
        introduced.setdefault(referent, (role,))
    told = told_roles(context, extra, telling, introduced, meant, _said(context, found))
    for number, (referent, kind, mentions) in enumerate(_named(context), 1):
        name = context.name(referent)
        roles = told.get(referent) or [role for mention in mentions for role in mention.roles]
        entities[referent] = _entity(f"e{number}", kind, name, mentions, extra.get(referent, ()), roles, names)
        held[referent] = held_roles(context.text, entities[referent].roles, mentions)
    for nameless, known in other_spellings(context, variants):
        if not held[nameless].holding and any(role.head != DOING for role in held[known].holding):
            held[nameless] = held[known]
    speakers = (
        _speaker(one, entities, held, attribution, names, context.index)
        for one, attribution in zip(found, context.attributions, strict=True)
    )
    written = tuple(
        speaker._replace(as_written=as_written(context.index, attribution, speaker))
        for speaker, attribution in zip(speakers, context.attributions, strict=True)
    )
    return tuple(entities.values()), written


def _named(context: Context) -> list[tuple[Referent, EntityKind, tuple[Mention, ...]]]:
    """Return the people and bodies that have a name, by their first mention."""
    named: list[tuple[Referent, EntityKind, tuple[Mention, ...]]] = [
        *((("p", i), EntityKind.PERSON, person.mentions) for i, person in enumerate(context.persons)),
        *((("b", i), EntityKind.ORGANIZATION, body.mentions) for i, body in enumerate(context.bodies)),
    ]
    return sorted(named, key=lambda one: (one[2][0].span.start, one[0]))


def _meant_by(
    context: Context, meant: Sequence[Meant], found: Sequence[Found]
) -> tuple[dict[Referent, list[Mention]], dict[Referent, list[Mention]]]:
    """Return the pronouns and descriptions that mean somebody, and those that may tell a role of theirs."""
    extra: dict[Referent, list[Mention]] = {}
    telling: dict[Referent, list[Mention]] = {}
    said = _said(context, found)
    for mention, referent, weighed in meant:
        if referent:
            extra.setdefault(referent, []).append(mention)
            described = mention.kind is MentionKind.DESCRIPTION
            if _tells(mention, referent, said) and (not described or tells_of_one(context, mention, referent, weighed)):
                telling.setdefault(referent, []).append(mention)
    for mention, referent in _described(context, found):
        if mention not in telling.setdefault(referent, []):
            telling[referent].append(mention)
    return extra, telling


def _said(context: Context, found: Sequence[Found]) -> tuple[tuple[Span, Referent | None], ...]:
    """Return the pieces of what people say in reading order, each with who says it; not what polls and papers say."""
    pieces = [
        (span, one.referent)
        for one, attribution in zip(found, context.attributions, strict=True)
        if one.referent or one.kind is not EntityKind.DOCUMENT
        for span in attribution.content
    ]
    return tuple(sorted(pieces, key=itemgetter(0)))


def _tells(mention: Mention, referent: Referent, said: Sequence[tuple[Span, Referent | None]]) -> bool:
    """Return whether a mention tells a role: what others call somebody, and who somebody says that they are."""
    at = mention.span.start
    i = bisect_right(said, at, key=lambda piece: piece[0].start) - 1
    if i < 0 or at >= said[i][0].end:
        return True
    speaker = said[i][1]
    return speaker == referent if mention.kind is MentionKind.PRONOUN else speaker not in (None, referent)


def _described(context: Context, found: Sequence[Found]) -> Iterator[tuple[Mention, Referent]]:
    """Yield the descriptions that are sources, and whom they mean."""
    for one, attribution in zip(found, context.attributions, strict=True):
        if one.referent is None or one.resolution is not Resolution.DESCRIPTION or not attribution.source:
            continue
        source = attribution.source
        inside = context.inside(source.start, source.end)
        mention = next((mention for mention in inside if mention.kind is MentionKind.DESCRIPTION), None)
        phrase = context.phrase(source.start, source.end)
        if mention is None and phrase and phrase.determiner == "the":
            mention = described(context.index, phrase, source.start)  # | the Ohio senator |'s view was
        if mention:
            yield mention, one.referent


def _introduced(context: Context, found: Sequence[Found]) -> Iterator[tuple[Referent, tuple[Role, ...]]]:
    """Yield the roles by which people are introduced before they are named: "A driver at the depot told an inquiry"."""
    for one, attribution in zip(found, context.attributions, strict=True):
        if one.referent and one.ground == INTRODUCED and attribution.source:
            phrase = context.phrase(attribution.source.start, attribution.source.end)
            if phrase:
                yield one.referent, (role_of(context.index, phrase),)


def _entity(
    number: str,
    kind: EntityKind,
    name: str,
    mentions: tuple[Mention, ...],
    extra: Sequence[Mention],
    roles: Sequence[Role],
    people: set[str],
) -> Entity:
    aliases = tuple(dict.fromkeys(mention.text for mention in mentions if mention.text != name))
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
    roles: Mapping[Referent, HeldRoles],
    attribution: Attribution,
    people: set[str],
    index: TextIndex,
) -> Speaker:
    candidates = tuple(entities[r] for r in found.candidates if r in entities)
    alternatives = _alternatives(found, entities)
    known = found.referent or found.name or found.role
    sure = chance(found) if known and not (found.candidates and found.weighed) else None
    if found.referent is None or found.referent not in entities:
        return Speaker(
            kind=found.kind,
            resolution=found.resolution,
            name=found.name,
            role=found.role or (_shared(found, roles, attribution, index.text) if found.ground == "pair" else None),
            candidates=candidates,
            confidence=sure,
            alternatives=alternatives,
            plural=found.plural,
        )
    entity = entities[found.referent]
    role = roles[found.referent].at(_told_by(index.text, entity, attribution))
    return Speaker(
        kind=entity.kind,
        resolution=found.resolution,
        entity=entity,
        name=entity.name,
        role=shown(index, entity.mentions, role) if role else None,
        affiliation=role.affiliation if role and role.affiliation and role.affiliation not in people else None,
        roles=roles[found.referent].each_once,
        confidence=sure,
        alternatives=alternatives,
    )


def _shared(found: Found, roles: Mapping[Referent, HeldRoles], attribution: Attribution, text: str) -> str | None:
    """Return the role of a group: one that a plural gives to all of them, or each one's."""
    held = [roles[one].at(attribution.span.end) if one in roles else None for one in found.candidates]
    return joined_role(text, held)


def _told_by(text: str, entity: Entity, attribution: Attribution) -> int:
    """Return up to where roles count: the end of the source, or of what stands beside the name in it."""
    if not attribution.source:
        return attribution.span.end
    source = attribution.source
    inside = (
        bisect_left(entity.mentions, at, key=lambda mention: mention.span.start) for at in (source.start, source.end)
    )
    for mention in entity.mentions[slice(*inside)]:
        if mention.roles:
            first = mention.roles[0].span.start
            # "said Ms. Moe, | who works as a secretary"; not "who had been one"
            between = text[mention.span.end : first].split()
            now = not _NOW.isdisjoint(between) and _PAST.isdisjoint(between)
            return max(source.end, first) if now else source.end
    return source.end


def _alternatives(found: Found, entities: Mapping[Referent, Entity]) -> tuple[Alternative, ...]:
    """Return whom a source may mean, where that is more than one or too unsure to be said."""
    likely = [each for each in found.weighed if each.referent in entities and each.chance >= _LEAST]
    if len(likely) < 2 and found.referent:
        return ()
    return tuple(Alternative(entities[each.referent], each.chance) for each in likely)
