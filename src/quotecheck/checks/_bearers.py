"""Which of two people a surname means: used by the check of ambiguous surnames."""

from __future__ import annotations

from bisect import bisect_right

from quotecheck.checks._near import last_named, words_of
from quotecheck.checks._overtaken import has_kin_near
from quotecheck.lexicon import words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.lexicon.well_known import known_people
from quotecheck.model import Article, Entity, Span

_NEAR = 4  # paragraphs, its own included, in which one of them named alone is whom it means
_REACH = 120  # characters within which a relative is named, or a pronoun follows


def is_named_alone(starts: list[int], span: Span, fits: list[Entity]) -> bool:
    """Return whether one of them, and no other, was named shortly before."""
    own = bisect_right(starts, span.start) - 1
    return sum(last_named(person, span.start, starts[max(0, own + 1 - _NEAR)]) >= 0 for person in fits) == 1


def is_settled(
    article: Article, starts: list[int], span: Span, fits: list[Entity], *, between: bool, in_full: bool
) -> bool:
    """Return whether one of them was just named in the paragraph, or a pronoun behind the surname tells.

    Where somebody else came between, only a pronoun does; so it is where both were just told apart `in_full`.
    """
    own = bisect_right(starts, span.start) - 1
    last = sorted(place for person in fits if (place := last_named(person, span.start, starts[own])) >= 0)
    # "Neither Ada Brandt nor Leo Brandt came. Brandt said": one sentence names both, and another one speaks of either.
    both = len(last) > 1 and (in_full or not _is_stopped(article.text[last[-2] : last[-1]]))
    if last and not between and not (both and _is_stopped(article.text[last[-1] : span.start])):
        return True
    after = article.text[span.end : span.end + _REACH].split("\n", 1)[0]
    if after.startswith((" and his ", " and her ")) and not words("kin").isdisjoint(after.split()[2:3]):
        return True  # Brandt and his wife
    told = pronoun_sexes()
    sexes = {told[word] for word in words_of(after) if word in told}
    given = [sex_of(fold(person.name.partition(" ")[0])) for person in fits]
    return sum(sex in sexes for sex in given) == 1 or (
        bool(sexes) and sum(not sex or sex in sexes for sex in given) == 1
    )


def _is_stopped(between: str) -> bool:
    """Return whether a sentence ends in what stands between two names: not in "Ada Brandt nor Leo"."""
    return any(mark in between for mark in (". ", "? ", "! ", "\n", "”"))


def is_passed_by(starts: list[int], span: Span, fits: list[Entity], taken: str) -> bool:
    """Return whether the surname is taken for one of them, while another was named last, shortly before."""
    own = bisect_right(starts, span.start) - 1
    least = starts[max(0, own + 1 - _NEAR)]
    last = {person.id: last_named(person, span.start, least) for person in fits}
    nearest = max(last, key=last.__getitem__)
    named = all(sex_of(fold(person.name.partition(" ")[0])) for person in fits)
    return named and taken in last and nearest != taken and last[nearest] > last[taken]


def is_of_a_family(article: Article, fits: list[Entity], speaking: set[str]) -> bool:
    """Return whether relatives are named with one whom the story is about, and do not all act for themselves."""
    kin = words("kin")
    related = any(has_kin_near(article, person, kin) for person in fits)
    return related and sum(person.id in speaking or _is_introduced(person) for person in fits) < 2


def _is_introduced(person: Entity) -> bool:
    """Return whether words behind the first name tell what somebody is: Ada Brandt, who mends nets."""
    first = person.mentions[0]
    return any(role.span.start > first.span.end and role.head not in words("kin") for role in first.roles)


def are_known(surname: str, fits: list[Entity], further: tuple[str, ...]) -> bool:
    """Return whether readers know the surname or one of them, with or without a middle name."""
    known = known_people(further)
    return surname in known or any(
        not known.isdisjoint((person.name, f"{person.name.partition(' ')[0]} {surname}")) for person in fits
    )
