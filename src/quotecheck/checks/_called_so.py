"""Whether a surname was one person's before others of it came: used by the check of ambiguous surnames."""

from __future__ import annotations

from quotecheck.checks._surnames import surname_of
from quotecheck.checks._told_apart import first_in_full, is_full
from quotecheck.model import Entity, Mention

_TWICE = 2


def is_called_so(fits: list[Entity], taken: str) -> bool:
    """Return whether one was called by the surname alone before the others came, who then go by more or less than it.

    Ola Brandt sings. Brandt began late. Brandt was 30. Kari Brandt was a star. Kari Brandt farms now. Brandt said so.
    """
    own = next((person for person in fits if person.id == taken), None)
    others = [person for person in fits if person.id != taken]
    came = min(map(first_in_full, others))
    if own is None or sum(_is_bare(own, one) for one in own.mentions if one.span.start < came) < _TWICE:
        return False
    return all(
        sum(map(is_full, person.mentions)) >= _TWICE and not any(_is_bare(person, one) for one in person.mentions)
        for person in others
    )


def _is_bare(person: Entity, mention: Mention) -> bool:
    """Return whether somebody is named by the surname alone."""
    return mention.text == surname_of(person.name) and not mention.quoted
