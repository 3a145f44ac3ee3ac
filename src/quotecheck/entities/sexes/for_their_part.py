"""Pronouns that mean who is named beside them and nobody else: the chemist, for | his | part, asked for a delay."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.entities.sexes.people import People
from quotecheck.entities.sexes.pronouns_of_one import Pronoun
from quotecheck.lexicon.pronouns import HIS_OR_HER, pronoun_sexes
from quotecheck.model import Entity, EntityKind, Mention, MentionKind, TextIndex

_REACH = 60  # characters of a role before a name


def pronouns_for_their_part(index: TextIndex, people: People) -> Iterator[Pronoun]:
    """Yield the pronouns in "for his part" with whom they mean, who is named or is the only chemist, and says so."""
    tokens, sexes = index.tokens, pronoun_sexes()
    for i in tokens.places_of(["part"]):
        if tokens.lower[i - 1] not in HIS_OR_HER or tokens.lower[i - 2] != "for":
            continue
        comma = tokens.words[i - 3] == ","
        before = tokens.starts[i - 3] if comma else tokens.starts[i - 2] - 1
        behind = tokens.ends[i + 1] + 1 if tokens.words[i + 1] == "," else tokens.ends[i] + 1
        for one in people.between(index.paragraph_starts[index.paragraph(before)], behind + _REACH):
            beside = one.mention.extent.end == before or one.mention.extent.start == behind
            if beside and not one.mention.quoted and _is_of_one(people, one.person, one.mention):
                span = tokens.span(range(i - 1, i))
                yield Pronoun(sexes[tokens.lower[i - 1]], span, one.mention.span, one.person.id)
                break


def _is_of_one(people: People, person: Entity, mention: Mention) -> bool:
    """Return whether a name, or a description by a role that is this person's and no other's, stands for somebody."""
    if person.kind is not EntityKind.PERSON or mention.plural or mention.kind is MentionKind.PRONOUN:
        return False
    return mention.kind is MentionKind.NAME or _holders(people, mention.head) == [person.id]


def _holders(people: People, head: str) -> Sequence[str]:
    """Return who are said to be so, each once."""
    found = {one.person.id: one for one in people.named if any(role.head == head for role in one.mention.roles)}
    return [*found]
