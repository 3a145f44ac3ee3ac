"""Whom of several candidates a description surely means: the tycoon, no senator; the nominee, with a campaign."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Candidate, Referent
from quotecheck.entities.roles.given.rivals_of_descriptions import is_of_other_sex
from quotecheck.entities.roles.posts.outdone_roles import is_post
from quotecheck.lexicon import words
from quotecheck.lexicon.people import DEMONYM, PLACE, ROLE, capitalised
from quotecheck.model import Mention, MentionKind
from quotecheck.system.tuples import NamedTuple

NOBODY: Referent = ("", 0)
_HELD = 0.2  # how much less somebody is called otherwise who has a post
_SLIGHTLY = 0.5  # that of who is said to be a brother
_IN_OFFICE = 0.02  # that of who has an office: the tycoon
_UNNAMED = 0.1  # that of who has no name
_LIKELY, _OF_A_PLACE = 0.5, 0.75  # chance
_SLIGHT = 0.02  # chance below which nobody is meant, whoever else may not be
_STANDING = 0.003  # that of who stands for an election
_OF_FORMER = 0.02  # that of a former mayor, whom nothing else tells
_SURE = 0.8  # share of all who may be called that


class Stage(NamedTuple):
    """Who may be called by a description: those of whom nothing is told, who have an office, who stand for one."""

    untold: Collection[Referent]
    slight: Collection[Referent]
    officials: Mapping[Referent, Collection[str]]
    """With the nouns of their posts."""
    idle: Collection[Referent]
    """Those who stand for no election, where others do."""


def read_stage(context: Context, untold: Collection[Referent], slight: Collection[Referent]) -> Stage:
    """Return who may be called by the descriptions of an article."""
    persons = {("p", i): person for i, person in enumerate(context.persons)}
    officials = {
        one: {role.head for mention in person.mentions for role in mention.roles if is_post(role)}
        for one, person in persons.items()
    }
    standing = context.standing if untold else frozenset()
    posts = {one: heads for one, heads in officials.items() if heads}
    return Stage(untold, slight, posts, persons.keys() - standing if standing else frozenset())


def likeliest(
    context: Context,
    stage: Stage,
    mention: Mention,
    weighed: Sequence[Candidate],
    teller: Referent | None,
    apart: Referent | None,
) -> Referent:
    """Return who is surely meant of those who were weighed, somebody without a post rather than one with one.

    Who speaks hardly calls themselves so; who is `apart` by grammar is not meant, nor are those who are named behind a
    description in its sentence, nor who goes by another pronoun than the one behind it.
    """
    barred = {apart} if teller in stage.untold else {apart, teller}
    barred |= {one.referent for one in weighed if is_of_other_sex(context, mention, one.referent)}
    excluded = {*barred, teller, *_named_behind(context, mention)}
    unlikely = _unlikely(stage, mention, weighed[0].kind)
    whole = " " in mention.text or mention.head not in words("candidacies")  # a candidate of theirs may be anybody
    told = sum(one.chance for one in weighed if one.referent in barred or (whole and one.referent in unlikely))
    chances = [
        (one.chance * _share(one.referent, stage, unlikely), one) for one in weighed if one.referent not in excluded
    ]
    most, one = max(chances, key=lambda each: each[0], default=(0.0, weighed[0]))
    sure = one.chance >= _limit(stage, mention, one, 1 - told)
    return one.referent if sure and most >= _SURE * sum(chance for chance, _ in chances) else NOBODY


def _limit(stage: Stage, mention: Mention, one: Candidate, left: float) -> float:
    """Return the chance that somebody must have to be meant, of what those who cannot be or hardly are have `left`."""
    said = mention.text.lower()
    if one.kind == "former" or (one.kind == "description" and said.startswith("former ")):
        return _OF_FORMER * left
    if " " in said and mention.head in words("candidacies") and stage.idle and one.referent not in stage.idle:
        return _STANDING
    flags = [capitalised().get(word, 0) for word in said.split()]
    placed = any(each & (PLACE | DEMONYM) and not each & ROLE for each in flags)  # the Ohio rower, not the Republican
    return max(_SLIGHT, (_OF_A_PLACE if placed else _LIKELY) * left)


def _unlikely(stage: Stage, mention: Mention, kind: str) -> Collection[Referent]:
    """Return who is hardly called that: who has an office, the tycoon; who stands for none, the Republican nominee."""
    if mention.head in words("private_callings") or kind == "former":
        return {one for one, heads in stage.officials.items() if mention.head not in heads}
    if mention.head in words("candidacies"):
        return stage.idle
    return frozenset()


def _share(referent: Referent, stage: Stage, unlikely: Collection[Referent]) -> float:
    """Return how much less likely somebody is called otherwise who has a post: a senator is hardly the tycoon."""
    if referent[0] != "p":
        return _UNNAMED
    told = 1 if referent in stage.untold else _SLIGHTLY if referent in stage.slight else _HELD
    return told * (_IN_OFFICE if referent in unlikely else 1)


def _named_behind(context: Context, mention: Mention) -> Iterator[Referent]:
    """Yield who is named behind a description in its clause: | the Republican nominee | could lose to Moe."""
    tokens = context.index.tokens
    starts, here = context.sentence_starts, context.sentence(mention.span.start)
    end = starts[here] if here < len(starts) else len(context.text)
    behind = tokens.within(mention.span.end, end)
    ends = words("joints_of_clauses") | {","}
    stop = next((i for i in behind if tokens.lower[i] in ends), behind.stop)
    limit = tokens.starts[stop] if stop < behind.stop else end
    for one in context.inside(mention.span.end, limit):
        if one.kind is MentionKind.NAME and one.span.start in context.owner:
            yield context.owner[one.span.start]
