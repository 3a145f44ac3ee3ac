"""Short forms that a text uses for a body it names and does not spell out beside it: used by the checks of acronyms."""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping, Sequence

from quotecheck.lexicon.organisations import initials
from quotecheck.model import Acronym, Article, EntityKind, Fit, ShortForm, Span

_SHORTEST = 4  # letters: three may be those of many names


def initials_of_bodies(article: Article) -> dict[str, tuple[str, Span]]:
    """Return the initials of each body → its name and where it is spoken of first."""
    return {
        letters: (name, entity.mentions[0].span)
        for entity in article.entities
        if entity.kind is EntityKind.ORGANIZATION and entity.mentions
        for name in (entity.name, *entity.aliases)
        for letters in initials(name)
    }


def implied_acronyms(
    short_forms: Sequence[ShortForm], bodies: Mapping[str, tuple[str, Span]], defined: Container[str]
) -> Iterator[Acronym]:
    """Yield the short forms with the initials of a body that none is `defined` for: the Fjord Salt Works Board … FSWB.

    Each stands where it is used first, with the name by which the body goes, as `initials_of_bodies` gives it.
    """
    seen = set[str]()
    for form in short_forms:
        body = bodies.get(form.letters)
        new = len(form.letters) >= _SHORTEST and form.letters not in seen and not form.quoted
        if body is None or not new:
            continue
        name, span = body
        if not any(letters in defined for letters in initials(name)):
            seen.add(form.letters)
            yield Acronym(form.span, form.span, span, form.letters, name, Fit.INITIALS)
