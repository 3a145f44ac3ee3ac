"""Short forms that are slips of a defined one: used by the checks of acronyms."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._shortened_names import is_behind, is_shortened
from quotecheck.lexicon import words
from quotecheck.lexicon.known import known_acronyms
from quotecheck.lexicon.organisations import initials, named
from quotecheck.model import Acronym, Article, Fit, ShortForm

_SHORTEST = 4  # letters of which one may be exchanged: HRB and HRC are two boards


def letter_slips(article: Article) -> Iterator[tuple[ShortForm, Acronym]]:
    """Yield the first use of each short form that is a defined one with its letters confused, with that definition."""
    defined = [each for each in article.acronyms if not is_shortened(each, article.acronyms)]
    own = [each for each in defined if not each.quoted]
    if not own:
        return
    bodies = [each for each in own if not words("organisation_heads").isdisjoint(each.words.split())]
    by_slip: dict[str, Acronym] = {}
    for other in own:
        if other.fit in (Fit.INITIALS, Fit.LETTERS):
            for slip in (_turned(other.letters), *initials(other.words)):
                by_slip.setdefault(slip, other)
    stranded = {each.letters for each in article.undefined_acronyms}
    for form in _undefined(article, {each.letters for each in defined}):
        acronym = by_slip.get(form.letters) or by_slip.get(_turned(form.letters))
        acronym = acronym or next((each for each in bodies if _is_exchanged(form.letters, each.letters)), None)
        if acronym is None:
            near = (each for each in bodies if _has_lost_one(form.letters, each.letters))
            acronym = next((each for each in near if form.letters in stranded or is_behind(article, form, each)), None)
        if acronym is not None and not go_together(form.letters, acronym):
            yield form, acronym


def _is_exchanged(letters: str, defined: str) -> bool:
    """Return whether two neighbours changed places, or one letter inside was exchanged: PBSW, PSBW; PBSW, PDSW.

    The last letter tells bodies apart: a board, a commission.
    """
    if len(letters) != len(defined) or len(letters) < _SHORTEST or not letters.isupper():
        return False
    unlike = [i for i, (a, b) in enumerate(zip(letters, defined, strict=True)) if a != b]
    if len(unlike) == 1:
        return 0 < unlike[0] < len(letters) - 1
    if len(unlike) != 2 or unlike[1] != unlike[0] + 1:
        return False
    i, k = unlike
    return letters[i] == defined[k] and letters[k] == defined[i]


def _has_lost_one(letters: str, defined: str) -> bool:
    """Return whether one of two has a letter more, or two neighbours of three changed places: CRWN, CWN; SLC, LSC.

    Asked only of letters that nothing in the text explains.
    """
    if len(letters) == len(defined):
        return len(letters) < _SHORTEST and letters in (defined[1::-1] + defined[2:], defined[0] + defined[:0:-1])
    short, long = sorted((letters, defined), key=len)
    return len(long) >= _SHORTEST and any(long[:i] + long[i + 1 :] == short for i in range(len(long)))


def _turned(letters: str) -> str:
    """Return what acronyms share that start alike and have the same letters in any order."""
    return f"{letters[0]}:{''.join(sorted(letters))}"


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
