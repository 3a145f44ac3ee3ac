"""Give two people named together the roles named together: "Ola Moe and Kari Lie, mayor and treasurer respectively"."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from itertools import pairwise

from quotecheck.lexicon import people
from quotecheck.model import Role, Span
from quotecheck.phrases.noun_phrases import Noun, read_phrase
from quotecheck.phrases.roles import affiliation, make_role, tenure

_RESPECTIVELY = re.compile(r",?\srespectively\b")
_REACH = 300  # characters before the word in which names and roles stand
_AND = re.compile(r",?\sand\s(?:the\s|an?\s)?")
_PREPOSITION = re.compile(r"\s(?:for|of|at|from|with)\s(?:the\s)?")


def shared_roles(text: str, names: Sequence[Span]) -> Mapping[int, Role]:
    """Return where a name ends → the role that "respectively" gives it.

    Args:
        text: the article.
        names: where people are named, titles included, in reading order.
    """
    found: dict[int, Role] = {}
    for match in _RESPECTIVELY.finditer(text):
        low = max(0, match.start() - _REACH, text.rfind("\n", 0, match.start()) + 1)
        near = [span for span in names if low <= span.start and span.end <= match.start()]
        for one, other in pairwise(near):
            if text[one.end : other.start] != " and ":
                continue
            roles = _after(text, other.end, match.start()) or _before(text, low, one.start)
            if roles:
                found[one.end], found[other.end] = roles
    return found


def _after(text: str, start: int, end: int) -> tuple[Role, Role] | None:
    """Return the two roles behind the names: ", the mayor and the treasurer of Ostby"."""
    if not text.startswith(", ", start):
        return None
    joint = _AND.search(text, start, end)
    if not joint:
        return None
    roles = []
    for low, high in ((start + 2, joint.start()), (joint.start() + len(" and "), end)):
        phrase = read_phrase(text, low, high)
        if not phrase or phrase.noun is not Noun.PERSON:
            return None
        roles.append(make_role(text, phrase.start, phrase.end, phrase.head))
    return roles[0], roles[1]


def _before(text: str, low: int, end: int) -> tuple[Role, Role] | None:
    """Return the two roles before the names: "Spokespeople for the Board and the Ministry, "."""
    if not text.endswith(", ", low, end):
        return None
    start = max(low, text.rfind(". ", low, end) + 1)
    phrase = read_phrase(text, start, end - 2)
    if not phrase or phrase.noun is not Noun.PERSON or not phrase.plural:
        return None
    role = people.role_word(phrase.head)
    preposition = _PREPOSITION.match(text, phrase.core_end, end)
    joint = _AND.search(text, phrase.core_end, end - 2)
    if not role or not preposition or not joint:
        return None
    front = text[phrase.start : phrase.core_end - len(phrase.head)]
    roles = []
    for low_, high in ((preposition.end(), joint.start()), (joint.end(), end - 2)):
        words = f"{front}{role.singular}{preposition[0]}{text[low_:high]}"
        roles.append(
            Role(
                span=Span(low_, high),
                text=words,
                head=role.singular,
                affiliation=affiliation(words),
                tenure=tenure(words, role.singular),
            )
        )
    return roles[0], roles[1]
