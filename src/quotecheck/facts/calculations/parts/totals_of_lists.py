"""Find totals that a text tells of the numbers right before, over a sentence or two, and that these do not make.

The first boat had 14 passengers, the second nine and the third 11. | All 36 | people were saved. At the school 412
people voted, at the library 388, at the firehouse 265. Those | 1,165 | ballots were counted by hand.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.facts.calculations.terms import Cast, Term
from quotecheck.facts.claims.slips_of_digits import is_slip_of_a_digit
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.sums import rounding
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_BACK = 2  # sentences before a total in which its numbers stand
_LEAD = 4  # tokens before a total
_MOST = 8  # numbers of a list
_OFF, _SHARE_OFF = 2, 0.12  # by which a wrong total misses at most, and that as a share of it
_FEWEST = 2
_WIDE = 9  # tokens before a total in which a verb brings it about
_BRINGING = frozenset(("brings", "bringing", "takes", "taking"))


def find_totals_of_lists(index: TextIndex, terms: Sequence[Term]) -> Iterator[Calculation]:
    """Yield the totals, right and wrong, of all numbers of one kind that stand near before them."""
    tokens = index.tokens
    order = [term.sentence for term in terms]
    for k, total in enumerate(terms):
        if not _is_total(tokens, total):
            continue
        near = terms[bisect_left(order, total.sentence - _BACK) : k]
        parts = _parts(near, total)
        if parts is None or not _is_list(tokens, parts, total):
            continue
        made = sum(part.value for part in parts)
        off = abs(made - total.value)
        slack = rounding(term.number for term in (total, *parts))
        right = off <= slack or _is_of_others(terms[bisect_left(order, total.sentence - 2 * _BACK) : k], total)
        slip = off <= max(_OFF, _SHARE_OFF * made) or is_slip_of_a_digit(total.value, made)
        told_before = any(term.value == total.value for term in near)  # Among | 60 | patients … all 60 recovered
        if max(part.value for part in parts) < total.value and not told_before and (right or slip):
            yield Calculation(
                kind=Sum.TOTAL,
                span=total.number.span,
                terms=tuple(sorted(part.number.span for part in parts)),
                makes=written_like(index.text, total.number, made),
                holds=right,
                quoted=index.is_quoted(total.number.span.start),
            )


def _is_total(tokens: Tokens, term: Term) -> bool:
    """Return whether words beside a number say that it is of all that was told: | all 36 | people; | 36 | in all."""
    start = term.number.tokens.start
    if bounds_of(tokens, term.number):
        return False
    opens = tokens.lower[start - 1] in listed("openers_of_totals") and tokens.lower[start - 2] not in (
        "of",
        "and",
        "after",
        "from",
    )
    before = tokens.lower[max(0, start - _LEAD) : start]
    noun = not {"total", "tally", "haul", "count"}.isdisjoint(before)
    called = Cast.TOTAL in term.casts and (noun or listed("verbs_with_totals").isdisjoint(before))
    brought = tokens.lower[start - 1] == "to" and not _BRINGING.isdisjoint(tokens.lower[max(0, start - _WIDE) : start])
    return called or brought or (opens and tokens.symbols[start - 2] in ".|;")


def _parts(near: Sequence[Term], total: Term) -> list[Term] | None:
    """Return the numbers of the nearest sentences that count what a total counts, None where these are fewer than two.

    A number that is a whole, what is left or a difference is none of a list.
    """
    for back in range(_BACK + 1):
        inside = [term for term in near if total.sentence - back <= term.sentence and _is_alike(term, total)]
        if len(inside) >= _FEWEST:
            nouns = {term.noun for term in inside} - {""}
            plain = not any(term.casts & {Cast.WHOLE, Cast.REST, Cast.GAP, Cast.MORE, Cast.TOTAL} for term in inside)
            return inside if len(nouns) <= 1 and len(inside) <= _MOST and plain else None
    return None


def _is_list(tokens: Tokens, parts: Sequence[Term], total: Term) -> bool:
    """Return whether numbers are told one with another: not: 1.2 cents, | compared with | 1.5; six to two and | one."""
    words = tokens.lower[parts[0].number.tokens.start : total.number.tokens.start]
    return (
        listed("words_before_a_base") | listed("words_of_more") | listed("words_between_unlike_numbers")
    ).isdisjoint(words)


def _is_alike(term: Term, total: Term) -> bool:
    """Return whether a number may be one of a list of what a total counts: 14 passengers … all | 36 people."""
    units = (term.number.unit, term.number.rest) == (total.number.unit, total.number.rest)
    people = {stem(word) for word in listed("people_of_any_kind")}
    same = not term.noun or not total.noun or term.noun == total.noun or {term.noun, total.noun} <= people
    same = same or total.noun == stem("people")  # five farmers … in all nine | people
    return units and same


def _is_of_others(near: Sequence[Term], total: Term) -> bool:
    """Return whether some numbers that follow one another near before a total make it."""
    alike = [term for term in near if (term.number.unit, term.number.rest) == (total.number.unit, total.number.rest)]
    for first in range(len(alike)):
        made = 0.0
        for term in alike[first : first + _MOST]:
            made += term.value
            if abs(made - total.value) <= rounding([total.number]) and term is not alike[first]:
                return True
    return False
