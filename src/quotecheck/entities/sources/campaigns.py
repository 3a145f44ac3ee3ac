"""Which body a source names by its owner: | her campaign | said; | the campaign | said."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from itertools import takewhile

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import among, people
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import given_last
from quotecheck.entities.referents.referents import Candidate, Found, Owned, Referent
from quotecheck.entities.sources.bodies_owned import body_owned, in_full
from quotecheck.lexicon.pronouns import possessive_sexes
from quotecheck.model import EntityKind, Mention, MentionKind, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.text.punctuation import OWNING

_REACH = 12_000  # characters in which an article may tell whose such a body is
_LONGEST = 60  # characters of the words between an owner and the noun
_PROMINENT = 0.5  # share of the mentions of whoever is named most
_OF_A_PRESIDENT, _PRESIDENT = "administration", frozenset({"president"})
_BEFORE_HEAD = 2  # words between an owner and the noun: Moe's first presidential | campaign


def body_of_somebody(context: Context, so_far: Discourse, whole: Span) -> Found | None:
    """Return the body of a source that is somebody's, called by both: his campaign, Ana Moe's campaign."""
    if owned := body_owned(context, whole):
        return owned
    phrase = context.phrase(whole.start, whole.end)
    if phrase is None or phrase.plural or phrase.head not in lexicon.words("bodies_of_somebody"):
        return None
    if len(phrase.core) != 1 or phrase.end != phrase.core_end:
        return None
    if sex := possessive_sexes().get(phrase.determiner):
        weighed = people(so_far, sex, whole.start, "narrated")  # Lie won; Moe lost, but | his campaign | said
    elif phrase.determiner == "the" and phrase.head in lexicon.words("bodies_of_one_owner"):
        weighed = _owners(context, so_far, phrase, whole.start)
    else:
        return None
    referent, _ = settle(weighed, context.floor)
    if referent is None and phrase.determiner == "the":
        referent, weighed = _only_owner(context, so_far, phrase) or _only_president(context, phrase), ()
    if referent is None or referent[0] != "p":
        return None
    name = _name(context, so_far, phrase, referent)
    return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=name, weighed=weighed, ground="body:unnamed")


def _owners(context: Context, so_far: Discourse, phrase: Phrase, at: int) -> tuple[Candidate, ...]:
    """Return who may own the body that is called by its noun alone: all whom the article tells to have one."""
    owners = {one.owner for one in _owned(context, so_far, phrase.head, at)}
    return among(so_far, owners | set(_owners_by_pronoun(context, so_far, phrase.head, at)), at, "he")


def _only_owner(context: Context, so_far: Discourse, phrase: Phrase) -> Referent | None:
    """Return the only person whom the article shows to be a candidate, by what is theirs; None where there are two.

    Her last campaign speech, Moe's campaign spokesman, Moe aides; then: the | campaign | said.
    """
    if phrase.head != "campaign":
        return None
    named = {one.owner for one in _owned(context, so_far, phrase.head, phrase.start)}
    helped = {owner for mention in context.mentions if (owner := _helped(context, mention))}
    owners = named | helped | {*_owners_by_pronoun(context, so_far, phrase.head, phrase.start)}
    owner = owners.pop() if len(owners) == 1 else None
    known = owner and owner[0] == "p" and so_far.prominence[owner[1]] >= _PROMINENT
    return owner if known else None


def _only_president(context: Context, phrase: Phrase) -> Referent | None:
    """Return the one person whom the article calls president of nothing else, where nobody's administration is named.

    "President Ana Moe sent a plan to the Senate." Then: the | administration | said. Not the president of a union.
    """
    if phrase.head != _OF_A_PRESIDENT:
        return None
    given = given_last(context.offices, "president", phrase.start)
    heads = {one for _, one, words in given if words == _PRESIDENT}
    return heads.pop() if len(heads) == 1 else None


def _helped(context: Context, mention: Mention) -> Referent | None:
    """Return whose helpers are spoken of by a name before them: | Moe | aides, | Moe |'s allies."""
    owner = context.owner.get(mention.span.start) if mention.kind is MentionKind.NAME else None
    if owner is None or owner[0] != "p":
        return None
    mark = next((one for one in OWNING if context.text.startswith(one, mention.span.end)), " ")
    behind = context.index.tokens.within(mention.span.end + len(mark), mention.span.end + _LONGEST)
    if not behind or context.index.tokens.lower[behind.start] not in lexicon.words("helpers_of_candidates"):
        return None
    return owner


def _owned(context: Context, so_far: Discourse, head: str, at: int) -> Sequence[Owned]:
    """Return where the article names such a body by its owner near `at`: Ana Moe's campaign, the Moe campaign."""
    if head not in so_far.owned:
        so_far.owned[head] = [*_named_by_owners(context, head)]
    every = so_far.owned[head]
    first, stop = (bisect_left(every, place, key=lambda one: one.span.start) for place in (at - _REACH, at + _REACH))
    return every[first:stop]


def _named_by_owners(context: Context, head: str) -> Iterator[Owned]:
    for mention in context.mentions:
        owner = context.owner.get(mention.span.start) if mention.kind is MentionKind.NAME else None
        end = _end_of_owned(context, mention, head) if owner and owner[0] == "p" else 0
        if owner and end:
            yield Owned(owner, Span(mention.span.start, end), in_full(context, mention, end))


def _end_of_owned(context: Context, mention: Mention, head: str) -> int:
    """Return where the noun ends that a name owns or says which of, 0 where none follows."""
    tokens = context.index.tokens
    mark = next((one for one in OWNING if context.text.startswith(one, mention.span.end)), " ")
    behind = mention.span.end + len(mark)
    for at in tokens.within(behind, behind + _LONGEST)[: _BEFORE_HEAD + 1]:
        if tokens.lower[at] == head:
            return tokens.ends[at]
        if tokens.lower[at] not in lexicon.words("kinds_of_campaigns"):
            return 0
    return 0


def _owners_by_pronoun(context: Context, so_far: Discourse, head: str, at: int) -> Iterator[Referent]:
    """Yield who owns such a body by a pronoun before `at`: Moe said | her campaign | was short of money."""
    tokens = context.index.tokens
    for i in tokens.within(max(0, at - _REACH), at)[1:]:
        if tokens.lower[i] != head:
            continue
        near = range(i - 1, max(0, i - 2 - _BEFORE_HEAD), -1)
        owner = next((at for at in near if tokens.words[at].islower() and tokens.lower[at] in possessive_sexes()), i)
        if sex := possessive_sexes().get(tokens.lower[owner]):
            if i not in so_far.owners:
                meant = _meant_in(context, so_far, context.sentence(tokens.starts[i]), sex)
                so_far.owners[i] = meant.pop() if len(meant) == 1 else None
            if whose := so_far.owners[i]:
                yield whose


def _meant_in(context: Context, so_far: Discourse, sentence: int, sex: str) -> set[Referent]:
    """Return the people of a sex who are named or meant in a sentence."""
    latest = takewhile(lambda one: one.sentence >= sentence, reversed(so_far.occurrences))
    people_there = (one.referent for one in latest if one.sentence == sentence and one.referent[0] == "p")
    return {one for one in people_there if context.persons[one[1]].sex in ("", sex)}


def _name(context: Context, so_far: Discourse, phrase: Phrase, owner: Referent) -> str:
    """Return the fullest name by which the article calls such a body; one made of its owner's where it never does."""
    places = _owned(context, so_far, phrase.head, phrase.start)
    written = [one.name for one in places if one.owner == owner]
    if written:
        return max(written, key=lambda name: len(name.split()))
    name = context.name(owner)
    if phrase.head == _OF_A_PRESIDENT:
        return f"{name.split()[-1]} {phrase.head}"  # as news calls one: the Moe administration
    mark = "’" if "’" in context.text else "'"
    bare = name.endswith("s") and f"{name.split()[-1]}{mark} " in context.text
    return f"{name}{mark}{'' if bare else 's'} {phrase.head}"
