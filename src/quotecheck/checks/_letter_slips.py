"""Short forms that are slips of a defined one: used by the checks of acronyms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotecheck.checks._confused_letters import SHORTEST, has_lost_one, is_exchanged, turned
from quotecheck.checks._implied_acronyms import implied_acronyms, initials_of_bodies
from quotecheck.checks._shortened_names import is_behind, is_shortened
from quotecheck.lexicon import words
from quotecheck.lexicon.organisations import initials, named
from quotecheck.lexicon.well_known import known_acronyms
from quotecheck.model import Acronym, Article, Fit, ShortForm, Span
from quotecheck.text.capitals import CAPITAL


def letter_slips(article: Article) -> Iterator[tuple[ShortForm, Acronym]]:
    """Yield the first use of each short form that is a defined one with its letters confused, with that definition."""
    defined = [each for each in article.acronyms if not is_shortened(each, article.acronyms)]
    named = initials_of_bodies(article)
    implied = [*implied_acronyms(article.short_forms, named, {each.letters for each in defined})]
    own = [*(each for each in defined if not each.quoted), *implied]
    if not own:
        return
    bodies = [each for each in own if not words("organisation_heads").isdisjoint(each.words.split())]
    by_slip: dict[str, Acronym] = {}
    for other in own:
        if other.fit in (Fit.INITIALS, Fit.LETTERS):
            for slip in (turned(other.letters), *initials(other.words)):
                by_slip.setdefault(slip, other)
    stranded = {each.letters for each in article.undefined_acronyms if not each.lone}
    undefined = {each.letters for each in article.undefined_acronyms}
    for form in _undefined(article, {each.letters for each in (*defined, *own)}):
        acronym = by_slip.get(form.letters) or by_slip.get(turned(form.letters))
        acronym = acronym or next((each for each in bodies if is_exchanged(form.letters, each.letters)), None)
        acronym = acronym or next((each for each in own if _has_small_letters(form.letters, each)), None)
        if acronym is None and form.letters not in named:
            near = (each for each in own if has_lost_one(form.letters, each.letters))
            may_be = (
                each
                for each in near
                if (each in bodies and (form.letters in stranded or is_behind(article, form, each)))
                or ((form.letters in undefined or each in implied) and _has_lost_inside(form, each))
            )
            acronym = next(may_be, None)
        if acronym is not None and not go_together(form.letters, acronym):
            yield form, acronym


def _has_lost_inside(form: ShortForm, defined: Acronym) -> bool:
    """Return whether initials lost or gained a letter inside: KBATA, KBTA; not SLC, SLCB or SC, SLC, two bodies."""
    letters, first = form.letters, defined.letters
    if len(first) < SHORTEST or defined.fit is not Fit.INITIALS or not defined.words[:1].isupper():
        return False
    return len(letters) != len(first) and letters[0] == first[0] and letters[-1] == first[-1]


def _has_small_letters(letters: str, defined: Acronym) -> bool:
    """Return whether small letters stand between those of a defined acronym: HaRB, HRB; not McDB, MDB."""
    capitals = "".join(filter(str.isupper, letters))
    within = letters not in (letters.upper(), capitals) and letters[-1].isupper() and letters[1:2] != "c"
    return within and capitals == defined.letters and len(capitals) > 2 and defined.fit is not Fit.FOREIGN


def _undefined(article: Article, seen: set[str]) -> Iterator[ShortForm]:
    """Yield the first use of every short form of three letters or more that is neither defined nor well known."""
    known = known_acronyms(article.house.known_acronyms)
    for form in article.short_forms:
        if form.letters not in seen and form.letters not in known and len(form.letters) > 2 and not form.quoted:
            seen.add(form.letters)
            yield form


def go_together(letters: str, acronym: Acronym) -> bool:
    """Whether a body may have both short forms: DoD and DOD, or two that the register gives it."""
    body = named(acronym.words)
    return letters.upper() == acronym.letters.upper() or (body is not None and letters in body.acronyms)


@cache
def _mixed() -> re.Pattern[str]:
    return re.compile(rf" \(({CAPITAL}[a-z]+{CAPITAL}\w*)\)")


def mixed_forms(article: Article) -> Iterator[tuple[Acronym, Span]]:
    """Yield a definition and where the same name has a short form in mixed letters in brackets: (MarPro)."""
    if not article.acronyms or not _mixed().search(article.text):
        return
    for one in article.acronyms:
        if one.fit is Fit.FOREIGN or one.quoted:
            continue
        name = r"\s+".join(map(re.escape, one.words.split()))
        for found in re.finditer(rf"\b{name}{_mixed().pattern}", article.text):
            if found[1].casefold() != one.letters.casefold():  # its own: the Ministry of Health (MoH)
                yield one, Span(found.start(1), found.end(1))
                break
