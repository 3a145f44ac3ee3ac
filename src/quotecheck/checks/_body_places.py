"""Which names of bodies are worth comparing, and where they stand: used by the check of organisations."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._body_slips import content_words
from quotecheck.checks._body_words import root, stem
from quotecheck.model import BodyName

_MOST_COMPARED, _LONGEST, _SENTENCE = 25, 16, 300


def gaps(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of `name` without its links, sorted, with each of them left out in turn, and with none."""
    parts = [root(word) for word in content_words(name)]
    yield tuple(sorted(map(stem, content_words(name))))
    yield ("", *parts)
    for i in range(len(parts) if len(parts) < _LONGEST else 0):
        rest = *parts[:i], *parts[i + 1 :]
        yield (str(i), *rest)
        yield ("", *rest)


def are_two(text: str, usual: list[BodyName], odd: list[BodyName]) -> bool:
    """Return whether one sentence has both names, or the article says what the rarer is: they are of two bodies then.

    Moe led the Fjord Salt Society. The Fjord Salt Trust, | a charity that buys walls, was founded in 1993.
    """
    behind = text[odd[0].span.end : odd[0].span.end + len(", an ")]
    if behind.startswith((", a ", ", an ")) and odd[0].span.start > usual[0].span.start:
        return True
    for one in usual[:_MOST_COMPARED]:
        first, second = sorted((one.span, odd[0].span))
        between = text[first.end : second.start] if second.start - first.end < _SENTENCE else "."
        if not any(mark in between for mark in (".", "?", "!", ";", "\n")):
            return True
    return False
