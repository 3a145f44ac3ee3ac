"""Where the head of a source's noun phrase stands: "Ola Moe" of "Ola Moe, the mayor,", "poll" of "a poll by Oslo"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import takewhile

from quotecheck import lexicon
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.people import ROLE
from quotecheck.model import Span, TextIndex, Tokens
from quotecheck.phrases.name_words.body_names import is_short_form
from quotecheck.phrases.noun_phrases.noun_phrase_joints import is_between_adjectives, links_body, links_post
from quotecheck.text.punctuation import OPENING_QUOTES

_TOPICS = frozenset({"About", "On"})
_LEAD = frozenset(',;:“"(—–-') | {"--"}
_TAIL = frozenset(',;:—–-“"()') | {"--"}
_BRACKETS = frozenset("()")
_POST = 4  # words of a post behind a body and its short form
_ASIDE = frozenset(",(—–-") | {"--"}  # a hyphen alone stands for a dash: Moe - who left - said


def source_tokens(tokens: Tokens, source: Span) -> range:
    """Return the tokens of a source without marks and a possessive ending at its edges, nor what loosens its number.

    At least | a dozen members; about | 40 residents; but "more than half of the voters" says who.
    """
    place = tokens.within(source.start, source.end)
    first, stop = place.start, place.stop
    words = tokens.words
    while first < stop and words[first] in _LEAD:
        first += 1
    if first < stop and tokens.lower[first] in lexicon.words("openers_of_bounds"):
        bounds = (n for n in (1, 2) if " ".join(tokens.lower[first : first + n]) in lexicon.words("bounds"))
        first = min(first + max(bounds, default=0), stop - 1)
    while first < stop and words[stop - 1] in _TAIL:
        stop -= 1
    if first < stop - 1 and (words[stop - 1] == "'s" or (words[stop - 1] == "'" and words[stop - 2].endswith("s"))):
        stop -= 1
    return range(first, stop)


def core_stop(tokens: Tokens, place: range) -> int:
    """Return the token behind the head of the noun phrase in `place`: an aside, a relative clause, a complement."""
    words = tokens.words
    behind = lexicon.words("after_heads")
    for i in place:
        word = words[i]
        if word in _BRACKETS and _is_in_title(tokens, place.start, i - (word == ")") * 2, place.stop):
            continue
        if word == "," and is_between_adjectives(tokens, place.start, i, place.stop):
            continue
        if i > place.start and word in _TOPICS:
            return i  # in a headline: Moe | On Lie: ‘He Lied’
        if word in _ASIDE or (i > place.start and word in behind and not _is_in_name(tokens, i, place.stop)):
            return i
        if (
            i > place.start
            and word in lexicon.words("calling")
            and words[i + 1] in OPENING_QUOTES
            and words[i - 1].islower()
        ):
            return i  # a news site | called “The Local”
        if (word == "such" and words[i + 1] == "as") or (i > place.start and _tells_of_person(tokens, i)):
            return i
    return place.stop


def _is_in_name(tokens: Tokens, at: int, limit: int) -> bool:
    return links_body(tokens, at, limit) or links_post(tokens, at, limit)


def _tells_of_person(tokens: Tokens, at: int) -> bool:
    """Return whether a participle tells what somebody does: the senator | representing Mr. Lie, Ola Moe, said."""
    form, kind = tokens.forms[at], noun_kind(tokens.lower[at - 1])
    if not form or not form.gerund or not kind or kind.noun is not Noun.PERSON or kind.plural:
        return False
    return tokens.shapes[at + 1 : at + 2] in ("D", "H", "K", "A", "T")


def _is_in_title(tokens: Tokens, start: int, bracket: int, stop: int) -> bool:
    """Return whether a bracket stands between a title and its name, or between a body and who has a post in it.

    Gen. (ret.) Ola Moe, Clerk of Works (CW) Bo Lie; the Ostby Anglers' Guild | (OAG) | chairman.
    """
    if bracket + 3 >= stop or tokens.words[bracket] != "(" or tokens.words[bracket + 2] != ")":
        return False
    word, behind = tokens.words[bracket + 1], range(bracket + 3, stop)
    if len(word) > 1 and is_short_form(word) and _opens_with_post(tokens, behind):
        return True
    titled = range(start if tokens.words[bracket + 1].isupper() else bracket - 1, bracket)
    return any(tokens.flags[i] & ROLE for i in titled) and tokens.words[bracket + 3][0].isupper()


def _opens_with_post(tokens: Tokens, place: range) -> bool:
    """Return whether nouns in small letters, the last for somebody, open some words: general | secretary."""
    nouns = [*takewhile(lambda i: tokens.words[i].islower() and tokens.symbols[i] in "NvEe", place[:_POST])]
    kinds = (noun_kind(tokens.lower[i]) for i in nouns)
    return any(kind is not None and kind.noun is Noun.PERSON for kind in kinds)


def head_ends(index: TextIndex, source: Span) -> Iterator[int]:
    """Yield the offsets where a name that heads `source` may end: before a mark or complement, or in apposition."""
    tokens = index.tokens
    place = source_tokens(tokens, source)
    if not place:
        return
    core = core_stop(tokens, place)
    ends = tokens.ends
    yield ends[max(core, 1) - 1]
    opens = core - 1 == place.start and tokens.flags[place.start] & ROLE
    plain = tokens.words[core - 1][0].islower() or (opens and tokens.words[core : core + 1] == ("of",))
    if core < place.stop and (plain or tokens.words[core] == "and"):
        # "the engineer, Ola Moe, who"; "Head of the fish board Ola Moe"; "Ola Moe and Kari Lie"
        yield ends[core_stop(tokens, range(core + 1, place.stop)) - 1]
        if _ends_in_name(tokens, range(core, place.stop)):  # "the firm that built the bridge, Halden Works,"
            yield ends[place.stop - 1]


def _ends_in_name(tokens: Tokens, aside: range) -> bool:
    """Return whether a capital stands behind the last comma of what completes a head."""
    comma = next((i for i in reversed(aside) if tokens.words[i] == ","), aside.stop)
    first = comma + 1 + (comma + 1 < aside.stop and tokens.lower[comma + 1] == "the")
    return first < aside.stop and tokens.words[first][0].isupper()
