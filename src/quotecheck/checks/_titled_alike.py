"""Whether a title or role tells two people of one surname apart: used by the check of ambiguous surnames."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from quotecheck.checks._near import last_named, told_sex
from quotecheck.model import Entity, Mention, Span

_INITIALS = 3  # letters
_READ = 20  # mentions of somebody that are looked at for a role
_SEXES = {"mr": "m", "ms": "f", "mrs": "f", "miss": "f"}
_MARRIED = {"mrs", "miss"}
"""Courtesies of which a woman has one."""


def is_titled_alike(text: str, mention: Mention, fits: Sequence[Entity], titles: Mapping[str, set[str]]) -> bool:
    """Return whether a title tells nothing: both are of its sex, or initials hide that of one, or both are called that.

    Ms. Brandt, of Ada and Ida Brandt; Mr. Brandt, of Leo and K. Brandt; Councillor Brandt, of two councillors.
    `titles` are those of each of them.
    """
    called = _called(text, mention)
    if sum(not called.isdisjoint(titles[person.id]) for person in fits) > 1:
        return True
    courtesy = mention.courtesy
    sex = _SEXES.get(courtesy, "")
    likely = [person for person in fits if _may_be(person, sex)] if sex else []
    if courtesy in _MARRIED:  # Miss Brandt is not Ada Brandt, who was called Mrs. Brandt before.
        likely = [person for person in likely if not _goes_as(person, mention.span.start, _MARRIED - {courtesy})]
    if len(likely) < 2:
        return False
    # Mrs. Brandt is Ada Brandt, who was called that before, and not Dr. Ida Brandt.
    so = [person for person in fits if any(each.courtesy == courtesy for each in person.mentions if each != mention)]
    return len(so) != 1 or not all(titles[person.id] for person in likely if person is not so[0])


def is_titled(text: str, mention: Mention, fits: Sequence[Entity]) -> bool:
    """Return whether a title or role beside a surname may tell who is meant.

    Where "Brandt was the top seller of 2016", what Brandt was does so if it was told of one of them.
    """
    if mention.name and mention.name.honorific:
        return True
    beside = not text[mention.span.end + 1 : mention.span.end + 2].isalpha()
    if any(beside or role.span.start < mention.span.start for role in mention.roles):
        return True
    own = {role.head for role in mention.roles}
    others = ([each for each in person.mentions[:_READ] if each != mention] for person in fits)
    told = ({role.head for each in those for role in each.roles} for those in others)
    return sum(not own.isdisjoint(heads) for heads in told) == 1


def is_just_named(starts: Sequence[int], span: Span, fits: Sequence[Entity]) -> bool:
    """Return whether one of them is named before a surname, in its paragraph or in the one before."""
    own = bisect_right(starts, span.start) - 1
    return any(last_named(person, span.start, starts[max(0, own - 1)]) >= 0 for person in fits)


def titles_of(text: str, person: Entity) -> set[str]:
    """Return what stands before the full name of somebody, courtesies apart: Councillor Ada | Brandt."""
    named = (mention for mention in person.mentions if mention.name and len(mention.name.tokens) > 1)
    return {title for mention in named for title in _called(text, mention)}


def _may_be(person: Entity, sex: str) -> bool:
    """Return whether somebody is known to be of that sex, or initials hide of which: K. Brandt."""
    told = told_sex(person)
    return told == sex or (not told and _is_initial(person.name.partition(" ")[0]))


def _goes_as(person: Entity, before: int, courtesies: AbstractSet[str]) -> bool:
    """Return whether somebody was called that before an offset: Mrs. Brandt."""
    return any(each.courtesy in courtesies for each in person.mentions if each.span.start < before)


def _called(text: str, mention: Mention) -> set[str]:
    """Return the titles before a name, courtesies that tell a sex apart."""
    before = {role.span.of(text) for role in mention.roles if role.span.end <= mention.span.start}
    honorific = mention.name.honorific if mention.name else ""
    return {title.lower().strip(".") for title in (honorific, *before) if title} - {*_SEXES, "mx"}


def _is_initial(word: str) -> bool:
    return word.isupper() and len(word.replace(".", "")) <= _INITIALS
