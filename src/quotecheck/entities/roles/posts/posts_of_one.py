"""Which post a title names that one person at a time has: any, unless several of a body may have it."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from quotecheck.entities.roles.posts.outdone_roles import is_slight
from quotecheck.entities.roles.posts.titles import Title, read_title
from quotecheck.lexicon import lines, words
from quotecheck.model import Role, Tokens

_REALMS_OF_SEVERAL = ("legislature", "rank", "voice")
_OF_TOWNS = ("local", "government")  # what a body is for, and no part of it
_BEFORE_PLACES = ("for", "in", "to")


def post_of_one(tokens: Tokens, title: Title, role: Role) -> str:
    """Return the post that a title names, nothing where several may have it, or where it says of no body or field.

    Oxfam's country director in Malawi, the resident engineer of the Brell bridge; not a professor of law at Yale.
    """
    told = _told(role)
    if not title.matter or role.head not in told or _is_shared(title, role, told):
        return ""
    if word_before(tokens, role) in words("determiners_of_one_of_several"):
        return ""
    grades = (word for word in told[: told.index(role.head)] if word in words("loose_title_words"))
    return " ".join((*grades, title.name))


def is_the_one(tokens: Tokens, title: Title, role: Role) -> bool:
    """Return whether a title says that one person has the post: the | resident engineer, the port's; City Engineer."""
    area = _is_for_an_area(role.head, _told(role))
    if not area and (role.head not in words("posts_shared_without_the") or role.head.title() in role.text.split()):
        return True
    owned = "'s " in role.text.replace("’", "'")
    return owned or word_before(tokens, role) in words("owners_of_posts") or _is_graded(title, role.head, _told(role))


def is_of_several(role: Role) -> bool:
    """Return whether a title says itself that others have it: project manager, branch secretary, U.S. ambassador."""
    told = _told(role)
    before = told[: told.index(role.head)] if role.head in told else told
    if role.text.lower() in words("single_offices"):
        return False  # District Attorney
    if not words("words_of_shared_posts").isdisjoint(before) or _is_at_a_body(told):
        return True  # a bank has many managing directors
    if role.head == "officer" and not words("kinds_of_officers").isdisjoint(before[-1:]):
        return words("grades_of_one").isdisjoint(before)  # a police officer for Halden; not the chief customs officer
    behind = told[len(before) :]
    if role.head in words("posts_abroad"):
        return not any(word in _BEFORE_PLACES for word in behind)
    if _is_for_an_area(role.head, told):
        return False
    if behind[1:] and not words("grades_of_one").isdisjoint(before):
        return False  # the chief district officer for Halden
    if {"district"} & {*before} and _is_of_a_district(role):
        return False  # the district police chief
    # the regional director for Asia, the local government committee's chair
    parts = (word for word, then in pairwise((*before, "")) if (word, then) != _OF_TOWNS)
    return not words("parts_of_bodies").isdisjoint(parts) and words("places").isdisjoint(behind)


def _is_at_a_body(told: Sequence[str]) -> bool:
    return "_".join(told[:2]) in words("posts_shared_at_a_body") and list(told[2:3]) == ["at"]


def _is_of_a_district(role: Role) -> bool:
    """Return whether a post is one that a district has once: its governor, its chief of police; no shop's manager."""
    office = read_title(role.text, role.head).office
    return role.head in words("heads_of_districts") or (office is not None and office.realm == "service")


def _is_shared(title: Title, role: Role, told: Sequence[str]) -> bool:
    """Return whether several of a body may have a post, whatever stands before it, unless one is the first of them."""
    head = role.head
    if title.office and title.office.realm in _REALMS_OF_SEVERAL:
        return True
    if head in words("posts_shared_without_the"):
        return False
    if is_slight(role) or head in words("general_roles") or head in words("people_of_any_kind"):
        return True
    if _is_of_a_company(role):
        return True
    several = (title.name if title.office else head) in words("shared_posts") or head.endswith(lines("role_endings"))
    return several and not (_is_graded(title, head, told) or _is_for_an_area(head, told))


def _is_of_a_company(role: Role) -> bool:
    """Return whether a title is that of a director, with only the name of a body: director of Fjord Salt."""
    head, *rest = role.text.split()
    return head == "director" and bool(rest) and all(word[0].isupper() for word in rest[1:])


def _is_graded(title: Title, head: str, told: Sequence[str]) -> bool:
    """Return whether a title is that of the first of several: chief economist, head gardener; not a chief justice."""
    return not title.office and not words("grades_of_one").isdisjoint(told[: told.index(head)] if head in told else ())


def _is_for_an_area(head: str, told: Sequence[str]) -> bool:
    """Return whether a title is that of the one whom a body has in an area: the | provincial delegate | of the HRB."""
    before = told[: told.index(head)] if head in told else ()
    return head in words("posts_of_an_area") and any(
        word in line.split() for word in before for line in lines("levels_of_government")
    )


def _told(role: Role) -> list[str]:
    """Return the words of a title in small letters."""
    return role.text.lower().replace("’", "'").split()


def word_before(tokens: Tokens, role: Role) -> str:
    """Return the word before a title, in small letters."""
    return tokens.lower[bisect_left(tokens.starts, role.span.start) - 1]
