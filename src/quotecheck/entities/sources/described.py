"""Who a noun phrase without a name is: one who was given the role, a body, a document, or somebody unnamed."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.entities.referents.body_descriptions import (
    OWNING,
    body_by_noun,
    body_described,
    body_named_later,
    is_for_body,
)
from quotecheck.entities.referents.chances import NONE, nobody
from quotecheck.entities.referents.context import Context, plain, stays_unnamed
from quotecheck.entities.referents.descriptions import person_described
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.named_later import (
    INTRODUCED,
    called_so_later,
    introduced_later,
    named_next,
    relative_named_next,
    unintroduced,
)
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import NOBODY, Candidate, Found
from quotecheck.entities.sources.documents import document
from quotecheck.entities.sources.first_descriptions import first_description, without_number
from quotecheck.entities.sources.issuers import issuer
from quotecheck.entities.sources.nations import nation
from quotecheck.entities.sources.small_letters import lowered
from quotecheck.lexicon import lines, people
from quotecheck.lexicon import words as words_of
from quotecheck.lexicon.folding import key
from quotecheck.lexicon.nouns import Noun, is_kind_of_body
from quotecheck.lexicon.offices import offices
from quotecheck.lexicon.organisations import is_seated
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import HEADLINE_AND_DECK, EntityKind, ParagraphKind, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.phrases.role_words.ranked_roles import BY_AGE

_KNOWN_ALONE = frozenset({"counsel", "defence counsel", "prosecuting counsel"})  # which needs no article
_TELLING = ("the", "its", "their")
_GENERAL = ("company", "media")


def described(context: Context, so_far: Discourse, phrase: Phrase, whole: Span, reach: int) -> Found:
    """Return who the phrase of a source is; words that complete it may stand up to the offset `reach`."""
    words = plain(context.text, Span(phrase.start, whole.end))
    if "," in (core := context.text[phrase.start : phrase.core_end]):
        words = " ".join(core.split())  # the lanky, bespectacled professor
    if phrase.noun is Noun.DOCUMENT:
        if _may_be_press(phrase.head):
            referent, weighed = body_described(context, so_far, phrase, words, whole.start)
            if referent:
                return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
        return document(context, so_far, phrase, whole.start, max(whole.end, reach))
    if people := nation(context, so_far, phrase, whole):
        return people
    if phrase.noun is Noun.PERSON and not phrase.plural:
        return _somebody(context, so_far, phrase, words, whole)
    if phrase.head in words_of("pages_of_their_own") and (owner := issuer(context, so_far, phrase, whole.end)):
        return owner  # the Halden Club's website
    if phrase.noun is Noun.BODY and not phrase.plural:
        referent, weighed = body_described(context, so_far, phrase, words, whole.start)
        if referent:
            return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
        if not weighed and (later := body_named_later(context, phrase, whole)):
            return again(so_far, later, Resolution.DESCRIPTION, INTRODUCED)
        return _brought_in(context, phrase, weighed) or _unled(phrase, phrase.of(context.text), weighed)
    if phrase.noun is not Noun.OTHER or phrase.plural:
        found = anonymous(words, plural=True)
        known = phrase.head in words_of("groups_by_nature") or phrase.noun in (Noun.BODY, Noun.OTHER)
        return found._replace(kind=EntityKind.GROUP) if known else found
    if _is_ranked(phrase, context) or phrase.head.endswith(lines("endings_of_agents")):
        return anonymous(words)
    referent, weighed = body_by_noun(context, so_far, phrase, words, whole.start)
    if referent:
        return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
    return NOBODY  # "the gauge": the article's words stay in the source, and are nobody's role


def _may_be_press(head: str) -> bool:
    """Return whether a noun for what is written may mean who prints it, too: the paper; not: the post."""
    return people.heads("body_nouns").get(head) == "media" and people.heads("documents").get(head) != "statement"


def _somebody(context: Context, so_far: Discourse, phrase: Phrase, words: str, whole: Span) -> Found:
    """Return who the phrase of one person is."""
    if not phrase.head:
        return anonymous(words)  # "the of the": nothing says who
    if _is_title_of_paper(context, phrase, whole):
        title, _, surname = phrase.of(context.text).partition(" ")
        if title.lower().rstrip(".") in words_of("courtesy_titles"):  # Ms. Baker, who is no baker
            known = context.names.get(key(surname))
            unknown = Found(EntityKind.PERSON, Resolution.SURNAME, name=surname, sex=phrase.sex)
            return again(so_far, known, Resolution.SURNAME, "surname") if known else unknown
        return Found(EntityKind.ORGANIZATION, Resolution.NAMED, name=phrase.of(context.text), ground="body:unnamed")
    for_body = is_for_body(phrase.head) or phrase.head in context.called_so
    if phrase.determiner == "the" and for_body and not context.offices.get(office(phrase.head)):
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
        referent, tied, weighed = person_described(
            context, so_far, phrase.head, phrase.sex, words, whole.start, phrase.determiner
        )
        if referent:
            return again(so_far, referent, Resolution.DESCRIPTION, "" if weighed else "role", weighed)
        if tied and (not weighed or nobody(weighed) < weighed[0].chance):
            role = lowered(words)
            return Found(EntityKind.PERSON, Resolution.NONE, role=role, candidates=tied, weighed=weighed)
        later = unintroduced(context, phrase, whole) if phrase.determiner in _TELLING else None
        if phrase.determiner == "the" and " " in phrase.of(context.text):
            later = later or introduced_later(context, phrase.head, words, whole.start)
            later = later or called_so_later(context, phrase, whole)
            later = later or introduced_later(context, phrase.head, words, whole.start, far=True)
        if later := later or relative_named_next(context, phrase, whole):
            return again(so_far, later, Resolution.DESCRIPTION, INTRODUCED)
        found = anonymous(first_description(context.index, phrase) or words, sex=phrase.sex)
        return found._replace(weighed=weighed, ground=NONE) if weighed else found
    if stays_unnamed(context, phrase, whole):
        return anonymous(words, sex=phrase.sex)
    if (
        later := introduced_later(context, phrase.head, words, whole.start)
        or unintroduced(context, phrase, whole)
        or called_so_later(context, phrase, whole)
        or relative_named_next(context, phrase, whole)
        or introduced_later(context, phrase.head, words, whole.start, far=True)
    ):
        return again(so_far, later, Resolution.DESCRIPTION, INTRODUCED)
    return anonymous(words, sex=phrase.sex)


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


def _is_ranked(phrase: Phrase, context: Context) -> bool:
    """Return whether a superlative says who of several somebody is: the youngest of the sisters."""
    lower, behind = context.index.tokens.lower, phrase.core.stop
    of_some = lower[behind : behind + 2] in (("of", "the"), ("of", "her"), ("of", "his"), ("of", "their"))
    return phrase.head in BY_AGE and len(phrase.core) == 1 and of_some and phrase.determiner == "the"


def _brought_in(context: Context, phrase: Phrase, weighed: Sequence[Candidate]) -> Found | None:
    """Return a body that was brought in by whose it is or where: an Ohio ballot commission, then "the commission"."""
    if weighed or len(phrase.core) > 1 or phrase.head in words_of("bodies_unnamed"):
        return None
    words = first_description(context.index, phrase).split()
    head = next((i for i, word in enumerate(words) if word.lower() == phrase.head), 0)
    if not any(word[0].isupper() for word in words[:head]):
        return None
    name = " ".join(words[: head + 1])
    return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=name, ground="body:unnamed")


def _unled(phrase: Phrase, own: str, weighed: tuple[Candidate, ...]) -> Found:
    """Return a body that is led back to none: by its own words, unless these must mean one that the article names."""
    found = Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, ground="body:unnamed")
    words = own.split()  # the Salem, Ohio-based company is no name
    seated = any(is_seated(word.lower()) for word in words)
    plain_words = seated or all(word.islower() or is_kind_of_body(word) for word in words)
    if weighed and plain_words:
        return found._replace(weighed=weighed, ground=NONE)
    if plain_words and phrase.determiner in determiners_of_the_known() and _is_any_body(phrase.head, own):
        return found
    return found._replace(name=own.removeprefix("one ").removeprefix("One "))


def _is_any_body(head: str, own: str) -> bool:
    """Return whether words name no body: the company, the smaller firm; but "the county health department" does."""
    if " " not in own:
        return True
    general = people.heads("body_nouns").get(head) in _GENERAL or head in words_of("societies") | words_of("every_body")
    return general and not any(mark in own for mark in OWNING)


def anonymous(words: str, *, plural: bool = False, sex: str = "") -> Found:
    """Return somebody without a name, by the words of the article; "others" and "another" alone tell no role."""
    if words.lower() in words_of("quantifiers") | words_of("pronoun_determiners"):
        return Found(EntityKind.ANONYMOUS, Resolution.DESCRIPTION, plural=plural, sex=sex, ground="unnamed")
    counted = words if plural else without_number(words)
    return Found(
        EntityKind.ANONYMOUS,
        Resolution.DESCRIPTION,
        role=lowered(words) if counted == words else counted,
        plural=plural,
        sex=sex,
        ground="unnamed",
    )
