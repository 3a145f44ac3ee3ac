"""Find the roles that stand before a name: "spokesman Ola Moe", "its chief, Ola Moe,"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import BODY, FUNCTION
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Role, TextIndex, Tokens
from quotecheck.phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.roles import owner, role_at, role_of


class AdjacentRoles(NamedTuple):
    """What stands on one side of a name: its roles, and the offset that the whole noun phrase reaches."""

    roles: tuple[Role, ...]
    edge: int


_REACH = 120  # characters before a name that an apposition before it may take
_MOST_WORDS = 9
_BOUNDARIES = frozenset(".!?;:—–,”\"“()'")
_HEADS = frozenset("nKF")  # shapes of nouns: spokesman; Billionaire, Boat-maker
_SPEAKING = frozenset({"said", "says", "told"})


def role_before(index: TextIndex, token: int, floor: int) -> AdjacentRoles:
    """Return the role that small words right before a name give: "spokesman Ola Moe", "its chief, Ola Moe,".

    Args:
        index: the article.
        token: the name's first token.
        floor: the first token of its paragraph.
    """
    tokens = index.tokens
    last = token - 1
    start = tokens.starts[token]
    nothing = AdjacentRoles((), start)
    shape = tokens.shapes[last] if last >= floor else ""
    if shape == ",":
        return _apposed_before(index, floor, last) or nothing
    if shape not in _HEADS or tokens.ends[last] == start:
        return nothing
    head = tokens.lower[last]
    kind = noun_kind(head)
    if not kind or kind.noun is not Noun.PERSON or kind.plural or head in lexicon.words("roles_of_anybody"):
        return nothing
    first = last
    while first > max(floor, token - _MOST_WORDS) and not _breaks(tokens, first - 1):
        first -= 1
    begin = tokens.starts[first]
    return AdjacentRoles((role_at(index.text, begin, tokens.ends[last], head),), begin)


def _breaks(tokens: Tokens, at: int) -> bool:
    """Return whether a token cannot stand in a role before a name: marks, determiners, prepositions, verbs."""
    written, lower = tokens.words[at], tokens.lower[at]
    if not written[0].isalnum():
        return written not in ("'s", "&") and not _is_inside(tokens, at)
    if written[-1] == "." and written.count(".") == 1 and len(written) > 2:
        return written[:-1] not in people.title_abbreviations()
    if lower in lexicon.words("articles") or tokens.flags[at] & FUNCTION or lower in ("will", "may"):
        return True
    if written[0].isupper() or lower in lexicon.words("role_qualifiers"):
        return False
    form = verb_form(lower)
    if form is None:
        return False
    if form.base and at and tokens.lower[at - 1] == "to":
        return True  # "to describe rival Ola Moe"
    return not noun_kind(lower) and (form.past or form.gerund or (form.third and not form.noun))


def _is_inside(tokens: Tokens, at: int) -> bool:
    """Return whether a mark stands inside a word: 9/11 widow, Ostby.com writer, Sanders' spokesman."""
    adjoins = at > 0 and tokens.starts[at] == tokens.ends[at - 1]
    if tokens.words[at] == "'":
        return adjoins and tokens.lower[at - 1].endswith("s")
    return adjoins and tokens.words[at] in ("/", ".") and tokens.ends[at] == tokens.starts[at + 1]


def _apposed_before(index: TextIndex, floor: int, comma: int) -> AdjacentRoles | None:
    """Return the role that a phrase gives which fills all between a boundary and the comma before a name."""
    tokens = index.tokens
    shapes, starts, lower = tokens.shapes, tokens.starts, tokens.lower
    low = max(floor, bisect_left(starts, starts[comma] - _REACH))
    joints = lexicon.words("before_appositions") | lexicon.words("adverbs_of_tenure")
    begins = [
        begin
        for begin in range(low + 1, comma)
        if lower[begin - 1] in joints or lower[begin - 1] in _BOUNDARIES or shapes[begin] == "T"
    ]
    for begin in (low, *begins):
        if lower[begin - 1] in _BOUNDARIES and begin > low and not _is_boundary(tokens, begin - 1):
            continue
        if not tokens.words[begin][0].isalnum():
            continue
        if _breaks(tokens, begin) and lower[begin] not in lexicon.words("articles") and shapes[begin] != "T":
            continue
        phrase = read_phrase(index, begin, comma)
        if not phrase or phrase.noun is not Noun.PERSON or phrase.plural or phrase.tokens.stop < comma:
            continue
        if shapes[begin] not in "wnpDhHx" and not phrase.determiner:
            words = index.text[starts[begin] : starts[comma]].split()
            if words[0][0].isupper() and not owner(words):
                continue
            if begin > low and tokens.words[begin - 1][0].isupper() and "s" not in shapes[begin : phrase.core.stop]:
                continue  # "When Baker called, Moe left"
        if not any(is_finite(tokens, i) for i in range(phrase.core.stop, comma)) and not leads_to_name(tokens, phrase):
            return AdjacentRoles((role_of(index, phrase),), starts[begin])
    return None


def _is_boundary(tokens: Tokens, at: int) -> bool:
    """Return whether an apposition may begin behind a mark: before a space, two apostrophes being one mark."""
    doubled = tokens.lower[at] != "'" or tokens.lower[at - 1] == "'"
    return doubled and tokens.starts[at + 1] > tokens.ends[at]


def is_finite(tokens: Tokens, at: int) -> bool:
    """Return whether a token is an auxiliary or a verb of speaking, which no noun phrase holds."""
    return tokens.symbols[at] == "X" or tokens.lower[at] in _SPEAKING


@cache
def _name_behind() -> re.Pattern[str]:
    """Return what matches a small word and a name of two words or more behind it in `Tokens.shapes`."""
    return re.compile("[wnpDhH](?P<name>[KZMCYFJ](?:I?[KZMCYFJ])++)")


def leads_to_name(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a phrase ends in somebody's name, of whom it then speaks."""
    match = _name_behind().search(tokens.shapes, phrase.core.stop, phrase.tokens.stop)
    return bool(match and not _names_body(tokens, match.start(), match.end() - 1))


def _names_body(tokens: Tokens, before: int, last: int) -> bool:
    """Return whether a name behind the token `before` is a body's: of, for, at, the firm; Policy Center."""
    word = tokens.words[before]
    if tokens.flags[last] & BODY or word != tokens.lower[before]:
        return True  # the pro-Moe Policy Center, then-President Moe
    if kind := noun_kind(word):
        return kind.noun is Noun.BODY
    return word == "and" or bool(people.capitalised().get(word.rpartition("-")[2], 0) & FUNCTION)
