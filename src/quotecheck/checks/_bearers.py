"""Which of two people a surname means: used by the check of ambiguous surnames."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Set as AbstractSet
from itertools import islice

from quotecheck.checks._near import last_named, words_of
from quotecheck.lexicon import common_words, words
from quotecheck.lexicon.folding import fold
from quotecheck.lexicon.given_names import sex_of
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Article, Entity, Span

_NEAR = 4  # paragraphs, its own included, in which one of them named alone is whom it means
_PAGE = 8_000  # characters in which somebody is named last
_READ = 20  # mentions of somebody that are looked at for a role
_LEADING = 4  # mentions from which on somebody is whom the story is about
_REACH = 120  # characters within which a relative is named, or a pronoun follows


def is_named_alone(starts: list[int], span: Span, fits: list[Entity]) -> bool:
    """Return whether one of them, and no other, was named shortly before."""
    own = bisect_right(starts, span.start) - 1
    return sum(last_named(person, span.start, starts[max(0, own + 1 - _NEAR)]) >= 0 for person in fits) == 1


def is_settled(article: Article, starts: list[int], span: Span, fits: list[Entity]) -> bool:
    """Return whether one of them was just named in the paragraph, or a pronoun behind the surname tells."""
    own = bisect_right(starts, span.start) - 1
    if any(last_named(person, span.start, starts[own]) >= 0 for person in fits):
        return True
    after = article.text[span.end : span.end + _REACH].split("\n", 1)[0]
    told = pronoun_sexes()
    sexes = {told[word] for word in words_of(after) if word in told}
    return sum(sex_of(fold(person.name.partition(" ")[0])) in sexes for person in fits) == 1


def fits_two(honorific: str, fits: list[Entity]) -> bool:
    """Return whether a courtesy title tells nothing, because two of them are known to be of its sex: Ms. Brandt."""
    sex = {"mr": "m", "ms": "f", "mrs": "f", "miss": "f"}.get(honorific.lower().strip("."), "")
    names = [person.name.split() for person in fits]
    return bool(sex) and sum(len(name) == 2 and sex_of(fold(name[0])) == sex for name in names) > 1


def is_overtaken(article: Article, span: Span, fits: list[Entity], taken: str, speaking: set[str]) -> bool:
    """Return whether another of them was named last, who speaks or has a role, and `taken` is not the leading one.

    Ana Brandt objected. Leo Brandt, a baker, agreed. After the vote Brandt left.
    """
    first = next((person for person in fits if person.id == taken), None)
    if first is None or taken not in speaking or _is_leading(first, span.start):
        return False
    last = max(fits, key=lambda person: last_named(person, span.start, span.start - _PAGE))
    if last is first or not (last.id in speaking or any(mention.roles for mention in last.mentions[:_READ])):
        return False
    close = words("kin") - words("distant_kin")
    return not any(has_kin_near(article, person, close) for person in fits)


def _is_leading(person: Entity, before: int) -> bool:
    """Return whether somebody was named more than a few times before the offset `before`."""
    named = (mention for mention in person.mentions[:_READ] if mention.name)
    fifth = next(islice(named, _LEADING, None), None)
    return fifth is not None and fifth.span.start < before


def is_passed_by(starts: list[int], span: Span, fits: list[Entity], taken: str) -> bool:
    """Return whether the surname is taken for one of them, while another was named last, shortly before."""
    own = bisect_right(starts, span.start) - 1
    least = starts[max(0, own + 1 - _NEAR)]
    last = {person.id: last_named(person, span.start, least) for person in fits}
    nearest = max(last, key=last.__getitem__)
    named = all(sex_of(fold(person.name.partition(" ")[0])) for person in fits)
    return named and taken in last and nearest != taken and last[nearest] > last[taken]


def has_kin_near(article: Article, person: Entity, kin: AbstractSet[str]) -> bool:
    """Return whether one of the words `kin` stands by a person's first mention: of a couple, one leads the story."""
    span = person.mentions[0].span
    around = article.text[max(0, span.start - _REACH) : span.end + _REACH]
    return not kin.isdisjoint(words_of(around))


def is_of_a_family(article: Article, fits: list[Entity], speaking: set[str]) -> bool:
    """Return whether relatives are named with one whom the story is about, and do not all speak for themselves."""
    kin = words("kin")
    related = any(has_kin_near(article, person, kin) for person in fits)
    return related and sum(person.id in speaking for person in fits) < 2


def may_be_given(first: str) -> bool:
    """Return whether a word before a surname may be a given name: not Mayor Brandt, Interestingly Brandt."""
    small = first.lower()
    return small not in words("title_words") and (small not in common_words() or bool(sex_of(fold(first))))
