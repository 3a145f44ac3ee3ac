"""Find totals that so many at a price do not make, wherever a sentence or two tell the three.

It sold 12,000 litres of milk. At $4 a litre, it earned | $64,000. 140 chairs at £32 apiece would set the church back
| £4,840. The twelve teams raised $30,000, an average of | $3,000 | a team.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from quotecheck.facts.calculations.products.prices_of_one import has_more
from quotecheck.facts.calculations.terms import Term
from quotecheck.facts.numbers.money import currency_of
from quotecheck.facts.numbers.sums import product
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_FEW = 4  # tokens behind a price
_WIDE = 12  # tokens from `each of` to a price
_BACK = 1  # sentences before a price in which its count or its total stands
_MISSES = 1.6  # times by which a total misses that is of something else
_EACH = frozenset(("each", "apiece"))
_ONE_MORE = frozenset(("additional", "another", "extra", "further"))
_PER = frozenset(("a", "an", "per", "every"))


class _Price(NamedTuple):
    """What one costs: an amount, its currency, and the stem of what it is for, empty for each of those told."""

    term: Term
    currency: str
    one: str


def find_prices_of_counts(index: TextIndex, terms: Sequence[Term]) -> Iterator[Calculation]:
    """Yield the totals, right and wrong, of the only count of what a price is for, where one amount alone can be it."""
    tokens = index.tokens
    order = [term.sentence for term in terms]
    for term in terms:
        price = _price(tokens, term)
        if price is None:
            continue
        near = terms[bisect_left(order, term.sentence - _BACK) : bisect_left(order, term.sentence + 1)]
        counts = [each for each in near if _is_counted(tokens, each, price)]
        totals = [
            each
            for each in near
            if each is not term and currency_of(tokens, each.number) == price.currency and each.value > term.value
        ]
        if any(tokens.lower[each.number.tokens.start - 1] in _ONE_MORE for each in totals):
            continue  # each of the two gets $10 from the state and another | $15 from the firm
        if len(counts) != 1 or any(has_more(tokens, term.number, counts[0].number, each.number) for each in totals):
            continue
        made = [(each, product(counts[0].number, term.number, each.number)) for each in totals]
        right = [(each, sum_) for each, sum_ in made if sum_ and sum_.low <= each.value <= sum_.high]
        value = counts[0].value * term.value
        if not totals or (not right and (len(totals) > 1 or not 1 / _MISSES < totals[0].value / value < _MISSES)):
            continue
        total, sum_ = (right or made)[0]
        yield Calculation(
            kind=Sum.PRODUCT,
            span=total.number.span,
            terms=tuple(sorted((counts[0].number.span, term.number.span))),
            makes=sum_.shown if sum_ else "",
            holds=bool(right),
            quoted=index.is_quoted(total.number.span.start),
        )


def _price(tokens: Tokens, term: Term) -> _Price | None:
    """Return what one costs where a sum of money is for one: $4 | a litre; £32 | apiece; $3,000 | per team."""
    currency = currency_of(tokens, term.number)
    stop = term.number.tokens.stop + (not term.number.unit)
    if not currency or stop + 1 >= len(tokens.words):
        return None
    if not (listed("words_of_more") | listed("words_of_taxes")).isdisjoint(tokens.lower[stop : stop + _FEW]):
        return None  # $25,000 each | plus tax
    before = tokens.lower[max(0, term.number.tokens.start - _WIDE) : term.number.tokens.start]
    if "each" in before and before[before.index("each") + 1 :][:1] == ("of",) and "," not in before:
        return _Price(term, currency, "")
    if tokens.lower[stop] in _EACH and tokens.symbols[stop + 1] != "N":
        return _Price(term, currency, "")
    if tokens.lower[stop] in _PER and tokens.symbols[stop + 1] in "Nvy":
        return _Price(term, currency, stem(tokens.lower[stop + 1]))
    return None


def _is_counted(tokens: Tokens, term: Term, price: _Price) -> bool:
    """Return whether a number counts what a price is for: 12,000 | litres, at $4 a litre."""
    number = term.number
    if number.unit or term.number is price.term.number or currency_of(tokens, number):
        return False
    if not price.one:
        before = number.tokens.start < price.term.number.tokens.start
        return term.sentence == price.term.sentence and bool(term.noun) and before
    return stem(number.rest[1:] or tokens.lower[number.tokens.stop]) == price.one or term.noun == price.one
