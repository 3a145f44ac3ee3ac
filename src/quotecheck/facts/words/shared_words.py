"""The words of a text in a row, and which of many texts share enough of them to be worth comparing."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from itertools import compress

from quotecheck.model import Span, Tokens
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen

_PLACES = 4
_MOST = 200_000


class Words(NamedTuple):
    """Words in small letters, and where each starts and ends in the text; marks are left out."""

    words: tuple[str, ...]
    starts: tuple[int, ...]
    ends: tuple[int, ...]

    @property
    def size(self) -> int:
        """How many words there are."""
        return len(self.words)

    @property
    def alike(self) -> tuple[str, ...]:
        """The words as they are compared: `an` as `a`, for the next word alone makes it so."""
        return tuple(["a" if word == "an" else word for word in self.words])

    def triples(self) -> Iterator[tuple[str, str, str]]:
        """Yield the word triples in reading order."""
        return zip(self.words, self.words[1:], self.words[2:], strict=False)

    def part(self, first: int, last: int) -> "Words":
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
    """What each token met so far is: a mark, a word, the end of one ('s), or several in one (native-born)."""

    def __missing__(self, token: str) -> int:
        if len(self) >= _MOST:
            self.clear()
        if token[0] == "'":
            kind = _ENDING if len(token) > 1 else _MARK
        else:
            kind = _MARK if not any(map(str.isalnum, token)) else _COMPOUND if "-" in token else _WORD
        self[token] = kind
        return kind


_KINDS = _Kinds()


@frozen(eq=False)
class WordRow:
    """The tokens of a text, and what each is among its words; a word has its `'s` with it."""

    tokens: Tokens
    written: tuple[str, ...]
    kinds: bytearray

    def words(self, span: Span) -> tuple[str, ...]:
        """Return the words of `span` in small letters, those with a hyphen in them as several."""
        place = self.tokens.within(span.start, span.end)
        kinds = self.kinds[place.start : place.stop]
        words = compress(self.written[place.start : place.stop], kinds)
        return tuple(" ".join(words).replace("-", " ").split()) if _COMPOUND in kinds else tuple(words)

    def placed(self, span: Span) -> "Words":
        """Return the words of `span` with their places."""
        words: list[tuple[str, int, int]] = []
        for i in self.tokens.within(span.start, span.end):
            start = self.tokens.starts[i]
            if self.kinds[i] == _COMPOUND:
                for part in self.written[i].split("-"):
                    if part:
                        words.append((part, start, start + len(part)))
                    start += len(part) + 1
            elif self.kinds[i]:
                words.append((self.written[i], start, start + len(self.written[i])))
        return Words(*zip(*words, strict=True)) if words else Words((), (), ())


def find_words(tokens: Tokens) -> WordRow:
    """Return the tokens of a text as words."""
    kinds = bytearray(map(_KINDS.__getitem__, tokens.lower))
    written = list(tokens.lower)
    i = kinds.find(_ENDING)
    while i >= 0:
        if i and kinds[i - 1] and tokens.starts[i] == tokens.ends[i - 1]:
            kinds[i] = _MARK
            written[i - 1] += written[i]
        i = kinds.find(_ENDING, i + 1)
    return WordRow(tokens, tuple(written), kinds)


def likely_pairs(
    texts: Sequence[Sequence[str]], *, longest: int, first_letters: int, share: int
) -> Iterator[tuple[int, int]]:
    """Yield pairs of indices, the earlier first, whose texts share one in `share` of the later one's sampled triples.

    Samples are the word triples whose first word has at least `first_letters` letters. Each triple remembers only its
    first four texts, and texts of more than `longest` words are left out, so that the time grows with the length of
    all texts and not with its square.
    """
    # Sets and iterators do the work: nearly all triples stand once, and a loop over them costs three times as much.
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
        if not again:
            continue
        shared = Counter(place for triple in again for place in places[triple])
        yield from (
            (place, i) for place, count in sorted(shared.items()) if count * share >= min(len(own), len(sampled[place]))
        )
        for triple in again:
            if len(places[triple]) < _PLACES:
                places[triple].append(i)
