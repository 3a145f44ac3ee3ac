"""Whom the description that opens an article means, where the name follows soon after."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from operator import itemgetter

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.described_places import of_elsewhere
from quotecheck.entities.referents.given_offices import Given, office
from quotecheck.entities.referents.other_posts import called_otherwise
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.function_words import function_words
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import HEADLINE_AND_DECK, Kind, Mention, MentionKind, ParagraphKind, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

INTRODUCED = "introduced-later"
"""The ground on which somebody is meant who is named only later."""
_BEGINNING = 4  # paragraphs, the headline among them
_NAMED_WITHIN = 4  # paragraphs
_NEXT_NAMED = 3  # paragraphs
_FULL = 2  # words of a name
_NEXT_PARAGRAPH = 2  # paragraphs, the first among them
_BESIDE = frozenset({ParagraphKind.DATELINE, ParagraphKind.LABEL, ParagraphKind.BULLET, ParagraphKind.TIME})


def introduced_later(context: Context, head: str, words: str, at: int, *, far: bool = False) -> Referent | None:
    """Return who is named after an article has begun with a description, `words`, of them, and given that role.

    "A collision expert says …" in the first paragraph, "Ana Moe, an expert at the institute," in the second. With
    `far` anywhere behind, where the role says more of it: a lawyer for the mayor, and then "Ana Moe, the mayor's
    lawyer". Not of what many may be: one resident and then another; and a former executive is no chief executive.
    """
    index = context.index
    paragraph = index.paragraph(at)
    if told_before(context, paragraph) >= _BEGINNING or head in lexicon.words("roles_of_anybody"):
        return None
    mine = _told(words.lower().split())
    ends = starts_behind(context, paragraph, _NAMED_WITHIN)
    given = context.offices.get(office(head), ()) or _of_another_head(context, head, mine)
    above = index.paragraphs[paragraph].kind in HEADLINE_AND_DECK
    fits = {
        referent
        for start, referent, role in given[bisect_right(given, at, key=itemgetter(0)) :]
        if ("former" in mine) == ("former" in role)
        and (far or not ends or start < ends[0])
        and (not far or _says_more(mine - {head}, _told(role), above=above))
    }
    if len(fits) != 1 or (far and len({one for _, one, _ in given}) > 1):
        return None
    (referent,) = fits
    return referent if context.persons[referent[1]].mentions[0].span.start > at else None


def _of_another_head(context: Context, head: str, mine: frozenset[str]) -> Sequence[Given]:
    """Return who is given the first post of the same body under another noun, in the order of the text.

    "The head of the state's dam safety office told …", and then "Ana Moe, chief of the Office of Dam Safety".
    """
    heads = lexicon.words("heads_of_anything")
    others = (
        (one for other in sorted(heads - {head}) for one in context.offices.get(other, ())) if head in heads else ()
    )
    fits = (one for one in others if len((mine - heads) & _told(one[2])) >= _FULL)
    return sorted(fits, key=itemgetter(0))


def named_next(context: Context, phrase: Phrase, words: str, at: int) -> Referent | None:
    """Return who is named for the first time soon behind a description, with the post or calling that it tells.

    "The organizer of a rival rally said no.", and next "“It rained,” said Ana Moe, organizer of a rally on the Ostby
    hall". Anywhere in an article, where nobody was given that post before.
    """
    mine = _told(words.lower().split())
    owned = "'s" in context.index.tokens.words[phrase.core.start : phrase.core.stop]
    if not (owned or phrase.determiner in determiners_of_the_known()):
        return None
    if len(mine) < _FULL or phrase.head in lexicon.words("roles_of_anybody") | lexicon.words("epithets"):
        return None
    given = context.offices.get(office(phrase.head), ())
    first = bisect_right(given, at, key=itemgetter(0))
    ends = starts_behind(context, context.index.paragraph(at), _NEXT_PARAGRAPH) or (len(context.text),)
    next_ones = [one for one in given[first:] if one[0] < ends[0]]
    if first or len({referent for _, referent, _ in next_ones}) != 1:
        return None
    _, referent, role = next_ones[0]
    ranks = lexicon.words("lesser_ranks") | {"former"}
    new = context.persons[referent[1]].mentions[0].span.start > at
    alike = mine & ranks == role & ranks and not of_elsewhere(words, context, referent)
    return referent if new and alike else None


def told_before(context: Context, paragraph: int) -> int:
    """Return how many paragraphs stand before one, labels, dates and what else tells no story left out."""
    return sum(one.kind not in _BESIDE for one in context.index.paragraphs[:paragraph])


def starts_behind(context: Context, paragraph: int, number: int) -> Sequence[int]:
    """Return where the paragraph starts that is so many behind one, or nothing where the text ends before."""
    told = [
        i for i in range(paragraph, len(context.index.paragraphs)) if context.index.paragraphs[i].kind not in _BESIDE
    ]
    return context.index.paragraph_starts[told[number] : told[number] + 1] if number < len(told) else ()


def _says_more(mine: frozenset[str], role: frozenset[str], *, above: bool) -> bool:
    """Return whether a role shares a word beside its noun, and the same rank: not a deputy minister and a minister.

    What stands `above` the article is in it, whatever the words.
    """
    ranks = lexicon.words("lesser_ranks")
    return (above or not mine.isdisjoint(role)) and mine & ranks == role & ranks


def _told(words: Iterable[str]) -> frozenset[str]:
    """Return the words of a role without small ones and possessive endings."""
    found = {word.strip("().,").removesuffix("'s").removesuffix("’s") for word in words}
    return frozenset(found) - function_words()


def called_so_later(context: Context, phrase: Phrase, whole: Span) -> Referent | None:
    """Return who is named first, and new, behind a description that opens an article, and may be called that by a post.

    "A judge has thrown out the notices.", and next "Justice Ana Moe found that …"; "The head of a ferry company", and
    next "Halden Lines president Bo Lie". Only one who speaks.
    """
    paragraph = context.index.paragraph(whole.start)
    if told_before(context, paragraph) >= _BEGINNING or phrase.head in lexicon.words("roles_of_anybody"):
        return None
    ends = starts_behind(context, paragraph, _NEXT_NAMED) or (len(context.text),)
    for mention in context.inside(whole.end, ends[0]):
        referent = context.owner.get(mention.span.start)
        if mention.kind is not MentionKind.NAME or referent is None or referent[0] != "p":
            continue
        if context.persons[referent[1]].mentions[0].span.start < whole.start:
            continue  # whom the headline or the same sentence names
        posts = called_otherwise(context, phrase.head, phrase.sex, ends[0])
        return referent if referent in posts and speaks(context, mention) else None
    return None


def speaks(context: Context, mention: Mention) -> bool:
    """Return whether a name is that of a source who says something: not "Moe did not answer"."""
    at = mention.span.start
    return context.in_source(at) and not any(
        one.kind is Kind.DECLINED and one.source and one.source.start <= at < one.source.end
        for one in context.attributions
    )
