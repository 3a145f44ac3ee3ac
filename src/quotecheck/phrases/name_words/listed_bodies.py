"""Bodies whose names no rule reads, by their list: Lloyd's of London, Save the Children, Toys R Us, eBay."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck.lexicon import people
from quotecheck.lexicon.people import BODY
from quotecheck.model import TextIndex
from quotecheck.phrases.name_words.run import NameWord, Run


def with_listed_bodies(index: TextIndex, runs: Sequence[Run]) -> list[Run]:
    """Return the runs, those that share a word with the name of a listed body replaced by it."""
    listed = sorted(_listed(index), key=lambda run: (run.start, -run.end))
    if not listed:
        return list(runs)
    within = {i: run.tokens for run in runs for i in run.tokens}
    taken = [False] * (len(index.tokens.words) + 1)
    found = []
    for run in listed:
        part = _is_part(run.tokens, within.get(run.tokens.start, run.tokens))
        if not part and not any(taken[i] for i in run.tokens):
            found.append(run)
            for i in run.tokens:
                taken[i] = True
    kept = (run for run in runs if not any(taken[i] for i in run.tokens))
    return sorted((*kept, *found), key=lambda run: run.start)


def _is_part(name: range, run: range) -> bool:
    """Return whether a name is a part of a longer run: | White House | Press Secretary Ana Moe."""
    return len(run) > len(name) and run.start <= name.start and name.stop <= run.stop


def _listed(index: TextIndex) -> Iterator[Run]:
    """Yield the names of listed bodies that stand in a text, as a word each."""
    tokens, text = index.tokens, index.text
    for first in _by_first_word().keys() & tokens.places.keys():
        for i in tokens.places[first]:
            for name in _by_first_word()[first]:
                start = tokens.starts[i]
                end = start + len(name)
                if (
                    text[start:end].replace("’", "'") != name
                    or text[end : end + 1].isalnum()
                    or text[end : end + 1] == "-"
                ):
                    continue
                place = tokens.within(start, end)
                if not any(tokens.shapes[k] == "|" for k in place):
                    yield Run((NameWord(start, end, name, BODY, place.start, place.stop),))


@cache
def _by_first_word() -> Mapping[str, tuple[str, ...]]:
    """Return the first word of each such name, in small letters → the names: of several words, or in small letters."""
    found: dict[str, tuple[str, ...]] = {}
    for name in people.heads("bodies"):
        if " " in name or not name[0].isupper():
            first = name.split()[0].lower().partition("'")[0]
            found[first] = (*found.get(first, ()), name)
    return found
