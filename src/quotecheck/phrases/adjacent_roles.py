"""Find the roles that stand before a name: "spokesman Ola Moe", "its chief, Ola Moe,"."""

from __future__ import annotations

import re
from bisect import bisect_left
from functools import cache
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.lexicon import people, titles
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import BODY, FUNCTION, GIVEN
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Role, Span, TextIndex, Tokens
from quotecheck.phrases.noun_phrases import Phrase, read_phrase
from quotecheck.phrases.roles import owner, role_at, role_of, worded_role
from quotecheck.phrases.runs import names_department


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
        _, phrase = _phrase_before(index, floor, last, plural=True)
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
    if not word or not phrase.plural:
        return None
    tokens, text = index.tokens, index.text
    first = phrase.tokens.start
    while first < phrase.core.stop - 1 and tokens.lower[first] in lexicon.words("quantifiers"):
        first += 1
    head = phrase.core_end - len(phrase.head)
    words = f"{text[tokens.starts[first] : head]}{word.singular}{text[phrase.core_end : phrase.end]}"
    return worded_role(Span(tokens.starts[first], phrase.end), " ".join(words.split()), word.singular)


def _front(tokens: Tokens, head: int, floor: int) -> int:
    """Return the first token of the noun phrase that the noun at `head` ends, down to `floor`."""
    first = head
    while first > floor and not _breaks(tokens, first - 1):
        first -= 1
    # "retired teacher and swing voter Ole Moe" is one man, "the minister and spokesman Ole Moe" are two.
    if first - 2 >= floor and tokens.lower[first - 1] == "and":
        kind = noun_kind(tokens.lower[first - 2])
        if kind and kind.noun is Noun.PERSON and not kind.plural and tokens.words[first - 2][0].islower():
            front = _front(tokens, first - 2, floor)
            if front <= floor or tokens.lower[front - 1] not in lexicon.words("articles"):
                return front
    return first


def _breaks(tokens: Tokens, at: int) -> bool:
    """Return whether a token cannot stand in a role before a name: marks, determiners, prepositions, verbs."""
    written, lower = tokens.words[at], tokens.lower[at]
    if not written[0].isalnum():
        return written not in ("'s", "&") and not _is_inside(tokens, at)
    if written[-1] == "." and written.count(".") == 1 and len(written) > 2:
        return written[:-1] not in titles.title_abbreviations()
    if lower in lexicon.words("articles") or tokens.flags[at] & FUNCTION or lower in ("will", "may"):
        return True
    if written[0].isupper() or lower in lexicon.words("role_qualifiers"):
        return False
    form = verb_form(lower)
    if form is None:
        return False
    if form.base and at and tokens.lower[at - 1] == "to":
        return True  # "to describe rival Ola Moe"
    # "officials say candidate Ola Moe": a plain form that is no noun is a verb, too
    verb = form.past or form.gerund or ((form.third or form.base) and not form.noun)
    return verb and not noun_kind(lower)


def _is_inside(tokens: Tokens, at: int) -> bool:
    """Return whether a mark stands inside a word: 9/11 widow, Ostby.com writer, Sanders' spokesman."""
    adjoins = at > 0 and tokens.starts[at] == tokens.ends[at - 1]
    if tokens.words[at] == "'":
        return adjoins and tokens.lower[at - 1].endswith("s")
    return adjoins and tokens.words[at] in ("/", ".") and tokens.ends[at] == tokens.starts[at + 1]


def _apposed_before(index: TextIndex, floor: int, comma: int) -> AdjacentRoles | None:
    """Return the role that a phrase gives which fills all between a boundary and the comma before a name."""
    begin, phrase = _phrase_before(index, floor, comma, plural=False)
    return AdjacentRoles((role_of(index, phrase),), index.tokens.starts[begin]) if phrase else None


def _phrase_before(index: TextIndex, floor: int, comma: int, *, plural: bool) -> tuple[int, Phrase | None]:
    """Return the phrase, of one or of several, that fills all between a boundary and the comma before a name.

    Where "its" or "the" opens it, the name must end at a comma, unlike in "he left it to his brother, Ola Moe said".
    """
    tokens = index.tokens
    shapes, starts, lower = tokens.shapes, tokens.starts, tokens.lower
    low = max(floor, bisect_left(starts, starts[comma] - _REACH))
    joints = lexicon.words("before_appositions") | lexicon.words("adverbs_of_tenure")
    openers = "TDHE" if _is_closed(tokens, comma + 1) else "T"
    begins = [
        begin
        for begin in range(low + 1, comma)
        if lower[begin - 1] in joints or lower[begin - 1] in _BOUNDARIES or shapes[begin] in openers
    ]
    for begin in (low, *begins):
        if lower[begin - 1] in _BOUNDARIES and begin > low and not _is_boundary(tokens, begin - 1):
            continue
        if not tokens.words[begin][0].isalnum() or (begin > low + 2 and _names_before(tokens, begin)):
            continue
        opens = lower[begin] in lexicon.words("articles") or (plural and lower[begin] in lexicon.words("quantifiers"))
        if _breaks(tokens, begin) and not opens and shapes[begin] != "T":
            continue
        phrase = read_phrase(index, begin, comma)
        if not phrase or phrase.noun is not Noun.PERSON or phrase.plural is not plural or phrase.tokens.stop < comma:
            continue
        inside = shapes[begin] in "DHE" and not (lower[begin - 1] in joints or lower[begin - 1] in _BOUNDARIES)
        if inside and begin > low and not _is_plain(tokens, phrase):
            continue
        if shapes[begin] not in "wnpDhHx" and not phrase.determiner:
            words = index.text[starts[begin] : starts[comma]].split()
            if words[0][0].isupper() and not owner(words) and not _is_office(tokens, phrase):
                continue
            if begin > low and tokens.words[begin - 1][0].isupper() and "s" not in shapes[begin : phrase.core.stop]:
                continue  # "When Baker called, Moe left"
        if not any(is_finite(tokens, i) for i in range(phrase.core.stop, comma)) and not leads_to_name(tokens, phrase):
            return begin, phrase
    return comma, None


def _names_before(tokens: Tokens, at: int) -> bool:
    """Return whether a phrase stands in apposition to a name before it: "led by Ola Moe, the mayor, Kari Lie left"."""
    if tokens.words[at - 1] != "," or not tokens.words[at - 2][0].isupper():
        return False
    return any(tokens.flags[i] & GIVEN and tokens.words[i][0].isupper() for i in (at - 3, at - 2))


def _is_office(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether an office in capitals with its body is a role: Medical Director of the hospital, Ola Moe."""
    behind = phrase.core.stop
    return behind < phrase.tokens.stop and tokens.lower[behind] in lexicon.words("before_affiliations")


def _is_plain(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether nobody else stands in a phrase: its chief of staff, not "the server used by his opponent"."""
    complement = range(phrase.core.stop, phrase.tokens.stop)
    if not complement:
        return True
    opens = tokens.lower[complement.start] in lexicon.words("before_affiliations")
    kinds = (noun_kind(tokens.lower[i]) for i in complement)
    return opens and not any(kind and kind.noun is Noun.PERSON for kind in kinds)


@cache
def _closed_name() -> re.Pattern[str]:
    """Return what matches in `Tokens.shapes` a name, its party or age, and the mark that closes an apposition."""
    return re.compile("[KATZIJMYNEFSp]{1,6}(?:[(][^|()]{1,5}[)])?[,.]")


def _is_closed(tokens: Tokens, name: int) -> bool:
    return _closed_name().match(tokens.shapes, name) is not None


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
