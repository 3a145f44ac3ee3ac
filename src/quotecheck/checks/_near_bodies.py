"""Which bodies of an article have nearly one name: used by the check of organisations."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.checks._body_places import are_two, body_names, gaps
from quotecheck.checks._body_slips import is_widened, near_names
from quotecheck.model import Article, BodyName

_MOST_COMPARED = 25
_FEW = 2  # times that a name stands which may be a slip


def near_bodies(article: Article) -> Iterator[tuple[Sequence[BodyName], Sequence[BodyName]]]:
    """Yield the places of a name and those of one that is nearly the same, each such name once.

    The second is the rarer, at a draw the later.
    """
    by_words = body_names(article)
    bodies = {each.words for each in article.body_names}
    by_gap: dict[tuple[str, ...], list[str]] = {}
    reported: set[str] = set()
    for name, places in by_words.items():
        for gap in gaps(name):
            for other in by_gap.setdefault(gap, [])[-_MOST_COMPARED:]:
                usual, odd = (other, name) if len(by_words[other]) >= len(places) else (name, other)
                # A name that comes first is no shortened one; Ostby Credit Co. is a part of Ostby Co.
                if not near_names(usual, odd) and not (is_widened(other, name) and name in bodies):
                    continue
                told = odd not in reported and len(by_words[odd]) <= _FEW
                if told and not are_two(article.text, by_words[usual], by_words[odd]):
                    reported.add(odd)
                    yield by_words[usual], by_words[odd]
            by_gap[gap].append(name)
