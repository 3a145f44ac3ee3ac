"""Words of the closed classes: determiners, pronouns, prepositions, auxiliaries and the like."""

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType

from quotecheck import lexicon


@cache
def word_classes() -> Mapping[str, str]:
    """Return each function word, in small letters → its class, as `function_words.txt` calls it."""
    return MappingProxyType(dict(map(str.split, lexicon.lines("function_words"))))


@cache
def function_words() -> frozenset[str]:
    """Return the words that carry no content of their own."""
    return frozenset(word_classes())


@cache
def of_classes(*wanted: str) -> frozenset[str]:
    """Return the function words of some classes."""
    return frozenset(word for word, kind in word_classes().items() if kind in wanted)
