"""Whether a place takes for known, with another day, what the text tells in words of no common sort.

The museum put its ship on show on 1 May … since the exhibition opened on 11 May.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.days.clashes.one_happening import REFUSALS_OF_ANY, tells_what_is_new
from quotecheck.facts.days.clauses.clause_words import is_stop
from quotecheck.facts.days.clauses.happening_kinds import OF_A_VERB
from quotecheck.facts.days.happenings.happening import Happening
from quotecheck.facts.days.happenings.sorts_of_occasions import follow_ups
from quotecheck.facts.days.times.day_distances import distances
from quotecheck.facts.days.times.days import are_apart, is_turned
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_NEAR = frozenset((1, 2, 3))  # days by which a slip is off
_WIDE = 16  # tokens between `since` and the day
_NONE: frozenset[str] = frozenset()


def told_otherwise(tokens: Tokens, happenings: Sequence[Happening], other: Happening) -> Happening | None:
    """Return the one happening before another that it can be, where the text tells of nothing else on its day."""
    if not _is_taken_for_known(tokens, other) or _is_told(happenings, other):
        return None
    near = [each for each in happenings if each.sentence < other.sentence and _is_near(each, other)]
    if len({each.day.key for each in near}) != 1:
        return None
    turned = is_turned(near[0].day.key, other.day.key) and _is_limit(tokens, other)
    turned = turned and other.kinds.isdisjoint(
        follow_ups()
    )  # not: was sentenced on June 9; since the appeal on June 19
    return next(
        (each for each in near if (turned or not _are_apart_in_lists(each, other)) and _can_be(each, other)), None
    )


def _is_taken_for_known(tokens: Tokens, other: Happening) -> bool:
    """Return whether a place presupposes what it tells: since | the gates were raised on May 3; the May 3 check.

    Not: until May 4, when the car was moved; the ship, which left on May 4.
    """
    if not other.known or other.again or isinstance(other.day.key, str):
        return False
    return (other.noun and other.dated) or _is_limit(tokens, other)


def _clause(tokens: Tokens, other: Happening) -> Iterator[int]:
    """Yield the tokens before a day and its preposition up to the joint of its clause."""
    for i in range(other.day.tokens.start - 2, max(-1, other.day.tokens.start - _WIDE), -1):
        yield i
        if is_stop(tokens, i) or tokens.lower[i] in listed("joints_of_the_told"):
            return


def _is_told(happenings: Sequence[Happening], other: Happening) -> bool:
    """Return whether the text tells on the same day of anything else than what it takes for known."""
    return other.retold or any(
        each.day.key == other.day.key and each.sentence != other.sentence and not each.known for each in happenings
    )


def is_told_between(happenings: Sequence[Happening], first: Happening, other: Happening) -> bool:
    """Return whether a date that a place takes for known was given between to what no list has the words of.

    The film opened on July 12. It reached cinemas abroad on July 21. Since the foreign release on July 21.
    """
    key = other.day.key
    return not isinstance(key, str) and any(
        each.day.key == key and not each.known and first.sentence < each.sentence < other.sentence
        for each in happenings
    )


def _is_near(first: Happening, other: Happening) -> bool:
    """Return whether a slip of the hand makes one day of the other."""
    a, b = first.day, other.day
    if isinstance(a.key, str) or len(a.reach) > 1 or len(b.reach) > 1 or not are_apart(a, b):
        return False
    return is_turned(a.key, b.key) or not _NEAR.isdisjoint(abs(each) for each in distances(a, b))


def _can_be(first: Happening, other: Happening) -> bool:
    """Return whether two places tell of one thing, and nothing tells them apart."""
    return not tells_what_is_new(first, other, _NONE) and not any(
        refuses(first, other, first.kinds & other.kinds) for refuses in REFUSALS_OF_ANY
    )


def _are_apart_in_lists(first: Happening, other: Happening) -> bool:
    """Return whether lists tell what both are, and it is not one: hit a pier on June 9; the check on June 11."""
    return all(any(not kind.startswith(OF_A_VERB) for kind in each.kinds) for each in (first, other))


def _is_limit(tokens: Tokens, other: Happening) -> bool:
    """Return whether what is told is that since or until which something is: | since | the restart on May 3."""
    return any(tokens.lower[i] in listed("joints_of_the_presupposed") for i in _clause(tokens, other))
