"""Find papers that came about at two times: a 2019 agreement, the agreement, signed in March 2018."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.days import Day, are_apart
from quotecheck.facts.days.papers import Paper
from quotecheck.facts.voices import Voices
from quotecheck.lexicon import words as listed
from quotecheck.model import DateClash, Tokens

_BESIDE = 2  # tokens before a noun in which a word tells that it is one of several


def find_paper_clashes(tokens: Tokens, papers: Sequence[Paper], voices: Voices) -> Iterator[DateClash]:
    """Yield the times of papers of which the text tells one by its noun, and says twice when it came about.

    What was done with it is the same in both, nothing tells the two apart, and the noun has no plural.
    """
    for k, other in enumerate(papers):
        for first in papers[:k]:
            if _is_one(first, other) and not _are_several(tokens, first.nouns & other.nouns):
                a, b = first.day, other.day
                sure = not voices.differ(a.span.start, b.span.start)
                yield DateClash(a.span, b.span, sure=sure, quoted=a.quoted or b.quoted)
                break


def _is_one(first: Paper, other: Paper) -> bool:
    """Return whether two papers with two times can be one, the later of them as known."""
    if not first.nouns & other.nouns or not first.acts & other.acts or first.sentence == other.sentence or other.anew:
        return False
    if not _are_two_times(first.day, other.day):
        return False
    apart = ((first.before, other.before), (first.names, other.names))
    return not any(a and b and a.isdisjoint(b) for a, b in apart)


def _are_two_times(a: Day, b: Day) -> bool:
    """Return whether two times are not one: 2019 and March 2018, July 17 and August 17."""
    if a.year and b.year and a.year != b.year:
        return True
    return are_apart(a, b)


def _are_several(tokens: Tokens, nouns: frozenset[str]) -> bool:
    """Return whether a text tells of more than one paper of a noun: the agreements; the earlier agreement."""
    more = listed("signs_of_one_more") | listed("signs_of_a_series") | listed("signs_of_another_version")
    plurals = {f"{noun[:-1]}ies" if noun.endswith("y") else f"{noun}s" for noun in nouns}
    return not plurals.isdisjoint(tokens.places) or any(
        not more.isdisjoint(tokens.lower[max(0, i - _BESIDE) : i]) for i in tokens.places_of(nouns)
    )
