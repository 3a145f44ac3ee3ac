"""Find every number that a text gives twice with two values, however it is worded."""

from collections.abc import Sequence

from quotecheck.facts.calculations.changes.repeated_changes import find_repeated_changes
from quotecheck.facts.claims.ages_of_the_told import find_ages_of_the_told
from quotecheck.facts.claims.claims import find_claims
from quotecheck.facts.claims.dimension_clashes import find_dimension_clashes
from quotecheck.facts.claims.headline_clashes import find_headline_clashes
from quotecheck.facts.claims.known_again import find_known_again
from quotecheck.facts.claims.lengths_of_time import find_length_clashes
from quotecheck.facts.claims.measures_told_again import find_measures_told_again
from quotecheck.facts.claims.number_clashes import find_number_clashes
from quotecheck.facts.claims.recorded_speeds import find_speed_clashes
from quotecheck.facts.claims.scales_told_again import find_scales_told_again
from quotecheck.facts.claims.sizes_of_things import find_sizes_of_things
from quotecheck.facts.claims.times_out import find_times_out
from quotecheck.facts.claims.turned_digits import find_turned_digits
from quotecheck.facts.days.times.times_of_day import find_time_clashes
from quotecheck.facts.layers import Layers
from quotecheck.facts.numbers.ages import find_age_clashes
from quotecheck.facts.tallies.one_of_the_voters import find_one_of_the_voters
from quotecheck.facts.tallies.tallies import find_tallies, find_tally_clashes, find_voter_clashes
from quotecheck.facts.tallies.votes_told_again import find_votes_told_again
from quotecheck.model import NumberClash, Paragraph


def find_clashing_numbers(paragraphs: Sequence[Paragraph], layers: Layers) -> tuple[NumberClash, ...]:
    """Return the numbers of all kinds that clash with an earlier one."""
    index, sentences, content, clues, numbers, dates, times, ages, voices = layers
    claims = find_claims(index, sentences, content, numbers, dates)
    tallies = find_tallies(index, clues)
    return (
        *find_voter_clashes(index.tokens, tallies, numbers),
        *find_one_of_the_voters(index, sentences, tallies, numbers),
        *find_number_clashes(index, paragraphs, sentences, numbers, claims, dates, voices),
        *find_headline_clashes(index, paragraphs, sentences, numbers, claims),
        *find_scales_told_again(index.tokens, sentences, claims),
        *find_turned_digits(index, sentences, content, numbers, dates),
        *find_known_again(index, sentences, numbers, dates),
        *find_dimension_clashes(index, sentences, numbers),
        *find_sizes_of_things(index, sentences, numbers),
        *find_measures_told_again(index, sentences, numbers),
        *find_speed_clashes(index, sentences, numbers),
        *find_length_clashes(index, sentences, numbers, clues),
        *find_times_out(index, sentences, numbers),
        *find_tally_clashes(index.text, tallies),
        *find_votes_told_again(index, sentences, content, tallies),
        *find_time_clashes(index.tokens, times, sentences),
        *find_age_clashes(index.tokens, ages),
        *find_ages_of_the_told(index, sentences, numbers, ages),
        *find_repeated_changes(index, sentences, numbers),
    )
