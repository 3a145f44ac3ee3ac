"""The role of a speaker, as the report tells it."""

from __future__ import annotations

from quotecheck import analyse


def role_of(text: str, name: str = "Ana Moe") -> str | None:
    """Return the role of the last statement of a text by the speaker `name`."""
    return [one.role for one in analyse(text).speakers if one.name == name][-1]


def last_role(text: str) -> str | None:
    """Return the role in which the last statement of a text is made."""
    return analyse(text).speakers[-1].role


def last_speaker(text: str) -> tuple[str | None, str | None]:
    """Return who makes the last statement of a text, and in what role."""
    speaker = analyse(text).speakers[-1]
    return speaker.name, speaker.role
