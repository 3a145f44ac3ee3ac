"""Find the roles that stand before a name: "spokesman Ola Moe", "its chief, Ola Moe,"."""

from __future__ import annotations

from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import BODY, GIVEN, HONORIFIC, ROLE
from quotecheck.model import Role, Span, TextIndex, Tokens
from quotecheck.phrases.body_names import is_acronym
from quotecheck.phrases.fronted_roles import phrase_before
from quotecheck.phrases.noun_phrases import Phrase
from quotecheck.phrases.role_bounds import breaks
from quotecheck.phrases.roles import role_at, role_of, worded_role
from quotecheck.phrases.runs import names_department


class AdjacentRoles(NamedTuple):
    """What stands on one side of a name: its roles, and the offset that the whole noun phrase reaches."""

    roles: tuple[Role, ...]
    edge: int


_MOST_WORDS = 9
_HEADS = frozenset("nKF")  # shapes of nouns: spokesman; Billionaire, Boat-maker


def role_before(index: TextIndex, token: int, floor: int) -> AdjacentRoles:
    """Return the role that small words right before a name give: "spokesman Ola Moe", "its chief, Ola Moe,".

    Args:
        index: the article.
        token: the name's first token.
        floor: the first token of its paragraph.
    """
    tokens, starts = index.tokens, index.tokens.starts
    last = token - 1
    start = starts[token]
    nothing = AdjacentRoles((), start)
    shape = tokens.shapes[last] if last >= floor else ""
    if shape == ",":
        return _apposed_before(index, floor, last) or nothing
    if last - 1 > floor and names_department(tokens, last):
        begin = starts[_front(tokens, last - 2, max(floor, token - _MOST_WORDS))]
        return AdjacentRoles((role_at(index.text, begin, tokens.ends[last], tokens.lower[last - 2]),), begin)
    if shape not in _HEADS or tokens.ends[last] == start:
        return nothing
    head = tokens.lower[last]
    kind = noun_kind(head)
    if not kind or kind.noun is not Noun.PERSON or kind.plural or head in lexicon.words("roles_of_anybody"):
        return nothing
    begin = starts[_front(tokens, last, max(floor, token - _MOST_WORDS))]
    return AdjacentRoles((role_at(index.text, begin, tokens.ends[last], head),), begin)


def plural_before(index: TextIndex, token: int) -> Role | None:
    """Return the role, in the singular, that a plural right before the first of several names gives to each of them.

    "Democratic candidates Ola Moe and Kari Lie": Democratic candidate.
    """
    tokens = index.tokens
    last = token - 1
    if last and tokens.shapes[last] == ",":
        floor = max(tokens.shapes.rfind("|", 0, last) + 1, last - _MOST_WORDS)
        _, phrase = phrase_before(index, floor, last, plural=True)
        return singular_role(index, phrase) if phrase else None
    if last < 0 or tokens.shapes[last] not in _HEADS or tokens.ends[last] == tokens.starts[token]:
        return None
    kind = noun_kind(tokens.lower[last])
    word = people.role_word(tokens.lower[last])
    if not word or not kind or kind.noun is not Noun.PERSON or not kind.plural:
        return None
    first = _front(tokens, last, max(0, token - _MOST_WORDS))
    while first < last and tokens.lower[first] in lexicon.words("quantifiers"):
        first += 1
    span = Span(tokens.starts[first], tokens.ends[last])
    front = index.text[span.start : tokens.starts[last]]
    return worded_role(span, " ".join(f"{front}{word.singular}".split()), word.singular)


def singular_role(index: TextIndex, phrase: Phrase) -> Role | None:
    """Return the role that a plural gives to each of several: a trustee of the Ostby Fund."""
    word = people.role_word(phrase.head)
    if not word or not phrase.plural or index.text[phrase.start].isdigit():
        return None
    tokens, text = index.tokens, index.text
    first = phrase.tokens.start
    while first < phrase.core.stop - 1 and tokens.lower[first] in lexicon.words("quantifiers"):
        first += 1
    head = phrase.core_end - len(phrase.head)
    words = f"{text[tokens.starts[first] : head]}{word.singular}{text[phrase.core_end : phrase.end]}"
    return worded_role(Span(tokens.starts[first], phrase.end), " ".join(words.split()), word.singular)


def _links_body(tokens: Tokens, at: int) -> bool:
    """Return whether a small word stands within the name of a body: University | of | Ostby scientist Ola Moe."""
    if at == 0 or tokens.lower[at] not in lexicon.words("links_in_bodies"):
        return False
    before, behind = tokens.words[at - 1], tokens.words[at + 1]
    return before[0].isupper() and behind[0].isupper() and bool(tokens.flags[at - 1] & BODY)


def _joins_body(tokens: Tokens, at: int, head: int) -> bool:
    """Return whether "and" stands within a body's name: Harbour Hawkers | and | Petty Traders Association chairman."""
    if at < 2 or tokens.lower[at] != "and" or not tokens.words[head][0].islower():
        return False
    before = tokens.words[at - 1]
    plural = before[0].isupper() and before.endswith("s") and not tokens.flags[at - 1] & GIVEN
    # "Ola Williams and Traders Association chairman Kari Lie" are two
    subject = tokens.words[at - 2][0].isupper() and not tokens.flags[at - 2] & (GIVEN | HONORIFIC | ROLE)
    rest = range(at + 1, head)
    body = any(tokens.flags[i] & BODY for i in rest) and all(tokens.words[i][0].isupper() for i in rest)
    return plural and subject and body


def _acronym(tokens: Tokens, at: int, floor: int) -> int:
    """Return the bracket before a body's acronym that ends at `at`, or 0: Ostby Municipal Council | (OMC) president."""
    opens = at - 2
    if opens <= floor or tokens.words[at] != ")" or tokens.words[opens] != "(":
        return 0
    return opens if is_acronym(tokens.words[opens + 1]) and tokens.words[opens - 1][0].isupper() else 0


def _front(tokens: Tokens, head: int, floor: int) -> int:
    """Return the first token of the noun phrase that the noun at `head` ends, down to `floor`."""
    first = head
    while first > floor:
        if bracket := _acronym(tokens, first - 1, floor):
            first = bracket
        elif not breaks(tokens, first - 1) or _links_body(tokens, first - 1) or _joins_body(tokens, first - 1, head):
            first -= 1
        else:
            break
    # "retired teacher and swing voter Ole Moe" is one man, "the minister and spokesman Ole Moe" are two.
    if first - 2 >= floor and tokens.lower[first - 1] == "and":
        kind = noun_kind(tokens.lower[first - 2])
        opens = tokens.words[first - 2][0].islower() or first - 2 == floor or tokens.shapes[first - 3] in '|."('
        if kind and kind.noun is Noun.PERSON and not kind.plural and opens:
            front = _front(tokens, first - 2, floor)
            if front <= floor or tokens.lower[front - 1] not in lexicon.words("articles"):
                return front
    return first


def _apposed_before(index: TextIndex, floor: int, comma: int) -> AdjacentRoles | None:
    """Return the role that a phrase gives which fills all between a boundary and the comma before a name."""
    tokens = index.tokens
    begin, phrase = phrase_before(index, floor, comma, plural=False)
    if not phrase:
        return None
    role = role_of(index, phrase)
    if phrase.determiner in ("one", "another"):  # "another neighbour, Ola Moe,"
        role = role_at(index.text, tokens.starts[phrase.tokens.start + 1], phrase.end, phrase.head)
    return AdjacentRoles((role,), tokens.starts[begin])
