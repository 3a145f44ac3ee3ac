"""Which roles of somebody say too little, or less than another one beside the same name."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.roles.compared_words import tenures, words_of
from quotecheck.entities.roles.posts.titles import read_title
from quotecheck.lexicon import titles
from quotecheck.lexicon.offices import slight_roles, words_of_stand_ins
from quotecheck.lexicon.verbs import forms, verbs_of_leading
from quotecheck.model import DOING, Role, Tenure
from quotecheck.phrases.given_roles.clauses_behind_names import offices_by_verb
from quotecheck.phrases.role_words.roles import is_field_holder, worded_role

_OTHER = ("other ", "only ")
_OF_SEVERAL = "one of "
_OF_THE_STORY = frozenset({"predecessor", "proposer", "seconder"})  # say more than a title: his seconder, Cllr Ola Moe
_REALMS_OF_RANK = frozenset({"rank", "law", "legislature", "church"})
_OWNING = ("'s", "’s", "s'", "s’")
_QUALIFIED = 2  # spaces in a party or rivalry that says something


def is_slight(role: Role) -> bool:
    """Return whether a role says little of somebody who has an office, too: a Republican, his rival, of the Board."""
    flag = slight_roles().get(role.head)
    if flag == "ranked":
        return not _is_ranked(role)
    if flag == "bare":
        return role.text.lower().startswith(role.head)
    if flag is not None:
        return not flag or _unowned(role).count(" ") < _QUALIFIED
    if _is_first_of_kind(role) or role.text.lower().startswith(_OTHER):
        return True  # the other candidate on the stage, the only senator
    return role.head == DOING or role.head in lexicon.words("kin") or role.head in lexicon.words("before_affiliations")


def _unowned(role: Role) -> str:
    """Return the words of a role without whose it is: the mayor's | top challenger."""
    told = role.text.split()
    owners = (i for i, word in enumerate(told, 1) if word.endswith(_OWNING))
    return " ".join(told[max(owners, default=0) :])


def may_say_much(role: Role) -> bool:
    """Return whether the noun of a slight role says much with more words: a front-runner, a Democrat; not a donor."""
    return bool(slight_roles().get(role.head))


def _is_first_of_kind(role: Role) -> bool:
    """Return whether a role only says who was the first, or another in a row: the first candidate to speak.

    Not a rank (the first lady), nor who founded or led something first (the first chair of the board).
    """
    first, _, rest = role.text.lower().partition(" ")
    if first in lexicon.words("ordinals_of_deeds") and role.head in lexicon.words("candidacies"):
        return True  # the third candidate in the race
    if first != "first" or rest.partition(" ")[0] in lexicon.words("first_in_rank"):
        return False
    behind = rest.rpartition(role.head)[2].split()
    return not behind or behind[0] in lexicon.words("completing_ranks")


def _is_ranked(role: Role) -> bool:
    """Return whether a party's member leads it in a body: the top Democrat in the House, a Republican on the panel."""
    words = role.text.lower().split()
    at = words.index(role.head) if role.head in words else 0
    ranks = any(word in lexicon.words("ranks_in_parties") or word.endswith("-ranking") for word in words[:at])
    return ranks or words[at + 1 : at + 2] == ["on"]


def names(role: Role) -> bool:
    """Return whether a noun says what somebody is."""
    return role.head != DOING and role.head not in lexicon.words("before_affiliations")


def is_told_past(role: Role) -> bool:
    """Return whether a clause says that a role is over: who was a pupil, or mayor until May; not: a former pupil."""
    own = tenures() - lexicon.words("words_for_until") - words_of_stand_ins()  # who was acting chair
    return role.tenure is Tenure.FORMER and own.isdisjoint(words_of(role))


def is_only_told_past(role: Role) -> bool:
    """Return whether nothing but its clause says that a role is over: was acting chair in 1978; not: the former chair.

    Such a post of some years says less of somebody than what stands beside the name without a time.
    """
    return role.tenure is Tenure.FORMER and worded_role(role.span, role.text, role.head).tenure is not Tenure.FORMER


def leads(role: Role) -> bool:
    """Return whether a clause says as much as an office that is not named yet: chairs the board, then "the nurse"."""
    return role.head == DOING and role.text.partition(" ")[0] in offices_by_verb()


def presides(role: Role) -> bool:
    """Return whether a clause says that somebody leads a body: who chairs the board, not who represents Ostby."""
    return role.head == DOING and role.text.partition(" ")[0] in _verbs_of_presiding()


@cache
def _verbs_of_presiding() -> frozenset[str]:
    return frozenset(forms(lemma).third for lemma in verbs_of_leading())


def outdone(roles: tuple[Role, ...]) -> Iterator[Role]:
    """Yield the roles of one mention that another says better: "the board's chair, Sen. Ola Moe".

    A former one goes where one of now stands beside the name: "Mayor Moe, who was treasurer until May".
    """
    if not roles:
        return
    if tells_of_story(roles):
        yield from filter(is_bare, roles[1:])
        return
    several = [role for role in roles[1:] if role.text.lower().startswith(_OF_SEVERAL)]
    if several and names(roles[0]) and not is_slight(roles[0]):
        yield from several  # Gov. Ola Moe, one of the candidates that she beat
        return
    if roles and is_post(roles[0]) and not is_member(roles[0]) and not is_style(roles[0]):
        lesser = [role for role in roles[1:] if slight_roles().get(role.head) == "ranked"]
        yield from lesser  # Speaker Ola Moe, the state's highest-ranking Republican
        roles = tuple(role for role in roles if role not in lesser)
    named = next((i for i, role in enumerate(roles) if _is_left(role)), 0)
    if any(names(role) and not is_slight(role) and (is_post(role) or not is_style(role)) for role in roles[:named]):
        yield roles[named]
        roles = (*roles[:named], *roles[named + 1 :])
    if any(not is_bare(role) and not is_slight(role) for role in roles):
        yield from filter(is_bare, roles)
    elif nouns := list(filter(names, roles)):
        # Sen. Ola Moe, the only senator to object: the title stays
        if any(is_post(role) for role in nouns if not is_style(role) and not is_slight(role)):
            ranked = any(is_post(role) and role.text.islower() for role in nouns)
            # the mayor, Cllr Ola Moe; its convener, Justice Ola Moe
            yield from (role for role in nouns if is_style(role) or (ranked and _is_rank_in_full(role)))
        if all(map(is_councillor, nouns)) and any(map(presides, roles)):
            yield from nouns  # Cllr Ana Moe, who leads the council
            return
        # "his sister, Kari Moe, who runs the shop"; "a Republican, Ola Moe, who chairs the board"
        told = any(role.head not in slight_roles() and role.tenure is Tenure.PRESENT for role in nouns)
        yield from (role for role in roles if role.head == DOING and (told or not leads(role)))


def tells_of_story(roles: tuple[Role, ...]) -> bool:
    """Return whether the first of the roles beside one name is what its bearer is in the story: his seconder."""
    return bool(roles) and roles[0].head in _OF_THE_STORY


def _is_left(role: Role) -> bool:
    """Return whether a role is one that somebody has left for another: treasurer until May, not a retired teacher."""
    return role.tenure is Tenure.FORMER and not role.text.lower().startswith("retired")


def is_style(role: Role) -> bool:
    """Return whether a role is a title put short, or one that is left itself: Rev., Rev Canon, Lt Col, former mayor."""
    return _is_rank(role.text.split(), role.head) or role.text.endswith(".") or role.tenure is Tenure.FORMER


def _is_rank_in_full(role: Role) -> bool:
    """Return whether a role is one word in capitals before a name that tells rank, not post: Captain, Justice, Chief.

    Who bears it may have left what it tells, or hold it as an honour: the chairman, | Chief | Ola Moe.
    """
    if not role.text[:1].isupper() or " " in role.text:
        return False
    office = read_title(role.text, role.head).office
    return role.head in lexicon.words("ranks_of_honour") or (office is not None and office.realm in _REALMS_OF_RANK)


def _is_rank(words: list[str], head: str) -> bool:
    """Return whether all words of a role are titles put short, or the last of them one that many hold: Rev Canon.

    The service or the grade of a rank is no post: the fleet's spokesman, Navy Capt. Ola Moe; the town's police chief,
    Deputy Supt Ola Moe.
    """
    known = titles.title_abbreviations()
    before = lexicon.words("services_with_ranks", "grades_of_ranks")
    while len(words) > 1 and words[0].lower() in before:
        words = words[1:]
    last = words[-1].rstrip(".") in known or (len(words) > 1 and head in lexicon.words("shared_posts"))
    return last and all(word in known for word in words[:-1])


def is_post(role: Role) -> bool:
    """Return whether a role is an office by its name: mayor, leader of the council, cabinet member for roads."""
    known = role.head in lexicon.words("single_heads") or read_title(role.text, role.head).office is not None
    return known or is_field_holder(role)


def is_member(role: Role) -> bool:
    """Return whether a title says no more than that somebody is one of a body: Cllr, Senator."""
    ranked = is_style(role) and (" " not in role.text or role.text.endswith("."))
    return is_bare(role) and (ranked or role.head in lexicon.words("holders_of_seats"))


def is_councillor(role: Role) -> bool:
    """Return whether a title is a councillor's put short, by which half a council goes: Cllr, Coun."""
    return titles.title_abbreviations().get(role.text.rstrip(".")) == "councillor"


def is_bare(role: Role) -> bool:
    """Return whether a title says no more than a rank: Sen., Lt Gen (retd)."""
    words = [word.strip("().") for word in role.text.split() if not word.startswith("(")]
    return len(words) == 1 or _is_rank(words, role.head)
