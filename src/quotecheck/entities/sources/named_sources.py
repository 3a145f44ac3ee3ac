"""Whom a source means that is a name, or that a name heads: Ana Moe; the mayor, Ana Moe; Moe's campaign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from quotecheck.entities.referents.antecedents import ranked
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context, plain
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import Found, Referent, Traits
from quotecheck.entities.sources.campaigns import body_of_somebody
from quotecheck.entities.sources.capitals_alone import named_in_capitals
from quotecheck.entities.sources.groups_of_people import is_of_people, is_supported
from quotecheck.entities.sources.pairs import together
from quotecheck.entities.sources.posts_in_letters import holder_of_letters
from quotecheck.entities.sources.shortened_posts import post_by_initials
from quotecheck.entities.sources.source_names import head_name
from quotecheck.entities.sources.unnamed import anonymous
from quotecheck.model import EntityKind, Mention, MentionKind, Resolution, Span

_BEFORE = 160  # characters before a source in which the name of a body may begin that it stands in
_OFTEN = 2  # times
_SURNAME_FLOOR = 0.6  # chance below which a surname that two bear is left open: a reader cannot tell, either


def named(context: Context, so_far: Discourse, whole: Span, core: int) -> Found | None:
    """Return whom the names in a source mean, None where it is headed by none; `core` is the end of its head."""
    start, end = whole.start, whole.end
    within = (*_around(context, start), *context.inside(start, end))
    if found := together(context, whole, core):
        return found
    if head := head_name(context, within, start, core, end):
        if is_of_people(context, head) or is_supported(context, head, start):
            return anonymous(plain(context.text, whole), plural=True)
        return of_mention(context, so_far, head, start)
    if referent := named_in_capitals(context, start, core):
        return again(so_far, referent, Resolution.NAMED, "named:heading")
    return body_of_somebody(context, so_far, whole)


def _around(context: Context, start: int) -> tuple[Mention, ...]:
    """Return the name of a body within which a source begins: from Immigration, | Refugees and Citizenship Canada."""
    last = next(context.before(start, _BEFORE), None)
    holds = last and last.kind is MentionKind.ORGANIZATION and last.span.end > start
    return (last,) if last and holds else ()


def of_mention(context: Context, so_far: Discourse, mention: Mention, at: int) -> Found:
    """Return whom a name means; with candidates where two people bear it and the text does not settle which."""
    start = mention.span.start
    if candidates := context.doubtful.get(start):
        weighed = ranked(so_far, at, "surname", _called_alone(context, candidates, mention).get)
        told, _ = settle(weighed, max(context.floor, _SURNAME_FLOOR))
        if told:
            return Found(EntityKind.PERSON, Resolution.SURNAME, told, weighed=weighed)
        return Found(EntityKind.PERSON, Resolution.NONE, candidates=candidates, weighed=weighed)
    referent = context.owner[start]
    if referent[0] == "b":
        if post := post_by_initials(context, context.name(referent), at):
            return again(so_far, post, Resolution.DESCRIPTION, "role")
        if holder := holder_of_letters(context, so_far, mention, at):
            return holder
        return Found(EntityKind.ORGANIZATION, Resolution.NAMED, referent, ground="named:body")
    full = bool(mention.name and len(mention.name.tokens) > 1) or " " not in context.name(referent)
    if full:
        return Found(EntityKind.PERSON, Resolution.NAMED, referent, ground="named")
    return Found(EntityKind.PERSON, Resolution.SURNAME, referent, ground="surname")


def _called_alone(context: Context, candidates: Sequence[Referent], surname: Mention) -> Mapping[Referent, Traits]:
    """Return the bearers of a surname with the trait of who alone goes by it: Moe left. Mia Moe is her niece. Moe said.

    Those mentions before `surname` count that mean nobody else for sure.
    """
    times = {
        one: sum(map(partial(_is_alone, context, surname), context.persons[one[1]].mentions)) for one in candidates
    }
    going = [one for one, often in times.items() if often]
    alone = going if len(going) == 1 and times[going[0]] >= _OFTEN else ()
    return {one: ("surname:alone",) if one in alone else () for one in candidates}


def _is_alone(context: Context, surname: Mention, mention: Mention) -> bool:
    at = mention.span.start
    return mention.text == surname.text and at < surname.span.start and at not in context.doubtful
