"""Which office a role is, where one person at a time holds it: the mayor, the council's leader, who runs the museum."""

from __future__ import annotations

from itertools import takewhile

from quotecheck.entities.roles.posts.posts import FIRST, read_post
from quotecheck.entities.roles.posts.titles import Title, neutral, stem_of_title, stems_of
from quotecheck.lexicon import words
from quotecheck.model import Role

FIRST_OF_A_BODY = "first of a body"
"""What who is called a body's head, boss or chief has, whatever the post is called in full."""
_WITH_A_FIELD = {"director": "head", "head": "head", "manager": "manager"}
_OF_SCHOOLS = frozenset(("academ", "school"))
_OF_TOWNS = frozenset(("borough", "city", "municipality", "town"))
_SERVICES = ("fire", "police")


def office_of_one(title: Title, role: Role) -> str:
    """Return the office that one person at a time holds, nothing where several may."""
    if service := service_of(role):
        return service
    if _chairs(role):
        return "chair"
    if title.office:
        name = title.name.removeprefix("head ")
        return name if title.name in words("single_offices") else ""
    if role.head in words("heads_for_one_field") and f"{role.head} for " in role.text.lower():
        return f"{role.head} for"
    if role.head in words("heads_of_anything") and (office := _of_first(role)):
        return office
    head = next((head for head in (role.head, neutral(role.head)) if head in words("single_heads")), "")
    if head or not (role.head in words("heads_of_one_field") and title.matter and _is_one(role)):
        return neutral(head)
    return role.head


def _of_first(role: Role) -> str:
    """Return the office of who is first in a body, or in a part of one, nothing where a title tells neither.

    The museum's | director, who leads the inquiry; head of sales; not a director of a company, which has several, nor
    the council's leader, who is no head.
    """
    post = read_post(role.text, role.head, definite=True)
    if role.head in ("boss", "chief", "head") and _town(role):
        return "mayor"
    if post.field:
        field = " ".join(sorted(post.field))
        return f"{_WITH_A_FIELD[role.head]} of {field}" if role.head in _WITH_A_FIELD else ""
    several = {"director": "bodies_of_several_directors", "leader": "bodies_with_leaders"}.get(role.head)
    if (
        post.name != FIRST
        or not post.kinds
        or (several and not post.kinds.isdisjoint(map(stem_of_title, words(several))))
    ):
        return ""
    if role.head == "head" and not post.kinds.isdisjoint(_OF_SCHOOLS):
        return "principal"
    return "head"


def is_first_of_a_body(title: Title, role: Role) -> bool:
    """Return whether a post is one whose holder may be called the head of the body: its chief executive, its warden."""
    post = read_post(role.text, role.head, definite=True)
    listed = not words("posts_called_heads").isdisjoint((title.name.replace(" ", "-"), neutral(role.head)))
    headed = title.name in ("president", "chancellor") and not post.kinds.isdisjoint(stems_of("bodies_of_learning"))
    return (listed or headed) and not title.ranks and bool(post.body)


def is_called_first(title: Title, role: Role) -> bool:
    """Return whether a title only says that its holder is first in a body: Fjord Salt's | boss, the prison's | head.

    Not in a body of members, whose president and whose secretary are so called by turns: the union's boss.
    """
    if title.office or title.ranks or role.head not in words("heads_of_anything") - {"leader", "manager"}:
        return False
    post = read_post(role.text, role.head, definite=True)
    if post.name != FIRST or post.field or not post.body or not post.kinds.isdisjoint(stems_of("bodies_of_members")):
        return False
    return role.head != "director" or (
        bool(post.kinds) and post.kinds.isdisjoint(stems_of("bodies_of_several_directors"))
    )


def _chairs(role: Role) -> bool:
    """Return whether somebody is first in a body that sits in session: the president, the head of a | committee."""
    if role.head not in words("heads_of_sessions"):
        return False
    post = read_post(role.text, role.head, definite=True)
    return not post.ranks and stem_of_title(_last(role)) in stems_of("bodies_in_session")


def _last(role: Role) -> str:
    """Return the noun of the body that a title names: head of the finance | committee, the committee's head."""
    told = [part.lower().replace("’", "'").removesuffix("'s") for part in role.text.split()]
    if role.head not in told:
        return ""
    at = told.index(role.head)
    behind = [*takewhile(lambda word: word not in words("links_behind_offices"), told[at + 2 :])]
    if told[at + 1 : at + 2] == ["of"]:
        return next((word for word in behind if word in words("bodies_in_session")), "")
    return told[at - 1] if at else ""


def _town(role: Role) -> bool:
    """Return whether somebody is the head of a town, whoever its mayor is: head of the | city of Halden."""
    told = role.text.lower().replace("’", "'").split()
    if told[1:3] == ["of", "the"]:
        return told[3:4] != [] and told[3] in _OF_TOWNS and told[4:5] in ([], ["of"])
    return told[1:] == [role.head] and told[0].removesuffix("'s") in _OF_TOWNS


def service_of(role: Role) -> str:
    """Return whose chief somebody is: chief of the Brell | fire department, head of the district | police."""
    told = role.text.lower().split()
    if role.head not in words("heads_of_services") or told[:2] != [role.head, "of"]:
        return ""
    told = told[2 + (told[2:3] == ["the"]) :]
    at = next((i for i, word in enumerate(told) if word in _SERVICES), -1)
    ended = told[at + 1 :] == [] or told[at + 1] in words("bodies_of_service")
    return f"{told[at]} chief" if at >= 0 and ended and "of" not in told[:at] else ""


def _is_one(role: Role) -> bool:
    """Return whether a title names its field before its head, in capitals or small letters: Building Commissioner."""
    return not role.text.lower().startswith(role.head)
