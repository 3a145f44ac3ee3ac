"""Find every calculation that a text makes itself, however it is worded."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from quotecheck.facts.calculations.changes.changes_in_words import find_changes_in_words
from quotecheck.facts.calculations.changes.changes_of_values import find_changes_of_values
from quotecheck.facts.calculations.changes.known_changes import find_known_changes
from quotecheck.facts.calculations.clock_times.clock_spans import find_clock_spans
from quotecheck.facts.calculations.clock_times.later_clock_spans import find_later_clock_spans
from quotecheck.facts.calculations.clock_times.spans_since_a_time import find_spans_since_a_time
from quotecheck.facts.calculations.conversions import find_conversions_of_units
from quotecheck.facts.calculations.differences.differences_of_values import find_differences_of_values
from quotecheck.facts.calculations.differences.margins_of_scores import find_margins_of_scores
from quotecheck.facts.calculations.differences.results_of_pairs import find_results_of_pairs
from quotecheck.facts.calculations.parts.additions import find_additions
from quotecheck.facts.calculations.parts.divisions import find_divisions
from quotecheck.facts.calculations.parts.payments_in_parts import find_payments_in_parts
from quotecheck.facts.calculations.parts.rests_after_losses import find_rests_after_losses
from quotecheck.facts.calculations.parts.rests_of_wholes import find_rests_of_wholes
from quotecheck.facts.calculations.parts.sums_off_by_a_digit import find_sums_off_by_a_digit
from quotecheck.facts.calculations.parts.taken_and_refused import find_taken_and_refused
from quotecheck.facts.calculations.parts.totals_of_lists import find_totals_of_lists
from quotecheck.facts.calculations.products.averages_of_contracts import find_averages_of_contracts
from quotecheck.facts.calculations.products.fees_and_rates import find_fees_and_rates
from quotecheck.facts.calculations.products.prices_of_counts import find_prices_of_counts
from quotecheck.facts.calculations.products.prices_of_one import find_prices_of_one
from quotecheck.facts.calculations.products.rates_over_time import find_rates_over_time
from quotecheck.facts.calculations.products.round_trips import find_round_trips
from quotecheck.facts.calculations.products.so_much_for_one import find_so_much_for_one
from quotecheck.facts.calculations.sentences.sums_of_sentences import find_sums_of_sentences
from quotecheck.facts.calculations.shares.shares_beside_values import find_shares_beside_values
from quotecheck.facts.calculations.shares.sums_of_shares import find_shares
from quotecheck.facts.calculations.terms import Term, read_terms
from quotecheck.facts.calculations.votes.votes_in_words import find_votes_in_words
from quotecheck.facts.calculations.votes.votes_of_bodies import find_outvoted
from quotecheck.facts.layers import Layers
from quotecheck.facts.lives.ages_of_an_earlier_year import find_ages_then
from quotecheck.facts.lives.ages_of_two_times import find_ages_of_two_times, find_ages_since_birth
from quotecheck.facts.lives.births import find_births
from quotecheck.facts.lives.lifespans import find_lifespans
from quotecheck.facts.lives.spans_of_years import find_spans_of_years
from quotecheck.facts.lives.weddings import find_weddings
from quotecheck.facts.lives.years_ago import find_years_ago
from quotecheck.facts.numbers.signed_numbers import Told, signs_of, told_numbers
from quotecheck.model import Calculation, Document


def find_calculations(document: Document, layers: Layers) -> tuple[Calculation, ...]:
    """Return the calculations of all kinds, one that two kinds find once; a number that comes out in one is right."""
    signs = signs_of(layers.story.tokens, layers.numbers, layers.dates)
    told = told_numbers(layers.story, layers.sentences, layers.numbers, signs)
    terms = read_terms(layers.story.tokens, told)
    said = _said(document, layers, signs)
    beside = _elsewhere(said, _of_numbers_beside(layers, told, terms))
    wide = _of_several_sentences(layers, told, terms)
    every = dict.fromkeys((*said, *beside, *_elsewhere((*said, *beside), wide)))
    return _unexplained(every, wide)


def _said(document: Document, layers: Layers, signs: Mapping[int, str]) -> tuple[Calculation, ...]:
    """Return the calculations that a text does in so many words: a sum, a share, a change, the years of a life."""
    index, sentences, numbers, dates, ages = layers.story, layers.sentences, layers.numbers, layers.dates, layers.ages
    return (
        *find_sums_of_sentences(index, sentences, numbers, signs),
        *find_births(document, index, sentences, dates, ages),
        *find_lifespans(document, index, sentences, numbers, dates),
        *find_outvoted(index, sentences, layers.clues),
        *find_known_changes(index, sentences, numbers),
        *find_changes_in_words(index, sentences, numbers),
        *find_shares(index, sentences, numbers),
        *find_conversions_of_units(index, numbers),
        *find_round_trips(index, sentences, numbers),
        *find_spans_of_years(document, index, sentences, numbers, dates),
        *find_weddings(index, sentences),
        *find_years_ago(document, index, sentences, numbers, dates),
        *find_ages_then(document, index, sentences, numbers, dates, ages),
        *find_ages_since_birth(index, sentences, numbers),
        *find_ages_of_two_times(document, index, sentences, numbers, dates, ages),
    )


def _of_numbers_beside(layers: Layers, told: Mapping[int, Told], terms: Sequence[Term]) -> tuple[Calculation, ...]:
    """Return the calculations of numbers that stand beside one another and count things that go together."""
    index, sentences, numbers, times = layers.story, layers.sentences, layers.numbers, layers.times
    return (
        *find_shares_beside_values(index, told),
        *find_changes_of_values(index, told),
        *find_differences_of_values(index, told),
        *find_prices_of_one(index, told),
        *find_so_much_for_one(index, sentences, numbers),
        *find_divisions(index, told, terms),
        *find_rests_after_losses(index, told, terms),
        *find_taken_and_refused(index, terms),
        *find_additions(index, terms),
        *find_fees_and_rates(index, sentences, numbers, told),
        *find_rates_over_time(index, sentences, numbers, told),
        *find_averages_of_contracts(index, sentences, told),
        *find_votes_in_words(index, told),
        *find_clock_spans(index, sentences, numbers, times),
        *find_later_clock_spans(index, sentences, numbers, times),
        *find_spans_since_a_time(index, sentences, numbers, times),
        *find_sums_off_by_a_digit(index, told, terms),
    )


def _of_several_sentences(layers: Layers, told: Mapping[int, Told], terms: Sequence[Term]) -> tuple[Calculation, ...]:
    """Return the calculations of lists, pairs and wholes, whose terms stand far apart."""
    index, sentences = layers.story, layers.sentences
    return (
        *find_results_of_pairs(index, sentences, told, terms),
        *find_totals_of_lists(index, terms),
        *find_payments_in_parts(index, sentences, terms),
        *find_prices_of_counts(index, terms),
        *find_rests_of_wholes(index, terms),
        *find_margins_of_scores(index, sentences, layers.clues, layers.numbers),
    )


def _elsewhere(before: Iterable[Calculation], found: Iterable[Calculation]) -> tuple[Calculation, ...]:
    """Return those of `found` whose number comes out in no calculation `before`."""
    known = {each.span for each in before}
    return tuple(each for each in found if each.span not in known)


def _unexplained(every: Iterable[Calculation], wide: Iterable[Calculation]) -> tuple[Calculation, ...]:
    """Return the calculations without those that do not hold and whose number comes out in one that does.

    Those of `wide` may count more terms than the one that is wrong.
    """
    right = [each for each in every if each.holds]
    more = [each for each in wide if each.holds]
    return tuple(
        each
        for each in every
        if each.holds
        or not (any(_is_explained(each, one) for one in right) or any(_counts_more(one, each) for one in more))
    )


def _is_explained(wrong: Calculation, right: Calculation) -> bool:
    """Return whether a number comes out in a sum, or is counted in one with those that it does not fit.

    The plan needs $42 million: | $20 million | for shelter, $12 million for water and $10 million for health.
    """
    return wrong.span == right.span or {wrong.span, *wrong.terms} <= set(right.terms)


def _counts_more(right: Calculation, wrong: Calculation) -> bool:
    """Return whether a number comes out in a sum of more terms: | $41 for a boat |, $27 for beds, $9 for food: $77."""
    return wrong.span == right.span and set(wrong.terms) < set(right.terms)
