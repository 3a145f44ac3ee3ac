"""Find which quotations of a few words are worth comparing with others: they share two words that tell something."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words

_TEXTS = 4  # quotations that a word is remembered for
_LONGEST = 400  # words of a quotation
_SHORT = 3  # letters


def alike_phrases(parts: Sequence[Sequence[str]], most: int) -> Iterator[tuple[int, int]]:
    """Yield the pairs of quotations that share two words of content, where one of the two has `most` words or fewer."""
    places: dict[str, list[int]] = defaultdict(list)
    for i, part in enumerate(parts):
        telling = {word for word in part if len(word) > _SHORT} - _in_every_text() if len(part) <= _LONGEST else set()
        shared: dict[int, int] = {}  # most quotations share nothing: a counter for each takes more than the comparison
        for word in telling & places.keys():
            for place in places[word]:
                shared[place] = shared.get(place, 0) + 1
        yield from ((place, i) for place, n in shared.items() if n > 1 and min(len(parts[place]), len(part)) <= most)
        for word in telling:
            if len(places[word]) < _TEXTS:
                places[word].append(i)


def has_content(word: str) -> bool:
    """Return whether a word is none that every text has; wait another | winter."""
    return len(word) > _SHORT and word not in _in_every_text()


@cache
def _in_every_text() -> frozenset[str]:
    return function_words() - listed("calendar")
