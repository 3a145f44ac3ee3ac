"""Who bears a word of a name."""

from collections.abc import Iterator, Mapping, Sequence
from types import MappingProxyType

from quotecheck.entities.names.likenesses import is_slip
from quotecheck.entities.names.spelling import near_keys
from quotecheck.lexicon import common_words
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.given_names import sex_of
from quotecheck.system.tuples import NamedTuple

_PECULIAR = 7  # letters; Magda and Marda are two
_MOST = 20  # bearers of one word, who may be meant by it


class Bearers(NamedTuple):
    """Who bears a word: by surname, as first name, as any other part, and by the keys of names one edit away."""

    last: dict[str, list[int]]
    first: dict[str, list[int]]
    part: dict[str, list[int]]
    near: dict[str, list[tuple[str, int]]]

    def of(self, word: str) -> Iterator[list[int]]:
        """Yield who may be called `word` alone, the surest way first."""
        yield self.last.get(word, [])
        yield self.first.get(word, [])
        yield self.part.get(word, [])
        if not sex_of(word):
            close = {i for half in near_keys(word) for name, i in self.near.get(half, ()) if is_slip(word, name)}
            yield sorted(close)


def read_bearers(
    groups: Sequence[Sequence[tuple[str, ...]]], family: Mapping[tuple[str, ...], str] = MappingProxyType({})
) -> Bearers:
    """Return who bears each word of the names.

    Args:
        groups: the names of each person.
        family: names → the word by which their bearers go alone, where that is not the last.
    """
    found = Bearers({}, {}, {}, {})
    for i, group in enumerate(groups):
        for name in group:
            surname = family.get(name, name[-1])
            of_child = name[0].lower() in listed("names_of_parents")  # Um Haider, who is no Haider
            for table, words in (
                (found.last, set[str]() if of_child else {surname, surname.rpartition(" ")[2]}),
                (found.first, {name[0]}),
                (found.part, set(name)),
            ):
                for word in sorted(words):
                    bearers = table.setdefault(word, [])
                    if len(bearers) < _MOST and i not in bearers[-1:]:
                        bearers.append(i)
            for word in {surname, name[0]} if _is_peculiar(name[0]) else {surname}:
                for half in near_keys(word):
                    alike = found.near.setdefault(half, [])
                    if len(alike) < _MOST:
                        alike.append((word, i))
    return found


def _is_peculiar(given: str) -> bool:
    """Return whether a first name is so long and rare that one a letter off is the same: Ms. Lingamma."""
    return len(given) >= _PECULIAR and not sex_of(given) and given not in common_words()
