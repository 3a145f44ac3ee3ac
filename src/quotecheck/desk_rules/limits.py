"""What is refused in a pattern because no time limit stops it."""

from __future__ import annotations

import re

LARGEST = 10_000
"""Characters that fixed repeats may come to. The `regex` package writes them out when it compiles a pattern, before
any time limit: `(?:(?:a{1000}){1000}){1000}` takes all the memory that there is."""
_REPEAT = r"\{(\d+)(?:,\d*)?\}"
_GROUP = r"\((?:\?(?:P?<\w+>|[<=!>|]{1,2}|[\w-]*:?))?"
_CALL = r"\(\?(?:R|[+-]?\d|&|P>)"


class BadPattern(ValueError):
    """A pattern that cannot be used; `offset` is the place of the mistake in it, None where it has none."""

    def __init__(self, message: str, offset: int | None = None) -> None:
        super().__init__(message)
        self.offset = offset


def refuse_unlimited(pattern: str) -> None:
    """Return if a time limit will stop whatever the pattern does.

    Raises:
        BadPattern: it repeats too much a fixed number of times, or a group calls itself, which takes a gigabyte a
            second.
    """
    sums, last, grown, i = [0], 0, 0, 0
    while i < len(pattern):
        repeat = re.match(_REPEAT, pattern[i : i + 40])
        width = 1
        if repeat:
            times = max(1, int(repeat[1]))
            more = last * (times - 1)
            sums[-1] += more
            grown += more
            last, width = last + more, repeat.end()
            if grown > LARGEST:
                raise BadPattern(f"its fixed repeats expand to more than {LARGEST:,} characters: repeat less", i)
        elif re.match(_CALL, pattern[i : i + 8]):
            raise BadPattern("recursion such as (?R) or (?1) is not supported: write the group out", i)
        elif pattern[i] == "(":
            opening = re.match(_GROUP, pattern[i : i + 80])
            width = opening.end() if opening else 1
            sums.append(0)
            last = 0
        elif pattern[i] == ")" and len(sums) > 1:
            last = sums.pop()
            sums[-1] += last
        elif pattern[i] not in "*+?|":
            width = 2 if pattern[i] == "\\" else _set_length(pattern, i) if pattern[i] == "[" else 1
            last = 1
            sums[-1] += 1
        i += width


def _set_length(pattern: str, start: int) -> int:
    """Return the length of the set of characters that begins at `start`, sets within it included."""
    depth, i = 0, start
    while i < len(pattern):
        if pattern[i] == "\\":
            i += 1
        elif pattern[i] == "[":
            depth += 1
            i += 1 if pattern[i + 1 : i + 2] == "^" else 0
            i += 1 if pattern[i + 1 : i + 2] == "]" else 0
        elif pattern[i] == "]":
            depth -= 1
            if not depth:
                return i + 1 - start
        i += 1
    return len(pattern) - start
