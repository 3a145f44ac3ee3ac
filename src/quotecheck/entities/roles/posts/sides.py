"""Posts of two sides, of which nobody holds both: the planning committee's head, the developer's chairwoman."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from functools import cache, lru_cache
from itertools import chain

from quotecheck.lexicon import lines, words
from quotecheck.lexicon.pronouns import ITS_OR_THEIR
from quotecheck.model import Role, Tokens
from quotecheck.system.tuples import NamedTuple
from quotecheck.text.punctuation import CLAUSE_ENDS

_ANY, _FIRST, _CLAUSE = "*", "first", "who"
_FARTHEST = 80  # tokens before a role in which the body is named in full: the audit committee … The committee
_BESIDE = 4  # tokens before a role
_SENTENCE = 40  # tokens
_LONGEST = 10  # tokens of a subject
_MODIFIERS = 3  # words before a noun
_MARKS = str.maketrans(dict.fromkeys('.,;:()“”"-–', " "))


class _Post(NamedTuple):
    """A post of one side: the nouns that may head it, none for any, and the words that stand in it side by side."""

    heads: frozenset[str]
    words: Sequence[frozenset[str]]


def are_of_two_sides(tokens: Tokens, one: Role, other: Role) -> bool:
    """Return whether nobody holds both posts, since they stand against each other in one matter."""
    if is_excused(tokens, one) or is_excused(tokens, other):
        return False
    first, second = _sides(one.head, _told(tokens, one)), _sides(other.head, _told(tokens, other))
    return any(second.get(field, side) != side for field, side in first.items())


def is_excused(tokens: Tokens, role: Role) -> bool:
    """Return whether a post comes beside another, or is past: who | also | chairs the developer, once the whip."""
    place = tokens.within(role.span.start, role.span.end)
    first = place.start
    while first > max(0, place.start - _BESIDE) and tokens.words[first - 1] not in CLAUSE_ENDS:
        first -= 1  # late on Monday, | the chief
    before = {*tokens.lower[first : place.start]}
    own = tokens.lower[place.start : place.stop + 1]
    return (
        "also" in (*before, *own)
        or own[-2:] == ("as", "well")
        or own[-3:-1] == ("as", "well")
        or not before.isdisjoint(("once", *words("former_or_not")))
    )


def opens_side(told: Sequence[str]) -> bool:
    """Return whether the words of a clause, from its verb on, begin with what tells a side: represents the accused."""
    if told and told[0].isalpha() and told[0] not in words("articles") and told[0] not in _by_verb():
        return False
    words_told = _plain(told)
    return any(_begins(post, words_told) for post in _by_verb().get(words_told[0], ())) if words_told else False


def _begins(post: _Post, told: Sequence[str]) -> bool:
    return len(told) >= len(post.words) and all(word in fits for word, fits in zip(told, post.words, strict=False))


def _told(tokens: Tokens, role: Role) -> tuple[str, ...]:
    """Return the words of a role, with those that say whose post it is where it only points back to them."""
    own = _plain(role.text.split())
    first = bisect_left(tokens.starts, role.span.start)
    if first and tokens.lower[first - 1] in ITS_OR_THEIR:
        return (*own, *_subject(tokens, first))
    if own and own[-1] in words("nouns_for_any_body") and own[:-1] in ((), (role.head,), (role.head, "of")):
        return (*own[:-1], *_modifiers(tokens, own[-1], first), own[-1])
    return own


def _plain(parts: Sequence[str]) -> tuple[str, ...]:
    """Return words in small letters, without articles, marks and possessive endings."""
    joined = " ".join(parts).lower().replace("’", "'").translate(_MARKS)
    bare = (word.removesuffix("'s").removesuffix("'") for word in joined.split())
    return tuple(word for word in bare if word and word not in words("articles"))


def _subject(tokens: Tokens, at: int) -> tuple[str, ...]:
    """Return the words with which the sentence of `its` begins, up to a comma: The dockers' union | , whose."""
    start = at
    while start > max(0, at - _SENTENCE) and tokens.words[start - 1] not in (".", "\n", "|"):
        start -= 1
    stop = next((i for i in range(start, at) if tokens.words[i] == ","), at)
    return _plain(tokens.words[start : min(stop, start + _LONGEST)])


def _modifiers(tokens: Tokens, noun: str, before: int) -> tuple[str, ...]:
    """Return the words before a noun where the text names the body last: the board's | audit | committee."""
    for i in range(before - 1, max(0, before - _FARTHEST), -1):
        if tokens.lower[i] == noun:
            start = i
            while start > i - _MODIFIERS and tokens.words[start - 1].isalpha() and tokens.symbols[start - 1] in "NKvg":
                start -= 1
            if start < i and tokens.lower[start - 1] != noun:
                return _plain(tokens.words[start:i])
    return ()


@lru_cache(maxsize=4096)  # each role of somebody is compared with each other one
def _sides(head: str, told: tuple[str, ...]) -> Mapping[int, int]:
    """Return the matters that a role takes a side in, by the numbers of their lines → the side."""
    fits: dict[int, dict[int, int]] = {}
    for key in {head, *told}:
        for field, side, post in _by_key().get(key, ()):
            sides = fits.setdefault(field, {})
            sides[side] = max(_fit(post, head, told), sides.get(side, 0))
    found: dict[int, int] = {}
    for field, sides in fits.items():
        most = max(sides.values())
        best = [side for side, fit in sides.items() if fit == most]
        if most and len(best) == 1:
            found[field] = best[0]
    return found


@cache
def _by_key() -> Mapping[str, Sequence[tuple[int, int, _Post]]]:
    """Return the first word of each post, or its head if that is all → the numbers of its matter and side, and it."""
    found: dict[str, list[tuple[int, int, _Post]]] = {}
    for field, sides in enumerate(_fields()):
        for side, posts in sides:
            for post in posts:
                for key in post.words[0] if post.words else post.heads:
                    found.setdefault(key, []).append((field, side, post))
    return found


def _fit(post: _Post, head: str, told: Sequence[str]) -> int:
    """Return of how many words a post is that a role is, 0 where it is none."""
    if post.heads and head not in post.heads:
        return 0
    count = len(post.words)
    if any(all(told[i + k] in post.words[k] for k in range(count)) for i in range(len(told) - count + 1)):
        return count + bool(post.heads)
    return 0


@cache
def _fields() -> Sequence[Sequence[tuple[int, Sequence[_Post]]]]:
    """Return the sides of each matter, numbered, with their posts."""
    return [
        [(k, [_post(each.split()) for each in side.split(", ")]) for k, side in enumerate(line.split(" | "))]
        for line in lines("posts_of_two_sides")
    ]


@cache
def _by_verb() -> Mapping[str, Sequence[_Post]]:
    """Return the posts that a clause tells by the verb with which it begins."""
    found: dict[str, list[_Post]] = {}
    clauses = (line for line in lines("posts_of_two_sides") if f"{_CLAUSE} " in line)
    for each in chain.from_iterable(side.split(", ") for line in clauses for side in line.split(" | ")):
        if each.startswith(f"{_CLAUSE} "):
            post = _post(each.split())
            for verb in post.words[0]:
                found.setdefault(verb, []).append(post)
    return found


def _post(parts: Sequence[str]) -> _Post:
    heads, *rest = (frozenset(part.split("/")) for part in parts)
    if _FIRST in heads:
        heads |= words("heads_of_a_side")
    return _Post(frozenset() if _ANY in heads else heads, rest)
