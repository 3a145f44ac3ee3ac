"""Levels of government that posts belong to: the provincial governor, the district governor."""

from functools import cache

from quotecheck.entities.roles.posts.post_fields import level_words
from quotecheck.entities.roles.posts.posts import SEAT, Post
from quotecheck.entities.roles.posts.titles import stem_of_title
from quotecheck.lexicon import words


def are_of_two_levels(one: Post, two: Post) -> bool:
    """Return whether two posts are of two levels of government: the provincial governor, the district governor.

    So are a state prosecutor and a federal one; not a county's judge and a state's, for courts of a state sit in
    counties.
    """
    first, second = _levels_of(one), _levels_of(two)
    if not (first and second and first.isdisjoint(second)):
        return False
    beside = one.noun in words("posts_of_one_level") and bool(one.levels and two.levels)
    if not beside and (not one.sure or one.name == SEAT):
        return False  # a state official, an official with the regional water board
    of_law = one.office is not None and one.office.realm == "law"
    courts = words("levels_of_courts")
    return not of_law or courts.isdisjoint(first | second) or first | second <= courts


def _levels_of(post: Post) -> frozenset[str]:
    """Return the levels that a post tells; the name of a body tells none: director of the | National Ferry Service."""
    told = (post.field | post.body) - (post.named if post.kinds else frozenset())
    return post.levels.union(filter(None, map(_levels().get, told)))


@cache
def words_of_levels() -> frozenset[str]:
    """Return the stems of the words for a level of government, which tell nothing of a post: the | municipal | officer.

    The municipal finance officer, the municipal coordinating director.
    """
    return frozenset(_levels())


@cache
def _levels() -> dict[str, str]:
    """Return the stems of the words for a level of government → the first word of its line."""
    return {stem_of_title(word): level for word, level in level_words().items()}
