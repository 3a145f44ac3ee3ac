"""Who has which surname: used by the check of ambiguous surnames."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.checks._told_apart import is_by_marriage, is_inside_sentence, is_no_relation, may_be_given
from quotecheck.lexicon import words
from quotecheck.model import Article, Entity, EntityKind, Tenure


def bearers_of_surnames(article: Article) -> dict[str, list[Entity]]:
    """Return the people of each surname by which the article calls no body: Brandt Foods, then Brandt.

    Whom it only tells apart (Leo Brandt, no relation, owned it once) is not among them, unless they speak and are in
    office: not Leo Brandt, the former mayor.
    """
    present = {speaker.entity.id for speaker in article.speakers if speaker.entity and not _is_former(speaker.entity)}
    bearers: dict[str, list[Entity]] = {}
    named = (each.name for each in article.entities if each.kind is EntityKind.ORGANIZATION)
    bodies = {name.partition(" ")[0] for name in named if not _is_of_partners(name)}
    for person in article.entities:
        first, _, rest = person.name.partition(" ")
        if person.kind is not EntityKind.PERSON or not rest:
            continue
        if not may_be_given(first) and not is_inside_sentence(article.text, person):
            continue
        told_apart = person.id not in present and is_no_relation(article.text, person)
        if not is_by_marriage(article, person) and not told_apart:
            bearers.setdefault(surname_of(person.name), []).append(person)
    return {surname: [*_without_namesakes(people)] for surname, people in bearers.items() if surname not in bodies}


def _is_of_partners(name: str) -> bool:
    """Return whether a body bears two names, and so is hardly called by the first: Brandt & Moe; not Brandt & Sons."""
    link, _, other = name.partition(" ")[2].partition(" ")
    return link in ("&", "and") and other[:1].isupper() and other.lower() not in words("ends_of_names_behind_and")


def _is_former(person: Entity) -> bool:
    return any(role.tenure is Tenure.FORMER for role in person.roles)


def _without_namesakes(people: Sequence[Entity]) -> Iterator[Entity]:
    """Yield people without who is named once where another of the whole name goes on: Bo Lie; his father, Bo Lie Sr."""
    named = {person.id: sum(mention.name is not None for mention in person.mentions) for person in people}
    going_on = {_without_suffix(person.name) for person in people if named[person.id] > 1}
    for person in people:
        if named[person.id] > 1 or _without_suffix(person.name) not in going_on:
            yield person


def _without_suffix(name: str) -> tuple[str, ...]:
    """Return the words of a name, the first and those that are no suffix: Leo Brandt, of Leo Brandt, Jr."""
    opening, *others = name.split()
    return opening, *(part.rstrip(",") for part in others if part.strip(".") not in words("name_suffixes"))


def surname_of(name: str) -> str:
    """Return the last word of a name with the particles before it: de la Cruz, who is no Cruz; Brandt | Jr."""
    parts = _without_suffix(name)
    first = len(parts) - 1
    while first > 1 and parts[first - 1] in words("name_particles"):
        first -= 1
    return " ".join(parts[first:])
