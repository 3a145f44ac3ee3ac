"""How old the text says that somebody is, and whom an age alone means: Ana Moe, 71, … The 71-year-old said."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck import lexicon
from quotecheck.entities.names.ages import told_age
from quotecheck.entities.names.persons import Person
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.model import MentionKind


def _age_in(words: str) -> str:
    """Return the age by which a description calls somebody: the | 71 | -year-old; nothing where it tells none."""
    aged = next((word for word in words.split() if word.endswith(YEARS_OLD)), "")
    age = aged.removesuffix(YEARS_OLD)
    return age if age.isdecimal() else ""


def told_by_age(context: Context, words: str, sex: str, at: int) -> Referent | None:
    """Return the one whose age is the one in a description at `at`; None where nobody is said to be so old, or two are.

    "Ana Moe, 71, met Bo Lie. The 71-year-old said": Moe.
    """
    if _compares(words):
        return _told_by_comparison(context, words, sex, at)
    those = [one for one, ages in _ages(context, words) if ages[0] in ages[1:]]
    fits = [one for one in those if not sex or context.persons[one[1]].sex in ("", sex)]
    return fits[0] if len(fits) == 1 else None


def _compares(words: str) -> bool:
    """Return whether a description tells two apart by age: the | younger | officer; not: the elder, elder statesman."""
    first, _, rest = words.lower().removeprefix("the ").partition(" ")
    return first in _COMPARED and bool(rest) and not rest.startswith("states")


_COMPARED = frozenset({"younger", "older", "elder"})
_TWO = 2


def _told_by_comparison(context: Context, words: str, sex: str, at: int) -> Referent | None:
    """Return who of the two named last is meant, whose ages are told: Bo Lie, 50, and Ola Moe, 24, met. The | younger.

    Not by a word for kin: the younger brother.
    """
    if not lexicon.words("kin").isdisjoint(words.lower().removeprefix("the ").split()[1:]):
        return None
    named = (context.owner.get(one.span.start) for one in context.before(at, _NEAR) if one.kind is MentionKind.NAME)
    persons = (one for one in named if one and one[0] == "p")
    last = [one for one in dict.fromkeys(persons) if not sex or context.persons[one[1]].sex in ("", sex)][: _TWO + 1]
    told = ((one, _first_age(context, context.persons[one[1]], at)) for one in last)
    ages = {one: age for one, age in told if age}  # one more, who has no age, may stand between
    if len(ages) != _TWO or len(set(ages.values())) != _TWO:
        return None
    young, old = sorted(ages, key=ages.__getitem__)
    return young if words.lower().removeprefix("the ").startswith("younger") else old


_NEAR = 600
"""Characters back in which the two are named."""


def _first_age(context: Context, person: Person, at: int) -> int:
    """Return the age that was told of a person before `at`, 0 where none was: Ola Moe, 24; Bo Lie, a 50-year-old."""
    for one in (one for one in person.mentions if one.span.start < at):
        described = (_age_in(role.text) for role in one.roles)
        age = told_age(context.text, one.extent.start, one.span.end) or next(filter(None, described), "")
        if age.isdecimal():
            return int(age)
    return 0


def of_other_ages(context: Context, words: str) -> set[Referent]:
    """Return who is said to be of another age than that in a description; everybody where one of two is the younger."""
    if _compares(words):
        return {("p", i) for i in range(len(context.persons))}
    return {one for one, ages in _ages(context, words) if ages[0] not in ages[1:]}


def _ages(context: Context, words: str) -> Iterator[tuple[Referent, tuple[str, ...]]]:
    """Yield everybody whose age is told, with the age in the description `words` and then their own."""
    if age := _age_in(words):
        for i, person in enumerate(context.persons):
            told = tuple(
                filter(None, (told_age(context.text, one.extent.start, one.span.end) for one in person.mentions))
            )
            if told:
                yield ("p", i), (age, *told)
