"""Plant what goes wrong between drafts: paragraphs printed twice, words doubled, notes left in.

Every function takes the text and a seeded random generator and returns a list of `(planted text, where)`, one entry or
none; `where` is the place of what was planted in the planted text. Nothing here asks the tool that is measured.
"""

from __future__ import annotations

import re
from random import Random

from planting.names import Planted

from quotecheck.model import Span

_WORD = re.compile(r"(?<= )[a-z]{2,}(?= [a-z])")
_NUMBER = re.compile(r"(?<= )\d[\d,.]*(?= [a-z])")
_NOTES = ("TK", "TKTK", "XXX", "[NAME]", "(EDS: check this)", "lorem ipsum", "[PLACEHOLDER]", "<strong>", "&nbsp;")
_FILLED = ("TK", "XXX", "TKTK")
_TWICE_BY_RIGHT = frozenset("that had very is so in on long far many now no do who what was her".split())
_OTHER_WORDS = ("harbour", "gently", "seven", "orchard", "never", "brass", "upstairs", "lantern", "slowly", "again")
_FEWEST = 20


def _paragraphs(text: str) -> list[tuple[int, int]]:
    """Return the places of the paragraphs that are long enough, the first left out."""
    found = [match.span() for match in re.finditer(r"[^\n]+", text)]
    return [(a, b) for a, b in found[1:] if text.count(" ", a, b) >= _FEWEST]


def _again(text: str, random: Random, share: float) -> Planted:
    """Print a paragraph again behind a later one, with a share of its words left out or replaced."""
    found = _paragraphs(text)
    if len(found) < 3:
        return []
    start, end = random.choice(found[:-1])
    words = text[start:end].split(" ")
    for at in sorted(random.sample(range(len(words)), round(share * len(words))), reverse=True):
        words[at : at + 1] = random.choice(([], [random.choice(_OTHER_WORDS)]))
    told = " ".join(words)
    behind = random.choice([b for _, b in found if b >= end])
    at = behind + 2
    return [(f"{text[:behind]}\n\n{told}{text[behind:]}", Span(at, at + len(told)))]


def plant_duplicate(text: str, random: Random) -> Planted:
    """Print a paragraph twice."""
    return _again(text, random, 0.0)


def plant_reworded_duplicate(text: str, random: Random) -> Planted:
    """Print a paragraph again with a tenth of its words changed."""
    return _again(text, random, 0.1)


def plant_doubled_word(text: str, random: Random) -> Planted:
    """Type a word twice, outside quotation marks."""
    free = re.sub(r"“[^”\n]*”|\"[^\"\n]*\"|''[^\n]*?''", lambda quoted: "_" * len(quoted[0]), text)
    found = [match for match in _WORD.finditer(free) if match[0] not in _TWICE_BY_RIGHT]
    if not found:
        return []
    match = random.choice(found)
    return [
        (f"{text[: match.end()]} {match[0]}{text[match.end() :]}", Span(match.start(), match.end() + len(match[0])))
    ]


def plant_note(text: str, random: Random) -> Planted:
    """Leave a placeholder or a note between two words."""
    found = list(_WORD.finditer(text))
    if not found:
        return []
    at, note = random.choice(found).end(), random.choice(_NOTES)
    return [(f"{text[:at]} {note}{text[at:]}", Span(at + 1, at + 1 + len(note)))]


def plant_unfilled_number(text: str, random: Random) -> Planted:
    """Put a placeholder where a number stood."""
    found = list(_NUMBER.finditer(text))
    if not found:
        return []
    match, filler = random.choice(found), random.choice(_FILLED)
    return [(text[: match.start()] + filler + text[match.end() :], Span(match.start(), match.start() + len(filler)))]
