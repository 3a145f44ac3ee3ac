"""The words of a text in a row, and which of many texts share enough of them to be worth comparing."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
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


class _Kinds(dict[str, int]):
    """Whether each token met so far is a word (1), the end of one (2: 's) or a mark (0)."""

    def __missing__(self, token: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        kind = self[token] = 1 if token[0].isalnum() else 2 if token[0] == "'" and len(token) > 1 else 0
        return kind


_KINDS = _Kinds()


def find_words(tokens: Tokens) -> Words:
    """Return the words of a text, each with its `'s`, `'ll` and the like."""
    kinds = list(map(_KINDS.__getitem__, tokens.lower))
    words, ends = list(tokens.lower), list(tokens.ends)
    for i in (i for i, kind in enumerate(kinds) if kind == 2):
        if i and kinds[i - 1] and tokens.starts[i] == tokens.ends[i - 1]:
            kinds[i] = 0
            words[i - 1] += words[i]
            ends[i - 1] = ends[i]
    return Words(tuple(compress(words, kinds)), tuple(compress(tokens.starts, kinds)), tuple(compress(ends, kinds)))


def likely_pairs(
    texts: Sequence[Sequence[str]], *, longest: int, first_letters: int, share: int
) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices, the earlier first, whose texts share one in `share` of the later one's sampled triples.

    Samples are the word triples whose first word has at least `first_letters` letters. Each triple remembers only its
    first four texts, and texts of more than `longest` words are left out, so that the time grows with the length of
    all texts and not with its square.
    """
    places: dict[tuple[str, ...], list[int]] = {}
    for i, words in enumerate(texts):
        if len(words) > longest:
            continue
        triples = {
            triple for triple in zip(words, words[1:], words[2:], strict=False) if len(triple[0]) >= first_letters
        }
        shared: list[int] = []
        for triple in triples:
            known = places.get(triple)
            if known is None:
                places[triple] = [i]
            else:
                shared += known
                if len(known) < _PLACES:
                    known.append(i)
        if shared:
            yield from ((place, i) for place, count in sorted(Counter(shared).items()) if count * share >= len(triples))
