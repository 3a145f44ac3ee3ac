"""Find numbers in words that a hyphen joins to a noun: seven-mile detours, the nine-member council."""

from collections.abc import Iterator
from collections.abc import Set as AbstractSet

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.words.number_words import number_word, value_of
from quotecheck.model import Span, Tokens


def joined_words(tokens: Tokens, nouns: AbstractSet[str]) -> Iterator[Number]:
    """Yield the numbers in words that a hyphen joins to one of these nouns: | seven-mile | detours."""
    joined = [word for word in tokens.places if "-" in word and word.rpartition("-")[2] in nouns]
    for i in tokens.places_of(joined):
        first, _, noun = tokens.lower[i].rpartition("-")
        if value := value_of(list(number_word(first)[0])):
            place = range(i, i + 1)
            span = Span(tokens.starts[i], tokens.starts[i] + len(first))
            yield Number(span, value, 1, "", in_words=True, tokens=place, rest=f"-{noun}")
