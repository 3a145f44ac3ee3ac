"""Find the numbers of things that the text names more or fewer of, wherever it names them."""

from __future__ import annotations

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.besides_those import find_besides_those
from quotecheck.facts.lists.casters_of_votes import find_casters_of_votes
from quotecheck.facts.lists.listed_ages import find_listed_ages
from quotecheck.facts.lists.listed_times import find_listed_times
from quotecheck.facts.lists.lists_of_a_kind import find_lists_of_a_kind
from quotecheck.facts.lists.makers_of_them import find_makers_of_them
from quotecheck.facts.lists.members_named import find_members_named
from quotecheck.facts.lists.named_before import find_named_before
from quotecheck.facts.lists.named_voters import find_named_voters
from quotecheck.facts.lists.ones_in_turn import find_ones_in_turn
from quotecheck.facts.lists.told_clauses import find_told_clauses
from quotecheck.facts.lists.told_in_turn import find_told_in_turn
from quotecheck.facts.lists.told_later import find_told_later
from quotecheck.facts.lists.told_lists import find_told_lists
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.words.clues import Clues
from quotecheck.model import Listing, Quantity, TextIndex


def find_listed_numbers(
    index: TextIndex,
    sentences: SentenceIndex,
    clues: Clues,
    announcements: tuple[Announcement, ...],
    quantities: tuple[Quantity, ...],
) -> tuple[Listing, ...]:
    """Return the listings of the text in reading order, one for each number: that of the first finder that has one.

    A list in the number's own sentence comes first, one in other words later; hardly a number has two.
    """
    found: dict[int, Listing] = {}
    for listing in (
        *find_told_lists(index, sentences, announcements),
        *find_told_later(index, sentences, announcements, quantities),
        *find_lists_of_a_kind(index, sentences, announcements, quantities),
        *find_told_clauses(index, sentences, announcements),
        *find_told_in_turn(index, sentences, announcements),
        *find_listed_times(index, clues),
        *find_listed_ages(index, announcements),
        *find_ones_in_turn(index, sentences, announcements),
        *find_besides_those(index, sentences, announcements),
        *find_members_named(index, sentences, announcements),
        *find_named_before(index, sentences, announcements),
        *find_makers_of_them(index, sentences, announcements),
        *find_named_voters(index, sentences, clues),
        *find_casters_of_votes(index, sentences, clues),
    ):
        found.setdefault(listing.span.start, listing)
    return tuple(sorted(found.values()))
