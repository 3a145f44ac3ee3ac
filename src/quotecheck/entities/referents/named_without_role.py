"""Whom the description that opens an article means, where a name without a role like it comes next."""

from __future__ import annotations

from bisect import bisect_right

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context, is_birth_name
from quotecheck.entities.referents.named_later import speaks, starts_behind, told_before
from quotecheck.entities.referents.other_posts import has_another_post
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon.pronouns import HIS_HER_OR_THEIR, ITS_OR_THEIR, pronoun_sexes
from quotecheck.model import DOING, Mention, MentionKind, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

_BEGINNING = 4  # paragraphs, the headline among them
_NEXT_NAMED = 3  # paragraphs
_FULL = 2  # words of a name
_OPENING = 3  # paragraphs: the headline, a byline and the lede
_TELLING = ("a", "an", "the", "its", "their")
_RELATIVE_WITHIN = 2  # paragraphs


def unintroduced(context: Context, phrase: Phrase, whole: Span) -> Referent | None:
    """Return who speaks next by full name and without a role, whom a description that opens an article then means.

    "A driver at the Ostby depot has told an inquiry ….", and next "…,” Ana Moe told the inquiry": nobody is quoted by
    name of whom the article has not said who they are.
    """
    index, at = context.index, whole.start
    paragraph = index.paragraph(at)
    words = (phrase.determiner, *index.tokens.lower[phrase.core.stop : phrase.tokens.stop])
    # "The provincial irrigation minister denied it", "The road will be fought, its chair says", where an article begins
    known = phrase.determiner == "the" or phrase.determiner in ITS_OR_THEIR
    owned = phrase.determiner in ITS_OR_THEIR or "'s" in index.tokens.words[phrase.core.start : phrase.core.stop]
    qualified = len(phrase.core) > _FULL or index.tokens.lower[phrase.tokens.stop : phrase.tokens.stop + 1] == ("who",)
    whose = paragraph < _OPENING and (owned or (known and qualified))
    if not whose and (lexicon.words("indefinite_articles").isdisjoint(words) or known):
        return None  # "counsel to an inquiry", but not "secretary of state"
    if phrase.head in lexicon.words("roles_of_anybody"):
        return None
    if not 0 < told_before(context, paragraph) < _BEGINNING:
        return None
    ends = starts_behind(context, paragraph, _NEXT_NAMED) or (len(index.text),)
    for mention in context.inside(max(phrase.end, whole.end), ends[0]):
        if mention.kind is not MentionKind.NAME or not context.names_somebody(mention):
            continue
        if is_birth_name(context, mention) or context.sentence(mention.span.start) == context.sentence(at):
            continue  # A driver has asked that Bo Lie should go: he is another
        if _is_of_kin(context, mention):
            return None
        kind, number = referent = context.owner[mention.span.start]
        if kind != "p" or not mention.name or len(mention.name.tokens) < _FULL:
            return None
        person = context.persons[number]
        before = (other for other in person.mentions if other.span.start < at and index.paragraph(other.span.start))
        told = any(role.head != DOING for other in person.mentions for role in other.roles)
        another = has_another_post(context, phrase.head, referent) or not _fronts_next(context, mention, paragraph)
        unlike = phrase.sex and person.sex and phrase.sex != person.sex
        said = speaks(context, mention) or (phrase.determiner in _TELLING and _is_next(context, mention))
        return referent if said and not any(before) and not (told and another) and not unlike else None
    return None


def _fronts_next(context: Context, mention: Mention, paragraph: int) -> bool:
    """Return whether a name is the first word of the next paragraph, with a role behind it that may be the same one's.

    "An engineer has told an inquiry that he was ignored.", and next "Bo Lie, then an inspector at the works, said".
    """
    starts = starts_behind(context, paragraph, 1)
    if not starts or mention.extent.start != starts[0] or mention.span.start != starts[0]:
        return False
    return all(role.span.start > mention.span.end for role in mention.roles)


def _is_of_kin(context: Context, mention: Mention) -> bool:
    """Return whether a clause says whose kin somebody is, as which they speak: Ana Moe, | whose husband | is held."""
    tokens = context.index.tokens
    behind = bisect_right(tokens.starts, mention.span.end - 1)
    return tokens.lower[behind : behind + 2] == (",", "whose") and tokens.lower[behind + 2] in lexicon.words("kin")


def relative_named_next(context: Context, phrase: Phrase, whole: Span) -> Referent | None:
    """Return who speaks next by a full name that is new and without a role, where somebody's relative has spoken.

    "His wife told the radio that he was held.", and next "“They came at night,” Ana Moe said".
    """
    owned = "'s" in context.index.tokens.words[phrase.core.start : phrase.core.stop]
    if phrase.plural or phrase.head not in lexicon.words("kin") or not (owned or phrase.determiner in HIS_HER_OR_THEIR):
        return None
    starts = context.index.paragraph_starts
    ends = starts[(after := context.index.paragraph(whole.start) + _RELATIVE_WITHIN) : after + 1] or (
        len(context.text),
    )
    for mention in context.inside(whole.end, ends[0]):
        referent = context.owner.get(mention.span.start)
        if mention.kind is not MentionKind.NAME or referent is None or referent[0] != "p":
            continue
        person = context.persons[referent[1]]
        if person.mentions[0].span.start < whole.start:
            continue
        full = mention.name is not None and len(mention.name.tokens) >= _FULL
        told = any(role.head != DOING for other in person.mentions for role in other.roles)
        unlike = phrase.sex and person.sex and phrase.sex != person.sex
        return referent if full and not told and not unlike and speaks(context, mention) else None
    return None


def _is_next(context: Context, mention: Mention) -> bool:
    """Return whether the next source in the paragraph of a name is the he or she who is meant by that.

    "Ana Moe gave evidence for a second day. She had written the notes, she said."
    """
    at = mention.span.start
    ends = context.index.paragraph_starts[context.index.paragraph(at) + 1 :][:1] or (len(context.text),)
    later = (one.source for one in context.attributions if one.source and at < one.source.start < ends[0])
    first = min(later, key=lambda span: span.start, default=None)
    return first is not None and first.of(context.text).lower() in pronoun_sexes()
