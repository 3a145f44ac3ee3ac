"""Whom a description that opens an article means, though it says nothing: "A former nurse was charged on Tuesday"."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.entities.context import Context
from quotecheck.entities.referents import Referent
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import Mention, MentionKind, Paragraph, ParagraphKind, Role
from quotecheck.phrases.complements import before_finite
from quotecheck.phrases.noun_phrases import Phrase
from quotecheck.phrases.roles import role_at

_INDEFINITE = frozenset({"a", "an"})
_NEXT_NAMED = 3  # paragraphs, the first among them
_FULL = 2  # words of a name


def lede_role(context: Context) -> tuple[Referent, Role] | None:
    """Return who is named next, at the head of a paragraph and without a role, and the role in the first sentence.

    "A former director of the fund was charged with theft.", and next "Kari Lie, 47, of Ostby, was arrested": Kari Lie
    is the former director.
    """
    index = context.index
    body = [paragraph for paragraph in index.paragraphs if paragraph.kind is ParagraphKind.BODY][:_NEXT_NAMED]
    if not body:
        return None
    phrase = context.phrase(body[0].span.start, body[0].span.end)
    if not phrase or not _brings_in(phrase):
        return None
    named = _first_named(context, body)
    if named is None or named[0] is body[0] or named[1].extent.start != named[0].span.start:
        return None
    referent = context.owner.get(named[1].span.start)
    if not referent or referent[0] != "p":
        return None
    person = context.persons[referent[1]]
    unlike = phrase.sex and person.sex and phrase.sex != person.sex
    if unlike or any(mention.roles for mention in person.mentions):
        return None
    stop = before_finite(index.tokens, phrase.core.stop, phrase.tokens.stop)
    return referent, role_at(index.text, phrase.start, index.tokens.ends[stop - 1], phrase.head)


def _brings_in(phrase: Phrase) -> bool:
    """Return whether a description brings one person in: a nurse; the director of a fund."""
    if phrase.noun is not Noun.PERSON or phrase.plural or phrase.head in words("roles_of_anybody"):
        return False
    return phrase.determiner in _INDEFINITE or (phrase.determiner == "the" and phrase.tokens != phrase.core)


def _first_named(context: Context, body: Sequence[Paragraph]) -> tuple[Paragraph, Mention] | None:
    """Return the first full name in the paragraphs `body`, and its paragraph; None where a short form is first."""
    for paragraph in body:
        for mention in context.inside(paragraph.span.start, paragraph.span.end):
            if mention.kind is MentionKind.NAME:
                full = mention.name is not None and len(mention.name.tokens) >= _FULL
                return (paragraph, mention) if full else None
    return None
