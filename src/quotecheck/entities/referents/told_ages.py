"""How old the text says that somebody is, and whom an age alone means: Ana Moe, 71, … The 71-year-old said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.verbs import verb_form

_BEHIND = 24  # characters of "(44)", ", who is 71,", ", aged 71,"
_BEFORE = 60  # characters of "the 71-year-old former nurse"
_YEARS_OLD = "-year-old"


@cache
def _age_behind() -> re.Pattern[str]:
    """Return what matches an age behind a name."""
    return re.compile(r"(?:,|\s*\()\s*(?:now |aged |who is |who turned )?(\d{1,3})(?=[,.)]|;| years)")


@cache
def _age_before() -> re.Pattern[str]:
    """Return what matches an age before a name or its titles, with at most two words between: former nurse."""
    return re.compile(rf"(\d{{1,3}}){_YEARS_OLD}\s((?:[a-z-]+\s){{0,2}})$")


def _age_in(words: str) -> str:
    """Return the age by which a description calls somebody: the | 71 | -year-old; nothing where it tells none."""
    aged = next((word for word in words.split() if word.endswith(_YEARS_OLD)), "")
    age = aged.removesuffix(_YEARS_OLD)
    return age if age.isdecimal() else ""


def told_by_age(context: Context, words: str, sex: str) -> Referent | None:
    """Return the one whose age is the one in a description; None where nobody is told to be so old, or two are.

    "Ana Moe, 71, met Bo Lie. The 71-year-old said": Moe.
    """
    those = [one for one, ages in _ages(context, words) if ages[0] in ages[1:]]
    fits = [one for one in those if not sex or context.persons[one[1]].sex in ("", sex)]
    return fits[0] if len(fits) == 1 else None


def of_other_ages(context: Context, words: str) -> set[Referent]:
    """Return who is told to be of another age than that in a description."""
    return {one for one, ages in _ages(context, words) if ages[0] not in ages[1:]}


def _ages(context: Context, words: str) -> Iterator[tuple[Referent, tuple[str, ...]]]:
    """Yield everybody whose age is told, with the age in the description `words` and then their own."""
    if age := _age_in(words):
        for i, person in enumerate(context.persons):
            told = tuple(filter(None, (_age(context, one.extent.start, one.span.end) for one in person.mentions)))
            if told:
                yield ("p", i), (age, *told)


def _age(context: Context, start: int, end: int) -> str:
    """Return the age told of a name that ends at `end`, whose roles begin at `start`; or nothing."""
    text = context.text
    if behind := _age_behind().match(text, end, end + _BEHIND):
        return behind[1]
    before = _age_before().search(text, max(0, start - _BEFORE), start)
    verbs = map(verb_form, before[2].split()) if before else ()
    return before[1] if before and not any(verb and (verb.past or verb.third) for verb in verbs) else ""
