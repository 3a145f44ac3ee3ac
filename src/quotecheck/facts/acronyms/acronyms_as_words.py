"""Find short forms that are printed as words, as South African and British papers do: Harbour Review Unit (Haru)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.lexicon.folding import fold
from quotecheck.model import ShortForm, Span, TextIndex

_LETTERS = range(3, 7)
_FEWEST_WORDS = 3  # of two words may be a nickname, too: Leo Brandt (Leb)


def find_acronyms_as_words(index: TextIndex) -> Iterator[ShortForm]:
    """Yield the words with one capital that stand alone in brackets behind a capital; their letters in capitals."""
    tokens = index.tokens
    at = -1
    while (at := tokens.shapes.find("(", at + 1)) >= 0:
        word, closing = tokens.words[at + 1 : at + 2], tokens.words[at + 2 : at + 3]
        alone = at > 0 and closing == (")",) and tokens.words[at - 1][0].isupper()
        if alone and word[0].istitle() and word[0].isalpha() and len(word[0]) in _LETTERS:
            span = Span(tokens.starts[at + 1], tokens.ends[at + 1])
            yield ShortForm(span, word[0].upper(), index.is_quoted(span.start))


def is_of_beginnings(letters: str, name: Sequence[str]) -> bool:
    """Return whether letters are the beginnings of the words of a name, one of each: Persatuan Warisan Lela (Pewal)."""
    reached, short = {0}, fold(letters)
    for word in map(fold, name):
        ends = range(1, len(word) + 1)
        reached = {at + end for at in reached for end in ends if short.startswith(word[:end], at)}
    return len(name) >= _FEWEST_WORDS and len(short) in reached
