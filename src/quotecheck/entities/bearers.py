"""Who bears a word of a name."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.entities.likenesses import is_slip
from quotecheck.entities.spelling import near_keys
from quotecheck.lexicon.given_names import sex_of
from quotecheck.system.named_tuples import NamedTuple

_MOST = 20  # bearers of one word, who may be meant by it


class Bearers(NamedTuple):
    """Who bears a word: by surname, as first name, as any other part, and by the keys of surnames one edit away."""

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


def read_bearers(groups: Sequence[Sequence[tuple[str, ...]]]) -> Bearers:
    """Return who bears each word of the names; `groups` are the names of each person."""
    found = Bearers({}, {}, {}, {})
    for i, group in enumerate(groups):
        for name in group:
            surname = name[-1]
            for table, words in (
                (found.last, {surname, surname.rpartition(" ")[2]}),
                (found.first, {name[0]}),
                (found.part, set(name)),
            ):
                for word in sorted(words):
                    bearers = table.setdefault(word, [])
                    if len(bearers) < _MOST and i not in bearers[-1:]:
                        bearers.append(i)
            for half in near_keys(surname):
                alike = found.near.setdefault(half, [])
                if len(alike) < _MOST:
                    alike.append((surname, i))
    return found
