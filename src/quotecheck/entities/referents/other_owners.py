"""Whose lawyer somebody is: the widow's lawyer is not Mr Lie's."""

from __future__ import annotations

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import people
from quotecheck.model import MentionKind
from quotecheck.system.expressions import expression

_OWNER = expression(r"(?P<noun>[a-z-]+)['’]s\s")
_ROLES_READ = 4  # mentions


def of_another_owner(words: str, head: str, context: Context, referent: Referent) -> bool:
    """Return whether a description is of somebody's, and each such role of a person of another one's, by their sex.

    Bo Lie, Mr Dahl's lawyer, left. The | widow's lawyer | said.
    """
    told = _OWNER.search(words)
    noun = people.role_word(told["noun"]) if told else None
    if noun is None or not noun.sex:
        return False
    roles = [
        role
        for mention in context.persons[referent[1]].mentions[:_ROLES_READ]
        for role in mention.roles
        if office(role.head) == office(head)
    ]
    owners = [
        context.persons[context.owner[mention.span.start][1]]
        for role in roles
        for mention in context.inside(role.span.start, role.span.end)
        if mention.kind is MentionKind.NAME and context.owner[mention.span.start][0] == "p"
    ]
    return len(owners) == len(roles) > 0 and all(owner.sex not in ("", noun.sex) for owner in owners)
