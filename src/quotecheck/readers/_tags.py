"""Take HTML apart into tags, character references and text, each with its exact place, in linear time.

The standard library's parser tells places by line only and rescans the rest for every comment left open.
"""

import re
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from functools import cache

from quotecheck.system.expressions import expression
from quotecheck.system.tuples import NamedTuple

# A quotation mark in a tag pairs with the next; a bare `<` shows that the tag before was none (5 <a and more).
_TOKEN = expression(
    r"""
      <(?P<closes>/?)(?P<name>[A-Za-z][A-Za-z0-9:-]*+)(?P<rest>(?:[^<>"']++|"[^"]*+"|'[^']*+')*+)>
    | (?P<comment><!--)
    | <[!?][^<>]*+>
    | (?P<reference>&(?:\#[0-9]{1,7}|\#[xX][0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{1,30});?)
    """,
    re.VERBOSE,
)


class Tag(NamedTuple):
    """The start or, if it `closes`, the end of an element; `empty` if it does both (`<br/>`)."""

    name: str
    closes: bool
    empty: bool


def tokens(source: str, raw: AbstractSet[str]) -> Iterator[tuple[int, int, Tag | None]]:
    """Yield start, end and tag of each token in order, None for text and for one character reference.

    Comments and declarations are left out, and so is what stands in the elements named in `raw`.
    """
    at = 0
    while match := _TOKEN.search(source, at):
        start, end = match.span()
        if at < start:
            yield at, start, None
        at = end
        if match["name"]:
            tag = Tag(match["name"].lower(), bool(match["closes"]), match["rest"].endswith("/"))
            yield start, end, tag
            if tag.name in raw and not tag.closes:
                closing = _closing(tag.name).search(source, end)
                at = closing.start() if closing else len(source)
        elif match["comment"]:
            found = source.find("-->", end)
            at = found + 3 if found >= 0 else len(source)
        elif match["reference"]:
            yield start, end, None
    if at < len(source):
        yield at, len(source), None


@cache
def _closing(name: str) -> re.Pattern[str]:
    """Return what ends a raw element."""
    return re.compile(rf"</{name}\b", re.IGNORECASE)
