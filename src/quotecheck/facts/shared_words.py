"""The words of a text in a row, and which of many texts share enough of them to be worth comparing."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
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


_MARK, _WORD, _MORE = range(3)


class _Kinds(dict[str, int]):
    """What each token met so far is: a mark, a word, or what is more or less than one word (native-born, 's)."""

    def __missing__(self, token: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        plain = token.replace("'", "").isalnum() and token[0] != "'"
        kind = self[token] = _WORD if plain else _MORE if len(token) > 1 and _parts(token) else _MARK
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
    kinds = list(map(_KINDS.__getitem__, tokens.lower))
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    reached = 0
    for i in (*(i for i, kind in enumerate(kinds) if kind == _MORE), len(kinds)):
        between = kinds[reached:i]
        words += compress(tokens.lower[reached:i], between)
        starts += compress(tokens.starts[reached:i], between)
        ends += compress(tokens.ends[reached:i], between)
        reached = i + 1
        if i == len(kinds):
            break
        token, at = tokens.lower[i], tokens.starts[i]
        if token[0] == "'" and ends and ends[-1] == at:
            words[-1] += token
            ends[-1] = tokens.ends[i]
        else:
            for start, end in _parts(token):
                words.append(token[start:end])
                starts.append(at + start)
                ends.append(at + end)
    return Words(tuple(words), tuple(starts), tuple(ends))


def likely_pairs(
    texts: Sequence[Sequence[str]], *, longest: int, first_letters: int, share: int
) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices, the earlier first, whose texts share one in `share` of the later one's sampled triples.

    Samples are the word triples whose first word has at least `first_letters` letters. Each triple remembers only its
    first four texts, and texts of more than `longest` words are left out, so that the time grows with the length of
    all texts and not with its square.
    """
    # Sets and iterators do the work: nearly all triples stand once, and a loop over them would cost three times as much.
    places: dict[tuple[str, ...], tuple[int, ...]] = {}
    for i, words in enumerate(texts):
        if len(words) > longest:
            continue
        begins = map(first_letters.__le__, map(len, words))
        triples = set(compress(zip(words, words[1:], words[2:], strict=False), begins))
        again = places.keys() & triples
        shared: Counter[int] = Counter()
        for triple in again:
            known = places[triple]
            shared.update(known)
            if len(known) < _PLACES:
                places[triple] = (*known, i)
        places.update(dict.fromkeys(triples - again, (i,)))
        yield from ((place, i) for place, count in sorted(shared.items()) if count * share >= len(triples))
