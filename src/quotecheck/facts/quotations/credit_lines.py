"""Whether what stands right before or behind a quotation credits it: a colon, a question, a line with a name."""

from __future__ import annotations

from bisect import bisect_left

from quotecheck.lexicon import words
from quotecheck.model import TextIndex

_BLANK = " \t\r\n\u00a0"
_DASHES = "-–—―"  # characters that open a line; "--" is two of them
_BEFORE_A_NAME = frozenset((*"-–—―~([", "--"))
_MOST_MARKS = 6
_NEAR = 6  # characters
_SHORTEST_LINE, _LONGEST_LINE = 4, 61


def ends_in_colon(text: str, at: int) -> bool:
    """Return whether a colon stands before the character at `at`, opening marks aside."""
    return text[max(0, at - _NEAR) : at].rstrip(f"{_BLANK}\"“'‘").endswith((":", "：")) if at else False


def asks(text: str, at: int, start: int) -> bool:
    """Return whether a question ends right before the character at `at`, in the paragraph that begins at `start`."""
    before = text[max(start, at - _NEAR) : at].rstrip(_BLANK)
    return before.endswith("?") and before[-2:-1].isalnum()


def is_credit_line(index: TextIndex, end: int) -> bool:
    """Return whether a name is credited behind the quotation that ends at `end`: — Omar Haddad; a line of its own."""
    tokens = index.tokens
    first = bisect_left(tokens.starts, end)
    for i in range(first, min(len(tokens.words), first + _MOST_MARKS)):
        word = tokens.words[i]
        if word[0].isalnum():
            before = tokens.words[i - 1]
            return (word[0].isupper() and i > first and before in _BEFORE_A_NAME) or _is_line(index.text, end)
    return _is_line(index.text, end)


def _is_line(text: str, end: int) -> bool:
    """Return whether the line behind `end` can be a name with a post: short, a capital first, no full stop."""
    behind = text[end : end + 3 * _LONGEST_LINE]
    line = behind.lstrip(_BLANK)
    if "\n" not in behind[: len(behind) - len(line)]:
        return False
    line = line.partition("\n")[0].lstrip(_DASHES).lstrip(" ").rstrip("\r")
    fits = _SHORTEST_LINE <= len(line) <= _LONGEST_LINE
    return fits and line[0].isupper() and not any(stop in line for stop in ".?!")


def opens_credit(index: TextIndex, end: int) -> bool:
    """Return whether the line behind `end` begins with words such as `So says`, `That's what … said`."""
    tokens = index.tokens
    i = bisect_left(tokens.starts, end)
    if i < len(tokens.words) and tokens.words[i] == "\n":
        i += 1
    if i + 3 >= len(tokens.words) or "\n" not in index.text[end : tokens.starts[i]]:
        return False
    if tokens.lower[i] in ("so", "thus"):
        return tokens.words[i + 1] in words("introducing_lines")
    that_is = tokens.lower[i : i + 3] in (("that", "is", "what"), ("that", "'s", "what"))
    return that_is and tokens.words[i + 3] in words("introducing_lines")
