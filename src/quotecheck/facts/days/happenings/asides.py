"""Leave out of a story the brackets, dashes and quotation marks that stand between a deed and its day.

The Ferry Board (FB) closed the line – the oldest in Ash – on May 3. Since Storm “Ola” made landfall on May 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate, compress, pairwise

from quotecheck.facts.days.happenings.happening_nouns import signs_of_one_more
from quotecheck.facts.days.times.days import Day
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.tokens import places_of_words

_LONGEST = 6  # tokens in brackets
_APPOSED = 10  # tokens between dashes
_NAME = 3  # tokens in quotation marks
_CLAUSES = frozenset("XZWTHtS.;:?!|-(,")
"""The symbols of what only a clause has, or more than one phrase."""


class Plain(NamedTuple):
    """The tokens of a story without its asides, and its days with their places among those."""

    tokens: Tokens
    days: tuple[Day, ...]


def without_asides(tokens: Tokens, days: Sequence[Day]) -> Plain:
    """Return a story without short brackets, and with the words that stand in quotation marks, but not these."""
    telling = {*tokens.places_of(signs_of_one_more())}  # the quake – the | second | in a week – struck on May 3
    telling |= {i for day in days for i in day.tokens}
    left_out = {
        i for place in (*_brackets(tokens), *_between_dashes(tokens)) if telling.isdisjoint(place) for i in place
    }
    left_out |= {i for place in tokens.quotations if _is_name(tokens, place) for i in (place[0], place[-1])}
    if not left_out:
        return Plain(tokens, tuple(days))
    kept = [i not in left_out for i in range(len(tokens.words))]
    at = (0, *accumulate(kept))
    lower = tuple(compress(tokens.lower, kept))
    plain = Tokens(
        tuple(compress(tokens.words, kept)),
        lower,
        "".join(compress(tokens.symbols, kept)),
        tuple(compress(tokens.forms, kept)),
        tuple(compress(tokens.flags, kept)),
        "".join(compress(tokens.shapes, kept)),
        tuple(compress(tokens.starts, kept)),
        tuple(compress(tokens.ends, kept)),
        _moved(tokens.quotations, at),
        places_of_words(lower),
    )
    moved = _moved((day.tokens for day in days), at)
    return Plain(plain, tuple(day._replace(tokens=place) for day, place in zip(days, moved, strict=True)))


def _moved(places: Iterable[range], at: Sequence[int]) -> tuple[range, ...]:
    return tuple(range(at[place.start], at[place.stop]) for place in places)


def _brackets(tokens: Tokens) -> Iterator[range]:
    """Yield what stands in brackets, these included, and is short and no clause: the guild | (GB) | met."""
    for first in tokens.places.get("(", ()):
        stop = tokens.symbols.find(")", first + 1, first + 2 + _LONGEST) + 1
        if stop and _CLAUSES.isdisjoint(tokens.symbols[first + 1 : stop - 1]):
            yield range(first, stop)


def _between_dashes(tokens: Tokens) -> Iterator[range]:
    """Yield what stands between two dashes, these included, and is short and no clause: the pier | – the oldest – |."""
    for dash in ("–", "—", "--"):
        for first, last in pairwise(tokens.places.get(dash, ())):
            inner = tokens.symbols[first + 1 : last]
            if len(inner) <= _APPOSED and _CLAUSES.isdisjoint(inner):
                yield range(first, last + 1)


def _is_name(tokens: Tokens, place: range) -> bool:
    """Return whether quotation marks enclose a word or a name: Storm “Ola”, the “quiet” room; not: he said “No.”."""
    inner = tokens.symbols[place.start + 1 : place.stop - 1]
    return 0 < len(inner) <= _NAME and set(inner) <= {*"NKv0DR"}
