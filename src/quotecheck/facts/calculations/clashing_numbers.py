"""Find every number that a text gives twice with two values, by whatever words it does it."""

from collections.abc import Callable, Iterator, Sequence

from quotecheck.facts.calculations.changes_told_again import find_changes_told_again
from quotecheck.facts.claims.ages_of_the_told import find_ages_of_the_told
from quotecheck.facts.claims.claims import find_claims
from quotecheck.facts.claims.dimension_clashes import find_dimension_clashes
from quotecheck.facts.claims.headline_clashes import find_headline_clashes
from quotecheck.facts.claims.lengths_of_time import find_length_clashes
from quotecheck.facts.claims.number_clashes import find_number_clashes
from quotecheck.facts.claims.turned_digits import find_known_again, find_turned_digits
from quotecheck.facts.days.happening_clashes import find_happening_clashes
from quotecheck.facts.days.happenings import find_happenings
from quotecheck.facts.days.times_of_day import clock_days, find_time_clashes, find_times_of_day
from quotecheck.facts.numbers.ages import find_age_clashes
from quotecheck.facts.numbers.numbers import Number
from quotecheck.facts.numbers.tallies import find_tallies, find_tally_clashes, find_voter_clashes
from quotecheck.facts.sentences import Content, SentenceIndex
from quotecheck.facts.voices import Voices
from quotecheck.facts.words.clues import Clues
from quotecheck.model import Date, NumberClash, Paragraph, Quantity, Slip, TextIndex
from quotecheck.system.tuples import NamedTuple


class Figures(NamedTuple):
    """What is read of a text before its numbers are compared."""

    story: TextIndex
    sentences: SentenceIndex
    content: Callable[[int], Content]
    clues: Clues
    numbers: tuple[Number, ...]
    dates: tuple[Date, ...]
    ages: tuple[Quantity, ...]
    voices: Voices


def find_clashing_numbers(paragraphs: Sequence[Paragraph], figures: Figures) -> tuple[NumberClash, ...]:
    """Return the numbers of all kinds that clash with an earlier one."""
    index, sentences, content, clues, numbers, dates, ages, voices = figures
    claims = find_claims(index, sentences, content, numbers, dates)
    tallies = find_tallies(index, clues)
    return (
        *find_voter_clashes(index.tokens, tallies, numbers),
        *find_number_clashes(index, paragraphs, sentences, numbers, claims, dates, voices),
        *find_headline_clashes(index, paragraphs, sentences, numbers, claims),
        *find_turned_digits(index, sentences, content, numbers, dates),
        *find_known_again(index, sentences, numbers, dates),
        *find_dimension_clashes(index, sentences, numbers),
        *find_length_clashes(index, sentences, numbers, clues),
        *find_tally_clashes(index.text, tallies),
        *_clashing_times(figures),
        *find_age_clashes(ages),
        *find_ages_of_the_told(index, sentences, numbers, ages),
        *find_changes_told_again(index, sentences, numbers),
    )


def _clashing_times(figures: Figures) -> Iterator[NumberClash]:
    """Yield the times of day whose figures are changed round, or at which one thing is told to have happened."""
    index, sentences = figures.story, figures.sentences
    times = find_times_of_day(index, figures.clues)
    yield from find_time_clashes(index.tokens, times, sentences)
    happenings = find_happenings(index, sentences, clock_days(index.tokens, times))
    for clash in find_happening_clashes(index.tokens, happenings, figures.voices):
        yield NumberClash(clash.first, clash.other, Slip.VALUE, clash.quoted or not clash.sure)
