"""The role of a speaker, as the report tells it."""

from __future__ import annotations

from quotecheck import analyse


def role_of(text: str, name: str = "Ana Moe") -> str | None:
    """Return the role of the last statement of a text by the speaker `name`."""
    return [one.role for one in analyse(text).speakers if one.name == name][-1]
