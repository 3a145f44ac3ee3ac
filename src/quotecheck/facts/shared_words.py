"""Which of many texts share enough words to be worth comparing."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecheck.model import Span

_WORD = re.compile(r"\w++(?:['’]\w++)*+")
_APOSTROPHE = str.maketrans("’", "'")
_PLACES = 4


class Words(NamedTuple):
    """The words of `span`, in lower case with straight apostrophes, and where each starts and ends in the text."""

    span: Span
    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    def __len__(self) -> int:
        return len(self.words)

    def triples(self) -> Iterator[tuple[str, str, str]]:
        """Yield the word triples in reading order."""
        return zip(self.words, self.words[1:], self.words[2:], strict=False)

    def part(self, first: int, last: int) -> Words:
        """Return the words `first` up to, but not including, `last`; `span` stays that of the whole."""
        return Words(self.span, self.words[first:last], self.starts[first:last], self.ends[first:last])

    def place(self, first: int, last: int) -> Span:
        """Return where the words from `first` to before `last` stand; where they would, if there are none."""
        if first < last:
            return Span(self.starts[first], self.ends[last - 1])
        return Span(self.starts[first], self.starts[first]) if first < len(self) else Span(self.ends[-1], self.ends[-1])


def bare_words(text: str, span: Span) -> list[str]:
    """Return the words of `span` without their places."""
    return _WORD.findall(span.of(text).lower().translate(_APOSTROPHE))


def find_words(text: str, span: Span) -> Words:
    """Return the words of `span`."""
    matches = list(_WORD.finditer(text, span.start, span.end))
    return Words(
        span,
        tuple(match[0].lower().translate(_APOSTROPHE) for match in matches),
        tuple(match.start() for match in matches),
        tuple(match.end() for match in matches),
    )


def likely_pairs(
    texts: Sequence[Sequence[str]], *, longest: int, first_letters: int, share: int
) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices, the earlier first, whose texts share one in `share` of the later one's sampled triples.

    Samples are the word triples whose first word has at least `first_letters` letters. Each triple remembers only its
    first four texts, and texts of more than `longest` words are left out, so that the time grows with the length of
    all texts and not with its square.
    """
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, words in enumerate(texts):
        if len(words) > longest:
            continue
        triples = {
            triple for triple in zip(words, words[1:], words[2:], strict=False) if len(triple[0]) >= first_letters
        }
        shared = Counter(place for triple in triples for place in places.get(triple, ()))
        for place, count in sorted(shared.items()):
            if count * share >= len(triples):
                yield place, i
        for triple in triples:
            if len(places[triple]) < _PLACES:
                places[triple].append(i)
