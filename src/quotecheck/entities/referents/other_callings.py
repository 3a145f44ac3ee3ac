"""Who has another calling than a bare post says: the judge is not the nurse who was named last."""

from __future__ import annotations

from functools import cache

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.description import Description
from quotecheck.entities.referents.other_posts import first_roles, is_called_so, posts_of
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.offices import find_offices, heads_of_offices, offices, slight_roles
from quotecheck.lexicon.people import listed_roles


def of_other_callings(context: Context, described: Description) -> set[Referent]:
    """Return who is said to be something else than the post by which alone a description calls somebody.

    "Ana Moe, a nurse, said beds were short. The director said": none of those who are named. A description that says
    more may be a second one of her: "the retired headteacher". Whom one elects may have a trade, and lead a body
    besides: the councilman, of a roofer; the chairwoman, of a senator.
    """
    head = described.head
    if described.own_words != {head} or head not in _posts():
        return set()
    found: set[Referent] = set()
    for i in range(len(context.persons)):
        roles = first_roles(context, ("p", i))
        held = posts_of(roles)
        apart = not held.isdisjoint(_callings()) or any(_has_office_apart(role.text, head) for role in roles)
        if apart and not is_called_so(head, held):
            found.add(("p", i))
    return found


def _has_office_apart(role: str, head: str) -> bool:
    """Return whether the words of a role have an office of several words beside which nobody has the post `head`.

    The police chief is no judge, the chief executive no chairman.
    """
    words = role.lower().split()
    post = offices().get(head)
    return post is not None and any(len(place) > 1 and held.excludes(post) for place, held in find_offices(words))


@cache
def _posts() -> frozenset[str]:
    """Return the nouns of posts that one has in a body or a place and to which nobody is elected: the judge."""
    styles = lexicon.words("ranks_of_bearers", "styles_beside_posts") - {"chief"}
    posts = heads_of_offices() | lexicon.words("single_heads")
    return posts - styles - lexicon.words("elected_posts", "general_roles")


@cache
def _callings() -> frozenset[str]:
    """Return the nouns that say what somebody is, and that nobody is who has another post."""
    beside = lexicon.words("ranks_of_bearers", "ranks_of_honour", "roles_beside_posts", "styles_beside_posts")
    vague = lexicon.words("elected_posts", "general_roles", "kin", "roles_of_anybody")
    return listed_roles() - beside - vague - slight_roles().keys()
