"""Who was given an office before a description of its holder: the former mayor, the fire chief."""

from __future__ import annotations

from collections.abc import Collection

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.described_places import (
    of_another_body,
    of_another_name,
    of_another_party,
    of_elsewhere,
)
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.other_fields import of_another_field
from quotecheck.entities.referents.other_owners import of_another_owner
from quotecheck.entities.referents.other_posts import given_by_rank, of_another_rank
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.offices import heads_of_offices, words_of_stand_ins
from quotecheck.model import DOING
from quotecheck.system.tuples import NamedTuple

_BEGINNING = 5  # paragraphs, headline, deck and labels among them
_SOON = 3  # paragraphs


class Holders(NamedTuple):
    """Who was given an office before a description of its holder.

    `shared`: whom the description fits, with how many of its words their role has. `elsewhere`: whose office is of
    another place. `rivals`: of another body or party. `others`: of the other sex. `still`: who holds it, where "the
    former president" is meant.
    """

    shared: dict[Referent, int]
    elsewhere: set[Referent]
    rivals: set[Referent]
    others: set[Referent]
    still: set[Referent]


def holders_of(context: Context, head: str, sex: str, words: str, at: int) -> Holders:
    """Return who was given the office `head` before `at`, by how the description `words` fits them."""
    mine = set(words.lower().split()) - {"the"}
    found = Holders({}, set(), set(), set(), set())
    given = given_by_rank(context.offices, head, at)
    stand_ins = words_of_stand_ins() - mine  # the interim director, and then the director: not the former
    now = {referent for _, referent, role in given if "former" not in role and stand_ins.isdisjoint(role)}
    for start, referent, role in given:
        if _is_style(context, referent, role, mine) or _is_of_its_own(head, role, mine):
            continue
        known = context.persons[referent[1]].sex
        elsewhere = of_elsewhere(words, context, referent) or of_another_field(head, mine, role)
        elsewhere = elsewhere or of_another_name(words, head, context, referent)
        elsewhere = elsewhere or of_another_owner(words, head, context, referent)
        if "former" in mine and "former" not in role:
            # "the former president" is not President Moe, "the former judge" the mayor; but may be “President Moe”
            if mine - {"former"} <= role and not context.index.is_quoted(start):
                found.still.add(referent)
        elif elsewhere or of_another_rank(head, mine, role):
            found.elsewhere.add(referent)
        elif of_another_body(mine, role) or of_another_party(words, context, referent):
            found.rivals.add(referent)
        elif sex and known and sex != known:
            found.others.add(referent)
        elif "former" in mine or referent in now or not now:  # Mayor Moe, the then mayor Ola Lie … the mayor: Moe
            found.shared[referent] = max(found.shared.get(referent, 0), len(mine & role))
    shared = _by_noun(context, head, found.shared) if mine == {head} else found.shared
    return found._replace(shared=shared if "former" in mine else _in_post(context, shared, at))


def without_those_of_many(context: Context, head: str, those: Holders) -> Holders:
    """Return the holders without whose role is said to be of many: not | her | lawyer, of a lawyer for the fishers."""
    of_many = {one for one in those.shared if _is_of_many(context, head, one)}
    if not of_many:
        return those
    shared = {one: count for one, count in those.shared.items() if one not in of_many}
    return those._replace(shared=shared, still=those.still | of_many)


def _is_of_many(context: Context, head: str, referent: Referent) -> bool:
    """Return whether each role with a noun that somebody has says of which people it is: for the fishers."""
    roles = [role for one in context.persons[referent[1]].mentions for role in one.roles if role.head == head]
    served = [noun_kind(role.text.lower().rpartition(" for ")[2].rpartition(" ")[2]) for role in roles]
    return bool(roles) and all(kind is not None and kind.noun is Noun.PERSON and kind.plural for kind in served)


def given_ahead(context: Context, head: str, sex: str, words: str, at: int) -> frozenset[Referent]:
    """Return the only one to whom an article gives the office `head`, soon after it has begun, and who is named before.

    "Moe rejects the toll", and below "The mayor said no. … Mayor Moe": not where two have it, or it is elsewhere.
    """
    paragraph = context.index.paragraph(at)
    given = context.offices.get(office(head), ())
    holders = frozenset(referent for _, referent, _ in given)
    if head not in heads_of_offices() or len(holders) != 1 or paragraph >= _BEGINNING:
        return frozenset()
    (one,) = holders
    start, _, role = given[0]
    person, mine = context.persons[one[1]], set(words.lower().split()) - {"the"}
    unlike = of_another_rank(head, mine, role) or ("former" in mine) != ("former" in role)
    other = (sex and person.sex not in ("", sex)) or of_elsewhere(words, context, one)
    far = start < at or context.index.paragraph(start) - paragraph > _SOON
    return frozenset() if unlike or other or far or person.mentions[0].span.start > at else holders


def _is_style(context: Context, referent: Referent, role: Collection[str], mine: Collection[str]) -> bool:
    """Return whether a title alone is the style of somebody with another post: Chief Moe, the market's head.

    So the fire chief is not Moe.
    """
    title = {word for word in role if word[:1].isalpha()}  # Chief (Mrs) Moe
    if len(title) > 1 or title == mine:
        return False
    heads = {each.head for mention in context.persons[referent[1]].mentions for each in mention.roles}
    return bool(heads - title)


def _is_of_its_own(head: str, role: Collection[str], mine: Collection[str]) -> bool:
    """Return whether a rank heads a description of its own: the teaching | assistant, beside an assistant coroner.

    The assistant alone may be either.
    """
    posts = (noun_kind(word) for word in role if word != head)
    ranked = any(post is not None and post.noun is Noun.PERSON for post in posts)
    ranked = ranked and head in lexicon.words("lesser_ranks")
    return ranked and any(word.islower() and word.isalpha() for word in set(mine) - {*role, head, "former"})


def _by_noun(context: Context, head: str, shared: dict[Referent, int]) -> dict[Referent, int]:
    """Return those of whose role `head` is the noun or the verb, where it only grades the post of others.

    Ana Moe, the chief reviewer, met Chief Bo Lie. The | chief | said.
    """
    if len(shared) < 2 or head not in lexicon.words("grades_of_one"):
        return shared
    called = {
        one: count
        for one, count in shared.items()
        if any(role.head in (head, DOING) for mention in context.persons[one[1]].mentions for role in mention.roles)
    }
    return called or shared


def _in_post(context: Context, shared: dict[Referent, int], at: int) -> dict[Referent, int]:
    """Return who of those with an office has not left it to another of them: Judge Moe took over from Judge Lie."""
    still = {one: count for one, count in shared.items() if context.forerunners.get(one, at) >= at}
    return still or shared
