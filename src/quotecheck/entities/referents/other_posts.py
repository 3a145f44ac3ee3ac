"""Who may be called by a noun that no role of theirs has: the lawyer, of a barrister; the judge, of Justice Moe."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from functools import cache

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.given_offices import Given, given_last, office
from quotecheck.entities.referents.referents import Referent, Traits
from quotecheck.lexicon import people
from quotecheck.lexicon.offices import heads_of_offices
from quotecheck.lexicon.titles import title_in_full
from quotecheck.model import DOING, Role

_BEFORE_PLACES = (" of ", ", of ", " from ", ", from ")
_FIRST = 4  # mentions
_LANDS = people.DEMONYM | people.PLACE
_LEFT = frozenset({"former", "then"})
_OF_ONE = frozenset({"governor", "mayor", "president"})
_NOT_YET = frozenset({"acting", "next"})
_STANDING_IN = frozenset({"deputy", "shadow", "vice"})
_EQUALS = ("counterpart",)  # who is what somebody else is


@cache
def _narrower() -> Mapping[str, Sequence[str]]:
    """Return nouns → posts, ranks and titles whose holders are called that."""
    found: dict[str, list[str]] = {}
    for post, *nouns in map(str.split, lexicon.lines("also_called")):
        for noun in nouns:
            found.setdefault(noun, []).append(post)
    for first, *others in map(str.split, lexicon.lines("called_alike")):
        for noun in others:
            found[noun] = list(dict.fromkeys((first, *found.get(first, ()), *found.get(noun, ()))))
    return found


def called_otherwise(context: Context, head: str, sex: str, at: int) -> frozenset[Referent]:
    """Return whom `head`, a noun in small letters, may mean by a post or title that they were given before `at`.

    Args:
        context: the article.
        head: the noun of a description of one person.
        sex: what the description tells, m, f or nothing.
        at: where it stands.
    """
    found: set[Referent] = set()
    for post in _narrower().get(head, ()):
        *field, noun = post.split("+")
        given = given_last(context.offices, noun, at)
        found.update(one for _, one, role in given if _LEFT.isdisjoint(role) and role.issuperset(field))
    return frozenset(one for one in found if not sex or context.persons[one[1]].sex in ("", sex))


def given_by_rank(offices: Mapping[str, Sequence[Given]], head: str, at: int) -> Sequence[Given]:
    """Return those who were given a post last before `at`, of a lesser rank or not: the vice-chairman, the chairman."""
    rank, hyphen, post = head.partition("-")
    whole = given_last(offices, post, at) if hyphen and rank in lexicon.words("lesser_ranks") else ()
    return (*given_last(offices, head, at), *whole)


def of_another_rank(head: str, mine: Iterable[str], role: Iterable[str]) -> bool:
    """Return whether a description is of another post than a role: the deputy mayor, the next mayor, of a mayor.

    An assistant coach may be called the coach; a deputy mayor is not called the mayor, of whom there is one.
    """
    called, given = ({part for word in words for part in word.split("-")} for words in (mine, role))
    ranks = lexicon.words("lesser_ranks")
    only = head in _OF_ONE or head in lexicon.words("single_heads")
    return bool((called - given) & (ranks | _NOT_YET) or (only and (given - called) & _STANDING_IN))


def has_another_post(context: Context, head: str, referent: Referent) -> bool:
    """Return whether somebody has a post and none by which `head` can mean them: the senator, of a director.

    A candidate has no post, or one that people are elected to: the nominee, of a governor, not of an adviser. Ranks and
    styles go with any post: Col. Ana Moe, the director.
    """
    styles = lexicon.words("ranks_of_bearers", "styles_beside_posts")
    standing, elected = lexicon.words("candidacies"), lexicon.words("elected_posts")
    posts = heads_of_offices() - styles - lexicon.words("general_roles")
    if head not in posts | standing:
        return False
    held = posts_of(first_roles(context, referent))
    if is_called_so(head, held):
        return False
    others = posts | lexicon.words("roles_beside_candidates")
    if head in standing:
        return not held.isdisjoint(others - elected)
    return not held.isdisjoint(others if head in elected else others | standing)  # "the FBI director" is no nominee


def first_roles(context: Context, referent: Referent) -> list[Role]:
    """Return the roles that the first mentions of somebody give them, but for what they do."""
    mentions = context.persons[referent[1]].mentions[:_FIRST]
    return [role for mention in mentions for role in mention.roles if role.head != DOING]


def posts_of(roles: Iterable[Role]) -> frozenset[str]:
    """Return the nouns of roles as `office` gives them."""
    return frozenset(office(title_in_full(role.head.rstrip("."))) for role in roles)


def is_called_so(head: str, held: AbstractSet[str]) -> bool:
    """Return whether a holder of posts, by the nouns that `office` gives, may be called `head`."""
    return office(head) in held or not held.isdisjoint(_narrower().get(head, ()))


def minding_posts(
    context: Context, head: str, fits: Callable[[Referent], Traits | None]
) -> Callable[[Referent], Traits | None]:
    """Return `fits` without who has another post than the noun of a description, `head`, tells.

    Those whom one elects to a post may have had another: of these it is a trait.
    """
    doubtful = head in lexicon.words("elected_posts")

    def minding(referent: Referent) -> Traits | None:
        traits = fits(referent)
        if traits is None or referent[0] != "p" or not has_another_post(context, head, referent):
            return traits
        return (*traits, "another-post") if doubtful else None

    return minding if head else fits


def told_by_place(context: Context, head: str, words: str, sex: str, at: int) -> Referent | None:
    """Return who of those called `head` before `at` has a name in their role that the description `words` has, too.

    "The area's MP, Ana Moe, and her Ostby counterpart, Ola Lie, came. The legislator from Ostby said": Lie, who is what
    she is. A word for many may be any post of a land: Israeli Prime Minister Dan, "the Israeli leader". None where
    no role has it, or those of two.
    """
    names = {word.removesuffix("'s").removesuffix("’s") for word in words.split() if word[0].isupper()} - {
        "The",
        head.capitalize(),
    }
    if not names:
        return None
    posts: Iterable[str] = (head, *_narrower().get(head, ()), *_EQUALS)
    if head in lexicon.words("general_roles") and all(map(_is_land, names)):
        posts = context.offices
    small = {name.lower() for name in names}
    behind = tuple(f"{joint}{name}" for name in names for joint in _BEFORE_PLACES)
    fits = {
        referent
        for post in posts
        for start, referent, role in context.offices.get(office(post), ())
        if start < at
        and ("former" in role or "former" not in words.lower().split())
        and (
            not small.isdisjoint(role)
            or _is_followed(context, referent, behind)
            or not names.isdisjoint(_letters_of_bodies(context, referent))
        )
    }
    fits = {one for one in fits if not sex or context.persons[one[1]].sex in ("", sex)}
    return fits.pop() if len(fits) == 1 else None


def _letters_of_bodies(context: Context, referent: Referent) -> set[str]:
    """Return the first letters of the bodies that somebody has a post in: DCI, of the Directorate of Crimes Inquiries.

    An examiner at the Directorate of Crimes Inquiries, Inspector Ana Moe, left. The DCI | officer | said.
    """
    mentions = context.persons[referent[1]].mentions[:_FIRST]
    bodies = {role.affiliation for mention in mentions for role in mention.roles if role.affiliation}
    return {"".join(word[0] for word in body.split() if word[0].isupper()) for body in bodies}


def _is_land(name: str) -> bool:
    """Return whether a capital is of a land: Israeli, Ohio; not of a party: Republican."""
    flags = people.capitalised().get(name.lower(), 0)
    return bool(flags & _LANDS) and not flags & people.ROLE


def _is_followed(context: Context, referent: Referent, behind: tuple[str, ...]) -> bool:
    """Return whether one of the first names of somebody has words right behind it: Senator Ana Moe | of Ostby."""
    mentions = context.persons[referent[1]].mentions[:_FIRST]
    return any(context.text.startswith(behind, mention.span.end) for mention in mentions)
