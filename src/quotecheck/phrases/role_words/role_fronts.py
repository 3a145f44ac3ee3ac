"""Where a noun phrase that ends before a name begins: | retired teacher and swing voter Ola Moe."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import GIVEN
from quotecheck.lexicon.titles import title_abbreviations
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Tokens
from quotecheck.phrases.name_words.body_names import is_short_form
from quotecheck.phrases.noun_phrases.agent_nouns import is_position
from quotecheck.phrases.noun_phrases.noun_phrase_joints import joins_body, stands_in_body
from quotecheck.phrases.role_words.role_bounds import breaks, is_bid, is_ordered_verb

_OPENING = frozenset('.,!?:;"”“')
_MARKS = {"”": "“", '"': '"', "’": "‘"}
_LONGEST_TITLE = 8  # tokens
_SMALL_IN_TITLES = frozenset({"is", "in", "on", "to", "with", "from", "at", "by"})
_ARTICLES = frozenset({"a", "an", "the", "its"})


def front(tokens: Tokens, head: int, floor: int) -> int:
    """Return the first token of the noun phrase that the noun at `head` ends, down to `floor`."""
    first = head - 1 if head > floor and is_position(tokens, head) else head
    while first > floor:
        if bracket := _acronym(tokens, first - 1, floor):
            first = bracket
        elif not breaks(tokens, first - 1) or stands_in_body(tokens, first - 1) or joins_body(tokens, first - 1, head):
            first -= 1
        else:
            break
    return joined_front(tokens, _with_work(tokens, behind_verb(tokens, first, head, floor), floor), floor)


def _with_work(tokens: Tokens, first: int, floor: int) -> int:
    """Return the mark that opens a title in marks before the token `first`, else that: | “Ostby Nights” star Ola Moe.

    Not words that somebody says: “It is late,” captain Ola Moe said.
    """
    close = first - 1
    marks = _MARKS.get(tokens.words[close]) if close > floor + 1 else None
    if not marks or not tokens.words[close - 1][-1].isalnum():
        return first
    for i in range(close - 1, max(floor, close - _LONGEST_TITLE) - 1, -1):
        if tokens.words[i] == marks:
            inside = range(i + 1, close)
            small = lexicon.words("links_in_bodies") | lexicon.words("articles") | _SMALL_IN_TITLES
            titled = all(tokens.words[j][0].isupper() or tokens.lower[j] in small for j in inside)
            return i if titled and tokens.words[i + 1][0].isupper() else first
    return first


def behind_verb(tokens: Tokens, first: int, head: int, floor: int) -> int:
    """Return the token behind a verb that a phrase from `first` to its noun at `head` opens with or holds, or `first`.

    She accused | rival Ola Moe; the vote will almost surely force | Senator Ola Moe out; writer Ana Lie likened | actor
    Ola Moe to a pirate.
    """
    verbs = (
        i for i in range(head - 1, first - 1, -1) if tokens.words[i].islower() and _is_verb(tokens, i, first, floor)
    )
    verb = next(verbs, None)
    if verb is None and first < head and is_bid(tokens, first):
        return first + 1
    return first if verb is None else verb + 1


def _is_verb(tokens: Tokens, at: int, first: int, floor: int) -> bool:
    """Return whether a word of a phrase from the token `first` is the verb of a subject or a modal before it."""
    if is_ordered_verb(tokens, at, floor):
        return True
    form = tokens.forms[at]
    past = form.past if form else tokens.lower[at].endswith("ed") and "-" not in tokens.words[at]
    named = at - 2 > first and tokens.flags[at - 2] & GIVEN and tokens.words[at - 2][0].isupper()
    return past and bool(named) and tokens.words[at - 1][0].isupper()


def joined_front(tokens: Tokens, first: int, floor: int) -> int:
    """Return the first token of a role that "and" joins to the one at `first`, else `first`.

    "Retired teacher and swing voter Ole Moe" is one man, "the minister and spokesman Ole Moe" are two.
    """
    if first - 2 >= floor and tokens.lower[first - 1] == "and":
        kind = noun_kind(tokens.lower[first - 2])
        opens = tokens.words[first - 2][0].islower() or first - 2 == floor or tokens.shapes[first - 3] in '|."('
        titled = tokens.words[first - 2].removesuffix(".") in title_abbreviations()  # former Ohio Gov. and author Moe
        if titled or (kind and kind.noun is Noun.PERSON and not kind.plural and opens):
            other = front(tokens, first - 2, floor)
            if other <= floor or tokens.lower[other - 1] not in lexicon.words("articles"):
                return other
        if _is_joined_field(tokens, first, floor):
            return front(tokens, first - 2, floor)
    return first


def _is_joined_field(tokens: Tokens, first: int, floor: int) -> bool:
    """Return whether "and" joins two fields of one post: Fire | and rescue chief Ola Moe, the | search and rescue head.

    What opens a sentence or stands behind an article; police and prisoners are people, and say so for themselves.
    """
    word = tokens.lower[first - 2]
    if f"{word} and {tokens.lower[first]}" in lexicon.lines("joined_fields"):
        return True
    begin = front(tokens, first - 2, floor)  # | state tourism and culture minister
    opens = begin == floor or tokens.words[begin - 1] in _OPENING or tokens.lower[begin - 1] in _ARTICLES
    form = verb_form(word)
    thing = noun_kind(word) is None and word in lexicon.common_words() and not word.endswith("s")
    return opens and thing and tokens.words[first][0].islower() and (form is None or form.gerund)


def _acronym(tokens: Tokens, at: int, floor: int) -> int:
    """Return the bracket before a body's acronym that ends at `at`, or 0: Ostby Municipal Council | (OMC) president."""
    opens = at - 2
    if opens <= floor or tokens.words[at] != ")" or tokens.words[opens] != "(":
        return 0
    return opens if is_short_form(tokens.words[opens + 1]) and tokens.words[opens - 1][0].isupper() else 0
