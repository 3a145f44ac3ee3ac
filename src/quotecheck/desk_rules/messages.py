"""What a rule of the desk says, with the words in it."""

from __future__ import annotations

_LONGEST = 80
"""Characters of found words that a message repeats; the report shows them in their line."""


def filled(message: str, found: str, instead: str = "") -> str:
    """Return the message with the words found and what is right, on one line.

    Words of the article that look like a place for words stay words.
    """
    words = " ".join(found.split())
    shown = words if len(words) <= _LONGEST else f"{words[: _LONGEST - 1].rstrip()}…"
    return shown.join(part.replace("{instead}", instead) for part in message.split("{found}"))


def quoted(wordings: tuple[str, ...]) -> str:
    """Return the words to choose from: “mayor” or “chair”."""
    return " or ".join(f"“{each}”" for each in wordings)
