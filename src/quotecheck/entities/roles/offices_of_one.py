"""Which office a role is, where one person at a time holds it: the mayor, the council's leader, who runs the museum."""

from __future__ import annotations

from quotecheck.entities.roles.posts import FIRST, read_post
from quotecheck.entities.roles.titles import Title, stem_of_title
from quotecheck.lexicon import words
from quotecheck.model import Role

_WITH_A_FIELD = ("director", "head")
_OF_SCHOOLS = frozenset(("academ", "school"))


def office_of_one(title: Title, role: Role) -> str:
    """Return the office that one person at a time holds, nothing where several may."""
    if title.office:
        name = title.name.removeprefix("head ")
        return name if title.name in words("single_offices") else ""
    if role.head == "chief" and (service := _service(role)):
        return service
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
    if post.field:
        field = " ".join(sorted(post.field))
        return f"head of {field}" if role.head in _WITH_A_FIELD else ""
    several = {"director": "bodies_of_several_directors", "leader": "bodies_with_leaders"}.get(role.head)
    if (
        post.name != FIRST
        or not post.kinds
        or (several and not post.kinds.isdisjoint(map(stem_of_title, words(several))))
    ):
        return ""
    return "principal" if role.head == "head" and not post.kinds.isdisjoint(_OF_SCHOOLS) else "head"


def _service(role: Role) -> str:
    """Return whose chief somebody is: chief of the Brell | fire department."""
    told = role.text.lower().split()
    if told[:2] != ["chief", "of"] or words("bodies_of_service").isdisjoint(told):
        return ""
    return next((f"{service} chief" for service in ("fire", "police") if service in told), "")


def neutral(head: str) -> str:
    """Return a noun for who holds an office, as for a man or a woman: chair, of chairwoman."""
    for ending in ("woman", "person", "man"):
        if head.endswith(ending) and len(head) > len(ending) + 2:
            return head.removesuffix(ending)
    return head


def _is_one(role: Role) -> bool:
    """Return whether a title names its field before its head, in capitals or small letters: Building Commissioner."""
    return not role.text.lower().startswith(role.head)
