"""Find rests of a whole whose parts a text tells in any order over some sentences: a crew of 22 … 15 … the other nine.

Nothing but the numbers and what the last is called ties them, so a rest is wrong only where it misses by what a slip
makes, and where no whole and no parts near it make it.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import combinations

from quotecheck.facts.calculations.parts.parts import is_last_part
from quotecheck.facts.calculations.terms import Cast, Term, is_one_less_another
from quotecheck.facts.claims.slips_of_digits import is_another_digit, is_slip_of_a_digit
from quotecheck.facts.days.clauses.clause_words import is_verb
from quotecheck.facts.numbers.sums import rounding
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_BACK = 4  # sentences before a rest in which its whole stands
_MOST_PARTS, _MOST_NEAR = 4, 8  # parts of a whole; numbers with which a rest is tried
_NEXT = 4  # tokens beside a number that say that it is a rest
_OFF, _SHARE_OFF = 2, 0.2  # by how much a slip misses: a few, or that part of the whole
_HALF = 0.5  # of a rest, by which no slip misses
_SENTENCE, _STOPS = 40, (".", "?", "!", ";")  # tokens behind a rest in which more parts may be told
_ONE = ("one", "once", "each", "none", "neither")
_LEAVING = frozenset(("leaves", "leave", "leaving"))


def find_rests_of_wholes(index: TextIndex, terms: Sequence[Term]) -> Iterator[Calculation]:
    """Yield the numbers, right and wrong, that are called what is left of a whole, of which parts are told."""
    tokens = index.tokens
    sentences = [term.sentence for term in terms]
    for k, rest in enumerate(terms):
        if not _is_rest(tokens, rest):
            continue
        first = bisect_left(sentences, rest.sentence - _BACK)
        near = [term for term in terms[first:k] if _is_alike(tokens, term, rest)][-_MOST_NEAR:]
        behind = [term for term in terms[k + 1 : k + 3] if _is_alike(tokens, term, rest)]
        others = [term for term in terms[first:k] if _unit(tokens, term) == _unit(tokens, rest)]
        right = _comes_out((*near, *behind), rest) or is_one_less_another(others, rest)
        made = None if right else _nearest(tokens, near, rest)
        if made is not None:
            whole, parts = made
            yield Calculation(
                kind=Sum.REST,
                span=rest.number.span,
                terms=tuple(sorted((whole.number.span, *(part.number.span for part in parts)))),
                makes=written_like(index.text, rest.number, _left(whole, parts)),
                holds=False,
                quoted=index.is_quoted(rest.number.span.start),
            )


def _is_rest(tokens: Tokens, term: Term) -> bool:
    """Return whether words beside a number say that it is what is left of something told before.

    The other | 6.5km; leaving | 13; another | £33,000 is needed; the | nine still missing. Not: leaving | 13 dead.
    """
    i, stop = term.number.tokens.start, term.number.tokens.stop
    if tokens.lower[i - 1] in ("last", "past", "previous") and tokens.symbols[i - 2] == "D":
        return False  # seven of their last | eight
    before, behind = tokens.lower[max(0, i - _NEXT) : i], tokens.lower[stop : stop + _NEXT + 1]
    if is_last_part(tokens, term) and not _LEAVING.intersection(before):
        return True
    opener = next((word for word in reversed(before) if word not in listed("words_around_rests")), "")
    if opener in _LEAVING:
        return listed("words_of_harm").isdisjoint(behind)
    if before[-1:] == ("another",) and not listed("words_of_need").isdisjoint(behind):
        return True
    if "still" in before and before[-1:] in (("owe",), ("owes",), ("owed",)):
        return True
    known = before[-1:] == ("the",)
    left = listed("signs_of_remaining").intersection(behind[: 1 + known])
    left |= {"left"}.intersection(behind[2:3] if known and behind[:1] in (("that",), ("which",), ("who",)) else ())
    return bool(left) and "of" not in before[-2:]  # the | 21 that were left; not: four of the | seven remain


def _is_alike(tokens: Tokens, term: Term, rest: Term) -> bool:
    """Return whether two numbers may be of one whole: of one unit, told at a hyphen or behind, and of no other noun."""
    one, other = (_unit(tokens, each) for each in (term, rest))
    return one == other and (not term.noun or not rest.noun or term.noun == rest.noun)


def _unit(tokens: Tokens, term: Term) -> str:
    number = term.number
    behind = tokens.lower[number.tokens.stop]
    joined = number.rest.lower().removeprefix("-")
    bare = behind if not joined and not number.unit and behind in listed("units_of_length") else ""
    return f"{number.unit} {joined or bare}"


def _left(whole: Term, parts: Sequence[Term]) -> float:
    return round(whole.value - sum(part.value for part in parts), 6)


def _comes_out(every: Sequence[Term], rest: Term) -> bool:
    """Return whether any numbers around a rest make it, or it was told before with its own noun."""
    for whole in every:
        others = [term for term in every if term is not whole and term.value < whole.value]
        for size in range(_MOST_PARTS + 1):
            for parts in combinations(others, size):
                slack = rounding(term.number for term in (whole, rest, *parts))
                if abs(_left(whole, parts) - rest.value) <= slack + 1e-6:
                    return True
    return False


def _nearest(tokens: Tokens, near: Sequence[Term], rest: Term) -> tuple[Term, Sequence[Term]] | None:
    """Return the whole nearest before a rest and all parts of it between them, where a slip keeps them from it."""
    for k in range(len(near) - 1, -1, -1):
        whole, between = near[k], near[k + 1 :]
        told = _parts(whole, between)
        taken = near[k - 1 : k] if k and not told and _is_taken_of(tokens, near[k - 1], whole) else []
        parts = told or taken
        divided = bool(parts) and _is_divided(tokens, parts, rest, taken=bool(taken))
        if taken and not divided:
            continue
        if (
            not parts
            or (not taken and _is_a_part(tokens, whole, parts[0]))
            or whole.value <= max(rest.value, *(part.value for part in parts))
        ):
            continue
        fits = (whole.is_reckoned or divided) and len(parts) <= _MOST_PARTS and rest.noun in ("", whole.noun)
        fits = fits and not _is_cut(tokens, whole, parts, rest)
        if fits and _is_slip(whole, _left(whole, parts), rest):
            return whole, parts
    return None


def _is_taken_of(tokens: Tokens, part: Term, whole: Term) -> bool:
    """Return whether a part is told with its whole behind it: | two of the five | suspects. The other three."""
    between = tokens.lower[part.number.tokens.stop : whole.number.tokens.start]
    determiners = listed("definite_determiners") | listed("possessive_determiners")
    return part.sentence == whole.sentence and between[:1] == ("of",) and determiners.issuperset(between[1:])


def _is_divided(tokens: Tokens, parts: Sequence[Term], rest: Term, *, taken: bool) -> bool:
    """Return whether a whole is told with one part alone: two of the five; eight, | three of them|. The other four are.

    Not: the other four on the board voted no, and | one | stayed away.
    """
    i, stop = parts[0].number.tokens.stop, rest.number.tokens.stop
    of_them = tokens.lower[i] == "of" and tokens.lower[i + 1] in listed("pronouns_of_parts")
    verb = stop + (tokens.symbols[stop] == "R")
    behind = range(verb, min(len(tokens.words), verb + _SENTENCE))
    end = next((k for k in behind if tokens.words[k] in _STOPS), behind.stop)
    more = any(tokens.symbols[k] == "0" or tokens.lower[k] in _ONE for k in range(verb, end))
    alone = len(parts) == 1 and rest.sentence - parts[0].sentence == 1 and not more
    return alone and (taken or of_them) and (tokens.symbols[verb] in "XZ" or is_verb(tokens, verb))


def _is_a_part(tokens: Tokens, whole: Term, following: Term) -> bool:
    """Return whether a number is a part itself: without a noun, it has a verb of its own, or the next one is added.

    | 29 went home, 12 stayed; the hall holds | 640 people, another 210 are at the mill and the leftover 95 in tents.
    """
    if tokens.lower[following.number.tokens.start - 1] in listed("words_before_a_count"):
        return True
    bare = not whole.noun and not whole.number.unit and not whole.number.rest and Cast.WHOLE not in whole.casts
    form = tokens.forms[whole.number.tokens.stop]
    return bare and form is not None and form.past and not form.noun


def _parts(whole: Term, between: Sequence[Term]) -> Sequence[Term]:
    """Return the numbers behind a whole without those of other things: of 84 posts | 57 were filled, in | 3 districts.

    Where the whole has no noun, those with one are parts if no others are: a crew of 22 … | 15 of them.
    """
    bare = [term for term in between if term.noun in ("", whole.noun)]
    return bare or (between if not whole.noun and len({term.noun for term in between}) == 1 else [])


def _is_cut(tokens: Tokens, whole: Term, parts: Sequence[Term], rest: Term) -> bool:
    """Return whether a whole is another by the time of its rest: owed $48 million, | cut; not: | raised | £41,000."""
    between = range(whole.number.tokens.stop, rest.number.tokens.start)
    taken = {part.number.tokens.start - 1 for part in parts}
    cut = any(tokens.lower[i] in listed("signs_of_another_sum") for i in between if i not in taken)
    return cut and whole.sentence < rest.sentence


def _is_slip(whole: Term, left: float, rest: Term) -> bool:
    """Return whether a rest misses what is left by no more than a slip makes: a few, or a digit."""
    off = abs(left - rest.value)
    few = off <= _OFF and rest.number.step == 1 and not rest.number.unit
    near = (
        off <= _SHARE_OFF * whole.value or is_slip_of_a_digit(rest.value, left) or is_another_digit(rest.value, left, 2)
    )
    return left > 0 and (few or near) and off <= _HALF * max(left, rest.value)
