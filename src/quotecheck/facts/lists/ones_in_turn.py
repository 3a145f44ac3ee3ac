"""Find numbers of things that their sentence tells one by one: four rooms: one for the war, one for the flood and …."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.facts.lists.announcements import Announcement
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon import words as listed
from quotecheck.model import Listing, Span, TextIndex, Tokens

_FARTHEST = 10  # tokens between a noun and the first of its things
_FEWEST = 3
_OFF = 2
_MARKS = (",", ":", "—", "–")


def find_ones_in_turn(
    index: TextIndex, sentences: SentenceIndex, announcements: Sequence[Announcement]
) -> Iterator[Listing]:
    """Yield each number behind which `one` stands more times, or fewer, each with one preposition behind it.

    Two changes were tabled, one by Ana Moe, one by Bo Lie and one by a clerk. Not: one by Moe, one by Lie and two more.
    """
    tokens = index.tokens
    for each in announcements:
        i = sentences.number(each.span.start)
        stop = sentences.place(tokens, i).stop if i >= 0 else 0
        ones = _ones(tokens, each.head + 1, stop)
        if not ones or ones[0] - each.head > _FARTHEST or len(ones) == each.value:
            continue
        if len(ones) >= _FEWEST and abs(len(ones) - each.value) <= _OFF:
            yield Listing(
                span=Span(each.span.start, tokens.ends[max(each.head, each.place.stop - 1)]),
                announced=each.value,
                items=tuple(tokens.span(range(k, k + 1)) for k in ones),
                named=len(ones),
                quoted=each.quoted,
            )


def _ones(tokens: Tokens, start: int, stop: int) -> list[int]:
    """Return the tokens of `one` that open the things of a list, none where it tells of others, too."""
    found = [
        i
        for i in range(start, stop - 1)
        if tokens.lower[i] == "one"
        and tokens.lower[i - 1] in (*_MARKS, "and")
        and tokens.lower[i + 1] in listed("prepositions_of_items")
    ]
    if not found or tokens.words[found[0] - 1] not in _MARKS or tokens.lower[found[-1] - 1] != "and":
        return []
    told = tokens.lower[start:stop]
    alike = len({tokens.lower[i + 1] for i in found}) == 1
    counted = any(tokens.symbols[i] == "0" and i not in found for i in range(start, stop))
    open_ended = not (listed("words_of_open_turns") | (listed("partial_lists") - {"one"})).isdisjoint(told)
    return found if alike and not counted and not open_ended else []
