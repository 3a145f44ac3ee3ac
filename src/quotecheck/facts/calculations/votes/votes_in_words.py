"""Find votes told in words that are more than the body has members: has 21 members. Twelve voted for it, 11 against."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_NEAR = 5  # tokens behind a number in which it is said how those voted
_MOST_OFF = 1.5  # times a body that wrong votes are at most
_LEAST = 3
_BACK = 3  # sentences before a vote in which the size of the body is told
_ENDS = frozenset((".", ";", ",", "and", "but", "while", "with"))


def find_votes_in_words(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the sizes of bodies of which one sentence tells the votes for something and those against it.

    The court has | nine | judges; five backed the ruling, three opposed it and two were absent. Fewer may have voted.
    """
    tokens = index.tokens
    for i, here in told.items():
        votes = _votes(tokens, here.counts) if len(here.counts) > 1 else {}
        if not {"for", "against"} <= {*votes}:
            continue
        counts = [number for k in range(i - _BACK, i + 1) if k in told for number in told[k].counts]
        wholes = [each for each in counts if each not in votes.values() and _is_body(tokens, each)]
        made = sum(number.value for number in votes.values())
        if len(wholes) == 1 and _LEAST <= wholes[0].value <= _MOST_OFF * made and made <= _MOST_OFF * wholes[0].value:
            terms = [number.span for number in votes.values()]
            yield Calculation(
                kind=Sum.TOTAL,
                span=wholes[0].span,
                terms=tuple(sorted(terms)),
                makes=f"{made:g}",
                holds=made == wholes[0].value
                or (made < wholes[0].value and not (_voted_all(tokens, wholes[0], votes))),
                quoted=index.is_quoted(terms[0].start),
            )


def _voted_all(tokens: Tokens, whole: Number, votes: Mapping[str, Number]) -> bool:
    """Return whether all members voted or did neither, as far as is told: | All 18 members came … two abstained."""
    return "neither" in votes and tokens.lower[whole.tokens.start - 1] == "all"


def _votes(tokens: Tokens, counts: Sequence[Number]) -> dict[str, Number]:
    """Return each side of a vote → how many took it, nothing where a side has two numbers."""
    found: dict[str, Number] = {}
    stops = [number.tokens.start for number in counts[1:]] + [len(tokens.words)]
    for number, stop in zip(counts, stops, strict=True):
        if number.unit or number.rest:
            continue
        behind = []
        for k in range(number.tokens.stop, min(stop, number.tokens.stop + _NEAR)):
            if tokens.lower[k] in _ENDS:
                break
            behind.append(tokens.lower[k])
        side = next((side for word in behind for side, words in _sides().items() if word in words), "")
        if side in found:
            return {}
        if side:
            found[side] = number
    return found


@cache
def _sides() -> dict[str, frozenset[str]]:
    """Return the sides of a vote → the words by which they are told: 11 | supported | it, nine | against."""
    return {
        "for": listed("words_of_backing") | listed("words_of_voting_yes"),
        "against": frozenset(("against", "dissented", "no", "opposed")),
        "neither": listed("words_of_abstaining"),
    }


def _is_body(tokens: Tokens, number: Number) -> bool:
    """Return whether a number is of all members of a body: has | 21 | members; the | 21-member | council."""
    stop = number.tokens.stop
    if number.rest:
        return number.rest.lower() in ("-member", "-seat", "-judge") and not listed("voting_bodies").isdisjoint(
            tokens.lower[stop : stop + 1]
        )
    known = not listed("words_before_all_members").isdisjoint(
        tokens.lower[max(0, number.tokens.start - 2) : number.tokens.start]
    )
    return known and not number.unit and tokens.lower[stop] in {"seats", *listed("members_with_a_seat")}
