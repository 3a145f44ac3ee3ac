"""Who may be called by a noun that no role of theirs has: the lawyer, of a barrister; the judge, of Justice Moe."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from functools import cache
from operator import itemgetter

from quotecheck import lexicon
from quotecheck.entities.context import Context
from quotecheck.entities.given_offices import office
from quotecheck.entities.referents import Referent

_GIVEN = 100  # of so many that were given a post last, one is meant


@cache
def _narrower() -> Mapping[str, Sequence[str]]:
    """Return nouns → posts, ranks and titles whose holders are called so."""
    found: dict[str, list[str]] = {}
    for post, *nouns in map(str.split, lexicon.lines("also_called")):
        for noun in nouns:
            found.setdefault(noun, []).append(post)
    return found


def called_otherwise(context: Context, head: str, sex: str, at: int) -> frozenset[Referent]:
    """Return whom `head`, a noun in small letters, may mean by a post or title that they were given before `at`.

    Args:
        context: the article.
        head: the noun of a description of one person.
        sex: what the description tells, m, f or nothing.
        at: where it stands.
    """
    found: set[Referent] = set()
    for post in _narrower().get(head, ()):
        given = context.offices.get(office(post), ())
        last = bisect_right(given, at, key=itemgetter(0))
        found.update(referent for _, referent, _ in given[max(0, last - _GIVEN) : last])
    return frozenset(one for one in found if not sex or context.persons[one[1]].sex in ("", sex))
