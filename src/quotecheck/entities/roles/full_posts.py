"""Two full posts of one body that one person is given: the general manager, then the head of maintenance."""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import NamedTuple

from quotecheck.entities.roles.post_bodies import called_bodies
from quotecheck.entities.roles.posts_of_one import word_before
from quotecheck.entities.roles.sides import is_excused
from quotecheck.entities.roles.titles import read_title, stem_of_title
from quotecheck.lexicon import lines, people, words
from quotecheck.model import Role, Tokens

_BEHIND = ("at", "in", "with", "on")  # prepositions that join a body or a place, never a field
_FIELD = ("of", "for")
_SUFFIXES = ("woman", "person", "man")


class _Post(NamedTuple):
    """A post: the noun that names it, `field` what it is in charge of, `body` the stems of whose it is."""

    noun: str
    field: frozenset[str]
    body: frozenset[str]
    first: bool
    lesser: bool
    listed: bool


def are_two_posts(tokens: Tokens, one: Role, other: Role) -> bool:
    """Return whether two roles are full posts of one body, neither of which tells more or less of the other.

    Operations manager, safety manager; the general manager, the head of maintenance; not the director, the finance
    director, nor the treasurer of one club, the secretary of a choir.
    """
    first, second = (_read(role.text, role.head) for role in (one, other))
    if first is None or second is None or not _are_apart(first, second):
        return False
    if first.body and second.body and not (first.body <= second.body or second.body <= first.body):
        return False
    if not (first.listed and second.listed) and (not first.body or first.body != second.body):
        return False  # the lifeboat's coxswain, the lifeboat's mechanic
    return all(_is_the(tokens, role) and not is_excused(tokens, role) for role in (one, other))


def _are_apart(first: _Post, other: _Post) -> bool:
    if (first.lesser or other.lesser) and (first.noun == other.noun or (_leads(first) and _leads(other))):
        return False  # a deputy director may be the head of a part
    if first.noun == other.noun or (_leads(first) and _leads(other)):
        if {first.noun, other.noun} & {"chief"} and {*first.field, *other.field} & _services():
            return False  # a fire chief may be the county's emergency director
        if first.field and other.field:
            return first.field.isdisjoint(other.field)
        # the general manager, the head of maintenance; not the director, the marketing director
        return first.noun != other.noun and first.field != other.field and (_is_first(first) or _is_first(other))
    if not _leads(first) and not _leads(other):
        return True  # the harbour master, the harbour engineer
    if {first.noun, other.noun} & words("callings_of_leaders"):
        return False  # the library's director, Librarian Ana Ruiz
    told = first.field | {stem_of_title(first.noun)}
    return told.isdisjoint(other.field | {stem_of_title(other.noun)})


def _is_full(noun: str) -> bool:
    """Return whether a noun names a post that fills a person's day, so that nobody has two in one body."""
    return noun in words("heads_of_full_posts") or noun.endswith("master")


def _is_post(text: str, head: str) -> bool:
    """Return whether a noun names what one person of a body does for it, though it is no office: the ship's | cook."""
    several = head in words("shared_posts") or head.endswith(tuple(lines("role_endings")))
    vague = head in words("general_roles") or head in words("people_of_any_kind") or head in words("roles_of_anybody")
    kin = head in words("kin") or head in words("single_heads")
    return (
        not (several or vague or kin) and people.listed_role(head) is not None and read_title(text, head).office is None
    )


def _is_first(post: _Post) -> bool:
    """Return whether a post is the first of a body that it names: not a bank's managing directors."""
    return post.first and bool(post.body)


def _leads(post: _Post) -> bool:
    return post.noun in words("heads_of_anything")


def _services() -> frozenset[str]:
    return frozenset(map(stem_of_title, words("bodies_of_service") | {"fire", "police"}))


@lru_cache(maxsize=2048)
def _read(text: str, head: str) -> _Post | None:
    """Return the post that a role is, None where its noun names none of those that fill a person's day."""
    parts = text.replace("’", "'").split()
    told = [part.lower().strip(',."“”') for part in parts]
    noun = next((head.removesuffix(end) for end in _SUFFIXES if head.endswith(end) and len(head) > len(end)), head)
    listed = _is_full(noun)
    if head not in told or not (listed or _is_post(text, head)):
        return None
    if not _JOINING.isdisjoint(told) or not words("words_of_shared_posts").isdisjoint(told):
        return None
    at = told.index(head)
    before, behind = told[:at], told[at + 1 :]
    owner = max((i + 1 for i, part in enumerate(before) if part.endswith(("'s", "s'"))), default=0)
    body = _stems(before[:owner])
    field = before[owner:]
    lesser = not words("lesser_ranks").isdisjoint(field)
    named = next((i + 1 for i in reversed(range(len(field))) if noun != "editor" and _is_of_bodies(field[i])), 0)
    body |= _stems(field[:named])
    small = words("lesser_ranks") | words("loose_title_words")
    own = _stems(word for word in field[named:] if word not in small)
    own -= frozenset(map(stem_of_title, words("grades_of_the_first")))
    first = not words("grades_of_the_first").isdisjoint(field)
    if behind[:1] and behind[0] in _FIELD and not own:
        stop = next((i for i, word in enumerate(behind) if i and word in (*_BEHIND, *_FIELD)), len(behind))
        of = behind[1:stop]
        if any(_is_of_bodies(word) for word in of) or parts[at + 2][:1].isupper() or _article(parts, at):
            body |= _stems(of)
        else:
            own |= _stems(of)
        behind = behind[stop:]
    if behind[:1] == ["for"]:
        own |= _stems(behind[1:])  # deputy director of the company for | personnel
        behind = []
    return _Post(noun, own, (body | _stems(behind[1:])) - called_bodies(), first, lesser, listed)


def _is_of_bodies(word: str) -> bool:
    return any(
        word.removesuffix("'s") in those
        for those in (people.heads("body_nouns"), words("places"), words("nouns_for_any_body"))
    )


def _article(parts: Sequence[str], at: int) -> bool:
    return parts[at + 2 : at + 3] == ["the"]


_JOINING = frozenset(("and", "&", "or", "also"))


def _stems(told: Iterable[str]) -> frozenset[str]:
    bare = (word.removesuffix("'s").removesuffix("'") for word in told)
    return frozenset(stem_of_title(word) for word in bare if word not in words("articles") and len(word) > 2)


def _is_the(tokens: Tokens, role: Role) -> bool:
    """Return whether a role is one that one person has: not a | manager at the mill."""
    return word_before(tokens, role) not in ("a", "an", "another", "and", "one")
