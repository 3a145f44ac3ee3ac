"""Who a phrase for one person without a name is: one who was given the role, is named below, or stays unnamed."""

from __future__ import annotations

from quotecheck.entities.referents.body_descriptions import (
    body_described,
    is_for_body,
)
from quotecheck.entities.referents.candidates_meant import candidate_meant
from quotecheck.entities.referents.chances import NONE, nobody
from quotecheck.entities.referents.context import Context, stays_unnamed
from quotecheck.entities.referents.description import read_description
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.named_later import (
    INTRODUCED,
    called_so_later,
    introduced_later,
    named_next,
)
from quotecheck.entities.referents.named_without_role import relative_named_next, unintroduced
from quotecheck.entities.referents.person_descriptions import person_described
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import Found, Referent
from quotecheck.entities.sources.first_descriptions import first_description
from quotecheck.entities.sources.small_letters import lowered
from quotecheck.entities.sources.unnamed import anonymous
from quotecheck.lexicon import words as words_of
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.offices import offices
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import HEADLINE_AND_DECK, EntityKind, ParagraphKind, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

_KNOWN_ALONE = frozenset({"counsel", "defence counsel", "prosecuting counsel"})  # which needs no article
_TELLING = ("the", "its", "their")


def somebody(context: Context, so_far: Discourse, phrase: Phrase, words: str, whole: Span) -> Found:
    """Return who the phrase of one person is."""
    if not phrase.head:
        return anonymous(words)  # "the of the": nothing says who
    if _is_title_of_paper(context, phrase, whole):
        return _in_capitals(context, so_far, phrase)
    if _may_be_body(context, phrase):
        referent, weighed = body_described(context, so_far, phrase, words, whole.start)
        if referent:
            return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
        if phrase.head in words_of("makers"):
            return anonymous(words)  # the toolmaker, which nobody is
    if following := named_next(context, phrase, words, whole.start):
        return again(so_far, following, Resolution.DESCRIPTION, INTRODUCED)
    if _is_called_above(context, phrase):
        above, _, weighed = person_described(context, so_far, phrase.head, phrase.sex, words, whole.start)
        if above:
            return again(so_far, above, Resolution.DESCRIPTION, "" if weighed else "role", weighed)
    if phrase.determiner in determiners_of_the_known() or words.lower() in _KNOWN_ALONE:
        return _known(context, so_far, phrase, words, whole)
    later = _opens(context, so_far, phrase) or _named_below(context, phrase, words, whole)
    if later and not stays_unnamed(context, phrase, whole):
        return again(so_far, later, Resolution.DESCRIPTION, INTRODUCED)
    return anonymous(words, sex=phrase.sex)


def _in_capitals(context: Context, so_far: Discourse, phrase: Phrase) -> Found:
    """Return whom capitals mean that end like a noun for somebody: a surname behind a title, or a paper."""
    title, _, surname = phrase.of(context.text).partition(" ")
    if title.lower().rstrip(".") in words_of("courtesy_titles"):  # Ms. Baker, who is no baker
        known = context.names.get(key(surname))
        unknown = Found(EntityKind.PERSON, Resolution.SURNAME, name=surname, sex=phrase.sex)
        return again(so_far, known, Resolution.SURNAME, "surname") if known else unknown
    return Found(EntityKind.ORGANIZATION, Resolution.NAMED, name=phrase.of(context.text), ground="body:unnamed")


def _may_be_body(context: Context, phrase: Phrase) -> bool:
    """Return whether a noun for somebody may mean a body, which nobody here was given as a post: the carrier."""
    for_body = is_for_body(phrase.head) or phrase.head in context.called_so
    return phrase.determiner == "the" and for_body and not context.offices.get(office(phrase.head))


def _known(context: Context, so_far: Discourse, phrase: Phrase, words: str, whole: Span) -> Found:
    """Return who is meant by a phrase for somebody whom the text takes for known: the mayor, his father."""
    referent, tied, weighed = person_described(
        context, so_far, phrase.head, phrase.sex, words, whole.start, phrase.determiner
    )
    told_who = " who " in whole.of(context.text) or context.text.startswith((", who ", " who "), whole.end)
    if referent and referent[0] == "p" and told_who and stays_unnamed(context, phrase, whole):
        return anonymous(words, sex=phrase.sex)  # the woman, who did not want to be named
    if referent:
        return again(so_far, referent, Resolution.DESCRIPTION, "" if weighed else "role", weighed)
    candidate, those = candidate_meant(
        context, so_far, read_description(context, phrase.head, phrase.sex, words, whole.start, phrase.determiner)
    )
    if candidate:
        return again(so_far, candidate, Resolution.DESCRIPTION, weighed=those)
    if tied and (not weighed or nobody(weighed) < weighed[0].chance):
        role = lowered(words)
        return Found(EntityKind.PERSON, Resolution.NONE, role=role, candidates=tied, weighed=weighed)
    if later := _opens(context, so_far, phrase) or _known_below(context, phrase, words, whole):
        return again(so_far, later, Resolution.DESCRIPTION, INTRODUCED)
    found = anonymous(first_description(context.index, phrase) or words, sex=phrase.sex)
    return found._replace(weighed=weighed, ground=NONE) if weighed else found


def _opens(context: Context, so_far: Discourse, phrase: Phrase) -> Referent | None:
    """Return who is named next and speaks below, where an article begins with what they are and tell.

    "A former cook told jurors that she was fired.", and next "Ana Moe, 46, spent a day in court. … Moe said".
    """
    referent, role = so_far.opening or (None, None)
    if referent is None or role is None or role.span.start != phrase.start:
        return None
    mentions = context.persons[referent[1]].mentions
    return referent if any(context.in_source(mention.span.start) for mention in mentions) else None


def _known_below(context: Context, phrase: Phrase, words: str, whole: Span) -> Referent | None:
    """Return whom the text names below, having spoken of them as known: "The mayor said no. … Ana Moe, the mayor"."""
    if phrase.determiner in _TELLING and (later := unintroduced(context, phrase, whole)):
        return later
    if phrase.determiner == "the" and " " in phrase.of(context.text):
        later = (
            introduced_later(context, phrase.head, words, whole.start)
            or called_so_later(context, phrase, whole)
            or introduced_later(context, phrase.head, words, whole.start, far=True)
        )
        if later:
            return later
    return relative_named_next(context, phrase, whole)


def _named_below(context: Context, phrase: Phrase, words: str, whole: Span) -> Referent | None:
    """Return whom the text names below, brought in without a name before: "A baker said no. … Ana Moe, a baker"."""
    return (
        introduced_later(context, phrase.head, words, whole.start)
        or unintroduced(context, phrase, whole)
        or called_so_later(context, phrase, whole)
        or relative_named_next(context, phrase, whole)
        or introduced_later(context, phrase.head, words, whole.start, far=True)
    )


def _is_called_above(context: Context, phrase: Phrase) -> bool:
    """Return whether a headline may mean somebody named by a bare noun: Moe sues guild; Senator says he was misled."""
    kind = context.index.paragraphs[context.index.paragraph(phrase.start)].kind
    return kind in HEADLINE_AND_DECK and not phrase.determiner and phrase.head in words_of("epithets")


def _is_title_of_paper(context: Context, phrase: Phrase, whole: Span) -> bool:
    """Return whether capitals without an article that end like a noun for somebody are a name: Ostby Insider said.

    Not a post, which desks write so, too: Chief Minister said.
    """
    words = phrase.of(context.text).split()
    kind = context.index.paragraphs[context.index.paragraph(whole.start)].kind
    named = len(words) > 1 and all(word[0].isupper() and not word.isupper() for word in words)
    return (
        named
        and not phrase.determiner
        and phrase.end == whole.end
        and kind is ParagraphKind.BODY
        and not {word.lower() for word in words} & (words_of("title_words") | offices().keys())
    )
