"""Two years of study of one pupil: sophomore guard, the junior guard."""

from __future__ import annotations

from quotecheck.lexicon import words
from quotecheck.model import Role

_SURE_YEARS = ("freshman", "sophomore")  # nobody is called so but at a school


def are_two_years(one: Role, other: Role) -> bool:
    """Return whether two years of study are given to one pupil."""
    years = {_year(role) for role in (one, other)}
    return len(years) > 1 and "" not in years and not years.isdisjoint(_SURE_YEARS)


def _year(role: Role) -> str:
    """Return the year of study that a role is, or with which it begins before a position: a sophomore | guard.

    Not that of a team: the junior varsity captain.
    """
    told = role.text.lower().split()
    word = told[0] if role.head in words("positions_of_pupils") and "varsity" not in told else role.text.lower()
    return word if word in words("years_of_study") else ""
