"""Whether a mark closes a name that an apposition stands before: its chief, | Ola Moe, ; the chief — | Ola Moe — ."""

from __future__ import annotations

import re
from functools import cache

from quotecheck.model import Tokens
from quotecheck.phrases.beside.asides import aside_end
from quotecheck.system.expressions import expression
from quotecheck.text.punctuation import DASHES_AND_HYPHEN, SENTENCE_STOPS

_NAMED = frozenset("KATZIJMYNEFSp")  # shapes of the words of a name
_BEHIND_NAMES = frozenset({",", "(", "of", "at", "and"})
_LONGEST_ASIDE = 40  # tokens between two dashes

_CLOSED_NAME = expression("(?:D?[KA]{1,3}s)?[KATZIJMYNEFSp]{1,6}(?:[(][^|()]{1,5}[)])?[,.:;]")
"""In `Tokens.shapes` a name, its party or age, and the mark that closes an apposition.

A body may stand before it, whose somebody is: Labour's | Ana Moe."""


def is_closed(tokens: Tokens, name: int) -> bool:
    """Return whether a name ends at a comma or a full stop, or is all of what stands between two dashes or opens it."""
    if tokens.words[name - 1] in DASHES_AND_HYPHEN:
        return is_between_dashes(tokens, name)
    if _CLOSED_NAME.match(tokens.shapes, name):
        return True
    stop = _name_end(tokens, name)  # Ola Moe | of Ohio,
    return tokens.lower[stop : stop + 1] == ("of",) and aside_end(tokens, stop, len(tokens.words)) > stop


def is_between_dashes(tokens: Tokens, name: int) -> bool:
    """Return whether a name stands behind a dash, and another dash behind it: The mayor — | Ola Moe, who rows — left.

    Not "He met the mayor — | Ola Moe was late — and left".
    """
    dash = tokens.words[name - 1]
    if dash not in DASHES_AND_HYPHEN or not _is_dash(tokens, name - 1):
        return False
    reach = range(_name_end(tokens, name), min(len(tokens.words), name + _LONGEST_ASIDE))
    if not reach or not (tokens.words[reach.start] == dash or tokens.lower[reach.start] in _BEHIND_NAMES):
        return False
    end = next(
        (i for i in reach if tokens.words[i] == dash or tokens.shapes[i] == "|" or tokens.words[i] in SENTENCE_STOPS), 0
    )
    return tokens.words[end] == dash and _is_dash(tokens, end)


def _name_end(tokens: Tokens, at: int) -> int:
    """Return the token behind the name at `at`."""
    while at < len(tokens.words) and tokens.shapes[at] in _NAMED:
        at += 1
    return at


def _is_dash(tokens: Tokens, at: int) -> bool:
    """Return whether a mark is no hyphen, which stands without a space."""
    return tokens.words[at] != "-" or tokens.ends[at - 1] < tokens.starts[at]


def is_closed_row(tokens: Tokens, name: int) -> bool:
    """Return whether several names with "and" between the last two end at a mark: Ola Moe and Kari Lie, and has ten."""
    row = _closed_names().match(tokens.shapes, name)
    return row is not None and "and" in tokens.lower[name : row.end()]


@cache
def _closed_names() -> re.Pattern[str]:
    one = "[KATZIJMYNEFSp]{1,6}"
    return re.compile(f"{one}(?:,{one})*,?w{one}[,.:;]")
