"""Given names: the sex that each tells, and which are places too."""

from __future__ import annotations

from functools import cache, lru_cache

from quotecheck import lexicon
from quotecheck.lexicon.nicknames import known_forms

_LONG_LISTS = {"names_of_men": "m", "names_of_women": "f", "names_of_both": "u"}


@lru_cache(maxsize=16384)
def sex_of(name: str) -> str:
    """Return the sex that a given name, as `fold` gives it, tells: m, f, or u where it tells none; else nothing."""
    if usual := lexicon.searched("given_names").behind(name):
        return usual[-1]  # place f
    listed = next((_LONG_LISTS[list_] for list_ in _LONG_LISTS if _is_in(list_, name)), "")
    return listed or _sex_of_two(name)


def _sex_of_two(name: str) -> str:
    """Return the sex that two given names tell as one, u where they tell two: f of rose-marie, u of jean-claude."""
    first, hyphen, last = name.partition("-")
    both = {sex_of(first), sex_of(last)} if hyphen and last else {""}
    if "" in both:
        return ""
    told = both - {"u"}
    return told.pop() if len(told) == 1 else "u"


@cache
def given_places() -> frozenset[str]:
    """Return the given names that are as often places."""
    *before, _ = lexicon.text("given_names").split(" place ")
    return frozenset(each[each.rfind("\n") + 1 :] for each in before)


@lru_cache(maxsize=16384)
def told_by(name: str) -> str:
    """Return what a word, as `fold` gives it, tells as a given name: m, f, u or `place`; nothing if it is none."""
    if name in given_places():
        return "place"
    return sex_of(name) or ("u" if name in known_forms() else "")


@lru_cache(maxsize=16384)
def is_rare_name(name: str) -> bool:
    """Return whether a given name, in small letters, is one of the long lists only: Ryder."""
    return any(_is_in(list_, name) for list_ in _LONG_LISTS)


def _is_in(list_: str, name: str) -> bool:
    return name in lexicon.searched(list_)
