"""Find the numbers of things that the text names, wherever it names them."""

from __future__ import annotations

from quotecheck.facts.announcements import Announcement
from quotecheck.facts.far_lists import find_far_lists, find_one_each
from quotecheck.facts.listings import find_listings
from quotecheck.facts.named_afterwards import find_named_afterwards
from quotecheck.facts.named_in_turn import find_named_in_turn
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.model import Listing, Quantity, TextIndex


def find_listed_numbers(
    index: TextIndex,
    sentences: SentenceIndex,
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
        *find_named_in_turn(index, sentences, announcements),
    ):
        found.setdefault(listing.span.start, listing)
    return tuple(sorted(found.values()))
