"""Who stands for election, told by what is theirs: Moe's campaign, a Moe rally, a vote for Moe."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.entities.names.persons import Person
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import words
from quotecheck.model import Mention, Tokens

_OWNED = 3  # tokens of what is theirs: Moe's | first presidential campaign


def find_standing(tokens: Tokens, persons: Sequence[Person]) -> frozenset[Referent]:
    """Return the people who stand for election, by the words beside a mention of their name."""
    return frozenset(
        ("p", i) for i, person in enumerate(persons) if any(_stands(tokens, one) for one in person.mentions)
    )


def _stands(tokens: Tokens, mention: Mention) -> bool:
    """Return whether what stands beside a name is of an election: the Moe | campaign, | voted for | Moe."""
    behind = bisect_left(tokens.starts, mention.span.end)
    behind += tokens.words[behind : behind + 1] == ("'s",)
    first = bisect_left(tokens.starts, mention.extent.start)
    owned = tokens.lower[behind : behind + _OWNED]
    signs = words("signs_of_a_candidacy")
    kinds = words("kinds_of_campaigns")
    sign = next((i for i, word in enumerate(owned) if word in signs), None)
    if sign is not None and all(word in kinds for word in owned[:sign]):
        return True
    before = tokens.lower[max(0, first - 2) : first]
    return before[-1:] == ("for",) and before[0] in words("votes")
