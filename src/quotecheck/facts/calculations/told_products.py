"""Find prices of one that do not make the total: 12 chairs at $40 each, $420 in all; $4 an hour, or $40 for 8 hours."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.sums import product
from quotecheck.facts.words.stems import stem
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_THREE, _PAIR = 3, 2
_WIDE = 8  # tokens from `each` to a price
_FEW = 4  # tokens before a total in which a word says that it is one
_MISSES = 2.5  # times by which a total misses that is of something else
_EACH = frozenset(("each", "apiece"))
_PER = frozenset(("a", "an", "per"))


def find_told_products(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
    """Yield the totals, right and wrong, of so many at a price each, which a sentence or two tell with nothing else."""
    tokens = index.tokens
    for i, here in told.items():
        before = told.get(i - 1)
        if here.percents:
            continue
        if len(here.counts) == _THREE:
            yield from _sum(index, here.counts)
        elif before and len(here.counts) == 1 and len(before.counts) == _PAIR and _adds_up(tokens, before, here):
            yield from _sum(index, (*before.counts, *here.counts))


def _adds_up(tokens: Tokens, before: Told, here: Told) -> bool:
    """Return whether a sentence only adds up what the one before tells: The bill | came to $480."""
    first, *noun = tokens.lower[here.place.start : here.place.start + 2]
    return not before.percents and first in ("the", "that") and not listed("nouns_of_bills").isdisjoint(noun)


def _sum(index: TextIndex, numbers: tuple[Number, ...]) -> Iterator[Calculation]:
    tokens = index.tokens
    money = [number for number in numbers if number.unit or _is_named_money(tokens, number)]
    prices = [number for number in money if _is_price(tokens, number, numbers)]
    prices = prices or [number for number in money[:1] if _is_for_each(tokens, number)]
    counts = [number for number in numbers if number not in money and not number.rest]
    if len(prices) != 1 or len(counts) != 1:
        return
    total = next(number for number in numbers if number is not prices[0] and number is not counts[0])
    made = product(counts[0], prices[0], total)
    told = _is_total(tokens, total) or _is_worked_out(tokens, prices[0], total)
    if made is None or not told or _has_more(tokens, prices[0], counts[0], total):
        return
    right = counts[0].value * prices[0].value
    if 1 / _MISSES < total.value / right < _MISSES:
        yield Calculation(
            kind=Sum.PRODUCT,
            span=total.span,
            terms=tuple(sorted((counts[0].span, prices[0].span))),
            makes=made.shown,
            holds=made.low <= total.value <= made.high,
            quoted=index.is_quoted(total.span.start),
        )


def _has_more(tokens: Tokens, price: Number, count: Number, total: Number) -> bool:
    """Return whether a total is of more than so many at a price: $40 each | and a desk, $600 in all; $500 | a month."""
    counted = stem(tokens.lower[count.tokens.stop])
    words = (*tokens.lower[price.tokens.stop : total.tokens.start], "", *tokens.lower[total.tokens.stop :][:_FEW])
    if any(a in _PER and b in listed("units_of_time") and stem(b) != counted for a, b in pairwise(words)):
        return True
    more, items = listed("words_of_more"), listed("determined_items")
    return any(a in more or (a == "and" and b in items) for a, b in pairwise(words))


def _is_named_money(tokens: Tokens, number: Number) -> bool:
    """Return whether the name of a currency stands behind a number: 25,000 | rupees."""
    behind = tokens.lower[number.tokens.stop : number.tokens.stop + 1]
    return not listed("names_of_money").isdisjoint(behind)


def _is_price(tokens: Tokens, number: Number, numbers: tuple[Number, ...]) -> bool:
    """Return whether money is for one of what is counted: $40 | each; each gets | $40; $50 | a day."""
    stop = number.tokens.stop + _is_named_money(tokens, number)
    behind = tokens.lower[stop : stop + 2]
    if behind[:1] and behind[0] in _EACH:
        return True
    counted = {stem(tokens.lower[each.tokens.stop]) for each in numbers if each.tokens.stop < len(tokens.lower)}
    return len(behind) > 1 and behind[0] in _PER and stem(behind[1]) in counted


def _is_for_each(tokens: Tokens, number: Number) -> bool:
    """Return whether a sentence says before money that each gets so much: Each of the 40 families will get | $500."""
    before = tokens.lower[max(0, number.tokens.start - _WIDE) : number.tokens.start]
    return "each" in before and "," not in before[before.index("each") :]


def _is_worked_out(tokens: Tokens, price: Number, total: Number) -> bool:
    """Return whether a price is what the total before it makes each: $1.4 million for 640 boats, or | $2,500 each."""
    joint = tokens.lower[price.tokens.start - 1]
    if not {"plus", "excluding", "before", "without"}.isdisjoint(tokens.lower[price.tokens.stop :][:_FEW]):
        return False  # or $2,500 each | plus tax
    return total.span.start < price.span.start and joint == "or" and tokens.words[price.tokens.start - 2] == ","


def _is_total(tokens: Tokens, number: Number) -> bool:
    """Return whether words say that money is for all: a total of | $480; | $480 in all."""
    start, stop = number.tokens.start, number.tokens.stop + _is_named_money(tokens, number)
    before, behind = tokens.lower[max(0, start - _FEW) : start], tokens.lower[stop : stop + 2]
    if behind in (("in", "all"), ("in", "total"), ("all", "told")) or behind[:1] == ("altogether",):
        return True
    if (
        before[-2:] == (",", "or")
        or "total" in before
        or before[-2:] in (("came", "to"), ("comes", "to"), ("come", "to"), ("cost", "of"))
    ):
        return True
    return before[-1:] in (("makes",), ("made",), ("making",), ("cost",), ("totalling",), ("totaling",))
