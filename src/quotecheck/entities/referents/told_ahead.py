"""The role of somebody who is named only in the next sentence: "The captain has no clock. “We row,” said Moe"."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.referents import Referent
from quotecheck.lexicon import people, words
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import DOING, Mention, MentionKind, Role
from quotecheck.phrases.noun_phrases.complements import before_finite
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.phrases.role_words.roles import role_at

_BACK = 2  # sentences
_FULL = 2  # words of a name
_HIS = frozenset({"his", "her", "the", "that"})
_ADVERBS = 3  # tokens between a subject and its verb


def told_ahead(context: Context) -> Iterator[tuple[Referent, Role]]:
    """Yield who speaks by full name and is given no role, and the role in the sentence before, which nobody else holds.

    Not "The teacher wept. Anna Lie said she saw it", nor "The driver was arrested": what they did is no stance.
    """
    for number, person in enumerate(context.persons):
        first = person.mentions[0]
        full = first.name is not None and len(first.name.tokens) >= _FULL
        told = any(role.head != DOING for mention in person.mentions for role in mention.roles)
        if full and context.in_source(first.span.start) and not told:
            role = _role_before(context, first, person.sex)
            if role:
                yield ("p", number), role


def _role_before(context: Context, first: Mention, sex: str) -> Role | None:
    index = context.index
    here = context.sentence(first.span.start)
    paragraph = index.paragraph(first.span.start)
    if role := _writer_before(context, first, here):
        return role
    for sentence in range(here - 1, max(0, here - 1 - _BACK), -1):
        start = context.sentence_starts[sentence - 1]
        if paragraph - index.paragraph(start) > 1:
            return None
        phrase = context.phrase(start, context.sentence_starts[sentence])
        if phrase and _brings_in(phrase, start, context) and not (sex and phrase.sex and sex != phrase.sex):
            stop = before_finite(index.tokens, phrase.core.stop, phrase.tokens.stop)
            alone = not any(_is_other(mention, first) for mention in context.inside(phrase.end, first.span.start))
            held = context.offices.get(office(phrase.head))
            if alone and not held and _takes_stance(context, stop):
                return role_at(index.text, phrase.start, index.tokens.ends[stop - 1], phrase.head)
    return None


def _writer_before(context: Context, first: Mention, here: int) -> Role | None:
    """Return who wrote what the sentence before tells of, where the name follows it: a letter from | the union's head.

    "It was put off, a letter from the head of the union says. In his letter, Ola Moe said no".
    """
    tokens, starts = context.index.tokens, context.sentence_starts
    if here < _BACK:
        return None
    front = tokens.within(starts[here - 1], first.extent.start)
    papers = {tokens.lower[i + 1] for i in front[:-1] if tokens.lower[i] in _HIS} & people.heads("documents").keys()
    for i in tokens.within(starts[here - 2], starts[here - 1])[:-2]:
        if tokens.lower[i] in papers and tokens.lower[i + 1] == "from":
            phrase = context.phrase(tokens.starts[i + 2], starts[here - 1])
            if phrase and phrase.tokens.start <= i + 3 and phrase.noun is Noun.PERSON and not phrase.plural:
                stop = before_finite(tokens, phrase.core.stop, phrase.tokens.stop)
                return role_at(context.text, phrase.start, tokens.ends[stop - 1], phrase.head)
    return None


def _brings_in(phrase: Phrase, start: int, context: Context) -> bool:
    """Return whether a sentence opens with one person by what they are: the captain of the Ostby, Moe's rival."""
    tokens = context.index.tokens
    opens = phrase.tokens.start - tokens.within(start, phrase.end).start <= 1
    owned = "'s" in tokens.words[phrase.core.start : phrase.core.stop]  # Moe's rival
    definite = owned or (phrase.determiner and phrase.determiner not in words("openers_of_somebody_new"))
    anybody = phrase.head in words("roles_of_anybody") and phrase.tokens == phrase.core
    return bool(opens and definite) and phrase.noun is Noun.PERSON and not phrase.plural and not anybody


def _is_other(mention: Mention, first: Mention) -> bool:
    """Return whether a mention before a name is somebody else, or somebody named before it who may speak."""
    if mention.quoted or mention.span.start >= first.span.start:
        return False
    return mention.kind is MentionKind.NAME or (mention.kind is MentionKind.PRONOUN and mention.head in ("he", "she"))


def _takes_stance(context: Context, at: int) -> bool:
    """Return whether the verb at `at` says what somebody is or holds, not what was done: was blunter, has no fear."""
    tokens = context.index.tokens
    for i in range(at, min(at + _ADVERBS, len(tokens.words) - 2)):
        form = verb_form(tokens.lower[i])
        if tokens.symbols[i] == "X":
            behind = verb_form(tokens.lower[i + 1])
            return behind is None or not (behind.participle or behind.gerund) or tokens.lower[i + 1].endswith("er")
        if form and (form.past or form.third):
            return form.lemma in words("verbs_of_stance")
        if tokens.words[i] in (",", "."):
            return False
    return False
