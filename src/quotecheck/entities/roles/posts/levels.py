"""Levels of government that posts belong to: the provincial governor, the district governor."""

from functools import cache

from quotecheck.entities.roles.posts.posts import Post
from quotecheck.entities.roles.posts.titles import stem_of_title
from quotecheck.lexicon import lines


def are_of_two_levels(one: Post, two: Post) -> bool:
    """Return whether two posts are of two levels of government: the provincial governor, the district governor."""
    first, second = (frozenset(filter(None, map(_levels().get, post.field | post.body))) for post in (one, two))
    return one.sure and bool(first) and bool(second) and first.isdisjoint(second)


@cache
def words_of_levels() -> frozenset[str]:
    """Return the stems of the words for a level of government, which tell nothing of a post: the | municipal | officer.

    The municipal finance officer, the municipal coordinating director.
    """
    return frozenset(_levels())


@cache
def _levels() -> dict[str, str]:
    """Return the stems of the words for a level of government → the first word of its line."""
    return {stem_of_title(word): line.split()[0] for line in lines("levels_of_government") for word in line.split()}
