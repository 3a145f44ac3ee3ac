"""Find what contracts over some years come to a year: a four-year, $5.2 million deal averages | $1.3 million."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from quotecheck.facts.calculations.products.rates_over_time import rate_of
from quotecheck.facts.numbers.joined_words import joined_words
from quotecheck.facts.numbers.money import currency_of
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.signed_numbers import Told
from quotecheck.facts.numbers.written_like import written_like
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Calculation, Sum, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_LEAD = 3  # tokens between a verb of averaging and its amount; of a contract behind its sum
_SLACK = 0.03  # of it, by which an average may be rounded
_MISSES = 2.0  # times by which an amount misses that is of something else


class _Contract(NamedTuple):
    """A contract with how long it runs, what it is worth, and its sentence."""

    years: Number
    worth: Number
    sentence: int


def find_averages_of_contracts(
    index: TextIndex, sentences: SentenceIndex, told: Mapping[int, Told]
) -> Iterator[Calculation]:
    """Yield the averages a year, right and wrong, that a sentence or the next tells of a contract with its worth."""
    tokens = index.tokens
    lengths = joined_words(tokens, frozenset({"year"}))
    for contract in _contracts(tokens, sentences, lengths, told):
        for i in (contract.sentence, contract.sentence + 1):
            here = told[i].counts if i in told and (i == contract.sentence or _is_of_it(tokens, told[i])) else ()
            average = next((one for one in here if _is_average(tokens, one, contract.worth)), None)
            if average is None:
                continue
            made = contract.worth.value / contract.years.value
            if made / _MISSES < average.value < made * _MISSES:
                yield Calculation(
                    kind=Sum.AVERAGE,
                    span=average.span,
                    terms=tuple(sorted((contract.years.span, contract.worth.span))),
                    makes=written_like(index.text, average, made),
                    holds=abs(made - average.value) <= _SLACK * made + average.step / 2,
                    quoted=index.is_quoted(average.span.start),
                )
            break


def _is_of_it(tokens: Tokens, here: Told) -> bool:
    """Return whether a sentence goes on with the contract told of before: | It averages; | The deal averages."""
    first, noun = tokens.lower[here.place.start : here.place.start + 2]
    return first in ("it", "that", "this") or (first == "the" and noun in listed("papers_of_years"))


def _contracts(
    tokens: Tokens, sentences: SentenceIndex, lengths: Iterable[Number], told: Mapping[int, Told]
) -> Iterator[_Contract]:
    """Yield the contracts whose years and worth stand before their noun: a | four-year, $5.2 million | extension."""
    for years in lengths:
        sentence = sentences.number(years.span.start)
        behind = years.tokens.stop + (tokens.words[years.tokens.stop] == ",")
        counts = told[sentence].counts if sentence in told else ()
        worth = next((one for one in counts if one.tokens.start == behind and currency_of(tokens, one)), None)
        near = tokens.lower[worth.tokens.stop : worth.tokens.stop + _LEAD] if worth else ()
        if worth and not listed("papers_of_years").isdisjoint(near):
            yield _Contract(years, worth, sentence)


def _is_average(tokens: Tokens, number: Number, worth: Number) -> bool:
    """Return whether a sum behind that of a contract is its average a year: averages | $1.4 million | a year."""
    rate = rate_of(tokens, number)
    if rate is None or rate.unit not in ("year", "season") or number.tokens.start <= worth.tokens.start:
        return False
    lead = tokens.lower[max(0, number.tokens.start - _LEAD) : number.tokens.start]
    alike = currency_of(tokens, number) == currency_of(tokens, worth)
    return alike and not listed("words_of_averages").isdisjoint(lead)
