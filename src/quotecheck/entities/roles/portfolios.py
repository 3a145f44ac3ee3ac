"""What part of a body somebody is in charge of: head of | preservation, the museum's | education | director."""

from __future__ import annotations

from functools import cache

from quotecheck.entities.roles.titles import stem_of_title
from quotecheck.lexicon import common_words, lines, words

# Posts of which somebody holds one; those that are called by several words together.
_HEADS = (
    {"head", "director"},
    {"manager"},
    {"officer"},
    {"coordinator", "co-ordinator"},
    {"editor"},
    {"correspondent"},
)
_FIELDS = ("business", "union")  # may be what somebody is in charge of, or whose


def are_two_portfolios(first: str, first_head: str, other: str, other_head: str) -> bool:
    """Return whether two titles are posts of one kind in charge of two things: head of sales, head of training."""
    if not any({first_head, other_head} <= heads for heads in _HEADS):
        return False
    one, two = _portfolio(first, first_head), _portfolio(other, other_head)
    return bool(one) and bool(two) and one.isdisjoint(two)


def _portfolio(title: str, head: str) -> frozenset[str]:
    """Return the stems of what a title says its bearer is in charge of; none where that is a body or a place."""
    parts = title.replace("’", "'").split()
    at = next((i for i, part in enumerate(parts) if part.lower() == head), -1)
    if at < 0:
        return frozenset()
    capital = parts[at][0].isupper()
    behind = _run(parts[at + 2 :], capital=capital) if parts[at + 1 : at + 2] == ["of"] else frozenset()
    return (behind or _run(parts[:at][::-1], capital=capital)) - _kinds_of_management()


@cache
def _kinds_of_management() -> frozenset[str]:
    return frozenset(map(stem_of_title, words("kinds_of_management")))


def _run(parts: list[str], *, capital: bool) -> frozenset[str]:
    """Return the stems of the words that lead away from the head, up to an end of what it is in charge of."""
    found: set[str] = set()
    for part in parts:
        word = part.lower().strip(",")
        if word in words("articles") or word == "all" or word.endswith(("'s", "'")) or word in words("front_ends"):
            break
        if word in words("nouns_for_any_body") and word not in _FIELDS:
            return frozenset()  # the plant manager, head of school
        if part[0].isupper() and not (capital and word in common_words()):
            break
        if word not in ("and", "&"):
            found.add(stem_of_title(word))
        if part.endswith(","):
            break
    loose = words("lesser_ranks") | words("loose_title_words") | set(" ".join(lines("levels_of_government")).split())
    return frozenset(found - set(map(stem_of_title, loose)))
