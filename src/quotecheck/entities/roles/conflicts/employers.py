"""Posts with two employers of one kind: an analyst of two firms, an agent of the FBI and the IRS."""

from __future__ import annotations

from itertools import takewhile

from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.titles import title_abbreviations
from quotecheck.model import DOING, Role, Tenure

_SHORTEST = 2  # words of a firm's name
_UNIVERSITY = "University"


def are_of_two_employers(one: Role, other: Role) -> bool:
    """Return whether somebody works for two firms, agencies or universities."""
    return any(apart(one, other) for apart in (_are_of_two_firms, _are_of_two_agencies, _are_of_two_universities))


def _are_of_two_universities(one: Role, other: Role) -> bool:
    """Return whether somebody is at two universities: a geologist at the University of Brell; of Ostby Bay University.

    Not who learns or visits there: a geologist at Brell University, a graduate of Ostby University.
    """
    names = [_university(role) for role in (one, other)]
    return all(names) and names[0].isdisjoint(names[1])


def _university(role: Role) -> frozenset[str]:
    """Return the words of the name of the one university where a role is, nothing where it tells of none or of two."""
    if role.head == DOING or role.tenure is not Tenure.PRESENT or role.text.count(_UNIVERSITY) != 1:
        return frozenset()
    if not words("learners_and_guests").isdisjoint(role.text.lower().split()):
        return frozenset()
    before, _, behind = role.text.partition(_UNIVERSITY)
    parts = behind.removeprefix(" of ").split() if behind.startswith(" of ") else reversed(before.split())
    return frozenset(part.lower() for part in takewhile(lambda part: part[0].isupper(), parts))


def _are_of_two_firms(one: Role, other: Role) -> bool:
    """Return whether one post is with two firms: Brell Securities, Ostby Capital; Brell Salt Bank, Brell Salt Trust.

    A group is the firm, and what it holds may be called after it.
    """
    if one.head != other.head or one.head not in words("posts_with_a_firm"):
        return False
    first, second = (_firm(role) for role in (one, other))
    if _is_firm(first) and _is_firm(second) and {*first}.isdisjoint(second):
        return True
    if len(first) != len(second) or len(first) < _SHORTEST or first[:-1] != second[:-1]:
        return False
    ends = {word.lower().rstrip(".") for word in (first[-1], second[-1])}
    return len(ends) > 1 and ends.isdisjoint(words("company_endings") | words("words_of_groups") | words("places"))


def _are_of_two_agencies(one: Role, other: Role) -> bool:
    """Return whether two posts are with two bodies: FBI accountant, investigator with the Internal Revenue Service.

    So are an FBI agent's and one with somebody's office: an investigator with the state auditor's office.
    """
    if not {one.head, other.head} <= words("employed_posts"):
        return False
    bodies = [[word for word in role.text.split() if word[0].isupper()] for role in (one, other)]
    short, long = sorted(bodies, key=len)
    if not short and any(map(_is_in_an_office, (one, other))):
        return len(long) == 1 and long[0].isupper() and len(long[0]) > 1
    if not short or not set(short).isdisjoint(long):
        return False
    if len(short) > 1 or not short[0].isupper() or short[0] in title_abbreviations():
        return False  # Detective Inspector Moe of the Ostby unit, DI Moe
    acronym = long[0].isupper() if len(long) == 1 else short[0] != "".join(word[0] for word in long)
    return acronym and len(short[0]) > 1


def _is_in_an_office(role: Role) -> bool:
    """Return whether a post is in the office of somebody elected or appointed: with the state auditor's office."""
    owner, office, behind = role.text.replace("’", "'").rpartition("'s office")
    kind = noun_kind(owner.rpartition(" ")[2]) if office and not behind else None
    return kind is not None and kind.noun is Noun.PERSON


def _is_firm(name: list[str]) -> bool:
    """Return whether a name of two words or more ends as that of a firm that watches markets: Brell Securities."""
    return len(name) >= _SHORTEST and name[-1].lower() in words("firms_of_markets")


def _firm(role: Role) -> list[str]:
    """Return the words of the firm in a role, no place behind it: an analyst at | Brell Bank | in Ostby."""
    parts = [part.strip(",.()").removesuffix("'s").removesuffix("’s") for part in role.text.split()]
    start = next((i for i, part in enumerate(parts) if part[:1].isupper()), len(parts))
    return list(takewhile(lambda part: part[:1].isupper(), parts[start:]))
