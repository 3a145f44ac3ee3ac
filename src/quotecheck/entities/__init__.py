"""From mentions to people, organisations and documents, and to the speaker of every attribution."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.entities.assembly import build
from quotecheck.entities.names.bodies import group_bodies
from quotecheck.entities.names.persons import group_persons
from quotecheck.entities.referents.context import read_context
from quotecheck.entities.speakers import find_speakers
from quotecheck.model import (
    Attribution,
    Entity,
    House,
    Mention,
    MentionKind,
    Sentence,
    Speaker,
    TextIndex,
    Variant,
)
from quotecheck.phrases.mentions import find_mentions


def resolve(
    index: TextIndex,
    sentences: tuple[Sentence, ...],
    attributions: tuple[Attribution, ...],
    house: House,
    variants: Sequence[Variant] = (),
) -> tuple[tuple[Mention, ...], tuple[Entity, ...], tuple[Speaker, ...]]:
    """Return the mentions, the entities they point to, and the speaker of each attribution."""
    mentions = find_mentions(index, attributions, house)
    grouping = group_persons(index, [m for m in mentions if m.kind is MentionKind.NAME])
    bodies = group_bodies(index, [m for m in mentions if m.kind is MentionKind.ORGANIZATION])
    context = read_context(index, sentences, attributions, mentions, grouping, bodies, house.min_speaker_confidence)
    found, meant = find_speakers(context)
    entities, speakers = build(context, meant, found, variants)
    return mentions, entities, speakers
