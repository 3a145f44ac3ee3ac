"""Find the disaster that a sentence with its day tells by its dead and hurt: it came down on May 3, killing 16."""

from __future__ import annotations

from quotecheck.facts.days.days import Day
from quotecheck.facts.days.deed import Parts
from quotecheck.facts.words.deeds import disaster, kinds_of_nouns
from quotecheck.lexicon import words as listed
from quotecheck.model import Tokens

_NEAR = 3  # tokens between the word for what befell people and their number
_LEAD = 3  # sentences that tell what the text is about


def told_by_toll(tokens: Tokens, place: range, day: Day, number: int, days: int) -> Parts | None:
    """Return the disaster of a sentence of the lead that has one day and tells how many people were killed or hurt.

    `number` is that of the sentence, `days` how many it tells.
    """
    if number >= _LEAD or days != 1:
        return None
    tolls = listed("harm_to_people")
    for i in place:
        if tokens.lower[i] not in tolls:
            continue
        near = range(max(place.start, i - _NEAR), min(place.stop, i + 1 + _NEAR))
        if any(tokens.symbols[k] == "0" and k not in day.tokens for k in near):
            return Parts(disaster(), known=not _tells_of_a_new_one(tokens, place))
    return None


def _tells_of_a_new_one(tokens: Tokens, place: range) -> bool:
    """Return whether a sentence tells of a disaster as of one that was not told of: | a fire | at the mill."""
    return any(
        tokens.lower[i] in ("a", "an", "another")
        and not kinds_of_nouns().keys().isdisjoint(tokens.lower[i + 1 : i + 1 + _NEAR])
        for i in place
    )
