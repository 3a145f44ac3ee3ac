"""Which of somebody's roles hold nowhere, since others say more: a Republican, of a councilman; a maker, and chair."""

from collections.abc import Sequence

from quotecheck.entities.roles.posts.outdone_roles import (
    is_bare,
    is_councillor,
    is_only_told_past,
    is_slight,
    leads,
    may_say_much,
    names,
    outdone,
    presides,
    tells_of_story,
)
from quotecheck.model import DOING, Mention, Role, Span, Tenure


def weaker_roles(roles: Sequence[Role], named: Sequence[Mention]) -> set[Span]:
    """Return where those of `roles`, in reading order, stand that others outdo; `named` are the mentions by name."""
    beside = {role.span for mention in named for role in mention.roles}
    spoken = _only_spoken(roles, named)
    full = [role for role in _full(roles, named) if role.span not in spoken]
    outdone_beside = {role.span for mention in named for role in outdone(mention.roles)}
    return outdone_beside | spoken | _slight(roles, full, beside) | _past(roles, full, beside)


def _full(roles: Sequence[Role], named: Sequence[Mention]) -> list[Role]:
    """Return the roles that say much of somebody: neither party nor kin, nor a title of who is told of for more."""
    leading = any(presides(role) for role in roles)
    titles = {role.text for mention in named if tells_of_story(mention.roles) for role in outdone(mention.roles)}
    return [
        role
        for role in roles
        if not is_slight(role)
        and not (leading and is_councillor(role))  # Cllr Ana Moe, who leads the council
        and role.text not in titles
    ]


def _only_spoken(roles: Sequence[Role], named: Sequence[Mention]) -> set[Span]:
    """Return the bare roles that only a speaker gives, where others are told.

    “Thank you, Secretary Moe”, of a candidate.
    """
    spoken = {role.span for mention in named if mention.quoted for role in mention.roles if is_bare(role)}
    told = [role for role in roles if not is_slight(role) or may_say_much(role)]
    return spoken if any(role.span not in spoken for role in told) else set()


def _slight(roles: Sequence[Role], full: Sequence[Role], beside: set[Span]) -> set[Span]:
    """Return the roles that say little, where a full one is told; else what somebody does, where they are something."""
    if full:
        first = min(role.span.start for role in full)
        in_office = any(role.span in beside for role in full)
        return {
            role.span
            for role in roles
            if is_slight(role) and (in_office or role.span in beside) and not (role.span.start < first and leads(role))
        }
    if any(names(role) for role in roles):  # "a mother of three", and then "whose stall burnt"
        return {role.span for role in roles if role.head == DOING and not leads(role)}
    return set()


def _past(roles: Sequence[Role], full: Sequence[Role], beside: set[Span]) -> set[Span]:
    """Return the roles that are only told as past, where one of today stands beside the name."""
    if any(role.span in beside and role.tenure is Tenure.PRESENT for role in full):  # a maker, and chair for a year
        return {role.span for role in roles if role.span not in beside and is_only_told_past(role)}
    return set()
