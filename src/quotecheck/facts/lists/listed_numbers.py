"""Find the numbers of things that the text names, wherever it names them."""

from __future__ import annotations

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.apposed_lists import find_apposed_lists
from quotecheck.facts.lists.far_lists import find_far_lists, find_one_each
from quotecheck.facts.lists.listed_times import find_listed_times
from quotecheck.facts.lists.listings import find_listings
from quotecheck.facts.lists.lists_far_off import find_lists_far_off
from quotecheck.facts.lists.named_afterwards import find_named_afterwards
from quotecheck.facts.lists.named_before import find_named_before
from quotecheck.facts.lists.named_in_turn import find_named_in_turn
from quotecheck.facts.lists.named_voters import find_named_voters
from quotecheck.facts.numbers.years import year_of
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.number_words import value_of
from quotecheck.model import Listing, Quantity, Span, TextIndex, Tokens


def find_listed_numbers(
    index: TextIndex,
    sentences: SentenceIndex,
    clues: Clues,
    announcements: tuple[Announcement, ...],
    quantities: tuple[Quantity, ...],
) -> tuple[Listing, ...]:
    """Return the listings of the text in reading order, one for each number: the nearest list."""
    found: dict[int, Listing] = {}
    for listing in (
        *find_listings(index, announcements, quantities),
        *find_named_afterwards(index, sentences, announcements),
        *find_far_lists(index, sentences, announcements),
        *find_one_each(index, announcements),
        *find_listed_times(index, clues),
        *find_named_in_turn(index, sentences, announcements),
        *find_named_before(index, sentences, announcements),
        *find_apposed_lists(index, sentences, announcements),
        *find_named_voters(index, sentences, clues),
        *find_lists_far_off(index, sentences, announcements, quantities),
    ):
        if all(_is_counted(index.tokens, item) for item in listing.items):
            continue  # 18 clubs: six from the north and twelve from the south
        told = sum(_told(index.tokens, item) for item in listing.items)
        if told != listing.announced or len(listing.items) == listing.announced:
            found.setdefault(listing.span.start, listing)
    return tuple(sorted(found.values()))


def _is_counted(tokens: Tokens, item: Span) -> bool:
    """Return whether an item begins with a number that is no year: six from the north; not: in 2009, | 2012."""
    place = tokens.within(item.start, item.end)
    return len(place) > 1 and tokens.symbols[place.start] == "0" and not year_of(tokens.words[place.start])


def _told(tokens: Tokens, item: Span) -> float:
    """Return how many things an item tells: four charges: theft, fraud and | two counts of perjury."""
    place = tokens.within(item.start, item.end)
    return value_of([tokens.lower[place.start]]) or 1 if place else 1
