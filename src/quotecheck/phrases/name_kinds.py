"""Decide what the runs of capitals are: by their own words first, then by what the rest of the article says of them."""

from collections.abc import Sequence
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.nouns import is_noun
from quotecheck.lexicon.people import DEMONYM, FUNCTION, GIVEN, PARTICLE, PLACE, ROLE, SUFFIX
from quotecheck.model import MentionKind, Role
from quotecheck.phrases.adjacent_roles import role_before
from quotecheck.phrases.appositions import role_after
from quotecheck.phrases.body_roles import is_said_to_be_body
from quotecheck.phrases.called_bodies import is_called_body, is_no_post, may_be_body
from quotecheck.phrases.completed_posts import is_titled
from quotecheck.phrases.name_contexts import (
    body_follows,
    body_precedes,
    is_camel,
    is_share_symbol,
    names_body,
    person_follows,
    speaks_of_itself,
)
from quotecheck.phrases.names import ParsedRun, RunKind
from quotecheck.phrases.other_names import other_name
from quotecheck.phrases.positions import Positions

Words = tuple[str, ...]
_LONGEST_NAME = 4  # words
_OF_NAMES = GIVEN | SUFFIX | PARTICLE  # what the words of a name may be


class Known(NamedTuple):
    """Which names the article surely gives to people and to bodies."""

    persons: frozenset[Words]
    tokens: frozenset[str]
    surnames: frozenset[str]
    """Last words of people's full names."""
    bodies: frozenset[Words]
    openings: frozenset[str]
    """First words of longer bodies' names, by which those may go alone."""
    fronts: frozenset[Words]
    """Likewise more than one first word: Halden Lime, of Halden Lime Works."""
    alone: frozenset[str] = frozenset()
    """Single words by which somebody speaks: Harbottle said."""


def gather(positions: Positions, runs: Sequence[ParsedRun]) -> Known:
    """Return what the article's surest names are; the runs are those outside headings."""
    persons: set[Words] = set()
    bodies: set[Words] = set()
    for run in runs:
        words = run.keys
        if run.kind is RunKind.PERSON:
            (bodies if is_called_body(positions, run) else persons).add(words)
        elif run.kind is RunKind.BODY or (run.kind is RunKind.TITLE and is_no_post(positions, run)):
            bodies.add(words)
    seeming: set[Words] = set()  # people by no more than that they speak
    fronts = frozenset(words[:stop] for words in bodies for stop in range(2, len(words)))
    for run in runs:
        words = run.keys
        if run.kind is RunKind.UNSURE and words not in persons and not (words in fronts and may_be_body(run)):
            said = min(0, _evidence(positions, run)) if run.name[-1].flags & PLACE else _evidence(positions, run)
            (persons if said > 1 else seeming if said > 0 else bodies if said < 0 else set()).add(words)
    persons |= seeming - bodies
    ordinary = lexicon.common_words()
    tokens = {word for words in persons for word in words if len(word) > 1}
    tokens |= {key(other) for run in runs if run.kind is RunKind.PERSON and (other := _nickname(positions, run))}
    openings = frozenset(words[0] for words in bodies if len(words) > 1 and words[0] not in ordinary)
    for run in runs:
        if run.kind is RunKind.LONE and run.keys[0] not in tokens and _is_somebody(positions, run, openings):
            persons.add(run.keys)
            tokens.add(run.keys[0])
    surnames = frozenset(words[-1] for words in persons if len(words) > 1)
    known = Known(frozenset(persons), frozenset(tokens), surnames, frozenset(bodies), openings, fronts)
    speaking = (run for run in runs if run.kind is RunKind.LONE and run.end in positions.heads)
    alone = frozenset(run.keys[0] for run in speaking if _lone(positions, run, known) is MentionKind.NAME)
    return known._replace(alone=alone)


def decide(positions: Positions, run: ParsedRun, known: Known, *, heading: bool) -> MentionKind | None:
    """Return what a run mentions, a title in capitals being a description; None where it is nothing of these."""
    if heading and run.end not in positions.heads:
        # Headlines are full of capitals: only full names that the body has count there.
        return MentionKind.NAME if len(run.keys) > 1 and run.keys in known.persons else None
    if is_share_symbol(positions.index.tokens, run.run.tokens):
        return None
    if _holds_seat(positions, run):
        return MentionKind.DESCRIPTION
    match run.kind:
        case RunKind.LONE:
            return _lone(positions, run, known)
        case RunKind.PERSON:
            body = may_be_body(run) and run.keys in known.bodies
            return MentionKind.ORGANIZATION if body else MentionKind.NAME
        case RunKind.TITLE:
            return MentionKind.ORGANIZATION if is_no_post(positions, run) else MentionKind.DESCRIPTION
        case RunKind.BODY:
            # "Ola Fitch …. Fitch said": he, and not the agency of that name.
            surname = len(run.keys) == 1 and run.keys[0] in known.surnames and not run.name[0].text.isupper()
            return MentionKind.NAME if surname else MentionKind.ORGANIZATION
        case RunKind.THING | RunKind.PLACE:
            return MentionKind.ORGANIZATION if run.end in positions.heads else None
        case RunKind.UNSURE:
            return _unsure(positions, run, known)


def _nickname(positions: Positions, run: ParsedRun) -> str:
    """Return the one word by which somebody goes, too: "Mr Moe, known on the station as Sparrow"."""
    other = other_name(positions.index.tokens, run.tokens.stop)[0]
    return "" if " " in other else other


def _holds_seat(positions: Positions, run: ParsedRun) -> bool:
    """Return whether a run is a place with letters for a seat, and no name with letters behind it: the Ostby MP."""
    letters = run.run.words[-1]
    return (
        letters.stop > run.name[-1].stop
        and letters.text in lexicon.words("letters_of_seats")
        and _word_before(positions, run) in ("the", "for")
    )


def _unsure(positions: Positions, run: ParsedRun, known: Known) -> MentionKind | None:
    words = run.keys
    if words in known.persons:
        return MentionKind.NAME
    if words in known.bodies:
        return MentionKind.ORGANIZATION
    if all(word in known.tokens for word in words):
        return MentionKind.NAME
    if words in known.fronts and may_be_body(run):
        return MentionKind.ORGANIZATION
    if run.end not in positions.heads:
        return MentionKind.NAME if _looks_personal(positions, run, known) else None
    if _word_before(positions, run) == "the" or all(map(lexicon.common_words().__contains__, words)):
        return MentionKind.ORGANIZATION
    return MentionKind.ORGANIZATION if _evidence(positions, run) < 0 else MentionKind.NAME


def _looks_personal(positions: Positions, run: ParsedRun, known: Known) -> bool:
    """Return whether a surname ends words that are nothing else: Khizr Khan, Tamir Rice, but not "in Puerto Moe".

    A surname is one that a list has, or that somebody bears elsewhere: its master, Wilf Harbottle; Harbottle said.
    """
    words = run.name
    if not 1 < len(words) <= _LONGEST_NAME or run.run.links or any(word.flags & ~_OF_NAMES for word in words):
        return False
    if (
        any(word.text.isupper() for word in words)
        or words[0].flags & PARTICLE
        or is_camel(words[0].text)
        or _word_before(positions, run) in lexicon.words("before_places")
    ):
        return False
    ordinary = lexicon.common_words()
    return not any(word in ordinary for word in run.keys[:-1]) and (
        run.keys[-1] in known.alone or run.keys[-1] in lexicon.surnames()
    )


def _lone(positions: Positions, run: ParsedRun, known: Known) -> MentionKind | None:
    name, word = run.name[0], run.keys[0]
    if name.flags & (FUNCTION | DEMONYM):
        return None
    lower = name.text.lower()
    if lower in lexicon.words("sentence_openers"):
        return None
    if word in known.tokens:
        # "The Speaker", and "Speaker" where a sentence opens: a word that is both stands as a role.
        titled = name.flags & ROLE and (
            positions.opens_sentence(name.first) or _word_before(positions, run) in lexicon.words("plain_articles")
        )
        return None if titled else MentionKind.NAME
    if word in known.openings:
        return None if name.flags & ROLE or is_noun(lower) else MentionKind.ORGANIZATION
    if name.end not in positions.heads and not name.flags & (GIVEN | PLACE | ROLE) and _is_explained(positions, run):
        return MentionKind.ORGANIZATION
    if name.end not in positions.heads or len(word) == 1 or (word.endswith("s") and word[:-1] in known.tokens):
        return None  # the Moes are no body
    if name.flags & ROLE or is_noun(lower):
        return None
    if _word_before(positions, run) == "the":
        return MentionKind.ORGANIZATION
    if word in lexicon.common_words():
        return None
    return MentionKind.ORGANIZATION if _evidence(positions, run) < 0 else MentionKind.NAME


def _is_explained(positions: Positions, run: ParsedRun) -> bool:
    """Return whether an apposition says that a single word is a body: "by Harbourlane, a ticketing website"."""
    tokens, stop = positions.index.tokens, run.tokens.stop
    return tokens.words[stop : stop + 1] == (",",) and body_follows(tokens, stop, positions.limit(stop))


def _word_before(positions: Positions, run: ParsedRun) -> str:
    first = run.name[0].first
    return positions.index.tokens.lower[first - 1] if first else ""


def _evidence(positions: Positions, run: ParsedRun) -> int:
    """Return 2 for a person, 1 for a name that speaks, below 0 for a body, 0 where the words around say nothing."""
    index = positions.index
    tokens, place = index.tokens, run.tokens
    limit = positions.limit(place.stop) if tokens.ends[place.stop - 1] == run.end else place.stop
    titled = len(run.name) > 1 and run.end in positions.heads and is_titled(index, place.start)
    if titled or person_follows(tokens, place.stop, limit) or role_after(index, place.stop, limit).roles:
        return 2
    said = not run.name[0].flags & GIVEN and is_said_to_be_body(index, place.start, place.stop, limit)
    if said or body_follows(tokens, place.stop, limit) or names_body(tokens, place.start):
        return -1
    if roles := _roles_before(positions, place.start):
        # "the station's proprietor, Halden Pastoral," may be somebody or a body
        both = roles[0].head in lexicon.words("roles_of_bodies_too") and not run.name[0].flags & GIVEN
        return -1 if both and len(run.name) > 1 else 2
    if body_precedes(tokens, place.start):
        return -1
    if run.end in positions.heads:
        if speaks_of_itself(tokens, place.stop):
            return -1
        ordinary = lexicon.common_words()
        return 1 if len(run.name) > 1 and not all(word.text.lower() in ordinary for word in run.name) else 0
    return 0


def _roles_before(positions: Positions, token: int) -> tuple[Role, ...]:
    roles = role_before(positions.index, token, positions.floor(token)).roles
    return roles if roles and roles[0].head not in lexicon.words("vague_roles") else ()


def _is_somebody(positions: Positions, run: ParsedRun, openings: frozenset[str]) -> bool:
    """Return whether a single word is somebody by what stands beside it."""
    name = run.name[0]
    title = name.flags & ROLE and name.text.endswith(".")  # Col. (retd.) Ola Moe
    if title or name.flags & (FUNCTION | PLACE | DEMONYM) or len(name.text) < 2 or run.keys[0] in openings:
        return False
    lower = name.text.lower()
    if _word_before(positions, run) == "the" or is_noun(lower):
        return False  # a market in the Ostby, who
    index = positions.index
    if index.tokens.ends[name.stop - 1] != name.end:
        return False  # Ostby, Va., a port
    follows = person_follows(index.tokens, name.stop, positions.limit(name.stop))
    if positions.opens_sentence(name.first) and not name.flags & GIVEN:
        return follows and lower not in lexicon.words("sentence_openers")
    return follows or bool(_roles_before(positions, name.first))
