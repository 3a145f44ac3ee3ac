"""What tells that a name is a company's: its founder, its shares, the owner with a name of ordinary words."""

from __future__ import annotations

from itertools import pairwise

from quotecheck import lexicon
from quotecheck.lexicon.organisations import trades
from quotecheck.lexicon.people import DEMONYM, GIVEN, PLACE, THING
from quotecheck.model import Tokens
from quotecheck.phrases.name_words.names import ParsedRun

_OF = frozenset({"of", "in"})
_AROUND = 800  # tokens in which a company is told of that is known by its trade
_MODIFIERS = 3  # tokens between 's and what a company has: Halden Dental's newly hired | chief executive


def has_what_companies_have(tokens: Tokens, start: int, stop: int) -> bool:
    """Return whether the name at the tokens `start` to `stop` has what only a company has, or is said to be founded.

    The founder of Halden Dental, Halden Dental's shareholders, shares in Halden Dental; Halden Dental, founded in 1911.
    """
    lower, possessions = tokens.lower, lexicon.words("what_companies_have")
    if start > 1 and lower[start - 1] in _OF and lower[start - 2] in possessions:
        return lower[start - 1] == "of" or lower[start - 2] in ("shares", "stock")
    if lower[stop : stop + 1] == ("'s",):
        return not possessions.isdisjoint(_phrase(tokens, stop + 1))
    return lower[stop : stop + 1] == (",",) and lower[stop + 1 : stop + 2] in (("founded",), ("headquartered",))


def is_known_by_trade(tokens: Tokens, stop: int) -> bool:
    """Return whether a trade stands behind a name, and the text speaks of such a company.

    A Halden Central | train hit a truck …. The railroad said; not where it is a station's, and no railroad is told of.
    """
    nouns = nouns_by_trade(tokens, stop)
    around = tokens.lower[max(0, stop - _AROUND) : stop + _AROUND] if nouns else ()
    return any(word == "the" and after in nouns for word, after in pairwise(around))


def nouns_by_trade(tokens: Tokens, stop: int) -> tuple[str, ...]:
    """Return nouns for a company by what stands behind its name: a Halden Central | train, Halden Central's trains.

    Not where it is a street's or a station's: an Elm Lane | bus.
    """
    at = stop + (tokens.lower[stop : stop + 1] == ("'s",))
    if at >= len(tokens.words) or tokens.flags[stop - 1] & THING:
        return ()
    return trades().get(tokens.lower[at], ())


def _phrase(tokens: Tokens, at: int) -> tuple[str, ...]:
    """Return the words in small letters from the token `at` on, a few of them."""
    words = tokens.words[at : at + _MODIFIERS]
    small = next((i for i, word in enumerate(words) if not word.islower()), len(words))
    return words[:small]


def sounds_like_company(run: ParsedRun) -> bool:
    """Return whether a name of several words has an ordinary one that is no surname, as no person's has: Halden Homes.

    Alone it tells nothing: there are places and works like that.
    """
    words, ordinary, surnames = run.name, lexicon.common_words(), lexicon.surnames()
    if len(words) < 2 or run.title or run.honorific or words[0].flags & GIVEN or words[-1].flags & (PLACE | DEMONYM):
        return False
    return any(word.text.lower() in ordinary and word.text.lower() not in surnames for word in (words[0], words[-1]))
