"""Whether somebody else of a surname was named last: used by the check of ambiguous surnames."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice

from quotecheck.checks._near import last_named, words_of
from quotecheck.lexicon import words
from quotecheck.model import Article, Entity, EntityKind, Span

_PAGE = 8_000  # characters in which somebody is named last
_READ = 20  # mentions of somebody that are looked at for a role
_LEADING = 4  # mentions from which on somebody is whom the story is about
_FAR_MORE = 3  # times as often as the others together is far more often
_BESIDE = 40  # characters within which a relative is told by: his wife, Ada Brandt
_REACH = 120  # characters within which a relative is named


def is_overtaken(article: Article, span: Span, fits: list[Entity], taken: str, speaking: set[str]) -> bool:
    """Return whether another of them was named last, who speaks or has a role, and `taken` is not the leading one.

    Ana Brandt objected. Leo Brandt, a baker, agreed. After the vote Brandt left.
    """
    first = next((person for person in fits if person.id == taken), None)
    if first is None or taken not in speaking or _is_leading(first, span.start):
        return False
    last = max(fits, key=lambda person: _last_said(article.text, person, span.start))
    if last is first or not (last.id in speaking or any(mention.roles for mention in last.mentions[:_READ])):
        return False
    close = words("kin") - words("distant_kin")
    return not any(has_kin_near(article, person, close, _BESIDE) for person in fits)


def _last_said(text: str, person: Entity, before: int) -> int:
    """Return where something was last said of somebody by name: not in "the baker, who is Ada Brandt's cousin"."""
    place = last_named(person, before, before - _PAGE)
    while place >= 0 and _is_of_kin(text, person, place):
        place = last_named(person, place, before - _PAGE)
    return place


def _is_of_kin(text: str, person: Entity, place: int) -> bool:
    """Return whether a name at `place` only tells whose relative somebody else is."""
    end = next((mention.span.end for mention in person.mentions if mention.span.start == place), place)
    owner, *behind = text[end : end + _BESIDE].replace("’", "'").split()[:3] or [""]
    return owner == "'s" and not words("kin").isdisjoint(words_of(" ".join(behind)))


def _is_leading(person: Entity, before: int) -> bool:
    """Return whether somebody was named more than a few times before the offset `before`."""
    named = (mention for mention in person.mentions[:_READ] if mention.name)
    fifth = next(islice(named, _LEADING, None), None)
    return fifth is not None and fifth.span.start < before


def is_story_of(span: Span, fits: list[Entity], taken: str, borne: Mapping[str, Sequence[int]]) -> bool:
    """Return whether the story is about one, whom a surname may be taken for, and names the others in passing.

    `borne` has where each of them is called by the surname, alone or not.
    """
    named = {person.id: bisect_left(borne[person.id], span.start) for person in fits}
    leading = max(named, key=named.__getitem__)
    own = named.pop(leading)
    return taken in ("", leading) and own > _LEADING and own >= _FAR_MORE * sum(named.values())


def comes_between(article: Article, span: Span, fits: list[Entity], taken: str, speaking: set[str]) -> bool:
    """Return whether another one who speaks was named since one of them was, and none of them leads the story."""
    if any(_is_leading(person, span.start) for person in fits if person.id == taken or not taken):
        return False
    last = max(last_named(person, span.start, span.start - _PAGE) for person in fits)
    own = {person.id for person in fits}
    return any(
        last_named(person, span.start, last + 1) >= 0
        for person in article.entities
        if person.id in speaking and person.id not in own and person.kind is EntityKind.PERSON
    )


def has_kin_near(article: Article, person: Entity, kin: AbstractSet[str], reach: int = _REACH) -> bool:
    """Return whether one of the words `kin` stands by a person's first mention: of a couple, one leads the story."""
    span = person.mentions[0].span
    around = article.text[max(0, span.start - reach) : span.end + reach]
    return not kin.isdisjoint(words_of(around))
