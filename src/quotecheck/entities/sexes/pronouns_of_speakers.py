"""Pronouns by which nobody but the last speaker goes on: Ms. Obi said it was old. “We sold it,” | he | said."""

from bisect import bisect_left
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise

from quotecheck.entities.names.sex import given_sex, told_sex
from quotecheck.entities.sexes.pronouns_of_one import People, Pronoun, is_of_one, whole_extent
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
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
from quotecheck.system.tuples import NamedTuple

_SUBJECTS = ("he", "she")
_OTHER = {"m": "f", "f": "m"}
_NAMED = (Resolution.NAMED, Resolution.SURNAME)


class _Turn(NamedTuple):
    """Two statements, one right after the other: somebody's by name, and the one that a pronoun makes."""

    person: Entity
    before: Attribution
    pronoun: Span


class _Cast(NamedTuple):
    """Who is spoken of, the turn that is looked at, and the sex that its pronoun tells."""

    people: People
    turn: _Turn
    sex: str


def pronouns_of_speakers(
    index: TextIndex,
    sentences: Sequence[Sentence],
    people: People,
    attributions: Sequence[Attribution],
    speakers: Sequence[Speaker],
) -> Iterator[Pronoun]:
    """Yield he and she that make a statement right after somebody's, where the paragraph tells of nobody else.

    In a dialogue the other one answers, so that what went before must be in the article's own words, and no question.
    """
    sexes = pronoun_sexes()
    said = sorted(zip(attributions, speakers, strict=True), key=lambda each: _place(each[0]))
    for turn in _turns(index.text, said):
        sex = sexes[turn.pronoun.of(index.text).lower()]
        if _sex(turn.person) != _OTHER[sex]:
            continue
        paragraph = index.paragraph(turn.before.span.start)
        if index.paragraph(turn.pronoun.start) - paragraph > 1:
            continue
        end = next(each.span.end for each in sentences if each.span.end > turn.pronoun.start)
        own = Span(index.paragraph_starts[paragraph], end)
        before = Span(index.paragraph_starts[max(0, paragraph - 1)], own.start)
        cast = _Cast(people, turn, sex)
        sources = {i for each, _ in said if each.source and _is_said(each) for i in _within(index, each.source)}
        if _is_of_two(index, cast, own, set()) or _is_of_two(index, cast, before, sources):
            continue
        if not _are_two(index, own, turn.pronoun.start, sex):
            yield Pronoun(sex, turn.pronoun, _last_name(turn), turn.person.id)


def _is_said(attribution: Attribution) -> bool:
    """Return whether somebody speaks, and does not only hope or deny."""
    spoken = attribution.cue is not None and attribution.cue.plain
    return spoken or attribution.kind in (Kind.DIRECT, Kind.MIXED)


def _within(index: TextIndex, span: Span) -> range:
    return index.tokens.within(span.start, span.end)


def _sex(person: Entity) -> str:
    """Return the sex that a courtesy title or a role tells; a given name alone may be either's, a pronoun another's."""
    told = told_sex([mention for mention in person.mentions if mention.kind is not MentionKind.PRONOUN])
    given = given_sex(person.mentions)
    return told or (given if given in {mention.sex for mention in person.mentions} else "")


def _is_of_two(index: TextIndex, cast: _Cast, place: Span, passed: Container[int]) -> bool:
    """Return whether a paragraph tells of somebody else for whom the pronoun may stand, outside the tokens `passed`.

    Those are of the sources in the paragraph before: whoever speaks there has had a turn of his own.
    """
    tokens = index.tokens
    named = cast.people.between(place.start, place.end)
    others = (one for one in named if bisect_left(tokens.starts, one.start) not in passed)
    if any(_may_be(one.person, one.mention, cast) for one in others):
        return True
    names = (one.mention for one in named if one.person is cast.turn.person and one.mention.kind is MentionKind.NAME)
    own = {i for mention in names for i in tokens.within(*whole_extent(mention))}
    told = [
        i for i in _within(index, place) if i not in own and i not in passed and not index.is_quoted(tokens.starts[i])
    ]
    return any(_is_somebody(tokens.lower[i], cast.sex) or _is_given_name(tokens.words[i], cast.sex) for i in told)


def _is_given_name(word: str, sex: str) -> bool:
    """Return whether a word is a given name of that sex: the letter from | Leo | came, Ms. Obi said. … he wrote."""
    return word[0].isupper() and sex in sex_of(fold(word))


def _last_name(turn: _Turn) -> Span:
    """Return where the person is last named before the pronoun."""
    names = (mention.span for mention in turn.person.mentions if mention.kind is MentionKind.NAME)
    return max(span for span in names if span.end <= turn.pronoun.start)


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


def _may_be(one: Entity, mention: Mention, cast: _Cast) -> bool:
    """Return whether a mention is of somebody else, for whom the pronoun may stand."""
    if one is cast.turn.person or mention.span == cast.turn.pronoun or mention.plural:
        return False
    return cast.people.sexes[one.id] != _OTHER[cast.sex] or mention.kind is not MentionKind.NAME


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
