"""Posts that only what they are for tells apart: two cabinet briefs, two wards, two subjects, two years of study."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import takewhile

from quotecheck.entities.roles.titles import stem_of_title
from quotecheck.lexicon import words
from quotecheck.model import Role

_BRIEFS = ("brief", "portfolio")
_HOLDERS = ("member", "holder")
_OF_CABINETS = ("cabinet", "executive", "lead", "portfolio")
_LONGEST = 4  # words of a brief, or before what says that it is one
_SURE_YEARS = ("freshman", "sophomore")  # nobody is called so but at a school


def are_two_charges(one: Role, other: Role) -> bool:
    """Return whether nobody has both posts, since they are of one kind and for two things."""
    return any(_differ(read, one, other) for read in (_brief, _ward)) or _are_two_subjects(one, other)


def _differ(read: Callable[[Sequence[str]], frozenset[str]], one: Role, other: Role) -> bool:
    first, second = (read(_parts(role)) for role in (one, other))
    return bool(first) and bool(second) and first.isdisjoint(second)


def _parts(role: Role) -> list[str]:
    """Return the words of a role as written, without marks and possessive endings."""
    parts = (part.strip(",.;:()“”\"'") for part in role.text.replace("’", "'").split())
    return [part.removesuffix("'s") for part in parts if part]


def _brief(parts: Sequence[str]) -> frozenset[str]:
    """Return what somebody in a cabinet is in charge of: cabinet member for | roads; whose cabinet brief is | roads."""
    told = [part.lower() for part in parts]
    if "also" in told or not words("former_or_not").isdisjoint(told):
        return frozenset()
    at = next((i for i, word in enumerate(told[: _LONGEST + 1]) if i and word in (*_BRIEFS, *_HOLDERS)), 0)
    behind = told[at + 1 :]
    if at and told[at] in _HOLDERS and told[at - 1] in _OF_CABINETS and behind[:1] == ["for"]:
        return _stems(behind[1:])
    if at and told[0] == "whose" and told[at] in _BRIEFS and behind[:1] in (["is"], ["covers"]):
        return _stems(behind[1:]) if len(behind) <= _LONGEST + 1 and "to" not in behind else frozenset()
    if told[:2] == ["holds", "the"] and told[-1] in _BRIEFS and len(told) <= _LONGEST + 2:
        return _stems(told[2:-1])
    return frozenset()


def _stems(told: Sequence[str]) -> frozenset[str]:
    kept = takewhile(lambda word: word not in ("at", "in", "on", "who"), told)
    return frozenset(stem_of_title(word) for word in kept) - frozenset(map(stem_of_title, words("loose_title_words")))


def _ward(parts: Sequence[str]) -> frozenset[str]:
    """Return the name of the ward that somebody sits for: Kaptich | Ward MCA, represents the Hill | ward."""
    at = next((i for i, part in enumerate(parts) if part.lower() == "ward"), 0)
    seated = {part.lower() for part in parts} & (words("holders_of_seats") | words("seated"))
    name = takewhile(lambda part: part[:1].isupper(), reversed(parts[:at])) if seated else ()
    return frozenset(part.lower() for part in name)


def _are_two_subjects(one: Role, other: Role) -> bool:
    """Return whether two academic ranks are in two subjects: associate professor of law, senior lecturer in music."""
    if one.head == other.head or not {one.head, other.head} <= words("academic_ranks"):
        return False
    return _differ(_subject, one, other)


def _subject(parts: Sequence[str]) -> frozenset[str]:
    told = [part.lower() for part in parts]
    if not (words("guests_of_universities") - {"senior"}).isdisjoint(told):
        return frozenset()
    at = next((i for i, word in enumerate(told) if word in ("of", "in") and told[i - 1] in words("academic_ranks")), -1)
    return _stems(told[at + 1 :]) if at > 0 and parts[at + 1 : at + 2] and parts[at + 1].islower() else frozenset()


def are_two_years(one: Role, other: Role) -> bool:
    """Return whether two years of study are given to one pupil: sophomore guard, the junior guard."""
    years = {_year(role) for role in (one, other)}
    return len(years) > 1 and "" not in years and not years.isdisjoint(_SURE_YEARS)


def _year(role: Role) -> str:
    """Return the year of study that a role is, or with which it begins before a position: a sophomore | guard.

    Not that of a team: the junior varsity captain.
    """
    told = role.text.lower().split()
    word = told[0] if role.head in words("positions_of_pupils") and "varsity" not in told else role.text.lower()
    return word if word in words("years_of_study") else ""
