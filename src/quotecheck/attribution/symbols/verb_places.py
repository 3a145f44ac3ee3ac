"""Where a verb's form stands: the symbols around it, by which it is told what it is there."""

from __future__ import annotations

from quotecheck.model import VerbForm
from quotecheck.system.tuples import NamedTuple


class VerbPlace(NamedTuple):
    """The verb form at token `i` among the words and symbols of a text.

    `following` is where what follows it begins, behind a particle that belongs to it, and `after` the symbol there.
    `adjacent` is the symbol right before it; `before`, at `back`, that before the adverbs that stand there.
    """

    form: VerbForm
    lower: tuple[str, ...]
    symbols: list[str]
    i: int
    following: int
    back: int
    before: str
    adjacent: str
    after: str


def place_of(form: VerbForm, lower: tuple[str, ...], symbols: list[str], i: int, following: int) -> VerbPlace:
    """Return where the verb form at `i` stands; there is a break before the first token and behind the last."""
    back = i - 1
    while back >= 0 and symbols[back] == "R":
        back -= 1
    before = symbols[back] if back >= 0 else "|"
    adjacent = symbols[i - 1] if i else "|"
    after = symbols[following] if following < len(symbols) else "|"
    return VerbPlace(form, lower, symbols, i, following, back, before, adjacent, after)
