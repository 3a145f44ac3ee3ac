"""Which nouns for a body can mean only one in an article: the committee, where it has only the harbour committee."""

from collections.abc import Mapping
from functools import cache

from quotecheck.entities.roles.posts.titles import stem_of_title
from quotecheck.lexicon import lines, people, words
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Tokens
from quotecheck.system.tuples import NamedTuple

_MOST_WORDS = 4  # of a name before its noun
_MOST_BEHIND = 7  # words of a name behind its noun
_SEVERAL = "*"
_NONE = frozenset[str]()
_ANY = frozenset((_SEVERAL,))
_APOSTROPHES = ("'", "’", "'s", "’s")


class OnlyBodies(NamedTuple):
    """The stems of the words of names around each noun for a body, by its stem; `*` where a text has several."""

    before: Mapping[str, frozenset[str]]

    @classmethod
    def of(cls, tokens: Tokens) -> "OnlyBodies":
        """Return what stands beside the nouns for bodies."""
        nouns = people.heads("body_nouns")
        found: dict[str, set[str]] = {}
        for i in tokens.places_of(nouns):
            found.setdefault(stem_of_title(tokens.lower[i]), set()).update(_before(tokens, i), _behind(tokens, i))
        return cls({noun: frozenset(those) for noun, those in found.items()})

    def means(self, short: frozenset[str], long: frozenset[str]) -> bool:
        """Return whether a body by its noun can but be that of a longer name: the committee, the harbour committee."""
        rest = long - short
        if not short < long or not rest.isdisjoint(map(stem_of_title, lines("levels_of_posts"))):
            return False  # the party chairman, the national party chairwoman
        # the Brell hospital, which is a regional hospital
        those = [self.before.get(noun, _NONE) for noun in short]
        return any(each == rest or each - _areas() == rest - _areas() != _NONE for each in those)

    def is_alone(self, stems: frozenset[str]) -> bool:
        """Return whether a body goes by its noun, and the article has but one of the noun: the school."""
        return len(stems) == 1 and all(self.before.get(noun) == frozenset() for noun in stems)

    def is_one(self, stems: frozenset[str]) -> bool:
        """Return whether the article has but one body of a noun, if its area may stand before it: the city council."""
        those = [self.before.get(noun, _ANY) for noun in stems]
        return len(those) == 1 and len(those[0]) <= 1 and those[0] <= _kinds_of_area()

    def has_another(self, short: frozenset[str], long: frozenset[str]) -> bool:
        """Return whether the article has another body of the noun: the committee's chair, not that of the port's."""
        return any(not self.before.get(noun, frozenset()) <= long for noun in short)


@cache
def _areas() -> frozenset[str]:
    """Return the stems of what says of how large an area a body is: a | regional | hospital."""
    return frozenset(map(stem_of_title, words("words_of_areas")))


@cache
def _kinds_of_area() -> frozenset[str]:
    """Return the stems of the kinds of area whose council may be so called: the | city | council."""
    return frozenset(map(stem_of_title, words("kinds_of_area")))


def _before(tokens: Tokens, noun: int) -> set[str]:
    """Return the stems of the words before a noun, `*` where it tells of several bodies: the | harbour | committee."""
    lower, found = tokens.lower, set[str]()
    if lower[noun].endswith("s") and lower[noun].removesuffix("s") in people.heads("body_nouns"):
        found.add(_SEVERAL)
    i = noun - 1 - (lower[noun - 1] in _APOSTROPHES)  # the growers' | league
    while i > noun - _MOST_WORDS and lower[i][0].isalpha() and lower[i] not in function_words():
        if lower[i] not in words("words_of_same_body"):
            found.add(stem_of_title(lower[i]))
        i -= 1
    if lower[i] in words("determiners_of_one_of_several"):
        found.add(_SEVERAL)
    return found


def _behind(tokens: Tokens, noun: int) -> set[str]:
    """Return the stems of the words of a name behind its noun: the Council | for River Safety."""
    found = set[str]()
    if not tokens.words[noun][0].isupper() or tokens.lower[noun + 1] not in words("links_of_organisations"):
        return found
    for word in tokens.words[noun + 2 : noun + 2 + _MOST_BEHIND]:
        if word[0].isupper():
            found.add(stem_of_title(word.lower()))
        elif word not in ("and", "the"):
            break
    return found
