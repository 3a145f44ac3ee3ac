"""Tell the posts of social networks that an article shows by their handles, addresses and signatures."""

from __future__ import annotations

import re
from functools import cache

from quotecheck.system.expressions import expression


def is_post(text: str) -> bool:
    """Return whether a paragraph is a post of a social network, or the line with who wrote it."""
    if "@" not in text and "twitter.com/" not in text and "t.co/" not in text and "<tweet" not in text:
        return False
    return _post().search(text) is not None


def words_end(text: str) -> int:
    """Return where the words of a post end: before its pictures, its links and who wrote it."""
    found = _behind().search(text)
    return len(text[: found.start()].rstrip()) if found else len(text)


def is_signed(text: str) -> bool:
    """Return whether a post ends with who wrote it."""
    return "(@" in text and _SIGNED.search(text) is not None


def is_signature(text: str) -> bool:
    """Return whether a paragraph only names who wrote the post before it: — Ana Moe (@anamoe) May 3, 2025."""
    return "@" in text and _SIGNATURE.fullmatch(text) is not None


@cache
def _behind() -> re.Pattern[str]:
    return re.compile(rf"(?:https?://|pic\.twitter\.com/)\S+|{_SIGNED.pattern}")


_SIGNED = expression(r"[—–―-]{1,2}\s?[^@\n.!?—–―]{1,60}\(@\w{1,30}\),?\s(?:on\s)?\w+\.?\s\w+,?\s\d{4}\.?\Z")


_SIGNATURE = expression(
    r"[—–―-]{0,2}\s?[^@\n.!?]{1,60}\(@\w{1,30}\),?\s(?:on\s)?"
    r"(?:\w+\.?\s\d{1,2},?\s\d{4}|\d{1,2}\s\w+,?\s\d{4})\.?"
)


@cache
def _post() -> re.Pattern[str]:
    return re.compile(
        rf"""
          {_SIGNED.pattern}
        | pic\.twitter\.com/\w+
        | https?://t\.co/\w+\W{{0,3}}\Z
        | \A</?tweet\b
        | \A@\w{{1,30}}\.?\Z
        | \AA\spost\sshared\sby\b.{{0,80}}\(@[\w.]+\)
        | \A{_SIGNATURE.pattern}\Z
        """,
        re.VERBOSE,
    )
