"""The party that a text gives somebody with the tag of another: Cllr Ana Moe (Lab), "the Liberal Democrat"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from quotecheck.entities.roles.given.tagged_roles import MEMBER, members, tagged_roles
from quotecheck.lexicon.parties import are_of_two_parties
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Entity, Role, RoleClash, RoleConflict, Span, TextIndex, Tokens
from quotecheck.system.tuples import NamedTuple

_NEXT = 2  # characters from a tag into the next word


class _Tag(NamedTuple):
    """A tag or a role that gives somebody a party, and what its members are called."""

    role: Role
    party: str


def clashes_of_party_tags(index: TextIndex, people: Sequence[Entity]) -> Iterator[RoleConflict]:
    """Yield the descriptions by a party of who was named last and is of another.

    Cllr Ana Moe (Lab, Ostby) was unrepentant. | The Liberal Democrat | denied it. It is the first that the text has of
    that party, so that nobody else can be meant, and says something.
    """
    text = index.text
    described = [found for found in _description().finditer(text) if _speaks(index.tokens, found.end())]
    if not described:
        return
    named = sorted(
        (mention.span.start, mention.span.end, number)
        for number, person in enumerate(people)
        for mention in person.mentions
        if mention.name is not None
    )
    tags = _tags(text, people)
    seen = set[str]()
    for found in described:
        party = found["party"]
        if party in seen or index.is_quoted(found.start("party")):
            continue
        seen.add(party)
        if text.find(party) < found.start("party") or any(tag.party == party for tag in tags.values()):
            continue
        last = max((each for each in named if each[0] < found.start()), default=None)
        tag = tags.get(last[2]) if last else None
        if last is None or tag is None or tag.role.span.start > found.start():
            continue
        if are_of_two_parties(tag.party, party):
            span = Span(found.start("party"), found.end("party"))
            yield RoleConflict(people[last[2]].name, tag.role, Role(span, party, MEMBER), RoleClash.PARTY)


def _tags(text: str, people: Sequence[Entity]) -> Mapping[int, _Tag]:
    """Return the number of each of the people who has a tag or a role of a party → the first of them."""
    found: dict[int, _Tag] = {}
    parties = frozenset(members().values())
    for number, person in enumerate(people):
        for mention in person.mentions:
            if mention.name is None or number in found:
                continue
            if tag := next((role for role in tagged_roles(text, mention) if role.head == MEMBER), None):
                found[number] = _Tag(tag._replace(text=tag.span.of(text)), tag.text)
                continue
            told = ((role, party) for role in mention.roles for party in parties if f"{party} " in f"{role.text} ")
            if (first := next(told, None)) is not None:
                found[number] = _Tag(*first)
    return found


def _speaks(tokens: Tokens, end: int) -> bool:
    """Return whether the next word says something: the Liberal Democrat | denied."""
    i = tokens.within(end, end + _NEXT).start
    form = tokens.forms[i] if i < len(tokens.forms) else None
    return form is not None and form.past and form.lemma in speech_verbs()


@cache
def _description() -> re.Pattern[str]:
    """Return what matches one that opens a clause: its letter first, behind which the search leaps."""
    parties = "|".join(sorted({*map(re.escape, members().values())}, key=len, reverse=True))
    return re.compile(
        rf"[Tt](?:(?<=\n.)|(?<=[,.”\"’] .)|(?<=\A.))he (?P<party>{parties})"
        r"(?: councillor| MP| MSP| senator| lawmaker)?(?= )"
    )
