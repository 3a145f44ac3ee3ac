"""Whether a first person in the narration sounds like a speaker's plea, and not like the writer."""

from __future__ import annotations

from quotecheck.lexicon import words
from quotecheck.model import Span

_LONGEST_WORD = 60


def next_word(text: str, end: int) -> str:
    """Return the word behind a place, nothing where a mark follows."""
    if not text[end : end + 1].isspace():
        return ""
    words = text[end + 1 : end + _LONGEST_WORD].split(None, 1)
    letters = words[0] if words and not text[end + 1].isspace() else ""
    return letters[: next((i for i, c in enumerate(letters) if not (c.isalnum() or c in "_’'-")), len(letters))]


def is_collective(text: str, hit: Span) -> bool:
    """Return whether it sounds like a speaker's plea: our villages, we must; as we know, our own are the writer's."""
    word = next_word(text, hit.end)
    if hit.of(text).lower() == "our":
        return word[:1].islower() and not word.startswith(("own", "time", "current", "attention"))
    return hit.of(text).lower() == "we" and (word in words("verbs_of_pleading") or _next_is_duty(text, hit, word))


def _next_is_duty(text: str, hit: Span, word: str) -> bool:
    return word == "have" and next_word(text, hit.end + len(" have")) == "to"
