"""Whom "the mayor" and "his father" mean."""

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import among
from quotecheck.entities.referents.antecedents import people as people_near
from quotecheck.entities.referents.askers import asker
from quotecheck.entities.referents.body_descriptions import OWNING
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.children import is_of_the_grown
from quotecheck.entities.referents.clauses import named_after, named_by_source, told_in_front
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.described_places import (
    is_qualified,
    of_another_party,
    of_elsewhere,
    of_same_party,
    places_in,
)
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.forerunners import only_forerunner
from quotecheck.entities.referents.given_offices import given_last, office
from quotecheck.entities.referents.holders import given_ahead, holders_of
from quotecheck.entities.referents.kinship import told_by_kinship
from quotecheck.entities.referents.named_later import INTRODUCED
from quotecheck.entities.referents.other_posts import called_otherwise, has_another_post, told_by_place
from quotecheck.entities.referents.referents import Candidate, Referent
from quotecheck.entities.referents.strangers import (
    beside,
    called_apart,
    has_stranger,
    is_told_apart,
    leaders_of_teams,
    named_before_a_stranger,
    owned_beside,
)
from quotecheck.entities.referents.told_ages import of_other_ages, told_by_age
from quotecheck.entities.referents.unnamed_before import unnamed_before, unnamed_last
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.lexicon.people import heads

_OWNERS = {"his": "m", "her": "f"}
_ANYBODY = frozenset({"man", "woman", "boy", "girl"})
_KNOWN_TO_ALL = frozenset({"president", "minister", "secretary", "governor"})
_WITNESS = "witness"  # who gave evidence last
_TESTIFYING = frozenset({"testified", "testifying"})


def person_described(
    context: Context, so_far: Discourse, head: str, sex: str, words: str, at: int, determiner: str = "the"
) -> tuple[Referent | None, tuple[Referent, ...], tuple[Candidate, ...]]:
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
    if (post := head.removeprefix("ex-")) != head and post not in lexicon.words("kin"):
        head, words = post, words.lower().replace("ex-", "former ", 1)  # the ex-mayor, not the ex-wife
    if head in heads_of_offices():
        words = words.replace("retired ", "former ", 1)  # the retired fire chief
    mine = set(words.lower().split()) - {"the"}
    # "Moe said the Ohio senator had left": not Moe; "The Ohio senator said Moe had left": nor then
    post = "" if "former" in mine else head
    sex = sex or told_in_front(context, at)
    teller = so_far.teller_at(at) | named_by_source(so_far, at) | asker(so_far, at)
    those = holders_of(context, head, sex, words, at)
    if determiner == "the" and not those.shared:
        kin = told_by_kinship(so_far.relatives, context.persons, head, sex, words)
        if kin:
            return (*kin, ())
    told = told_by_age(context, words, sex) or told_by_place(context, head, words, sex, at)
    told = told or (None if those.shared else _introduced(so_far, head))
    left = head == "predecessor" or ("former" in mine and _may_be_left(context, head, at))
    if not told and not those.shared and left:
        told = only_forerunner(context.forerunners, context.persons, sex, at)
        told = None if told and head != "predecessor" and has_another_post(context, head, told) else told
    if told:
        return told, (), ()
    if those.shared:
        most = max(those.shared.values())
        fits = tuple(referent for referent, count in those.shared.items() if count == most)
        # Two senators, long ago, and now "the Ohio senator": neither, if no role of theirs has that place.
        apart = len(those.shared.keys() | those.elsewhere | those.others) > 1 and bool(places_in(words)) and most == 1
        if len(fits) == 1 and not apart:
            return fits[0], (), ()
        away = those.elsewhere | teller
        if not apart:
            fits = (*fits, *(_called_before(so_far, head, sex, words) - those.shared.keys() - those.elsewhere - teller))
        weighed = among(so_far, fits, at, "qualified" if apart else "role")
        if apart and (len(fits) == 1 or not weighed or head in lexicon.words("slight_roles")):
            weighed = people_near(so_far, sex, at, "qualified", away, post)
    elif those.rivals:
        # The Republican nominee, Ola Moe, left. The Democratic nominee said: Moe's rival, where one is named
        weighed = among(so_far, _partisans(context, head, sex, words) - teller - those.rivals, at, "called")
    elif those.elsewhere:
        weighed = people_near(so_far, sex, at, "qualified", those.elsewhere | teller, post)
    elif unnamed_before(so_far, head, mine):
        return None, (), ()
    elif determiner == "the" and (opening := so_far.opening) and opening[1].head == head:
        return opening[0], (), ()  # A nurse was jailed. Ola Moe, 41, stole pills. "…," the nurse said.
    else:
        if determiner not in _OWNERS and "former" not in mine and not unnamed_last(so_far):
            called_so = (
                given_ahead(context, head, sex, words, at)
                | called_otherwise(context, head, sex, at)
                | _called_before(so_far, head, sex, words)
            )
            holders = frozenset(one for one in called_so if not of_another_party(words, context, one)) - teller
            called = among(so_far, holders, at, "called")
            alone = len(holders) == 1 and head in lexicon.words("roles_of_the_scene")  # Justice Moe sat. … The judge
            told = next(iter(holders)) if alone else settle(called, context.floor)[0]
            if told and not of_elsewhere(words, context, told):
                return told, (), called
        owner = _owner(so_far, determiner, at)
        but = those.still | named_before_a_stranger(context, head, at) | ({owner} if owner else set())
        but |= of_other_ages(context, words) | teller
        but |= context.children if is_of_the_grown(head) else set()
        if head in lexicon.words("roles_in_a_crowd") or (head in _ANYBODY and has_stranger(so_far, sex, at)):
            but |= {("p", i) for i in range(len(context.persons))}
        if head == _WITNESS:
            but |= _without_evidence(context, so_far)
        but |= set() if "former" in mine else leaders_of_teams(context, head)
        but |= owned_beside(context, at)
        if head in lexicon.words("candidacies"):
            but |= called_apart(so_far, head)
        sort = named_after(context, head, words, at) if determiner == "the" else frozenset()
        but |= sort
        kind = "possessed" if sort else _kind(determiner, head, sex, words)
        weighed = people_near(so_far, sex, at, kind, but, post)
        likely = settle(weighed, context.floor)[0]
        if likely in beside(context, at) or is_told_apart(so_far, likely, head):
            return None, (), ()
    return (*settle(weighed, context.floor), weighed)


def _called_before(so_far: Discourse, head: str, sex: str, words: str) -> frozenset[Referent]:
    """Return whom earlier descriptions with the noun `head` mean: "a photograph of the Ostby senator", the senator."""
    persons = so_far.context.persons
    if places_in(words):
        return frozenset()
    return frozenset(one for one in so_far.called.get(office(head), ()) if not sex or persons[one[1]].sex in ("", sex))


def _partisans(context: Context, head: str, sex: str, words: str) -> frozenset[Referent]:
    """Return who was told to be of the party of a candidate: Democrat Ana Moe left. The Democratic | nominee | said."""
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


def _without_evidence(context: Context, so_far: Discourse) -> set[Referent]:
    """Return everybody of whom no evidence is told before, and who pleads or judges."""
    end = len(context.text)
    given = (given_last(context.offices, post, end) for post in lexicon.words("posts_in_court"))
    court = {referent for those in given for _, referent, _ in those}
    heard = {found.referent for number, found in so_far.latest() if _is_evidence(context, number)}
    return {("p", i) for i in range(len(context.persons)) if ("p", i) not in heard or ("p", i) in court}


def _is_evidence(context: Context, number: int) -> bool:
    """Return whether a statement is made to a court, or to who pleads there: told the jury, told Rory Cost BL."""
    said, tokens = context.attributions[number].span, context.index.tokens
    place = tokens.within(said.start, said.end)
    heard = lexicon.words("posts_in_court") | lexicon.words("listeners_to_witnesses") | _TESTIFYING
    return not heard.isdisjoint(tokens.lower[place.start : place.stop])


def _owner(so_far: Discourse, determiner: str, at: int) -> Referent | None:
    """Return who is meant by the his of "his father", which is not he himself."""
    sex = _OWNERS.get(determiner, "")
    return settle(people_near(so_far, sex, at), so_far.context.floor)[0] if sex else None


def _kind(determiner: str, head: str, sex: str, words: str) -> str:
    """Return how surely a description of somebody who was given no such role is of somebody named before."""
    if determiner in _OWNERS:
        return "kin" if head in lexicon.words("kin") else "owned"
    if any(mark in words.lower().partition(head)[0] for mark in OWNING):
        return "possessed"  # "the school's principal": of somebody whom nobody called so, hardly
    if head in lexicon.words("epithets") or head == _WITNESS:
        return "epithet"
    if head in lexicon.words("kin") and _is_of_number(words):
        return "life"  # the mother of two
    if (head in _ANYBODY and sex) or head.endswith("-year-old"):
        return "anybody"
    start, _, behind = words.lower().removeprefix("the ").partition(head)
    before = start.split()
    if before == ["former"]:  # an office that many have held, and that nobody here was given
        if head in _KNOWN_TO_ALL:
            return "description" if behind else "former"
        return "held"
    if not lexicon.words("signs_of_a_life").isdisjoint(before):  # the retired teacher
        return "life"
    # "Ola Moe stood up. The judge said": hardly Moe, whom nobody called a judge; but the surgical nurse, of one at work
    if head in lexicon.words("roles_of_the_scene") and not (before and not _is_body(before[-1], head)):
        return "scene"
    return "qualified" if is_qualified(words) else "description"


def _is_body(word: str, head: str) -> bool:
    """Return whether two words are a body and no person: the coast | guard."""
    return f"{word}-{head}" in heads("body_nouns")


def _is_of_number(words: str) -> bool:
    """Return whether words end with how many somebody has: mother of | two."""
    *_, of, number = ("", "", *words.lower().split())
    return of == "of" and (number.isdigit() or number in lexicon.words("quantifiers"))


def _introduced(so_far: Discourse, head: str) -> Referent | None:
    """Return whom an article began by describing so: "A developer was fined. Ola Moe …. The developer said"."""
    for number, found in so_far.latest():
        source = so_far.context.attributions[number].source
        if found.ground == INTRODUCED and source and found.referent and found.referent[0] == "p":
            phrase = so_far.context.phrase(source.start, source.end)
            if phrase and phrase.head == head:
                return found.referent
    return None
