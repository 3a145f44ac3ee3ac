"""How old the text says that somebody is, and whom an age alone means: Ana Moe, 71, … The 71-year-old said."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.entities.names.ages import YEARS_OLD, told_age
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent


def _age_in(words: str) -> str:
    """Return the age by which a description calls somebody: the | 71 | -year-old; nothing where it tells none."""
    aged = next((word for word in words.split() if word.endswith(YEARS_OLD)), "")
    age = aged.removesuffix(YEARS_OLD)
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
            told = tuple(
                filter(None, (told_age(context.text, one.extent.start, one.span.end) for one in person.mentions))
            )
            if told:
                yield ("p", i), (age, *told)
