"""Give two people named together the roles named together: "Ola Moe and Kari Lie, mayor and treasurer respectively"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Role, TextIndex
from quotecheck.phrases.noun_phrases.noun_phrases import read_phrase
from quotecheck.phrases.role_words.roles import role_of, worded_role

_REACH = 60  # tokens before the word in which names and roles stand


def shared_roles(index: TextIndex, names: Sequence[range]) -> Mapping[int, Role]:
    """Return the token behind a name → the role that "respectively" gives it.

    Args:
        index: the article.
        names: the tokens where people are named, titles included, in reading order.
    """
    tokens = index.tokens
    starts = [name.start for name in names]
    found: dict[int, Role] = {}
    for at in _places(tokens.lower):
        low = max(0, at - _REACH)
        low = max(low, tokens.shapes.rfind("|", low, at) + 1)
        stop = at - 1 if tokens.words[at - 1] == "," else at
        near = [name for name in names[bisect_left(starts, low) : bisect_left(starts, stop)] if name.stop <= stop]
        for one, other in pairwise(near):
            if tokens.words[one.stop : other.start] != ("and",):
                continue
            if roles := _after(index, other.stop, stop) or _before(index, low, one.start):
                found[one.stop], found[other.stop] = roles
    return found


def _places(lower: tuple[str, ...]) -> Iterator[int]:
    at = -1
    for _ in range(lower.count("respectively")):
        at = lower.index("respectively", at + 1)
        if at:
            yield at


def _joint(lower: tuple[str, ...], low: int, high: int) -> int:
    """Return where "and" stands in the tokens `low` to `high`; -1 if it does not."""
    return next((i for i in range(low, high) if lower[i] == "and"), -1)


def _after(index: TextIndex, start: int, end: int) -> tuple[Role, Role] | None:
    """Return the two roles behind the names: ", the mayor and the treasurer of Ostby"."""
    lower = index.tokens.lower
    if lower[start] != ",":
        return None
    joint = _joint(lower, start + 1, end)
    if joint < 0:
        return None
    roles = []
    for low, high in ((start + 1, joint - (lower[joint - 1] == ",")), (joint + 1, end)):
        phrase = read_phrase(index, low, high)
        if not phrase or phrase.noun is not Noun.PERSON:
            return None
        roles.append(role_of(index, phrase))
    return roles[0], roles[1]


def _before(index: TextIndex, low: int, end: int) -> tuple[Role, Role] | None:
    """Return the two roles before the names: "Spokespeople for the Board and the Ministry, "."""
    tokens = index.tokens
    lower = tokens.lower
    if end - 1 <= low or lower[end - 1] != ",":
        return None
    end -= 1
    start = max(low, tokens.shapes.rfind(".", low, end) + 1)
    phrase = read_phrase(index, start, end)
    if not phrase or phrase.noun is not Noun.PERSON or not phrase.plural:
        return None
    role = people.role_word(phrase.head)
    preposition = phrase.core.stop
    joint = _joint(lower, preposition, end)
    if not role or joint < 0 or lower[preposition] not in lexicon.words("before_affiliations"):
        return None
    one = _behind_article(lower, preposition + 1)
    other = _behind_article(lower, joint + 1)
    text = index.text
    front = text[phrase.start : phrase.core_end - len(phrase.head)] + role.singular
    link = " ".join(tokens.words[preposition:one])
    roles = []
    for place in (range(one, joint - (lower[joint - 1] == ",")), range(other, end)):
        if not place:
            return None
        span = tokens.span(place)
        roles.append(worded_role(span, f"{front} {link} {span.of(text)}", role.singular))
    return roles[0], roles[1]


def _behind_article(lower: tuple[str, ...], at: int) -> int:
    return at + 1 if lower[at] in lexicon.words("plain_articles") else at
