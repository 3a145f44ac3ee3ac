"""Find prices of one that do not make the total: 12 chairs at $40 each, $420 in all; $4 an hour, or $40 for 8 hours."""

from collections.abc import Iterator, Mapping
from itertools import pairwise

from quotecheck.facts.numbers.money import currency_of
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


def find_prices_of_one(index: TextIndex, told: Mapping[int, Told]) -> Iterator[Calculation]:
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
    """Yield the product where one number is a price, one is a count and one is called, or must be, all of it."""
    tokens = index.tokens
    prices = [number for number in numbers if _is_price(tokens, number, numbers)]
    prices = (
        prices or [number for number in numbers if currency_of(tokens, number) and _is_for_each(tokens, number)][:1]
    )
    if len(prices) != 1:
        return
    price = prices[0]
    kind = _kind(tokens, price)
    total = next(
        (number for number in reversed(numbers) if number is not price and _kind(tokens, number) == kind), None
    )
    counts = [number for number in numbers if number is not price and number is not total]
    made = (
        product(counts[0], price, total) if total and len(counts) == 1 and not currency_of(tokens, counts[0]) else None
    )
    if made is None or total is None or not (_is_total(tokens, total) or _is_worked_out(tokens, price, total)):
        return
    right = counts[0].value * price.value
    if 1 / _MISSES < total.value / right < _MISSES and not has_more(tokens, price, counts[0], total):
        yield Calculation(
            kind=Sum.PRODUCT,
            span=total.span,
            terms=tuple(sorted((counts[0].span, price.span))),
            makes=made.shown,
            holds=made.low <= total.value <= made.high,
            quoted=index.is_quoted(total.span.start),
        )


def _kind(tokens: Tokens, number: Number) -> tuple[str, str]:
    """Return what a number is an amount of: a currency, or the noun behind it."""
    return number.unit, "" if number.unit else number.rest or stem(tokens.lower[number.tokens.stop])


def has_more(tokens: Tokens, price: Number, count: Number, total: Number) -> bool:
    """Return whether a total is of more than so many at a price: $40 each | and a desk, $600 in all; $500 | a month."""
    counted = stem(tokens.lower[count.tokens.stop])
    between = range(price.tokens.stop, total.tokens.start)
    words = (*(tokens.lower[k] for k in between), "", *tokens.lower[total.tokens.stop :][:_FEW])
    if any(
        a in _PER and b in listed("units_of_time") and stem(b) not in (counted, count.rest[1:])
        for a, b in pairwise(words)
    ):
        return True
    items = listed("determined_items")
    added = (
        k for k in between if tokens.lower[k] == "and" and tokens.lower[k + 1] in items and k + 2 not in count.tokens
    )
    return any(True for _ in added) or any(word in listed("words_of_more") for word in words)


def _is_price(tokens: Tokens, number: Number, numbers: tuple[Number, ...]) -> bool:
    """Return whether a number is for one of what is counted: $40 | each; 12 tonnes | each; $50 | a day."""
    stop = number.tokens.stop + (not number.unit)
    first, second = (*tokens.lower[stop : stop + 2], "", "")[:2]
    if first in _EACH or (first in ("for", "from") and second in _EACH):
        return True
    counted = {stem(tokens.lower[each.tokens.stop]) for each in numbers} | {each.rest[1:] for each in numbers}
    one = stem(second) in counted or second in listed("words_for_one_of_them")
    return bool(currency_of(tokens, number)) and first in _PER and one


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
    """Return whether words say that a number is for all: a total of | $480; | $480 in all; brought in | $480."""
    start, stop = number.tokens.start, number.tokens.stop + (not number.unit)
    before, behind = tokens.lower[max(0, start - _FEW) : start], tokens.lower[stop : stop + 2]
    if behind in (("in", "all"), ("in", "total"), ("all", "told")) or behind[:1] == ("altogether",):
        return True
    led = before[-2:] == (",", "or") or "total" in before or before[-2:] in (("came", "to"), ("comes", "to"))
    forms = tokens.forms[max(0, start - 2) : start]
    yields = any(form is not None and form.lemma in listed("verbs_of_yields") for form in forms)
    return (
        led
        or yields
        or before[-1:] in (("worth",), ("making",), ("totalling",), ("totaling",))
        or before[-2:] == (",", "for")
    )
