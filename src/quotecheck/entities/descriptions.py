"""Whom "the mayor" and "his father" mean."""

from bisect import bisect_right
from collections.abc import Collection
from operator import itemgetter
from typing import NamedTuple

from quotecheck import lexicon
from quotecheck.entities.antecedents import among, settle
from quotecheck.entities.antecedents import people as people_near
from quotecheck.entities.context import Context
from quotecheck.entities.discourse import Discourse
from quotecheck.entities.given_offices import office
from quotecheck.entities.other_posts import called_otherwise
from quotecheck.entities.referents import Candidate, Referent
from quotecheck.lexicon import people
from quotecheck.lexicon.people import DEMONYM, PLACE
from quotecheck.model import EntityKind, MentionKind
from quotecheck.phrases.noun_phrases import Phrase
from quotecheck.phrases.posts import DOING

INTRODUCED = "introduced-later"
"""The ground on which somebody is meant who is named only later."""
_OWNERS = {"his": "m", "her": "f"}
_ANYBODY = frozenset({"man", "woman", "boy", "girl"})
_KNOWN_TO_ALL = frozenset({"president", "minister", "secretary", "governor"})
_ROLES_READ = 20  # mentions
_BEGINNING = 4  # paragraphs, the headline among them
_NAMED_WITHIN = 4  # paragraphs
_NEXT_NAMED = 3  # paragraphs
_FULL = 2  # words of a name
_OPENING = 3  # paragraphs: the headline, a byline and the lede
_INDEFINITE = frozenset({"a", "an"})
_GIVEN = 100  # of so many that were given an office last, one is meant by it


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
    mine = set(words.lower().split()) - {"the"}
    those = _holders(context, head, sex, words, at)
    if those.shared:
        most = max(those.shared.values())
        fits = tuple(referent for referent, count in those.shared.items() if count == most)
        # Two senators, long ago, and now "the Ohio senator": neither, if no role of theirs has that place.
        apart = len(those.shared.keys() | those.elsewhere | those.others) > 1 and bool(_places(words)) and most == 1
        if len(fits) == 1 and not apart:
            return fits[0], (), ()
        away = those.elsewhere
        weighed = among(so_far, fits, at, "qualified" if apart else "role")
        if apart and (len(fits) == 1 or not weighed or head in lexicon.words("slight_roles")):
            weighed = people_near(so_far, sex, at, "qualified", away)
    elif those.elsewhere:
        weighed = people_near(so_far, sex, at, "qualified", those.elsewhere)
    elif _unnamed_before(so_far, head, mine):
        return None, (), ()
    else:
        if determiner not in _OWNERS and "former" not in mine and not _unnamed_last(so_far):
            holders = called_otherwise(context, head, sex, at)
            called = among(so_far, holders, at, "called")
            alone = len(holders) == 1 and head in lexicon.words("roles_of_the_scene")  # Justice Moe sat. … The judge
            told = next(iter(holders)) if alone else settle(called, context.floor)[0]
            if told and not _of_elsewhere(words, context, told):
                return told, (), called
        owner = _owner(so_far, determiner, at)
        but = those.still | {owner} if owner else those.still
        weighed = people_near(so_far, sex, at, _kind(determiner, head, sex, words), but)
    return (*settle(weighed, context.floor), weighed)


class _Holders(NamedTuple):
    """Who was given an office before a description of its holder.

    `shared`: whom the description fits, with how many of its words their role has. `elsewhere`: whose office is of
    another place. `others`: of the other sex. `still`: who holds it, where "the former president" is meant.
    """

    shared: dict[Referent, int]
    elsewhere: set[Referent]
    others: set[Referent]
    still: set[Referent]


def _holders(context: Context, head: str, sex: str, words: str, at: int) -> _Holders:
    """Return who was given the office `head` before `at`, by how the description `words` fits them."""
    mine = set(words.lower().split()) - {"the"}
    found = _Holders({}, set(), set(), set())
    given = context.offices.get(office(head), ())
    last = bisect_right(given, at, key=itemgetter(0))
    for _, referent, role in given[max(0, last - _GIVEN) : last]:
        known = context.persons[referent[1]].sex
        if "former" in mine and "former" not in role:
            found.still.add(referent)  # "the former president" is not President Moe
        elif _of_elsewhere(words, context, referent):
            found.elsewhere.add(referent)
        elif sex and known and sex != known:
            found.others.add(referent)
        else:
            found.shared[referent] = max(found.shared.get(referent, 0), len(mine & role))
    return found


def _owner(so_far: Discourse, determiner: str, at: int) -> Referent | None:
    """Return who is meant by the his of "his father", which is not he himself."""
    sex = _OWNERS.get(determiner, "")
    return settle(people_near(so_far, sex, at), so_far.context.floor)[0] if sex else None


def _kind(determiner: str, head: str, sex: str, words: str) -> str:
    """Return how surely a description of somebody who was given no such role is of somebody named before."""
    if determiner in _OWNERS:
        return "kin" if head in lexicon.words("kin") else "owned"
    if head in lexicon.words("epithets"):
        return "epithet"
    if (head in _ANYBODY and sex) or words.endswith("-year-old"):
        return "anybody"
    start, _, behind = words.lower().removeprefix("the ").partition(head)
    before = start.split()
    if before == ["former"]:  # an office that many have held, and that nobody here was given
        if head in _KNOWN_TO_ALL:
            return "description" if behind else "former"
        return "held"
    if not lexicon.words("signs_of_a_life").isdisjoint(before) or any(map(_of_origin, before)):  # the retired teacher
        return "life"
    if head in lexicon.words("roles_of_the_scene"):
        return "scene"  # "Ola Moe stood up. The judge said": hardly Moe, whom nobody called a judge
    return "qualified" if _qualified(words) else "description"


def _of_origin(word: str) -> bool:
    """Return whether a word says where somebody was born or lives, or what they were: Ostby-born, ex-docker."""
    return word.endswith(("-born", "-based", "-raised")) or word.startswith("ex-")


def introduced_later(context: Context, head: str, at: int, *, former: bool = False) -> Referent | None:
    """Return who is named soon after an article has begun with a description of them, and given that role.

    "A collision expert says …" in the first paragraph, "Ana Moe, an expert at the institute," in the second. Not of
    what many may be: one resident and then another; and a `former` executive is no chief executive.
    """
    index = context.index
    paragraph = index.paragraph(at)
    if paragraph >= _BEGINNING or head in lexicon.words("roles_of_anybody"):
        return None
    ends = index.paragraph_starts[paragraph + _NAMED_WITHIN : paragraph + _NAMED_WITHIN + 1]
    given = context.offices.get(office(head), ())
    later = {
        referent
        for start, referent, role in given[bisect_right(given, at, key=itemgetter(0)) :]
        if (not ends or start < ends[0]) and (not former or "former" in role)
    }
    if len(later) != 1:
        return None
    (referent,) = later
    return referent if context.persons[referent[1]].mentions[0].span.start > at else None


def unintroduced(context: Context, phrase: Phrase, at: int) -> Referent | None:
    """Return who speaks next by full name and without a role, whom a description that opens an article then means.

    "A driver at the Ostby depot has told an inquiry ….", and next "…,” Ana Moe told the inquiry": nobody is quoted by
    name of whom the article has not said who they are.
    """
    index = context.index
    paragraph = index.paragraph(at)
    words = (phrase.determiner, *index.tokens.lower[phrase.core.stop : phrase.tokens.stop])
    # "The provincial irrigation minister denied it", where an article begins
    owned = phrase.determiner in ("its", "their") or "'s" in index.tokens.words[phrase.core.start : phrase.core.stop]
    whose = paragraph < _OPENING and (owned or (phrase.determiner == "the" and len(phrase.core) > _FULL))
    if not whose and (_INDEFINITE.isdisjoint(words) or phrase.determiner == "the"):
        return None  # "counsel to an inquiry", but not "secretary of state"
    if phrase.head in lexicon.words("roles_of_anybody"):
        return None
    if not 0 < paragraph < _BEGINNING:
        return None
    ends = index.paragraph_starts[paragraph + _NEXT_NAMED : paragraph + _NEXT_NAMED + 1] or (len(index.text),)
    for mention in context.inside(phrase.end, ends[0]):
        if mention.kind is not MentionKind.NAME or not context.names_somebody(mention):
            continue
        kind, number = referent = context.owner[mention.span.start]
        if kind != "p" or not mention.name or len(mention.name.tokens) < _FULL:
            return None
        person = context.persons[number]
        before = (other for other in person.mentions if other.span.start < at and index.paragraph(other.span.start))
        told = any(role.head != DOING for other in person.mentions for role in other.roles)
        unlike = phrase.sex and person.sex and phrase.sex != person.sex
        speaks = context.in_source(mention.span.start) and not any(before)
        return referent if speaks and not told and not unlike else None
    return None


def _unnamed_before(so_far: Discourse, head: str, mine: Collection[str]) -> bool:
    """Return whether somebody without a name was called so before, who is meant then.

    "One former employee said …. Tom Reed declined to comment. The former employee said": not Reed. Or who was one of
    several: "Two diplomats said …. One of them called it premature. The diplomat added".
    """
    unnamed = (found for _, found in so_far.latest() if found.kind is EntityKind.ANONYMOUS and found.referent is None)
    several = {*mine, people.plural(head)} - {head}
    roles = ((found.role or "").lower().split() for found in unnamed)
    return any(head in role or (several.issubset(role) and role[0] in lexicon.words("quantifiers")) for role in roles)


def _unnamed_last(so_far: Discourse) -> bool:
    """Return whether one person without a name spoke last, who may be called by a noun for many posts, too."""
    found = so_far.last[1] if so_far.last else None
    return found is not None and found.kind is EntityKind.ANONYMOUS and found.referent is None and not found.plural


def _of_elsewhere(words: str, context: Context, referent: Referent) -> bool:
    """Return whether a description has a place, and the roles of a person another: "the Ohio senator" of a Texan."""
    mine = _places(words)
    theirs = {
        place
        for mention in context.persons[referent[1]].mentions[:_ROLES_READ]
        for role in mention.roles
        for place in _places(role.text)
    }
    return bool(mine and theirs and mine.isdisjoint(theirs))


def _places(words: str) -> set[str]:
    flags = people.capitalised()
    return {word for word in words.lower().replace("’s", "").replace("'s", "").split() if flags.get(word, 0) & PLACE}


def _qualified(words: str) -> bool:
    """Return whether a description is of somebody known: "the Ohio governor", "the 61-year-old".

    Not "the former president", where the article gives nobody that role: of 28 such in 1,135 texts the likeliest person
    was the right one in half.
    """
    first, _, rest = words.lower().partition(" ")
    flags = people.capitalised().get(first.removesuffix("'s").removesuffix("’s"), 0)
    return bool(rest) and bool(flags & (PLACE | DEMONYM))
