"""Which bodies of nearly one name are two by what they are or who leads them: used by the check of organisations."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.checks._body_content import content_words
from quotecheck.checks._body_words import bare
from quotecheck.lexicon import words
from quotecheck.model import Article, BodyName


def are_two_organs(one: str, other: str) -> bool:
    """Return whether two names are of two organs of one place, one of which answers to the other.

    Halden People's Committee, Halden People's Council; Halden Town Council, Halden Town Committee.
    """
    (*owner, head), (*others, second) = ([bare(word) for word in content_words(name)] for name in (one, other))
    if owner != others or not owner or head == second:
        return False
    if owner[-1] in ("people", "peoples"):
        return all(each in words("organs_of_the_people") for each in (head, second))
    return owner[-1] in words("levels_of_organs") and "committee" in (head, second)


def holders_of_posts(article: Article) -> dict[int, tuple[str, str]]:
    """Return where a post ends or begins → its head and who holds it: | chair | of the Salt Board, Ana Moe."""
    found: dict[int, tuple[str, str]] = {}
    for person in article.entities:
        for mention in person.mentions:
            for role in mention.roles:
                if role.head in words("single_heads") or role.head in words("single_offices"):
                    found[role.span.start] = found[role.span.end] = (role.head, person.id)
    return found


def are_led_by_two(holders: dict[int, tuple[str, str]], usual: Sequence[BodyName], odd: Sequence[BodyName]) -> bool:
    """Return whether two people hold the same post, one in each of two bodies.

    Ana Moe, chair of the Ostby Residents' Forum; Leo Brandt, chair of the Ostby Residents' Council.
    """
    one, other = (
        {holder for body in places for at in (body.span.start, body.span.end) if (holder := holders.get(at))}
        for places in (usual, odd)
    )
    return any(head == post and person != second for head, person in one for post, second in other)
