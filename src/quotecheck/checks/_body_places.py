"""Which names of bodies are worth comparing, and where they stand: used by the check of organisations."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._body_content import content_words
from quotecheck.checks._body_words import root, stem
from quotecheck.checks._near import words_of
from quotecheck.lexicon import words
from quotecheck.model import BodyName

_MOST_COMPARED, _LONGEST, _SENTENCE = 25, 16, 300
_SHORT = 2  # words of a name of which none is left when two differ
_INTRODUCED, _BESIDE = 17, 60  # characters behind a name, as in “, established by ”, and beside it


def gaps(name: str) -> Iterator[tuple[str, ...]]:
    """Yield the words of `name` without its links, sorted, with each left out in turn, alone and with a head, or none.

    The head is the first word or the last: Coastal Fisheries | Board, Coastal Fishery | Council. One may stand for two:
    Union of | Irrigators, Union of | Irrigation Farmers.
    """
    parts = [root(word) for word in content_words(name)]
    stems = sorted(map(stem, content_words(name)))
    yield tuple(stems)
    if _SHORT + 1 < len(stems) < _LONGEST:
        yield from (tuple(stems[:i] + stems[i + 1 :]) for i in range(len(stems)))
    yield ("", *parts)
    for i in range(len(parts) if len(parts) < _LONGEST else 0):
        rest = *parts[:i], *parts[i + 1 :]
        yield (str(i), *rest)
        yield ("", *rest)
        yield ("one or two", *rest)
        yield ("one or two", *parts[:i], *parts[i + 2 :])
        if len(parts) > _SHORT:
            yield (f"{i} and last", *rest[:-1])
            yield (f"first and {i}", *rest[1:])


def are_two(text: str, usual: list[BodyName], odd: list[BodyName]) -> bool:
    """Return whether one sentence has both names, or the article says what the rarer is: they are of two bodies then.

    Moe led the Fjord Salt Society. The Fjord Salt Trust, | a charity that buys walls, was founded in 1993.
    """
    later = odd[0].span.start > usual[0].span.start
    if later and (_is_introduced(text, odd[0].span.end) or _is_told_apart(text, odd[0].span.start)):
        return True
    if any(tells(text, each[0].span.start) for each in (odd, usual) for tells in (_is_not_the_same, _is_former)):
        return True
    if _is_over(text, odd[0].span.end):
        return True
    for one in usual[:_MOST_COMPARED]:
        first, second = sorted((one.span, odd[0].span))
        between = text[first.end : second.start] if second.start - first.end < _SENTENCE else "."
        if not any(mark in between for mark in (".", "?", "!", ";", "\n")):
            return True
    return False


def _is_introduced(text: str, end: int) -> bool:
    """Return whether words behind a name tell what it is: the Fjord Salt Trust, | its rival; , | founded in 1993."""
    comma, _, behind = text[end : end + _INTRODUCED].partition(" ")
    return comma == "," and behind.partition(" ")[0] in words("words_that_introduce_bodies")


def _is_over(text: str, end: int) -> bool:
    """Return whether words behind a name tell how its body ended: the Fjord Salt Society | was wound up."""
    be, _, behind = text[end : end + _INTRODUCED].strip().partition(" ")
    return be in ("was", "were") and behind.partition(" ")[0] in words("ends_of_bodies")


def _is_not_the_same(text: str, start: int) -> bool:
    """Return whether words before a name say that it is of another body: it is | not the same firm as | Fjord Salts."""
    before = words_of(text[max(0, start - _BESIDE) : start].rpartition(". ")[2])
    return "same" in before and not {"not", "n't", "never"}.isdisjoint(before)


def _is_former(text: str, start: int) -> bool:
    """Return whether words right before a name say that the body had it before: known | until 2021 as | Fjord Salts."""
    before = words_of(text[max(0, start - _BESIDE) : start].rpartition(", ")[2])
    return before[-1:] == ["as"] and not words("signs_of_a_former_name").isdisjoint(before)


def _is_told_apart(text: str, start: int) -> bool:
    """Return whether words right before a name tell it from another: a | rival body, the Fjord Salt Trust.

    Not a second study by the Fjord Salt Trust.
    """
    before = text[max(0, start - _BESIDE) : start].rpartition("\n")[2].rpartition(". ")[2]
    for word in reversed(words_of(before)):
        if word in words("words_that_tell_apart"):
            return True
        if word in words("prepositions_of_items"):
            return False
    return False
