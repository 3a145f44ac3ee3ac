"""Whether the words beside an acronym say that it comes from a name in another language."""

from __future__ import annotations

from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_CALLED = ("called", "dubbed", "known", "nicknamed")
_INITIALS = ("initials", "acronym", "abbreviation", "letters")
_STOPS = frozenset(".;\n")
_OPENS = frozenset((",", "(", "—", "–", "--", "-", "or"))
_CLOSES = frozenset((",", ")", "—", "–", "--", "-", ".", ";", ":", "\n"))
_FARTHEST_INITIALS = 6  # tokens: RKB | , to use its French initials
_FARTHEST_CALLED = 6  # tokens: known in the village as | RKB
_OWNERS_BEFORE = 3  # tokens: whose old French | initials


def are_told_as_letters(tokens: Tokens, i: int) -> bool:
    """Return whether the words beside token `i` say that it is what a body is called by, or its initials."""
    return _is_called(tokens, i) or _are_initials(tokens, i) or _follows_initials(tokens, i) or _in_tongue(tokens, i)


def _are_initials(tokens: Tokens, i: int) -> bool:
    """Return whether the words behind token `i` say that it is initials: the HRB, | by its Dutch initials."""
    behind = tokens.lower[i + 1 : i + 2 + _FARTHEST_INITIALS]
    found = next((k for k, word in enumerate(behind) if word in _INITIALS), 0)
    return (
        found > 1
        and not _STOPS.intersection(behind[:found])
        and not listed("links_before_initials").isdisjoint(behind[:found])
    )


def _is_called(tokens: Tokens, i: int) -> bool:
    """Return whether the words before token `i` say that somebody goes by it: known in the village as | RKB."""
    if tokens.lower[i - 1] != "as" and tokens.lower[i - 1] not in _CALLED:
        return False
    return any(word in _CALLED for word in tokens.lower[max(0, i - _FARTHEST_CALLED) : i])


def _follows_initials(tokens: Tokens, i: int) -> bool:
    """Return whether the words before token `i` say whose initials it is: whose French initials are | RKB."""
    j = i - 1
    while tokens.lower[j] in listed("words_between_initials") or tokens.lower[j] in listed("demonyms"):
        j -= 1
    if tokens.lower[j] not in _INITIALS:
        return False
    owners = tokens.lower[max(0, j - _OWNERS_BEFORE) : j]
    owned = any(word in listed("owners_of_initials") or word in listed("demonyms") for word in owners)
    return owned and _STOPS.isdisjoint(owners)


def _in_tongue(tokens: Tokens, i: int) -> bool:
    """Return whether words beside token `i` name the language of its words.

    The League, | RKB in French, met; the League (| RKB, in French) met; the League (in French: | RKB) met.
    """
    behind = i + 1 + (tokens.words[i + 1] == ",")
    if _is_tongue(tokens, behind) and tokens.words[behind + 2] in _CLOSES:
        first = i - 1 if tokens.lower[i - 1] == "the" else i
        return tokens.words[first - 1] in _OPENS
    j = i - 1
    while tokens.lower[j] in (":", "as", "the"):
        j -= 1
    return _is_tongue(tokens, j - 1)


def _is_tongue(tokens: Tokens, i: int) -> bool:
    """Return whether tokens name a language from `i` on: in French."""
    return tokens.lower[i] == "in" and tokens.words[i + 1].istitle() and tokens.lower[i + 1] in listed("demonyms")
