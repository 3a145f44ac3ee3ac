"""All roles that an article tells of each person: beside the name, in place of it, before it, or in passing."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Meant, Referent
from quotecheck.entities.roles.chosen.held_roles import learned_titles
from quotecheck.entities.roles.given.called_in_passing import Said, called_in_passing
from quotecheck.entities.roles.given.called_roles import called_roles, called_roles_of_body
from quotecheck.entities.roles.given.posts_of_a_time import posts_of_a_time
from quotecheck.entities.roles.given.rivals_of_descriptions import of_another
from quotecheck.entities.roles.posts.outdone_roles import is_bare, is_slight, is_told_past, leads, names
from quotecheck.model import DOING, Mention, Role, Span


def told_roles(
    context: Context,
    meaning: Mapping[Referent, Sequence[Mention]],
    telling: Mapping[Referent, Sequence[Mention]],
    introduced: Mapping[Referent, Sequence[Role]],
    meant: Sequence[Meant],
    said: Said,
) -> Mapping[Referent, Sequence[Role]]:
    """Return the roles of each person, and those of bodies that stand in place of their names.

    Args:
        context: the article.
        meaning: the pronouns and descriptions that mean somebody.
        telling: those that may tell a role of them.
        introduced: by what people are introduced before they are named.
        meant: whom the pronouns and descriptions of the narration mean.
        said: what people say.
    """
    found: dict[Referent, list[Role]] = {}
    untold: dict[Referent, Sequence[Mention]] = {}
    spoken: dict[Referent, set[Span]] = {}
    slight: dict[Referent, Sequence[Mention]] = {}
    for number, person in enumerate(context.persons):
        referent = ("p", number)
        roles = [role for mention in person.mentions for role in mention.roles]
        told = telling.get(referent, ())
        own = [mention for mention in told if not of_another(context, mention, referent, (*person.mentions, *told))]
        roles += called_roles(context, person.mentions, own)
        roles += () if any(role.head != DOING for role in roles) else introduced.get(referent, ())
        found[referent] = roles
        weak = {role.span for mention in person.mentions if mention.quoted for role in mention.roles if is_bare(role)}
        weak |= {role.span for role in roles if is_told_past(role)}
        strong = [role for role in roles if (names(role) and role.span not in weak) or leads(role)]
        spoken[referent] = weak
        if all(is_slight(role) and not leads(role) for role in strong):
            mentions = (*person.mentions, *meaning.get(referent, ()), *telling.get(referent, ()))
            (slight if strong else untold)[referent] = mentions
    for number, body in enumerate(context.bodies):
        if called := [*called_roles_of_body(context, body.mentions, telling.get(("b", number), ()))]:
            found["b", number] = called
    for referent, role in called_in_passing(
        context, meant, said, *(_in_full(context, each) for each in (untold, slight))
    ):
        found[referent].append(role)
    for referent, post in posts_of_a_time(context, meant) if untold else ():
        if referent in untold and all(one.span in spoken[referent] for one in found[referent] if names(one)):
            found[referent].append(post)
    for referent in untold:
        if not any(names(role) or role.head == DOING for role in found[referent]):  # Prof Ana Moe, who led the inquiry
            found[referent] += learned_titles(context.text, context.persons[referent[1]].mentions)
    return found


def _in_full(context: Context, named: Mapping[Referent, Sequence[Mention]]) -> Mapping[Referent, Sequence[Mention]]:
    """Return those whom the article names in full."""
    return {one: mentions for one, mentions in named.items() if " " in context.name(one)}
