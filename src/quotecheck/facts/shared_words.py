"""The words of a text in a row, and which of many texts share enough of them to be worth comparing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import compress
from typing import NamedTuple

from quotecheck.model import Span, Tokens

_PLACES = 4
_MOST = 200_000


class Words(NamedTuple):
    """Words in small letters, and where each starts and ends in the text; marks are left out."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def count(self) -> int:
        """How many words there are."""
        return len(self.words)

    def within(self, span: Span) -> Words:
        """Return the words that start in `span`."""
        return self.part(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))

    def words_of(self, span: Span) -> tuple[str, ...]:
        """Return the words that start in `span`, without their places."""
        return self.words[bisect_left(self.starts, span.start) : bisect_left(self.starts, span.end)]

    def triples(self) -> Iterator[tuple[str, str, str]]:
        """Yield the word triples in reading order."""
        return zip(self.words, self.words[1:], self.words[2:], strict=False)

    def part(self, first: int, last: int) -> Words:
        """Return the words `first` up to, but not including, `last`."""
        return Words(self.words[first:last], self.starts[first:last], self.ends[first:last])

    def place(self, first: int, last: int) -> Span:
        """Return where the words from `first` to before `last` stand; where they would, if there are none."""
        if first < last:
            return Span(self.starts[first], self.ends[last - 1])
        at = self.starts[first] if first < len(self.words) else self.ends[-1]
        return Span(at, at)


_MARK, _WORD, _ENDING, _COMPOUND = range(4)


class _Kinds(dict[str, int]):
    """What each token met so far is: a mark, a word, the end of one ('s), or several in one (native-born, U.S.)."""

    def __missing__(self, token: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        if token[0] == "'":
            kind = _ENDING if len(token) > 1 else _MARK
        elif token.replace("'", "").isalnum():
            kind = _WORD
        else:
            kind = _COMPOUND if _parts(token) else _MARK
        self[token] = kind
        return kind


_KINDS = _Kinds()


@cache
def _part() -> re.Pattern[str]:
    return re.compile(r"[^\W_]+(?:'[^\W_]+)*")


@lru_cache(maxsize=65_536)
def _parts(token: str) -> tuple[tuple[int, int], ...]:
    """Return where the words of a token start and end in it: native, born; u, s (U.S.)."""
    return tuple(match.span() for match in _part().finditer(token))


def find_words(tokens: Tokens) -> Words:
    """Return the words of a text: each with its `'s`, `'ll` and the like, those with a hyphen in them as two."""
    kinds = bytearray(map(_KINDS.__getitem__, tokens.lower))
    written, stops = list(tokens.lower), list(tokens.ends)
    for i in _places(kinds, _ENDING):
        if i and kinds[i - 1] and tokens.starts[i] == tokens.ends[i - 1]:
            kinds[i] = _MARK
            written[i - 1] += written[i]
            stops[i - 1] = stops[i]
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    reached = 0
    for i in (*_places(kinds, _COMPOUND), len(kinds)):
        between = kinds[reached:i]
        words += compress(written[reached:i], between)
        starts += compress(tokens.starts[reached:i], between)
        ends += compress(stops[reached:i], between)
        reached = i + 1
        if i < len(kinds):
            parts = _parts(written[i])
            words += [written[i][start:end] for start, end in parts]
            starts += [tokens.starts[i] + start for start, _ in parts]
            ends += [tokens.starts[i] + end for _, end in parts]
    return Words(tuple(words), tuple(starts), tuple(ends))


def _places(kinds: bytearray, kind: int) -> list[int]:
    """Return where a kind stands."""
    found = []
    at = kinds.find(kind)
    while at >= 0:
        found.append(at)
        at = kinds.find(kind, at + 1)
    return found


def likely_pairs(
    texts: Sequence[Sequence[str]], *, longest: int, first_letters: int, share: int
) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices, the earlier first, whose texts share one in `share` of the later one's sampled triples.

    Samples are the word triples whose first word has at least `first_letters` letters. Each triple remembers only its
    first four texts, and texts of more than `longest` words are left out, so that the time grows with the length of
    all texts and not with its square.
    """
    # Sets and iterators do the work: nearly all triples stand once, and a loop over them would cost three times as much.
    sampled: list[set[tuple[str, ...]]] = []
    seen: set[tuple[str, ...]] = set()
    repeated: set[tuple[str, ...]] = set()
    for words in texts:
        begins = map(first_letters.__le__, map(len, words))
        triples = zip(words, words[1:], words[2:], strict=False) if len(words) <= longest else ()
        sampled.append(set(compress(triples, begins)))
        repeated |= seen & sampled[-1]
        seen |= sampled[-1]
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, own in enumerate(sampled if repeated else ()):
        again = own & repeated
        shared = Counter(place for triple in again for place in places[triple])
        yield from ((place, i) for place, count in sorted(shared.items()) if count * share >= len(own))
        for triple in again:
            if len(places[triple]) < _PLACES:
                places[triple].append(i)
