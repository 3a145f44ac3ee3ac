"""What words are about: their stems, and the words of time, looked up once for each spelling."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from itertools import chain, pairwise

from quotecheck.lexicon import lines
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.system.expressions import expression

_MOST = 65_536
_ENDINGS = {"s": ("ings", "ies", "es", "s"), "g": ("ing",), "d": ("ied", "ed"), "y": ("ly", "y"), "e": ("e",)}
# last year, this spring, a day, per hour; not this town, a spring
_EACH = frozenset("per a an".split())


class _ContentStems(dict[str, str]):
    """Every word met so far → its stem, nothing for a function word, a short one or a number.

    A plain look-up: sentences have many words, and a cache that notes which was used last costs three times as much.
    """

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST:
            self.clear()
        bare = word.partition("-")[2] if word[0].isdigit() else word  # a 12-member council
        content = len(bare) > 3 and bare[-1].isalpha() and bare.lower() not in function_words()
        found = self[word] = stem(bare) if content else ""
        return found


content_stem: Callable[[str], str] = _ContentStems().__getitem__
"""Return the stem of a word that has content, nothing for another."""


class _Stems(dict[str, str]):
    """Every word met so far → its stem: the stems of a sentence are asked for again and again."""

    def __missing__(self, word: str) -> str:
        if len(self) >= _MOST:
            self.clear()
        found = self[word] = _stem(word)
        return found


stem: Callable[[str], str] = _Stems().__getitem__
"""Return a word in lower case without the commonest endings, so that `votes`, `voted` and `voting` are one."""


@cache
def stems(*names: str) -> frozenset[str]:
    """Return the stems of the words of some lists."""
    return frozenset(stem(word) for name in names for word in listed(name))


def _stem(word: str) -> str:
    word = word.lower().removesuffix("'s").removesuffix("’s")
    if singular := irregular_plurals().get(word):
        return singular
    for ending in _ENDINGS.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) >= 3:
            return word[: -len(ending)]
    return word


def times_in(words: Sequence[str]) -> frozenset[str]:
    """Return the words of time among `words`: years, months, `last year`, `a day`, `ago`."""
    distinct = set(words)
    found = set(chain.from_iterable(map(_TIMES.__getitem__, distinct)))
    if not distinct.isdisjoint(_periods()):
        for before, word in pairwise(words):
            kind = _periods().get(word, "")
            which = kind in ("which", "both") and before in listed("of_one_period")
            if which or (kind in ("each", "both") and before in _EACH):
                found.add(f"{before} {word}")
    return frozenset(found)


class _Times(dict[str, tuple[str, ...]]):
    """Every word met so far → the times that it tells by itself: ago; May; the years in it."""

    def __missing__(self, word: str) -> tuple[str, ...]:
        if len(self) >= _MOST:
            self.clear()
        if word in listed("times_alone"):
            found: tuple[str, ...] = (word,)
        elif word[0].isupper() and word.lower().rstrip(".") in listed("calendar") and not word.endswith("day"):
            found = (word.rstrip("."),)
        else:
            found = tuple(year[0] for year in _YEAR.finditer(word)) if word[0].isdigit() or "-" in word else ()
        self[word] = found
        return found


_TIMES = _Times()


@cache
def _periods() -> dict[str, str]:
    """Return the words for periods → what may stand before them: `last`, `this` (which), `a`, `per` (each), both."""
    return dict(line.split() for line in lines("periods"))


_YEAR = expression(r"(?<!\d)(?:19|20)\d\d(?!\d)")


@cache
def irregular_plurals() -> dict[str, str]:
    """Return the plurals that do not end in -s with their singulars."""
    return dict(line.split() for line in lines("irregular_plurals"))
