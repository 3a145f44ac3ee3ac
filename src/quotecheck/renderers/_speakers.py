"""Who speaks, for people: a name and a role, and the article's own words where these are others."""

from collections.abc import Hashable

from quotecheck.model import Resolution, Speaker
from quotecheck.system.printable import on_one_line
from quotecheck.system.tuples import NamedTuple

NOBODY = "?"
UNNAMED = "not named here"
"""Stands for the article's words where it has none: the speaker goes on, or two take turns."""
_GUESSED = frozenset({Resolution.CONTINUATION, Resolution.ALTERNATION})
_CANDIDATES = 4  # names after a question mark


class Heading(NamedTuple):
    """A speaker as a heading: `Ana Moe`, `mayor of Ostby`, and the article's own words: `she`.

    `name` begins with a question mark where the text does not settle who speaks. `role` and `words` may be empty.
    """

    name: str
    role: str
    words: str

    @property
    def title(self) -> str:
        """The name and the role: `Ana Moe, mayor of Ostby`."""
        return ", ".join(filter(None, (self.name, self.role)))

    def __str__(self) -> str:
        """Return all of it in one line: `Ana Moe, mayor of Ostby (she)`."""
        return f"{self.title} ({self.words})" if self.words else self.title


def heading(speaker: Speaker) -> Heading:
    """Return how a speaker is presented."""
    written = on_one_line(speaker.as_written or "")
    name, role = on_one_line(speaker.name or ""), on_one_line(_role(speaker))
    if speaker.candidates and (not name or speaker.resolution is Resolution.NONE):
        return Heading(_doubtful(speaker), "", written or role or name)
    if speaker.entity:
        return Heading(name, role, written or (UNNAMED if speaker.resolution in _GUESSED else ""))
    if name or role:  # nobody named: the article's words with their "the", the email
        called = name or role
        return Heading(written, "", "") if called.lower() in written.lower() else Heading(called, "", written)
    if not written:
        return Heading(NOBODY, "", "")
    return Heading(NOBODY, "", written) if written.islower() and " " not in written else Heading(written, "", "")


def _role(speaker: Speaker) -> str:
    """Return a speaker's role as it stands behind the name."""
    told = (role.beside_name for role in speaker.roles if role.text == speaker.role)
    return next(told, speaker.role or "")


def identity(speaker: Speaker) -> Hashable:
    """Return what two statements share if one speaker makes both; None where nobody is known."""
    if speaker.entity:
        return speaker.entity.id
    known = (speaker.name or "", (speaker.role or "").lower(), tuple(entity.id for entity in speaker.candidates))
    return known if any(known) else speaker.as_written


def _doubtful(speaker: Speaker) -> str:
    """Return a question mark and whom it could be."""
    names = [on_one_line(entity.name) for entity in speaker.candidates]
    more = ("others",) if len(names) > _CANDIDATES else ()
    return f"{NOBODY} {' or '.join((*names[:_CANDIDATES], *more))}"
