"""Where a title in capitals before a name begins: State's | Attorney, Trade and | Industry Minister."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon import people
from quotecheck.lexicon.verbs import verb_form
from quotecheck.lexicon.well_known import known_surnames
from quotecheck.model import Tokens
from quotecheck.phrases.noun_phrases.noun_phrase_joints import joins_body

_SHOUTED = 5  # letters


def title_front(tokens: Tokens, first: int, last: int) -> int:
    """Return the first token of the title from `first` to `last`, with its owner, its fields and its other half."""
    return _with_time(tokens, _coordinated(tokens, _with_fields(tokens, _with_owner(tokens, first)), last))


def behind_headline(tokens: Tokens, first: int, stop: int) -> int:
    """Return the first token of a title behind the words of a headline that ran into it, else `first`.

    TEN DIE IN OSTBY | Mayor Ana Moe; Bo Lie Finally Backs | House Speaker Ana Moe.
    """
    for i in range(stop - 2, first, -1):
        form = verb_form(tokens.lower[i])
        finite = form is not None and form.third and not form.noun and tokens.words[i][0].isupper()
        verb = finite and i > first + 1 and tokens.flags[first] & people.GIVEN
        shouted = i > first and all(_is_shouted(word) for word in tokens.words[i - 1 : i + 1])
        if verb or (shouted and not tokens.words[i + 1].isupper()):
            return i + 1
    return first


def _is_shouted(word: str) -> bool:
    """Return whether a word in capitals is too long for an acronym: EXPLOSION."""
    return word.isupper() and word.isalpha() and len(word) >= _SHOUTED


def _with_owner(tokens: Tokens, first: int) -> int:
    """Return the token at which an owner with a post before it starts: Assistant State's | Attorney Ana Moe."""
    if first < 2 or tokens.words[first - 1] != "'s":
        return first
    begin = first - 2
    if tokens.lower[begin] not in lexicon.words("owners_in_titles"):
        return first
    while (
        begin and tokens.lower[begin - 1] in lexicon.words("title_modifiers") and tokens.words[begin - 1][0].isupper()
    ):
        begin -= 1
    while begin and tokens.lower[first - 2] == "sheriff" and tokens.words[begin - 1][0].isupper():
        begin -= 1  # Ostby County Sheriff's Deputy Ana Moe
    return begin


def _with_time(tokens: Tokens, first: int) -> int:
    """Return the token of the place or body to which the time of a post is tied: then-Ostby | Mayor Ola Moe.

    Of a body before what it is of, too: then-Department of | Fish Secretary Ana Moe.
    """
    begin = first - 1 - (first > 1 and tokens.lower[first - 1] == "of")
    time, hyphen, tied = tokens.words[begin].partition("-") if begin >= 0 else ("", "", "")
    return begin if hyphen and tied[:1].isupper() and f"{time.lower()}-" in people.LEFT else first


def _with_fields(tokens: Tokens, first: int) -> int:
    """Return the first token of the fields of an office: Trade and | Industry Minister Ola Moe.

    Not of "Ana Moe and Industry Minister Ola Moe", nor of two offices: "the President and Industry Minister Ola Moe".
    """
    if first < 2 or tokens.lower[first - 1] not in ("and", "&") or tokens.flags[first] & (people.ROLE | people.GIVEN):
        return first
    begin = first - 1
    while begin and (tokens.words[begin - 1] == "," or _is_field(tokens, begin - 1)):
        begin -= 1
    alone = begin < first - 1 and not (begin and (tokens.words[begin - 1][0].isupper()))
    return begin if alone and tokens.words[begin] != "," else first


def _is_field(tokens: Tokens, at: int) -> bool:
    """Return whether a word may be what an office is for: Trade, Culture; neither a name nor an office."""
    other = people.ROLE | people.GIVEN | people.PLACE | people.DEMONYM | people.HONORIFIC | people.FUNCTION
    word = tokens.lower[at]
    if tokens.flags[at] & people.BODY and people.heads("body_nouns").get(word) not in ("media", "name"):
        return False  # Parliament and Health Minister Ola Moe disagree
    known = word in lexicon.common_words() and word.capitalize() not in known_surnames(())
    return known and tokens.words[at][0].isupper() and not tokens.flags[at] & other


def _coordinated(tokens: Tokens, first: int, last: int) -> int:
    """Return the first token of two offices in capitals that somebody holds: "Founder and | CEO Ola Moe".

    Or of a seat with "and" in its name: "Labour Ostby and | Vik MP Ola Moe". Behind an article they are two people's:
    "the President and Senator Moe".
    """
    if first < 2 or tokens.lower[first - 1] not in ("and", "&"):
        return first
    begin = first - 1
    if joins_body(tokens, begin, last):
        while begin and tokens.words[begin - 1][0].isupper():
            begin -= 1
        return begin
    while begin and tokens.words[begin - 1][0].isupper() and tokens.flags[begin - 1] & people.ROLE:
        begin -= 1
    # Managing | Director and Chief Executive Officer Ola Moe
    if begin and begin < first - 1 and tokens.words[begin - 1][0].isupper() and not tokens.flags[begin - 1]:
        begin -= 1
    alone = begin < first - 1 and (not begin or not (tokens.words[begin - 1][0].isalnum()))
    return begin if alone and not tokens.flags[begin] & people.GIVEN else first
