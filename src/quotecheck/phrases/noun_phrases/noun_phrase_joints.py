"""What joins the words before a noun for somebody: a comma, the "of" of a body's name, "and"."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.nouns import Kind, Noun, is_document, noun_kind
from quotecheck.lexicon.organisations import is_seated
from quotecheck.lexicon.people import BODY, GIVEN, HONORIFIC, PLACE, ROLE
from quotecheck.model import Tokens
from quotecheck.phrases.noun_phrases.agent_nouns import is_position

_NO_NOUNS = frozenset("wpDHh")  # shapes of words that name nothing
_POSITION = Kind(Noun.PERSON, plural=False, sex="")
_ASIDES = frozenset(",(—–") | {"--", "who", "whose"}
_STATES = "ASIT"  # shapes: N.H., Fla., Ont.
_ONE = frozenset({"another", "one"})
_LISTED = 4  # tokens from the first comma of a list of fields to their noun
_MOST = 3  # tokens of a post without an article: research and | policy director


def kind_at(tokens: Tokens, i: int) -> Kind | None:
    """Return what the noun at token `i` names; None if no list knows it."""
    if is_position(tokens, i) and not _governs(tokens, i + 1):
        return _POSITION
    kind = None if tokens.shapes[i] in _NO_NOUNS else noun_kind(tokens.lower[i])
    if kind and kind.noun is Noun.BODY and tokens.words[i].islower() and is_document(tokens.lower[i]):
        return Kind(Noun.DOCUMENT, kind.plural, "")  # the post said; not: the Post said
    return kind


def _governs(tokens: Tokens, at: int) -> bool:
    """Return whether a word before the token `at` is a verb by what follows: the team lead | the league."""
    return at < len(tokens.words) and (tokens.shapes[at] in "TDH" or tokens.lower[at] == "by")


def is_between_adjectives(tokens: Tokens, start: int, comma: int, limit: int) -> bool:
    """Return whether a comma parts adjectives behind the determiner at `start`: the lanky | , bespectacled professor.

    Or stands in one: the Salem | , Ohio-based company. Not the hermit, a former coach; nor the hermit, former coach of
    the team; nor: asked about the pier, another resident.
    """
    adjectives = range(start + 1, comma)
    if start < 0 or not adjectives or tokens.shapes[start] != "D" or tokens.lower[comma + 1] in _ONE:
        return False
    if comma + 1 < limit and is_seated(tokens.lower[comma + 1]):
        return all(tokens.words[i][0].isupper() for i in adjectives)
    if any(tokens.shapes[i] not in "w," for i in adjectives):
        return False
    head = next((i for i in range(comma + 1, min(limit, comma + _LISTED + 1)) if tokens.shapes[i] not in "w,"), limit)
    kind = kind_at(tokens, head) if comma + 1 < head < limit else None
    ends = head + 1 >= limit or tokens.words[head + 1] in _ASIDES
    return kind is not None and kind.noun is Noun.PERSON and not kind.plural and ends


def is_in_state(tokens: Tokens, comma: int, limit: int) -> bool:
    """Return whether a comma stands around the state of a town: a 52-year-old Salem | , N.H. | , resident."""
    at = comma - 1 if tokens.words[comma - 2] == "," and _is_state(tokens, comma - 1) else comma + 1
    if at < comma:
        return leads_to_post(tokens, comma + 1, limit)
    closes = at + 1 < limit and tokens.words[at + 1] == "," and _is_state(tokens, at)
    return tokens.words[comma - 1][0].isupper() and closes and leads_to_post(tokens, at + 2, limit)


def _is_state(tokens: Tokens, at: int) -> bool:
    return tokens.words[at][0].isupper() and (tokens.shapes[at] in _STATES or bool(tokens.flags[at] & PLACE))


def lists_fields(tokens: Tokens, comma: int, limit: int, determiner: str) -> bool:
    """Return whether several words qualify one noun for somebody: an ear | , nose and throat surgeon."""
    last = comma + _LISTED
    if determiner not in ("a", "an") or last >= limit or tokens.lower[comma + 2] != "and":
        return False
    plain = all(tokens.words[i].islower() for i in (comma - 1, comma + 1, comma + 3, last))
    kind = kind_at(tokens, last) if plain else None
    return kind is not None and kind.noun is Noun.PERSON and not kind_at(tokens, comma + 1)


def leads_to_post(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a noun for one person follows, with no article and no more than two words before it."""
    for i in range(at, min(limit, at + _MOST)):
        if tokens.shapes[i] not in "wnKA" or tokens.lower[i] in function_words():
            return False
        kind = noun_kind(tokens.lower[i])
        if kind and kind.noun is Noun.PERSON:
            return not kind.plural and tokens.words[i].islower()
    return False


def links_body(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether a small word stands in the name of a body before a noun for somebody in small letters.

    A University | of Halden professor, the Office | of Budget and Planning director, a Council | on Water fellow. Or
    before a poll, which another may have made with it: a University | of Halden/Ostby Tribune poll.
    """
    if (
        tokens.words[at] not in ("of", "for", "on")
        or not tokens.flags[at - 1] & BODY
        or not tokens.words[at - 1][0].isupper()
    ):
        return False
    i = at + 1
    while i < limit and (tokens.words[i][0].isupper() or tokens.words[i] in ("and", "the", "of", "/")):
        i += 1
    polled = i < limit and tokens.lower[i] in lexicon.words("polls")
    return tokens.words[i - 1][0].isupper() and (polled or leads_to_post(tokens, i, limit))


def stands_in_body(tokens: Tokens, at: int) -> bool:
    """Return whether a small word stands within the name of a body: University | of | Ostby scientist Ola Moe."""
    if at == 0 or tokens.lower[at] not in lexicon.words("links_in_bodies"):
        return False
    before, behind = tokens.words[at - 1], tokens.words[at + 1]
    return before[0].isupper() and behind[0].isupper() and bool(tokens.flags[at - 1] & BODY)


def joins_body(tokens: Tokens, at: int, head: int) -> bool:
    """Return whether "and" stands within a body's name before a noun: Ostby Coast | and | Cliff Rescue spokeswoman.

    "Ola Williams and Traders Association chairman Kari Lie" are two, and so are the chairmen of two councils.
    """
    if at < 2 or tokens.lower[at] != "and" or not _is_post(tokens, head):
        return False
    first = at
    while first and (tokens.words[first - 1][0].isupper() or stands_in_body(tokens, first - 1)):
        first -= 1
    before, rest = range(first, at), range(at + 1, head)
    if len(before) < _FEWEST or not rest or not all(tokens.words[i][0].isupper() for i in rest):
        return False
    named = any(tokens.flags[i] & (GIVEN | HONORIFIC | ROLE) for i in before)
    whole = tokens.flags[at - 1] & (BODY | PLACE) and not tokens.words[at - 1].endswith("s")
    first_name = tokens.flags[at + 1] & GIVEN and not all(
        word in lexicon.common_words() for word in tokens.lower[at + 1 : at + 3]
    )
    return not (named or whole or first_name or tokens.flags[at + 1] & (HONORIFIC | ROLE))


_FEWEST = 2


def _is_post(tokens: Tokens, at: int) -> bool:
    """Return whether a noun for a post stands at a token, in small letters or as an acronym: spokeswoman, MP."""
    return tokens.words[at][0].islower() or (tokens.words[at].isupper() and bool(tokens.flags[at] & ROLE))


def links_post(tokens: Tokens, at: int, limit: int) -> bool:
    """Return whether "and" stands within the name of a body whose post a noun for one person tells."""
    head = at + 1
    while head < limit and tokens.words[head][0].isupper() and not _is_post(tokens, head):
        head += 1
    kind = kind_at(tokens, head) if head < limit else None
    somebody = kind is not None and kind.noun is Noun.PERSON and not kind.plural
    return somebody and joins_body(tokens, at, head)
