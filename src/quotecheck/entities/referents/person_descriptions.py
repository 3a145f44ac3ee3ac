"""Whom "the mayor" and "his father" mean."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import among
from quotecheck.entities.referents.antecedents import people as people_near
from quotecheck.entities.referents.askers import asker
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.clauses import named_after, named_by_source, subject_beside_owner, told_behind
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.described_places import (
    may_be_of_another_land,
    of_another_party,
    of_elsewhere,
    of_same_party,
    places_in,
)
from quotecheck.entities.referents.description import Description, kind_of, read_description
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.forerunners import only_forerunner
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.hardly_meant import hardly_meant
from quotecheck.entities.referents.heads_of_bodies import holders_elsewhere, leaders_of_body
from quotecheck.entities.referents.holders import Holders, given_ahead, holders_of, without_those_of_many
from quotecheck.entities.referents.kinship import is_anothers_companion, told_by_kinship
from quotecheck.entities.referents.named_later import INTRODUCED
from quotecheck.entities.referents.other_posts import called_otherwise, has_another_post, told_by_place
from quotecheck.entities.referents.referents import Candidate, Referent
from quotecheck.entities.referents.strangers import beside, is_told_apart
from quotecheck.entities.referents.times_in_posts import who_served
from quotecheck.entities.referents.told_ages import told_by_age
from quotecheck.entities.referents.unnamed_before import unnamed_before, unnamed_last
from quotecheck.lexicon.offices import heads_of_offices, slight_roles

Meaning = tuple[Referent | None, tuple[Referent, ...], tuple[Candidate, ...]]
"""Whom a description means, or None; those who fit equally well; all who were weighed."""

_NOBODY: Meaning = (None, (), ())


def person_described(
    context: Context, so_far: Discourse, head: str, sex: str, words: str, at: int, determiner: str = "the"
) -> Meaning:
    """Return who was introduced with the role that `words` say, or None; those who fit equally well; all weighed.

    Args:
        context: the article.
        so_far: what was said before.
        head: the noun that heads the description, in small letters.
        sex: what the noun tells, m, f or nothing.
        words: the whole description.
        at: where it stands.
        determiner: the, his, her, in small letters.
    """
    described = read_description(context, head, sex, words, at, determiner)
    head, sex, words, at, determiner = described
    those = holders_of(context, head, sex, words, at)
    if described.sex_of_owner:
        those = without_those_of_many(context, head, those)
    if determiner == "the" and not those.shared:
        kin = told_by_kinship(so_far.relatives, context.persons, head, sex, words)
        if kin:
            return (*kin, ())
    if told := _told_apart(context, so_far, described, those):
        return told, (), ()
    # "Moe said the Ohio senator had left": not Moe; "The Ohio senator said Moe had left": nor then
    others = so_far.teller_at(at) | named_by_source(so_far, at) | asker(so_far, at) | subject_beside_owner(so_far, at)
    if those.shared and described.sex_of_owner and _is_anothers(so_far, described):
        return _NOBODY
    if those.shared:
        return _of_holders(context, so_far, described, those, others)
    if served := who_served(so_far, described):
        return served, (), ()
    if leaders := leaders_of_body(context, described) - others:
        return _likeliest(context, among(so_far, leaders, at, "role"))
    if those.rivals:
        # The Republican nominee, Ola Moe, left. The Democratic nominee said: Moe's rival, where one is named
        partisans = _partisans(context, head, sex, words) - others - those.rivals
        return _likeliest(context, among(so_far, partisans, at, "called"))
    if those.elsewhere:
        away = those.elsewhere | others
        return _likeliest(context, people_near(so_far, sex, at, "qualified", away, described.post))
    if unnamed_before(so_far, head, described.own_words):
        return _NOBODY
    if determiner == "the" and (opening := so_far.opening) and opening[1].head == head:
        return opening[0], (), ()  # A nurse was jailed. Ola Moe, 41, stole pills. "…," the nurse said.
    others |= holders_elsewhere(context, described)
    called = _called_otherwise(context, so_far, described, others)
    return called or _named_near(context, so_far, described, those.still | others)


def _is_anothers(so_far: Discourse, described: Description) -> bool:
    """Return whether "his friend" is of somebody else than he whose friend was named before."""
    owner, _ = settle(people_near(so_far, described.sex_of_owner, described.at, "narrated"), so_far.context.floor)
    return is_anothers_companion(so_far.relatives, described.head, owner)


def _told_apart(context: Context, so_far: Discourse, described: Description, those: Holders) -> Referent | None:
    """Return whom a description means by an age, a place, how an article began, or a post that was left to another."""
    head, sex, words, at, _ = described
    told = told_by_age(context, words, sex, at) or told_by_place(context, head, words, sex, at)
    if those.shared or (told and told not in those.elsewhere):
        return told  # not: the Stenby Union's president, of the president of the Ostby Union
    return _introduced(so_far, head) or _who_left(context, described)


def _who_left(context: Context, described: Description) -> Referent | None:
    """Return the only one who is said to have left a post to another: her predecessor, the former mayor."""
    head, sex, _, at, _ = described
    if head == "predecessor":
        return only_forerunner(context.forerunners, context.persons, sex, at)
    # Her predecessor, Bo Lie, wept. The | retired official | said
    any_holder = described.own_words in ({"former", head}, {"retired", head}) and head in lexicon.words("any_holders")
    if not (any_holder or (described.is_former and _may_be_left(context, head, at))):
        return None
    left = only_forerunner(context.forerunners, context.persons, sex, at)
    return None if left and has_another_post(context, head, left) else left


def _of_holders(
    context: Context, so_far: Discourse, described: Description, those: Holders, others: AbstractSet[Referent]
) -> Meaning:
    """Return whom a description means of those who were given the office, or were called that, before."""
    head, sex, words, at, _ = described
    most = max(those.shared.values())
    fits = tuple(referent for referent, count in those.shared.items() if count == most)
    # Two senators, long ago, and now "the Ohio senator": neither, if no role of theirs has that place.
    apart = len(those.shared.keys() | those.elsewhere | those.others) > 1 and bool(places_in(words)) and most == 1
    if apart:
        weighed = among(so_far, fits, at, "qualified")
        if len(fits) == 1 or not weighed or head in slight_roles():
            weighed = people_near(so_far, sex, at, "qualified", those.elsewhere | others, described.post)
        return _likeliest(context, weighed)
    if len(fits) == 1 and _has_rival(context, so_far, described, fits[0]):
        return _NOBODY
    if len(fits) == 1:
        return fits[0], (), ()
    called = _called_before(so_far, head, sex, words) - those.shared.keys() - those.elsewhere - others
    return _likeliest(context, among(so_far, (*fits, *called), at, "role"))


def _has_rival(context: Context, so_far: Discourse, described: Description, holder: Referent) -> bool:
    """Return whether another land's head may be meant who is first named just before, and without a post.

    President Ana Moe met Paul Lie. The French | president | said.
    """
    if not may_be_of_another_land(described.words, context, holder):
        return False
    here, _ = so_far.place(described.at)
    others = (person for i, person in enumerate(context.persons) if i != holder[1])
    new = (one for one in others if here - context.sentence(one.mentions[0].span.start) in (0, 1))
    return any(
        one.sex in ("", described.sex or one.sex) and not any(mention.roles for mention in one.mentions) for one in new
    )


def _called_otherwise(
    context: Context, so_far: Discourse, described: Description, others: AbstractSet[Referent]
) -> Meaning | None:
    """Return whom a description means by another word for their post, or by one that is given below; None for none."""
    head, sex, words, at, _ = described
    if described.sex_of_owner or described.is_former or unnamed_last(so_far):
        return None
    called_so = (
        given_ahead(context, head, sex, words, at)
        | called_otherwise(context, head, sex, at)
        | _called_before(so_far, head, sex, words)
    )
    holders = frozenset(one for one in called_so if not of_another_party(words, context, one)) - others
    called = among(so_far, holders, at, "called")
    alone = len(holders) == 1 and head in lexicon.words("roles_of_the_scene")  # Justice Moe sat. … The judge
    told = next(iter(holders)) if alone else settle(called, context.floor)[0]
    return (told, (), called) if told and not of_elsewhere(words, context, told) else None


def _named_near(context: Context, so_far: Discourse, described: Description, others: AbstractSet[Referent]) -> Meaning:
    """Return whom a description means that nobody was called by: of those who are named near it, but for `others`."""
    head, sex, words, at, determiner = described
    sort = named_after(context, head, words, at) if determiner == "the" else frozenset()
    kind = "possessed" if sort else kind_of(described)
    but = others | sort | hardly_meant(context, so_far, described)
    weighed = people_near(so_far, sex, at, kind, but, described.post)
    likely = settle(weighed, context.floor)[0]
    if likely in beside(context, at) or is_told_apart(so_far, likely, head):
        return _NOBODY
    if likely and likely[0] == "p" and {context.persons[likely[1]].sex, told_behind(context, at)} == {"m", "f"}:
        return _NOBODY  # Ana Moe left. The rector wrote that | he | could not
    return _likeliest(context, weighed)


def _likeliest(context: Context, weighed: tuple[Candidate, ...]) -> Meaning:
    """Return the likeliest of those who were weighed, None where several are."""
    return (*settle(weighed, context.floor), weighed)


def _called_before(so_far: Discourse, head: str, sex: str, words: str) -> frozenset[Referent]:
    """Return whom earlier descriptions with the noun `head` mean: "a photograph of the Ostby senator", the senator."""
    persons = so_far.context.persons
    if places_in(words):
        return frozenset()
    mine = {head, *words.lower().split()} - {"the"}
    heard = (one for one, told in so_far.heard_as if mine <= told)
    called = (*so_far.called.get(office(head), ()), *heard)
    return frozenset(one for one in called if not sex or persons[one[1]].sex in ("", sex))


def _partisans(context: Context, head: str, sex: str, words: str) -> frozenset[Referent]:
    """Return who was said to be of the party of a candidate: Democrat Ana Moe left. The Democratic | nominee | said."""
    if head not in lexicon.words("candidacies"):
        return frozenset()
    named = (("p", i) for i, one in enumerate(context.persons) if one.sex in ("", sex) or not sex)
    return frozenset(
        one for one in named if of_same_party(words, context, one) and not has_another_post(context, head, one)
    )


def _may_be_left(context: Context, head: str, at: int) -> bool:
    """Return whether "the former mayor" at `at` may be who left a post to another.

    That is an office, or a word that the text has before: the former choirmaster, of a choir; not the former teacher.
    """
    tokens = context.index.tokens
    return head in heads_of_offices() or head.removesuffix("master") in tokens.lower[: tokens.within(0, at).stop]


def _introduced(so_far: Discourse, head: str) -> Referent | None:
    """Return whom an article began by describing so: "A developer was fined. Ola Moe …. The developer said"."""
    for number, found in so_far.latest():
        source = so_far.context.attributions[number].source
        if found.ground == INTRODUCED and source and found.referent and found.referent[0] == "p":
            phrase = so_far.context.phrase(source.start, source.end)
            if phrase and phrase.head == head:
                return found.referent
    return None
