"""What a state since a day tells of how it began: the vessel, | alongside | since June 5, had moored on that day."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quotecheck.facts.days.clauses.clause_parts import subject_of
from quotecheck.facts.days.clauses.clause_words import is_stop
from quotecheck.facts.days.clauses.happening_kinds import OF_A_VERB, root_of_verb, sorts_of_lemma
from quotecheck.facts.days.happenings.happening import Told
from quotecheck.facts.days.times.days import Day
from quotecheck.lexicon import lines
from quotecheck.model import Tokens

_LONGEST = 3  # words of a state
_NAME = 4  # tokens of what is in it, before a comma


def told_by_state(tokens: Tokens, place: range, day: Day) -> Iterator[Told]:
    """Yield the beginning of the state in which something is since a day: Ana Moe, | in custody | since 5 June."""
    since = day.tokens.start - 1
    if since <= place.start or tokens.lower[since] != "since":
        return
    for length in range(_LONGEST, 0, -1):
        first = since - length
        kinds = _states().get(tokens.lower[first:since])
        if kinds and first > place.start:
            who = _who(tokens, place, first)
            if who:
                yield Told(kinds, which=who, whom=who, known=True, future=False)
            return


def _who(tokens: Tokens, place: range, first: int) -> tuple[int, ...]:
    """Return the tokens of what is in a state: | the ship|, in port; | the road | has been shut; | two men | held."""
    if tokens.words[first - 1] != ",":
        return subject_of(tokens, place, first)
    found: list[int] = []
    for i in range(first - 2, max(place.start - 1, first - 2 - _NAME), -1):
        if tokens.symbols[i] not in "NKDOv0R'" or is_stop(tokens, i):
            break
        found.append(i)
    return tuple(reversed(found))


@cache
def _states() -> dict[tuple[str, ...], frozenset[str]]:
    """Return the words of states → the sorts of happening by which they begin."""
    found = {}
    for line in lines("states_since"):
        state, _, verbs = line.partition(":")
        kinds = frozenset[str]().union(*map(sorts_of_lemma, verbs.split()))
        own = {OF_A_VERB + root_of_verb(verb) for verb in verbs.split() if "+" not in verb}
        found[tuple(state.split())] = kinds | own
    return found
