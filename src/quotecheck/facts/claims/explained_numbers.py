"""Which numbers a text has printed, and which it has given the parts of."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations
from math import isclose
from typing import NamedTuple

from quotecheck.facts.claims.befallen import are_people
from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_MOST_TERMS = 8  # numbers of a sentence that are added
_NEAR = 2  # sentences
_FAR = 40  # sentences from one count to another, between which what is lost may be told


class ExplainedNumbers(NamedTuple):
    """Every value printed → its first sentence; every sum and difference of two of a sentence → their sentences.

    `people` are those sums of which no number counts a thing: nine people and two trams are no eleven people. `counted`
    are the things that each sentence counts, `rests` what it says is left or comes on top, `within` those of
    its numbers that a verb follows (two were sent home), each behind where it stands.
    """

    printed: Mapping[float, int]
    made: Mapping[float, Sequence[int]]
    people: Mapping[float, Sequence[int]]
    counted: Mapping[int, AbstractSet[str]]
    rests: Mapping[int, Sequence[float]]
    within: Mapping[int, Sequence[tuple[int, float]]]

    @classmethod
    def of(
        cls, tokens: Tokens, sentences: SentenceIndex, numbers: Sequence[Number], claims: Sequence[Claim]
    ) -> "ExplainedNumbers":
        """Return what `numbers` and `claims`, those of one text, explain."""
        printed: dict[float, int] = {}
        by_sentence: dict[int, list[float]] = {}
        of_people: dict[int, list[float]] = {}
        things = {claim.span.start for claim in claims if claim.unit or not are_people(claim.head)}
        bare: dict[int, list[tuple[int, float]]] = {}
        rests: dict[int, list[float]] = {}
        for number in numbers:
            place = sentences.number(number.span.start)
            printed.setdefault(number.value, place)
            if _is_a_part(tokens, number):
                rests.setdefault(place, []).append(number.value)
            if tokens.symbols[number.tokens.stop] == "X":
                bare.setdefault(place, []).append((number.span.start, number.value))
            unit = _unit(tokens, number.tokens.stop)
            if unit not in listed("units_of_time"):  # two days and 27 dead are not 29
                by_sentence.setdefault(place, []).append(number.value)
                if number.span.start not in things:
                    of_people.setdefault(place, []).append(number.value)
        made = _sums(by_sentence)
        people = _sums(of_people)
        counted: dict[int, set[str]] = {}
        for claim in claims:
            counted.setdefault(claim.sentence, set()).add(claim.head)
        return cls(printed, made, people, counted, rests, bare)

    def explain(self, claim: Claim) -> bool:
        """Return whether the value of `claim` was printed before, or two numbers make it of the same thing or near."""
        if self.printed.get(claim.value, claim.sentence) < claim.sentence:
            return True
        return any(
            claim.sentence - _NEAR <= place <= claim.sentence or claim.head in self.counted.get(place, ())
            for place in (self.people if are_people(claim.head) else self.made).get(claim.value, ())
        )

    def parts(self, first: Claim, other: Claim) -> bool:
        """Return whether what two claims differ by stands near one of them as a rest: one is a part of the other.

        A pier of 140 metres had been sought; 110 metres were approved. The extra 30 metres could be added later. Or it
        is told between them: of the 22 players two were sent home, and the 20 trained.
        """
        apart = abs(first.value - other.value)
        places = {place + i for place in (first.sentence, other.sentence) for i in range(-_NEAR, _NEAR + 1)}
        between = range(max(first.sentence, other.sentence - _FAR), other.sentence + 1)
        lost = [value for i in between for at, value in self.within.get(i, ()) if at < other.span.start]
        rests = [value for place in places for value in self.rests.get(place, ())]
        return any(isclose(value, apart, rel_tol=1e-6) for value in (*lost, *rests))


def _is_a_part(tokens: Tokens, number: Number) -> bool:
    """Return whether words say that a number is of a part of another: the extra | 30 metres; 50 | of them."""
    of, whom = (*tokens.lower[number.tokens.stop : number.tokens.stop + 2], "", "")[:2]
    rest = tokens.lower[number.tokens.start - 1] in listed("words_before_a_rest")
    return rest or (of == "of" and whom in listed("pronouns_of_parts"))


def _unit(tokens: Tokens, i: int) -> str:
    """Return the word behind a number, or behind the one that it is joined to: 6 | and 11 years."""
    joined = tokens.lower[i] in listed("joining_numbers") and tokens.symbols[i + 1] == "0"
    return tokens.lower[i + 2 if joined else i].removesuffix("s")


def _sums(by_sentence: Mapping[int, Sequence[float]]) -> dict[float, list[int]]:
    """Return the sums and differences of two numbers of a sentence → the sentences of these."""
    made: dict[float, list[int]] = {}
    for place, values in by_sentence.items():
        for pair in combinations(values[:_MOST_TERMS], 2):
            for result in {sum(pair), abs(pair[0] - pair[1])}:
                made.setdefault(result, []).append(place)
    return made
