"""The patterns that Vale makes of the tokens of a rule, for the `regex` package."""

from __future__ import annotations

import re
from collections.abc import Sequence


def is_plain(token: str) -> bool:
    """Return whether a token is words and not a pattern."""
    return bool(token.strip()) and not re.search(r"[\\^$.|?*+(){}\[\]]", token)


def token_pattern(
    tokens: Sequence[str],
    exceptions: Sequence[str],
    *,
    ignore_case: bool,
    whole_words: bool,
    before: str = "",
    after: str = "",
) -> str:
    """Return the pattern that finds one of some tokens.

    Args:
        tokens: patterns, of which one must match.
        exceptions: patterns that a match must not begin with, in the letters in which they are written.
        ignore_case: whether capitals make no difference to the tokens.
        whole_words: whether a match must begin and end with a word.
        before: a pattern that stands before the tokens.
        after: one that stands behind them.
    """
    bound = r"\b" if whole_words and tokens else ""
    body = f"{before}{bound}(?:{'|'.join(tokens)}){bound}{after}" if tokens else f"{before}{after}"
    lines = "m" if re.search(r"(?<![\[\\])[$^]", body) else ""
    flags = f"{'i' if ignore_case else ''}{lines}"
    found = f"(?{flags}:{body})" if flags else body
    return rf"(?!\b(?:{'|'.join(exceptions)})\b){found}" if exceptions else found


def beyond(token: str, most: int, *, ignore_case: bool) -> str:
    r"""Return the pattern that finds, once in a paragraph, the first of the tokens that is one too many.

    What stands before it is not given back: `(?>…)`. `\K` leaves it out of the match.
    """
    flags = "i" if ignore_case else ""
    one = rf"(?{flags}:{token})"
    return rf"\A(?>(?s:.*?){one}){{{most}}}(?s:.*?)\K{one}"
