"""Which office a role is, where one person at a time holds it: the mayor, the council's leader, who runs the museum."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.entities.roles.titles import Title
from quotecheck.lexicon import people, words
from quotecheck.model import Role

_HEADING = ("boss", "chief", "director", "head")
_OF_SCHOOLS = ("academy", "school")


def office_of_one(title: Title, role: Role) -> str:
    """Return the office that one person at a time holds, nothing where several may."""
    if title.office:
        name = title.name.removeprefix("head ")
        return name if title.name in words("single_offices") else ""
    if role.head == "chief" and (service := _service(role)):
        return service
    if role.head in words("heads_for_one_field") and f"{role.head} for " in role.text.lower():
        return f"{role.head} for"
    if role.head == "leader" and _is_head(role):
        return "head"
    head = next((head for head in (role.head, neutral(role.head)) if head in words("single_heads")), "")
    if role.head in _HEADING and (body := _headed(role)):
        return "principal" if role.head == "head" and not body.isdisjoint(_OF_SCHOOLS) else "head"
    if head or not (role.head in words("heads_of_one_field") and title.matter and _is_one(role)):
        return neutral(head)
    return role.head


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


def _is_head(role: Role) -> bool:
    """Return whether who leads is just the head: leads the inquiry, the | clinic's leader; not the council's leader."""
    parts = role.text.lower().replace("’", "'").split()
    at = parts.index("leader") if "leader" in parts else 0
    body = _owner(parts[:at]) or _complement(parts[at + 1 :])
    return bool(body) and words("bodies_with_leaders").isdisjoint(body) and "'s" not in role.text


def _headed(role: Role) -> frozenset[str]:
    """Return the words of the body of which a title says who is first, none where it is but a part of one.

    The museum's | director, head of the | water agency; not the sales director, the museum's head of sales, nor a
    director of a company, which has several.
    """
    parts = role.text.lower().replace("’", "'").split()
    if role.head not in parts:
        return frozenset()
    at = parts.index(role.head)
    body = _owner(parts[:at]) or _complement(parts[at + 1 :]) or _compound(parts[:at])
    several = role.head == "director" and not words("bodies_of_several_directors").isdisjoint(body)
    named = any(part in people.heads("body_nouns") for part in body)
    return body if named and not several else frozenset()


def _owner(before: Sequence[str]) -> frozenset[str]:
    """Return the words of an owner right before the head: the water agency's."""
    if not before or not before[-1].endswith(("'s", "s'")) or any("'" in part for part in before[:-1]):
        return frozenset()
    return frozenset((*before[:-1], before[-1].removesuffix("'s").removesuffix("'")))


def _compound(before: Sequence[str]) -> frozenset[str]:
    """Return the noun for a body that alone stands before the head: Museum | director."""
    alone = len(before) == 1 and before[0] in people.heads("body_nouns") and before[0] not in words("parts_of_bodies")
    return frozenset(before) if alone else frozenset()


def _complement(behind: Sequence[str]) -> frozenset[str]:
    """Return the words behind `of`, where they are one name or noun phrase."""
    if behind[:1] != ["of"] or any("'" in part or "," in part for part in behind):
        return frozenset()
    return frozenset(behind[1:]) - words("articles")
