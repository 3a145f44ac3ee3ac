"""Pronouns by which nobody but the last speaker goes on: Ms. Obi said it was old. “We sold it,” | he | said."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from quotecheck.entities.pronouns_of_one import People, Pronoun, is_of_one, whole_extent
from quotecheck.entities.sex import given_sex, told_sex
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import noun_kind
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import (
    Attribution,
    Entity,
    EntityKind,
    Kind,
    Mention,
    MentionKind,
    Resolution,
    Sentence,
    Span,
    Speaker,
    TextIndex,
)

_SUBJECTS = ("he", "she")
_OTHER = {"m": "f", "f": "m"}
_NAMED = (Resolution.NAMED, Resolution.SURNAME)


class _Turn(NamedTuple):
    """Two statements, one right after the other: somebody's by name, and the one that a pronoun makes."""

    person: Entity
    before: Attribution
    pronoun: Span


def pronouns_of_speakers(
    index: TextIndex,
    sentences: Sequence[Sentence],
    entities: Sequence[Entity],
    attributions: Sequence[Attribution],
    speakers: Sequence[Speaker],
) -> Iterator[Pronoun]:
    """Yield he and she that make a statement right after somebody's, where the paragraph tells of nobody else.

    In a dialogue the other one answers, so that what went before must be in the article's own words, and no question.
    """
    people, sexes = People.of(entities), pronoun_sexes()
    said = sorted(zip(attributions, speakers, strict=True), key=lambda each: _place(each[0]))
    for turn in _turns(index.text, said):
        sex = sexes[turn.pronoun.of(index.text).lower()]
        if _sex(turn.person) != _OTHER[sex]:
            continue
        paragraph = index.paragraph(turn.before.span.start)
        if index.paragraph(turn.pronoun.start) - paragraph > 1:
            continue
        end = next(each.span.end for each in sentences if each.span.end > turn.pronoun.start)
        last = _only_name(index, people, turn, Span(index.paragraph_starts[paragraph], end), sex)
        if last:
            yield Pronoun(sex, turn.pronoun, last.span, turn.person.id)


def _sex(person: Entity) -> str:
    """Return the sex that a courtesy title or a role tells; a given name alone may be either's, a pronoun another's."""
    told = told_sex([mention for mention in person.mentions if mention.kind is not MentionKind.PRONOUN])
    given = given_sex(person.mentions)
    return told or (given if given in {mention.sex for mention in person.mentions} else "")


def _only_name(index: TextIndex, people: People, turn: _Turn, place: Span, sex: str) -> Mention | None:
    """Return the last name before the pronoun, None where `place` tells of somebody else for whom it may stand."""
    tokens, at = index.tokens, turn.pronoun.start
    named = people.between(place.start, place.end)
    if any(_may_be(one.person, one.mention, turn, people.sexes, sex) for one in named):
        return None
    own = {i for one in named if one.person is turn.person for i in tokens.within(*whole_extent(one.mention))}
    told = (i for i in tokens.within(place.start, place.end) if i not in own and not index.is_quoted(tokens.starts[i]))
    if any(_is_somebody(tokens.lower[i], sex) for i in told) or _are_two(index, place, at, sex):
        return None
    names = (one.mention for one in named if one.mention.kind is MentionKind.NAME and one.mention.span.end <= at)
    return max(names, key=lambda mention: mention.span, default=None)


def _place(attribution: Attribution) -> int:
    return attribution.source.start if attribution.source else attribution.span.start


def _turns(text: str, said: Sequence[tuple[Attribution, Speaker]]) -> Iterator[_Turn]:
    """Yield each statement of a pronoun behind one of a person whose source is the name."""
    for (before, speaker), (attribution, _) in pairwise(said):
        if attribution.source is None or attribution.source.of(text).lower() not in _SUBJECTS:
            continue
        person = speaker.entity
        if person is None or person.kind is not EntityKind.PERSON or speaker.resolution not in _NAMED:
            continue
        if not attribution.content or attribution.content[0].start > attribution.source.start:
            continue  # he had told police: "I looked away"
        asked = before.cue is not None and before.cue.lemma in words("verbs_of_asking")
        if not asked and before.kind in (Kind.INDIRECT, Kind.MIXED) and not before.span.overlaps(attribution.source):
            yield _Turn(person, before, attribution.source)


def _may_be(one: Entity, mention: Mention, turn: _Turn, sexes: dict[str, str], sex: str) -> bool:
    """Return whether a mention is of somebody else, for whom the pronoun may stand."""
    if one is turn.person or mention.span == turn.pronoun or mention.plural:
        return False
    return sexes[one.id] != _OTHER[sex] or mention.kind is not MentionKind.NAME


def _is_somebody(word: str, sex: str) -> bool:
    """Return whether a noun is for one person, who may be of that sex: the driver; not "her mother", for he."""
    if word in words("nobody") or not (word in words("kin") or word in words("roles_of_anybody") or is_of_one(word)):
        return False
    kind = noun_kind(word)
    return kind is None or kind.sex != _OTHER[sex]


def _are_two(index: TextIndex, place: Span, at: int, sex: str) -> bool:
    """Return whether other pronouns of the article tell of two people: his | wife; he told | her."""
    tokens, sexes = index.tokens, pronoun_sexes()
    told = [
        (tokens.starts[i] > at, sexes[tokens.lower[i]])
        for i in tokens.within(place.start, place.end)
        if tokens.lower[i] in sexes and tokens.starts[i] != at and not index.is_quoted(tokens.starts[i])
    ]
    return (False, sex) in told or (True, _OTHER[sex]) in told
