"""Find the list of what a number announces in its own sentence: runs four plants, at Ash, Elm and Oak."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.lists.enumerations import Enumeration, enumeration_from
from quotecheck.facts.lists.list_openings import Opening, Relation, openings
from quotecheck.facts.lists.list_pieces import DASHES
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens

_SHORT = 7  # tokens from a noun to the list behind a short clause and a colon
_BESIDE = 2  # tokens from a noun to what stands right behind its comma: two cooks, | a vet and two clerks
_OFF = 2  # items that a list has too many or too few at most
_CLOSING = (",", ".", ";", ")", "\n", *DASHES)


def find_told_lists(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield each number with the nearest list of its sentence that is of what it announces."""
    tokens = index.tokens
    starts = {each.place.start for each in announcements}
    for each in announcements:
        i = sentences.number(each.span.start)
        if i < 0:
            continue
        for opening in openings(tokens, each, sentences.place(tokens, i).stop):
            if any(j in starts for j in range(each.head + 1, opening.start)):
                break
            found = enumeration_from(tokens, opening.start, opening.closing, people=each.people)
            if found and _belongs(tokens, each, opening, found):
                if listing := listing_of(tokens, each, found):
                    yield listing
                break


def listing_of(tokens: Tokens, each: Announcement, found: Enumeration) -> Listing | None:
    """Return a number with its list where that has another number of items for sure, and nearly as many."""
    few, many = found.most < each.value, found.least > each.value
    off = each.value - found.most if few else found.least - each.value
    if (
        not (few or many)
        or off > _OFF
        or off >= len(found.items)
        or (many and found.least == 2 * each.value > 2 and not each.people)
    ):
        return None
    items = found.items[: found.least] if many and found.most > found.least else found.items
    return Listing(
        span=Span(each.span.start, tokens.ends[max(each.head, each.place.stop - 1)]),
        announced=each.value,
        items=items,
        named=found.least if many else found.most,
        quoted=each.quoted,
    )


def _belongs(tokens: Tokens, each: Announcement, opening: Opening, found: Enumeration) -> bool:
    """Return whether a list is of what a number counts, as the way it opens and closes allows."""
    if found.counted and opening.relation is not Relation.PREDICATE:
        return False
    behind = tokens.words[found.stop] if found.stop < len(tokens.words) else "\n"
    closes = behind in _CLOSING
    goes_on = behind == "," and _goes_on(tokens, found.stop + 1)
    goes_on = goes_on and not _are_kin(tokens, each, found.stop)
    relation = opening.relation
    if relation is Relation.COLON and each.people and opening.start - each.head > _SHORT and not found.names:
        return found.counts
    if relation in (Relation.COLON, Relation.BRACKET, Relation.DASH):
        return found.names or not found.joined
    if relation is Relation.FAR:
        return found.names or (each.people and found.counts)
    if relation is Relation.BESIDE:
        ends = behind in (".", "\n") and opening.start - each.head > _BESIDE
        known = tokens.lower[each.place.start - 1] in ("the", "all")  # the eight hostages, six nurses and a cook, |
        posts = closes and each.people and found.counts and (ends or (known and behind == ","))
        return found.last and closes and not goes_on and (found.names or posts)
    if relation is Relation.PLACED_BESIDE:
        return found.names and found.last and not each.people and not goes_on
    if relation is Relation.PLACED:
        return found.names and found.last and not each.people and found.least > each.value
    if relation is Relation.OF:
        return found.names and found.last and not goes_on
    return found.last and not goes_on and (found.names or says_all(tokens, opening.start))


def says_all(tokens: Tokens, start: int) -> bool:
    """Return whether the words before a list say what all is, so that posts and things count: comprised; made up of."""
    return tokens.lower[start - 1] not in ("are", "were", "as", ",", "—", "–", *listed("words_of_being_named"))


def _goes_on(tokens: Tokens, i: int) -> bool:
    """Return whether others may follow a comma: Ash, Elm and Oak, | joined by Yew; Tom and Per, | and a daughter."""
    return tokens.lower[i] in listed("openers_of_one_more_item") or tokens.lower[i] in ("and", "or")


def _are_kin(tokens: Tokens, each: Announcement, comma: int) -> bool:
    """Return whether other kin follow a list of kin: two sons, Tom and Per, | and a daughter."""
    kin = tokens.lower[each.head] in listed("kin") or tokens.lower[each.head] == "children"
    return kin and not listed("kin").isdisjoint(tokens.lower[comma : comma + 5])
