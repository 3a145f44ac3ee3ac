"""Which of somebody's roles holds at a place of the text."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.entities.context import Context
from quotecheck.entities.speakers import begins_clause
from quotecheck.lexicon import people
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.model import Mention, MentionKind, Role
from quotecheck.phrases.posts import DOING
from quotecheck.phrases.roles import role_at
from quotecheck.text.words import closed_classes

_MOST = 20  # wordings of one person's roles that a shortening is compared with


class HeldRoles(NamedTuple):
    """The roles of somebody in reading order: where each was given, and which one holds from there on."""

    starts: tuple[int, ...]
    holding: tuple[Role, ...]

    def at(self, place: int) -> Role | None:
        """Return the role given at or last before `place`, else the first given."""
        if not self.holding:
            return None
        return self.holding[max(0, bisect_right(self.starts, place) - 1)]


_NONE_GIVEN = HeldRoles((), ())


def held_roles(roles: Sequence[Role], named: Sequence[Mention]) -> HeldRoles:
    """Return which of `roles`, in reading order, holds where; `named` are the mentions by name.

    A shortening of one given before ("the mayor" after "mayor of Ostby") stands for the fuller one, and an office
    that stands beside the name is said before party, rivalry and kin: "Councilman Ola Moe, a Republican", "his rival,
    Governor Moe".
    """
    if not roles:
        return _NONE_GIVEN
    in_office = any(not is_slight(role) for mention in named for role in mention.roles)
    kept = [role for role in roles if not (in_office and is_slight(role))]
    fuller: dict[frozenset[str], Role] = {}
    holding: list[Role] = []
    for role in kept:
        words = _words(role)
        known = [other for said, other in fuller.items() if words < said and other.tenure is role.tenure]
        fuller.pop(words, None)
        fuller[words] = role
        if len(fuller) > _MOST:
            fuller.pop(next(iter(fuller)))
        holding.append(known[-1] if known else role)
    return HeldRoles(tuple(role.span.start for role in kept), tuple(holding))


def is_slight(role: Role) -> bool:
    """Return whether a role says little of somebody who has an office, too: a Republican, his rival, of the Board."""
    lists = ("slight_roles", "kin", "before_affiliations")
    return role.head == DOING or any(role.head in lexicon.words(name) for name in lists)


def _words(role: Role) -> frozenset[str]:
    """Return the words of a role as they are compared, shortened titles in full: Sen. is senator."""
    titles = people.title_abbreviations()
    words = (word.rstrip(".") for word in role.text.split())
    return frozenset(titles.get(word, word).lower() for word in words)


def described_roles(context: Context, named: Sequence[Mention], meant: Sequence[Mention]) -> Iterator[Role]:
    """Yield the roles by which somebody is called in place of the name, as a subject: "the Ostby painter said".

    Not behind the name in one sentence, unless that opens with a clause of its own: in "Moe slept while the Ostby
    painter rowed" two people are spoken of, in "While Moe slept, the Ostby painter dreamt" one.
    """
    index = context.index
    before = {context.sentence(mention.span.start) for mention in named}
    for mention in meant:
        if mention.kind is MentionKind.PRONOUN and not context.reported(mention.span.start):
            yield from mention.roles
        if mention.kind is not MentionKind.DESCRIPTION or mention.head in lexicon.words("roles_of_anybody"):
            continue
        at = mention.span.start
        kind = noun_kind(mention.head)
        if kind is None or kind.noun is not Noun.PERSON or kind.plural or context.reported(at):
            continue
        is_subject = context.in_source(at) or begins_clause(index.tokens, mention)
        if is_subject and (context.sentence(at) not in before or _is_fronted(context, at)):
            yield role_at(index.text, at, mention.extent.end, mention.head)


def _is_fronted(context: Context, at: int) -> bool:
    """Return whether the sentence at `at` opens with a clause or phrase that precedes its subject."""
    tokens = context.index.tokens
    first = tokens.within(context.sentence_starts[context.sentence(at) - 1], at)
    return bool(first) and closed_classes().get(tokens.lower[first.start], "") in ("subordinator", "preposition", "as")
