"""The words of a clause as they stand between blanks: what the letters of an acronym are compared with."""

from bisect import bisect_right
from collections.abc import Iterator

from quotecheck.model import TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_ENDS = frozenset('.!?;:—–()[]"“”\n')
_WINDOW = 180
_MOST_WORDS = 14


class Written(NamedTuple):
    """A word as written, with the marks that touch it but those that end a clause: `People’s`, `Salt,`."""

    text: str
    start: int
    end: int


def written_words(index: TextIndex, place: range) -> list[Written]:
    """Return the words of a range of tokens."""
    tokens = index.tokens
    found: list[Written] = []
    for i in place:
        start, end = tokens.starts[i], tokens.ends[i]
        if tokens.words[i][0] in _ENDS:
            continue
        if found and start == found[-1].end:
            start = found.pop().start
        found.append(Written(index.text[start:end], start, end))
    return found


def words_before(index: TextIndex, end: int) -> list[Written]:
    """Return the last words of the clause that ends before token `end`."""
    return written_words(index, range(end - sum(1 for _ in _clause(index, end)), end))[-_MOST_WORDS:]


def _clause(index: TextIndex, end: int) -> Iterator[int]:
    """Yield the tokens before `end`, backwards, that belong to its clause."""
    tokens = index.tokens
    limit = tokens.ends[end - 1] - _WINDOW
    for i in range(end - 1, -1, -1):
        initial = tokens.words[i] == "." and len(tokens.words[i - 1]) == 1 and tokens.words[i - 1].isalpha()
        if tokens.starts[i] < limit or (tokens.words[i][0] in _ENDS and not initial):
            return
        yield i


def are_members(tokens: Tokens, start: int, letters: str) -> bool:
    """Return whether letters in the plural mean those of a body named at `start`: | Members | of the Assembly (MAs)."""
    i = bisect_right(tokens.starts, start) - 1
    i -= tokens.lower[i - 1] == "the"
    whose = tokens.words[i - 2] if tokens.lower[i - 1] == "of" else ""
    return whose.endswith("s") and whose[0].upper() == letters[0]
