"""The role that an opening description gives whoever is named next: "A former nurse was charged on Tuesday"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import DOING, Mention, MentionKind, Paragraph, ParagraphKind, Role, Tokens
from quotecheck.phrases.noun_phrases.complements import before_finite
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.phrases.role_words.ranked_roles import is_finite
from quotecheck.phrases.role_words.roles import role_at
from quotecheck.text.words import fronts

_CLAUSES = (("who",), ("whose",))
_OF_ONE = (("of", "a"), ("of", "an"))
_NEXT_NAMED = 3  # paragraphs, the first among them
_FULL = 2  # words of a name
_LONGEST_FRONT = 50  # tokens
_WITH = frozenset({"after", "as", "for", "from", "in", "on", "over", "with"})


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
    acted = _acted_on(context, body[0], phrase)
    if acted:
        phrase, named = acted, _first_named(context, body[1:])
        if named and not (named[1].extent.start == named[0].span.start and _is_aged(context, named[1])):
            return None
    elif phrase and _brings_in(index.tokens, phrase):
        named = _first_named(context, body)
        if named and named[0] is body[0]:  # the hacker who showed that Bo Lie was asleep was jailed
            named = _first_named(context, body[1:])
    elif phrase := _behind_fronted(context, body[0]):
        named = _first_named(context, body[1:])
    if phrase is None or named is None or named[0] is body[0]:
        return None
    if named[1].extent.start != named[0].span.start and not context.in_source(named[1].span.start):
        return None
    referent = context.owner.get(named[1].span.start)
    if not referent or referent[0] != "p":
        return None
    person = context.persons[referent[1]]
    unlike = phrase.sex and person.sex and phrase.sex != person.sex
    before = any(body[0].span.start <= mention.span.start < body[0].span.end for mention in person.mentions)
    if unlike or before or any(role.head != DOING for mention in person.mentions for role in mention.roles):
        return None
    stop = before_finite(index.tokens, phrase.core.stop, phrase.tokens.stop)
    return referent, role_at(index.text, phrase.start, index.tokens.ends[stop - 1], phrase.head)


def _behind_fronted(context: Context, paragraph: Paragraph) -> Phrase | None:
    """Return the subject behind a clause that opens an article: "As Ola Moe faces a trial, | the widow of a guard has".

    Names may stand in the clause; nobody else may be the subject.
    """
    index, tokens = context.index, context.index.tokens
    place = tokens.within(paragraph.span.start, paragraph.span.end)
    if not place or not fronts(tokens.lower[place.start]):
        return None
    for i in place[1:_LONGEST_FRONT]:
        if tokens.words[i] == ".":
            return None
        phrase = context.phrase(tokens.starts[i + 1], paragraph.span.end) if tokens.words[i] == "," else None
        if phrase and phrase.tokens.start <= i + 2 and _brings_in(index.tokens, phrase):
            verb = before_finite(index.tokens, phrase.core.stop, min(phrase.tokens.stop + 1, place.stop))
            return phrase if verb <= phrase.tokens.stop and is_finite(tokens, verb) else None
    return None


def _acted_on(context: Context, paragraph: Paragraph, subject: Phrase | None) -> Phrase | None:
    """Return whom something befell in the first sentence of an article: Police have charged | a retired teacher.

    Or whose they are who is its subject: Mayor Moe defended | her campaign manager. Not by somebody who is not named:
    A driver hit a teacher.
    """
    tokens = context.index.tokens
    place = tokens.within(paragraph.span.start, paragraph.span.end)
    stop = next((i for i in place if tokens.words[i] == "."), place.stop)
    named = any(one.kind is MentionKind.NAME for one in context.inside(paragraph.span.start, tokens.starts[stop - 1]))
    one = subject is not None and subject.noun is Noun.PERSON and not subject.plural
    judges = subject is not None and subject.head in words("posts_in_court")
    for i in range(place.start + 1, stop):
        form = tokens.forms[i - 1]
        if not form or not form.past or tokens.lower[i] not in words("indefinite_articles", "owners_of_roles"):
            continue
        phrase = context.phrase(tokens.starts[i], paragraph.span.end)
        if not phrase or phrase.noun is not Noun.PERSON or phrase.plural or phrase.head in words("roles_of_anybody"):
            return None
        owned = tokens.lower[i] not in words("indefinite_articles")
        fits = named and phrase.head not in words("kin") if owned else not one or judges
        behind = (k for k in range(phrase.core.stop, phrase.tokens.stop) if tokens.lower[k] in _WITH)
        end = next(behind, phrase.tokens.stop)
        return phrase._replace(tokens=range(phrase.tokens.start, end), end=tokens.ends[end - 1]) if fits else None
    return None


def _is_aged(context: Context, mention: Mention) -> bool:
    """Return whether an age stands behind a name: Ola Moe | , 42, faces a trial."""
    tokens = context.index.tokens
    behind = bisect_left(tokens.starts, mention.span.end)
    return tokens.words[behind : behind + 1] == (",",) and "".join(tokens.words[behind + 1 : behind + 2]).isdigit()


def _brings_in(tokens: Tokens, phrase: Phrase) -> bool:
    """Return whether a description brings one person in: a nurse; the director of a fund; the nurse who slept."""
    if phrase.noun is not Noun.PERSON or phrase.plural or phrase.head in words("roles_of_anybody"):
        return False
    clause = tokens.lower[phrase.tokens.stop : phrase.tokens.stop + 1] in _CLAUSES
    if clause and phrase.head in words("kin") and tokens.lower[phrase.core.stop : phrase.core.stop + 2] in _OF_ONE:
        return False  # The brother of a diver who drowned has told the court. Al Lie, 26, …: he, or the diver
    told = phrase.tokens != phrase.core or clause
    return phrase.determiner in words("indefinite_articles") or (phrase.determiner == "the" and told)


def _first_named(context: Context, body: Sequence[Paragraph]) -> tuple[Paragraph, Mention] | None:
    """Return the first full name in the paragraphs `body`, and its paragraph; None where a short form is first."""
    for paragraph in body:
        for mention in context.inside(paragraph.span.start, paragraph.span.end):
            if mention.kind is MentionKind.NAME:
                full = mention.name is not None and len(mention.name.tokens) >= _FULL
                return (paragraph, mention) if full else None
    return None
