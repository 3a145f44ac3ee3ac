"""Decide what the runs of capitals are: by their own words first, then by what the rest of the article says of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon.people import DEMONYM, FUNCTION, GIVEN, PLACE, ROLE
from quotecheck.model import MentionKind
from quotecheck.phrases.adjacent_roles import role_after, role_before
from quotecheck.phrases.name_keys import key
from quotecheck.phrases.names import Reading, Shape
from quotecheck.phrases.noun_phrases import noun_kind
from quotecheck.phrases.positions import Layout

Words = tuple[str, ...]

# What follows a person's name: ", who", ", 46,", "(D-Ohio)"; and a body's: ", which", ", a company".
_PERSON_FOLLOWS = re.compile(r",?\s(?:who|whose|himself|herself)\b|,\s(?:aged\s)?\d\d?[,.]|\s\([RD]-")
_BODY_FOLLOWS = re.compile(
    r",?\swhich\b|\s\([A-Z]{2,8}\)|,\s(?:a|an|the)\s[^,.;]{0,60}\b(?:company|firm|group|charity|agency|organi[sz]ation|"
    r"union|network|maker|retailer|bank|think tank|outlet|website|start-?up|nonprofit|party|coalition|institute)\b"
)
_BODY_BEFORE = re.compile(
    r"\b(?:at|firm|company|group|charity|union|outlet|newspaper|network|website|journal|magazine|bank|retailer|maker|"
    r"broadcaster|start-?up|agency|(?:spokes\w+|director|manager) (?:for|of)|"
    r"(?:published|released|issued|conducted|commissioned|owned|made|run|built|obtained) (?:\w+ ){0,2}by),?\s$"
)
_BEFORE = 40  # characters in which the words before a name are looked for
_AHEAD = 90  # characters in which a pronoun tells what the source is
_ITS = re.compile(r"\bits\b")
_HIS = re.compile(r"\b(?:he|she|his|her|him)\b")
_ACRONYM_FOLLOWS = re.compile(r"\s\([A-Z]{3,8}\)")
# Halden Foods, Inc. (NYSE: HLF)
_EXCHANGE_BEFORE = re.compile(r"\([A-Za-z]{2,8}:[ ]?\Z")
_SYMBOL_BEHIND = re.compile(r":[ ]?[A-Z][A-Z.]{0,5}\)")
_VAGUE = frozenset({"conservative", "liberal", "independent", "progressive", "moderate", "member", "partner", "maker"})


class Known(NamedTuple):
    """Which names the article surely gives to people and to bodies."""

    persons: frozenset[Words]
    tokens: frozenset[str]
    bodies: frozenset[Words]
    openings: frozenset[str]
    """First words of longer bodies' names, by which those may go alone."""


def gather(layout: Layout, readings: Sequence[Reading]) -> Known:
    """Return what the article's surest names are."""
    persons: set[Words] = set()
    bodies: set[Words] = set()
    for reading in readings:
        if layout.heading(reading.span.start):
            continue
        words = reading.words
        if reading.shape is Shape.PERSON:
            persons.add(words)
        elif reading.shape is Shape.BODY or (reading.shape is Shape.TITLE and defined(layout, reading)):
            bodies.add(words)
        elif reading.shape is Shape.UNSURE and words not in persons:
            said = evidence(layout, reading)
            (persons if said > 0 else bodies if said < 0 else set()).add(words)
    ordinary = lexicon.words("common_words")
    tokens = {word for words in persons for word in words if len(word) > 1}
    openings = frozenset(words[0] for words in bodies if len(words) > 1 and words[0] not in ordinary)
    for reading in readings:
        if reading.shape is not Shape.LONE or layout.heading(reading.span.start):
            continue
        words = reading.words
        if words[0] not in tokens and _somebody(layout, reading, openings):
            persons.add(words)
            tokens.add(words[0])
    return Known(frozenset(persons), frozenset(tokens), frozenset(bodies), openings)


def decide(layout: Layout, reading: Reading, known: Known) -> MentionKind | None:
    """Return what a reading mentions, a title in capitals being a description; None where it is nothing of these."""
    shape, span, words = reading.shape, reading.span, reading.words
    if layout.heading(span.start) and span.end not in layout.heads:
        # Headlines are full of capitals: only full names that the body has count there.
        return MentionKind.NAME if len(words) > 1 and words in known.persons else None
    if _is_share_symbol(layout.text, reading.run.start, reading.run.end):
        return None
    match shape:
        case Shape.PERSON:
            return MentionKind.NAME
        case Shape.TITLE:
            return MentionKind.ORGANIZATION if defined(layout, reading) else MentionKind.DESCRIPTION
        case Shape.BODY:
            return MentionKind.ORGANIZATION
        case Shape.THING | Shape.PLACE:
            return MentionKind.ORGANIZATION if span.end in layout.heads else None
        case Shape.UNSURE:
            return _unsure(layout, reading, words, known)
        case Shape.LONE:
            return _lone(layout, reading, words[0], known)


def _unsure(layout: Layout, reading: Reading, words: Words, known: Known) -> MentionKind | None:
    if words in known.persons:
        return MentionKind.NAME
    if words in known.bodies:
        return MentionKind.ORGANIZATION
    if all(word in known.tokens for word in words):
        return MentionKind.NAME
    if reading.span.end not in layout.heads:
        return None
    before = layout.text[max(0, reading.span.start - 5) : reading.span.start].lower()
    ordinary = lexicon.words("common_words")
    if before.endswith("the ") or all(word in ordinary for word in words) or evidence(layout, reading) < 0:
        return MentionKind.ORGANIZATION
    return MentionKind.NAME


def _lone(layout: Layout, reading: Reading, word: str, known: Known) -> MentionKind | None:
    token = reading.name[0]
    lower = token.text.lower()
    start = token.start
    if token.flags & (FUNCTION | DEMONYM) or lower in lexicon.words("sentence_openers"):
        return None
    if word in known.tokens:
        titled = token.flags & ROLE and (layout.opens_sentence(start) or _is_title(layout, start))
        return None if titled else MentionKind.NAME
    if token.flags & ROLE or noun_kind(lower):
        return None
    if word in known.openings:
        return MentionKind.ORGANIZATION
    if token.end not in layout.heads or len(word) == 1 or (word.endswith("s") and word[:-1] in known.tokens):
        return None  # the Moes are no body
    if layout.text[max(0, start - 4) : start].lower() == "the ":
        return MentionKind.ORGANIZATION
    if word in lexicon.words("common_words"):
        return None
    return MentionKind.ORGANIZATION if evidence(layout, reading) < 0 else MentionKind.NAME


def _is_title(layout: Layout, start: int) -> bool:
    """Return whether a word that is both a role and a name stands as a role: "the Speaker"."""
    return layout.text[max(0, start - 4) : start].lower() in ("the ", " an ", "  a ")


def evidence(layout: Layout, reading: Reading) -> int:
    """Return above 0 for a person, below 0 for a body, 0 where the words around say nothing."""
    text, span = layout.text, reading.span
    limit = layout.limit(span.end)
    if _PERSON_FOLLOWS.match(text, span.end, limit):
        return 1
    if role_after(text, span.end, limit).roles:
        return 1
    if _BODY_FOLLOWS.match(text, span.end, limit):
        return -1
    before = role_before(text, span.start, layout.floor(span.start))
    if before.roles and before.roles[0].head not in _VAGUE:
        return 1
    if _BODY_BEFORE.search(text, max(0, span.start - _BEFORE), span.start):
        return -1
    if span.end in layout.heads:
        ahead = text[span.end : span.end + _AHEAD].split("\n", 1)[0]
        if not _HIS.search(ahead) and _ITS.search(ahead):
            return -1
        return 1 if len(reading.name) > 1 and not _ordinary(reading) else 0
    return 0


def _ordinary(reading: Reading) -> bool:
    ordinary = lexicon.words("common_words")
    return all(token.text.lower() in ordinary for token in reading.name)


def _somebody(layout: Layout, reading: Reading, openings: frozenset[str]) -> bool:
    """Return whether a single word is somebody by what stands beside it."""
    token = reading.name[0]
    lower = token.text.lower()
    if token.flags & (FUNCTION | PLACE | DEMONYM) or len(lower) < 2 or key(lower) in openings or noun_kind(lower):
        return False
    if layout.text.startswith(".", token.end) and token.text in lexicon.words("abbreviations"):
        return False  # Ostby, Va., a port
    follows = bool(_PERSON_FOLLOWS.match(layout.text, token.end, layout.limit(token.end)))
    if layout.opens_sentence(token.start) and not token.flags & GIVEN:
        return follows and lower not in lexicon.words("sentence_openers")
    if follows:
        return True
    before = role_before(layout.text, token.start, layout.floor(token.start))
    return bool(before.roles) and before.roles[0].head not in _VAGUE


def defined(layout: Layout, reading: Reading) -> bool:
    """Return whether an acronym follows, which titles of people have none: High Commissioner for Wetlands (HCW)."""
    return bool(_ACRONYM_FOLLOWS.match(layout.text, reading.run.end))


def _is_share_symbol(text: str, start: int, end: int) -> bool:
    """Return whether the run is a company's symbol on an exchange, or that exchange: (NYSE: HLF)."""
    if text[end : end + 1] == ")":
        return bool(_EXCHANGE_BEFORE.search(text, max(0, start - 12), start))
    return text[start - 1 : start] == "(" and bool(_SYMBOL_BEHIND.match(text, end))
