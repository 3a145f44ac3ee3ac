"""Which numbers a text explains: those that it has printed before, and the sums and differences of such numbers."""

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import combinations
from math import isclose

from quotecheck.facts.claims.befallen import are_people, is_befallen
from quotecheck.facts.claims.claims import Claim
from quotecheck.facts.claims.people_counted import heads, is_person, same_count
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Date, Stretches, Tokens
from quotecheck.system.tuples import NamedTuple

_LARGE = 13  # numbers that are printed by chance less often
_ANY = "*"  # what stands for whatever is counted
_MOST_TERMS = 8  # numbers of a sentence that are added
_FEWEST_PARTS = 3
_NEAR = 2  # sentences
_FAR = 40  # sentences from one count to another, between which what is lost may be told


class _Made(NamedTuple):
    """A sum or difference: its sentence, and what its two numbers count, empty for what no noun names."""

    sentence: int
    heads: frozenset[str]


class ExplainedNumbers(NamedTuple):
    """Every value printed → its first sentence; every sum and difference of two of a sentence → their sentences.

    Small values stand with what they count. `people` are those sums of which no number counts a thing: nine people and
    two trams are no eleven people. `counted` are the things that each sentence counts, `rests` what it says is left or
    comes on top, `within` those of its numbers that a verb follows (two were sent home), each behind where it stands,
    `told` all of them in order.
    """

    printed: Mapping[tuple[float, str], int]
    made: Mapping[float, Sequence[_Made]]
    people: Mapping[float, Sequence[_Made]]
    counted: Mapping[int, AbstractSet[str]]
    rests: Mapping[int, Sequence[tuple[float, float]]]
    within: Mapping[int, Sequence[tuple[int, float]]]
    told: Mapping[int, Sequence[float]]

    @classmethod
    def of(
        cls,
        tokens: Tokens,
        sentences: SentenceIndex,
        numbers: Sequence[Number],
        claims: Sequence[Claim],
        dates: Sequence[Date] = (),
    ) -> "ExplainedNumbers":
        """Return what `numbers` and `claims`, those of one text with these dates, explain."""
        printed: dict[tuple[float, str], int] = {}
        by_sentence: dict[int, list[tuple[float, str]]] = {}
        of_people: dict[int, list[tuple[float, str]]] = {}
        head_at = {claim.span.start: claim.head for claim in claims}
        dated = Stretches.of(date.span for date in dates)
        things = {claim.span.start for claim in claims if claim.unit or not _are_of_people(claim.head)}
        bare: dict[int, list[tuple[int, float]]] = {}
        rests: dict[int, list[tuple[float, float]]] = {}
        last, last_place = 0.0, -1
        for number in numbers:
            place = sentences.number(number.span.start)
            head = head_at.get(number.span.start, "")
            printed.setdefault(_printed_as(number.value, head, _kind(number.unit, _behind(tokens, number))), place)
            printed.setdefault((number.value, _ANY), place)
            if _is_a_part(tokens, number):
                rests.setdefault(place, []).append((number.value, last if last_place == place else 0))
            last, last_place = number.value, place
            stop = number.tokens.stop
            counts = tokens.lower[stop] == "counts" and tokens.symbols[stop + 1] == "X"  # two | counts were dropped
            if tokens.symbols[stop] == "X" or counts:
                bare.setdefault(place, []).append((number.span.start, number.value))
            unit = _unit(tokens, number.tokens.stop)
            paged = number.rest == "-page"  # a 64-page report
            if unit not in listed("units_of_time") and not dated.holds(number.span.start):  # two days, 27 dead: not 29
                if not paged:
                    by_sentence.setdefault(place, []).append((number.value, head))
                if number.span.start not in things and not paged:
                    of_people.setdefault(place, []).append((number.value, head))
        wholes = {(claim.sentence, frozenset((claim.value, claim.whole))) for claim in claims}
        made = _sums(by_sentence, wholes)
        people = _sums(of_people, wholes)
        counted: dict[int, set[str]] = {}
        for claim in claims:
            counted.setdefault(claim.sentence, set()).add(claim.head)
        told = {place: [value for value, _ in values] for place, values in by_sentence.items()}
        return cls(printed, made, people, counted, rests, bare, told)

    def explain(self, claim: Claim) -> bool:
        """Return whether the value of `claim` was printed before, or two numbers make it of the same thing or near."""
        kind = _kind(claim.unit, claim.head)
        told = [_printed_as(claim.value, claim.head, kind), _printed_as(claim.value, "", "")]
        told += [(claim.value, _ANY)] if _is_of_victims(claim.head) else []  # five climbers … the five dead
        if any(self.printed.get(each, claim.sentence) < claim.sentence for each in told):
            return True
        made = (self.people if _are_of_people(claim.head) else self.made).get(claim.value, ())
        return any(
            not _is_of_another(claim.head, each.heads)
            and (
                claim.sentence - _NEAR <= each.sentence <= claim.sentence
                or claim.head in self.counted.get(each.sentence, ())
            )
            for each in made
        )

    def parts(self, first: Claim, other: Claim) -> bool:
        """Return whether what two claims differ by stands near one of them as a rest: one is a part of the other.

        A pier of 140 metres had been sought; 110 metres were approved. The extra 30 metres could be added later. Or it
        is told between them: of the 22 players two were sent home, and the 20 trained. Or others beside it make up the
        whole: 34 dogs were taken; 22 dogs were found in the house, nine in a shed and three in a van.
        """
        pairs = ((first, other), (other, first))
        if any(_is_one_of(self.told.get(part.sentence, ()), part.value, whole.value) for part, whole in pairs):
            return True
        apart = abs(first.value - other.value)
        places = {place + i for place in (first.sentence, other.sentence) for i in range(-_NEAR, _NEAR + 1)}
        between = range(max(first.sentence, other.sentence - _FAR), other.sentence + 1)
        lost = [value for i in between for at, value in self.within.get(i, ()) if at < other.span.start]
        lost = [] if _kind(first.unit, first.head) else lost  # five were hurt, who are no five of the 45 tonnes
        either = (0.0, first.value, other.value)  # not: 11 were hurt, two of them badly
        told = [each for place in places for each in self.rests.get(place, ())]
        rests = [value for value, of_whom in told if of_whom in either or of_whom <= value]
        return any(isclose(value, apart, rel_tol=1e-6) for value in (*lost, *rests))


def _is_one_of(values: Sequence[float], part: float, whole: float) -> bool:
    """Return whether three numbers or more that follow one another, one of them a part, make the whole."""
    values = values[:_MOST_TERMS]
    runs = (values[i:k] for i in range(len(values)) for k in range(i + _FEWEST_PARTS, len(values) + 1))
    return any(part in run and isclose(sum(run), whole, rel_tol=1e-6) for run in runs)


def _behind(tokens: Tokens, number: Number) -> str:
    return number.rest.removeprefix("-") or tokens.lower[number.tokens.stop]


def _kind(unit: str, noun: str) -> str:
    """Return what a number measures, nothing for a count: 14 | days do not explain 14 ponies."""
    return unit.removeprefix("-") or (same_count(noun) if stem(noun) in listed("measures") else "")


def _printed_as(value: float, head: str, kind: str) -> tuple[float, str]:
    """Return what stands for a number printed: a small one explains another of the same thing, or of people, alone."""
    if value >= _LARGE:
        return value, kind
    return value, "person" if are_people(head) else head


def _are_of_people(head: str) -> bool:
    """Return whether the head of a claim means people, or those of one roof: 43 | families and nine barns."""
    return are_people(head) or head in heads("people_of_one_roof")


def _is_of_victims(head: str) -> bool:
    return is_befallen(head) or head in map(same_count, listed("victims_without_noun"))


def _is_a_part(tokens: Tokens, number: Number) -> bool:
    """Return whether words say that a number is of a part of another: the extra | 30 metres; 50 | of them."""
    of, whom = (*tokens.lower[number.tokens.stop : number.tokens.stop + 2], "", "")[:2]
    rest = tokens.lower[number.tokens.start - 1] in listed("words_before_a_rest")
    return rest or (of == "of" and whom in listed("pronouns_of_parts"))


def _unit(tokens: Tokens, i: int) -> str:
    """Return the word behind a number, or behind the one that it is joined to: 6 | and 11 years."""
    joined = tokens.lower[i] in listed("joining_numbers") and tokens.symbols[i + 1] == "0"
    return tokens.lower[i + 2 if joined else i].removesuffix("s")


def _is_of_another(head: str, counted: frozenset[str]) -> bool:
    """Return whether a sum adds other people to those who are counted: two nurses, 14 patients are no 16 patients."""
    others = counted - {head}
    return (
        is_person(head)
        and len(counted) > len(others) > 0
        and all(is_person(other) and other not in heads("people_of_any_kind") for other in others)
    )


def _sums(
    by_sentence: Mapping[int, Sequence[tuple[float, str]]], wholes: AbstractSet[tuple[int, frozenset[float]]]
) -> dict[float, list[_Made]]:
    """Return the sums and differences of two numbers of a sentence → where they are made, and of what.

    A part and its whole, which `wholes` has with their sentence, have a difference alone: two of the six units.
    """
    made: dict[float, list[_Made]] = {}
    for place, values in by_sentence.items():
        for (a, first), (b, other) in combinations(values[:_MOST_TERMS], 2):
            part = (place, frozenset((a, b))) in wholes
            for result in {abs(a - b)} if part else {a + b, abs(a - b)}:
                made.setdefault(result, []).append(_Made(place, frozenset((first, other))))
    return made
