"""Names of groups that begin with their members and stand in two forms: used by the check of organisations.

Growers for Open Seed, Growers for Open Seeds; Wheels for Halden, Wheels of Halden: no noun for a body shows that either
is one; that both stand does.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from quotecheck.checks._body_words import root
from quotecheck.model import Article, BodyName, Span
from quotecheck.text.capitals import CAPITAL


def groups_by_members(article: Article) -> Iterator[BodyName]:
    """Yield the names of groups that stand in two forms, of which one has a plural s more, or another link."""
    found: dict[tuple[str, ...], list[tuple[str, Span]]] = {}
    for match in _group().finditer(article.text):
        words = [*filter(str.isalpha, match[0].split())]
        against = words[1] == "against"  # another group than one that is for it
        key = (words[0], str(against), *(root(word) for word in words[2:] if word != "the"))
        found.setdefault(key, []).append((" ".join(words), Span(*match.span())))
    for places in found.values():
        if len({name for name, _ in places}) > 1:
            for name, span in places:
                quoted = any(each.span.start <= span.start < each.span.end for each in article.quotations)
                yield BodyName(span, name, quoted)


@cache
def _group() -> re.Pattern[str]:
    """Return what matches such a name: the capital first, behind which the search leaps, in a sixth of the time."""
    word, gap = rf"{CAPITAL}[a-z]+", r"(?: |\n(?!\n))"
    return re.compile(rf"{CAPITAL}(?<=\b.)[a-z]+s{gap}(?:for|against|of)(?:{gap}the)?(?:{gap}{word})+\b")
