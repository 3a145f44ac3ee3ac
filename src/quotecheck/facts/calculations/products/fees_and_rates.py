"""Find totals of two amounts that are not their sum: a fixed one and so much for each day, or what two payers give."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from quotecheck.facts.numbers.money import currency_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.quantities import bounds_of
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens

_THREE, _LEAD = 3, 8  # amounts of money; tokens before a total in which a word says that it is one
_LARGE = 1000  # amounts of money without its name
_MOST_OFF = 1.6  # times a sum by which a wrong one is off at most
_EVERY = frozenset(("each", "every"))


def find_fees_and_rates(
    index: TextIndex, sentences: SentenceIndex, numbers: Sequence[Number], told: Mapping[int, Told]
) -> Iterator[Calculation]:
    """Yield the totals of a sentence, or of one and the sentence before, that a fixed sum and a rate do not make.

    The bill, $400 for the crane and $20 a day for the shed, had reached | $570 | after eight days. So it is with what
    two give to each: $500 from the town and a further $700 from the firm, so that every family gets | $1,300.
    """
    tokens = index.tokens
    by_sentence: dict[int, list[Number]] = {}
    for number in numbers:
        if (i := sentences.number(number.span.start)) >= 0:
            by_sentence.setdefault(i, []).append(number)
    for i, here in by_sentence.items():
        if i not in told:
            continue
        before = by_sentence.get(i - 1, [])
        for group in (here, [*before, *here]):
            money = [number for number in group if _is_money(tokens, number)]
            if len(money) != _THREE or len({currency_of(tokens, number) for number in money} - {""}) != 1:
                continue
            found = _of_rate(index, money, group) if _rates(tokens, money) else _of_two(index, money)
            taken_up = {*tokens.lower[told[i].place.start : money[-1].tokens.start]}
            if found is not None and (group is here or not taken_up.isdisjoint(listed("words_of_fees_taken_up"))):
                yield found
            break


def _of_rate(index: TextIndex, money: Sequence[Number], group: Sequence[Number]) -> Calculation | None:
    """Return the total of a fixed sum and so many times a rate."""
    tokens = index.tokens
    rates = _rates(tokens, money)
    if len(rates) != 1:
        return None
    rate = rates[0]
    unit = tokens.lower[_behind(tokens, rate) + 1]
    fixed, total = sorted((number for number in money if number is not rate), key=lambda number: number.value)
    counts = [number for number in group if number not in money and _counts(tokens, number, unit)]
    if len(counts) != 1 or not _is_total(tokens, total):
        return None
    made = fixed.value + counts[0].value * rate.value
    near = (fixed.value * k + (counts[0].value + d) * rate.value for k, d in ((1, 1), (1, -1), (0, 0)))
    if any(abs(each - total.value) <= total.step / 2 for each in near):
        return None  # a day counted or not; a rate that is for all
    return _sum(index, (fixed, rate, counts[0]), total, made)


def _of_two(index: TextIndex, money: Sequence[Number]) -> Calculation | None:
    """Return the total of what two give to each."""
    tokens = index.tokens
    first, second, total = money
    between = tokens.lower[first.tokens.stop : second.tokens.start]
    lead = tokens.lower[second.tokens.stop : total.tokens.start]
    more = not listed("words_of_a_fee_more").isdisjoint((*between, tokens.lower[second.tokens.stop]))
    gets = "so" in lead and not _EVERY.isdisjoint(lead[lead.index("so") :])
    if not more or not (gets or lead[-2:] == ("total", "of")) or total.value <= max(first.value, second.value):
        return None
    return _sum(index, (first, second), total, first.value + second.value)


def _sum(index: TextIndex, terms: Sequence[Number], total: Number, made: float) -> Calculation | None:
    """Return a total, right or wrong, none where words beside say that it is of more or that a number is not exact."""
    tokens = index.tokens
    numbers = (*terms, total)
    first, last = min(each.tokens.start for each in numbers), max(each.tokens.stop for each in numbers)
    inside = {*tokens.lower[first : min(len(tokens.lower), last + _LEAD)]}
    more = listed("words_of_more") - {"plus", "after"} | listed("words_of_taxes")
    exact = ("", "range", "over", "plus")  # over | eight weeks; $500 | plus $25 a day
    loose = any(
        bounds_of(tokens, number) not in exact or tokens.lower[number.tokens.start - 1] in listed("rounding_words")
        for number in numbers
    )
    if loose or not inside.isdisjoint(more) or not 1 / _MOST_OFF < total.value / made < _MOST_OFF:
        return None
    return Calculation(
        kind=Sum.TOTAL,
        span=total.span,
        terms=tuple(sorted(term.span for term in terms)),
        makes=written_like(index.text, total, made),
        holds=abs(made - total.value) <= (total.step + sum(term.step for term in terms[:2])) / 2 - 0.5,
        quoted=index.is_quoted(total.span.start),
    )


def _rates(tokens: Tokens, money: Sequence[Number]) -> Sequence[Number]:
    """Return the amounts for each unit of time: £35 | a day; $50 | per hour."""
    return [
        number
        for number in money
        if tokens.lower[_behind(tokens, number)] in listed("words_of_a_rate")
        and tokens.lower[_behind(tokens, number) + 1] in listed("units_that_are_charged")
    ]


def _behind(tokens: Tokens, number: Number) -> int:
    """Return the token behind an amount and the name of its currency."""
    return number.tokens.stop + (tokens.lower[number.tokens.stop] in listed("names_of_money"))


def _is_money(tokens: Tokens, number: Number) -> bool:
    """Return whether a number has a currency, or the name of one behind it, or leaves it out: and | 7,000 | more.

    An amount told in another currency is none: 500,000 rupees (about | $3,700).
    """
    if "(" in tokens.lower[max(0, number.tokens.start - 2) : number.tokens.start]:
        return False
    more = not number.unit and tokens.lower[number.tokens.stop] == "more" and number.value >= _LARGE
    return more or bool(currency_of(tokens, number))


def _counts(tokens: Tokens, number: Number, unit: str) -> bool:
    """Return whether a number is of units of time: after | eight | days, of so much a day; 12 | hours of work."""
    word = number.rest[1:] or tokens.lower[number.tokens.stop]
    return word.removesuffix("s") == unit


def _is_total(tokens: Tokens, number: Number) -> bool:
    """Return whether a word shortly before an amount says that it is all: the bill had | reached | £570."""
    before = range(max(0, number.tokens.start - _LEAD), number.tokens.start)
    forms = (tokens.forms[k] for k in before)
    told = any(form is not None and form.lemma in listed("verbs_of_totals") for form in forms)
    return told or any(tokens.lower[k] in ("total", "bill", "cost") for k in before)
