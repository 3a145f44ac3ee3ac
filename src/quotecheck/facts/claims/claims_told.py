"""Which words beside a number say what it counts: a crowd of | 11,402; killing | 27; the deaths of the | 12."""

from __future__ import annotations

from functools import cache

from quotecheck.facts.claims.people_counted import is_person, same_count
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import is_plural
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_NEAR = 4  # tokens between a number and the verb that says what it counts
_BEFORE_A_WHOLE = ("a", "an", "the", "its", "their")
_GLUED = ("ft", "ha", "kg", "km")
_SEATING = ("seat", "seats")


def told_by_of(tokens: Tokens, i: int) -> str:
    """Return what a noun before `of the` says that the number at a token counts: the deaths of the | 12."""
    known = tokens.words[i - 2] == "of" and tokens.symbols[i - 1] == "D"
    return _tolls().get(tokens.lower[i - 3], "") if known else ""


def measured(number: Number) -> str:
    """Return what a hyphen says that a number measures, where another place may say it in two words: 840-metre."""
    if number.rest in _GLUED:
        return same_count(number.rest)
    unit = number.rest.removeprefix("-").removesuffix("-high").removesuffix("-long").removesuffix("-wide")
    measures = listed("measures_in_full", "names_of_money")
    told = (
        f"{unit}s" in measures
        or unit in listed("names_of_money")
        or (number.rest.startswith("-") and unit in ("km", "kg", "story"))
    )
    return same_count(unit) if number.rest and told else ""


def told_by_verb(tokens: Tokens, number: Number, place: range) -> str:
    """Return what a verb or noun beside says is counted: killing at least | 27 people; 14 | were hurt."""
    first = number.tokens.start
    if tokens.lower[first - 1] in _SEATING:
        return same_count("seats")
    if not place and (of_whom := told_by_of(tokens, first)):
        return of_whom
    noun = tokens.lower[place.stop - 1] if place else "lives"
    if noun != "lives" and not is_person(same_count(noun)):
        return ""
    for i in range(first - 1, max(-1, first - 1 - _NEAR), -1):
        if told := _tolls().get(tokens.lower[i]):
            return told
        if tokens.symbols[i] not in "0DRNPt" or tokens.words[i] in (",", "of"):
            break
    for i in range(place.stop, min(len(tokens.words), place.stop + 3)):
        if told := _tolls().get(tokens.lower[i]):
            return told
        if tokens.symbols[i] not in "XR" and tokens.lower[i] not in listed("verbs_of_remaining"):
            break
    return ""


@cache
def _tolls() -> dict[str, str]:
    """Return the words that tell what befell people → the word for these people."""
    lists = {
        "dead": listed("deaths_told"),
        "hurt": listed("injuries_told"),
        "missing": listed("missing_told"),
        "arrested": listed("arrests_told"),
        "rescued": listed("rescues_told"),
    }
    return {word: same_count(befell) for befell, told in lists.items() for word in told}


def whole(tokens: Tokens, i: int, *, sure: bool = False) -> str:
    """Return what a noun before a number says that is counted: a crowd of | 11,402; not 12 of | 40.

    `sure`: only a noun that counts people or things can say it: a crowd of | 8,600 sang.
    """
    if told := _told_by_subject(tokens, i):
        return told
    noun = tokens.lower[i - 2]
    counts = tokens.words[i - 1] == "of" and tokens.symbols[i - 2] in "Nv" and tokens.lower[i - 3] in _BEFORE_A_WHOLE
    says = counts and (not sure or noun in listed("nouns_of_wholes") or noun in listed("sums_of_money"))
    several = is_plural(noun) and tokens.lower[i - 3] not in ("a", "an")  # a | staff | of 340
    return same_count(noun) if says and noun.isalpha() and not several else ""


def _told_by_subject(tokens: Tokens, i: int) -> str:
    """Return the noun of a whole of which a verb tells the number: the attendance was | 24,130; population | 412."""
    if tokens.lower[i - 1 - (tokens.words[i - 1] == ":")] in listed("nouns_of_wholes"):
        return same_count(tokens.lower[i - 1 - (tokens.words[i - 1] == ":")])
    k = i - 1 - (tokens.lower[i - 1] in ("at", "to", "a"))
    if tokens.symbols[k] not in "XvVR" or tokens.symbols[k - 1] not in "NvK":
        return ""
    noun = tokens.lower[k - 1]
    return same_count(noun) if noun in listed("nouns_of_wholes") else ""
