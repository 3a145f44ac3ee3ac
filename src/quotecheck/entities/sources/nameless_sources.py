"""Who a noun phrase without a name is: one who was given the role, a body, a document, or somebody unnamed."""

from __future__ import annotations

from collections.abc import Sequence

from quotecheck.entities.referents.bodies_by_name import body_by_noun
from quotecheck.entities.referents.body_descriptions import (
    body_described,
    body_named_later,
)
from quotecheck.entities.referents.chances import NONE
from quotecheck.entities.referents.context import Context, plain
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.named_later import (
    INTRODUCED,
)
from quotecheck.entities.referents.pronouns import again
from quotecheck.entities.referents.referents import NOBODY, Candidate, Found
from quotecheck.entities.sources.bodies_of_speakers import body_of_speaker
from quotecheck.entities.sources.bodies_owned import in_full
from quotecheck.entities.sources.described_persons import somebody
from quotecheck.entities.sources.documents import document
from quotecheck.entities.sources.first_descriptions import first_description
from quotecheck.entities.sources.issuers import issuer
from quotecheck.entities.sources.nations import nation
from quotecheck.entities.sources.unnamed import anonymous
from quotecheck.lexicon import common_words, lines, people
from quotecheck.lexicon import words as words_of
from quotecheck.lexicon.nouns import Noun, is_kind_of_body
from quotecheck.lexicon.organisations import is_seated
from quotecheck.lexicon.pronouns import determiners_of_the_known
from quotecheck.model import HEADLINE_AND_DECK, EntityKind, MentionKind, ParagraphKind, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.phrases.role_words.ranked_roles import BY_AGE
from quotecheck.text.punctuation import OWNING

_GENERAL = ("company", "media")
_POLICE = "police"  # the one noun in the plural that is a body


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
        return somebody(context, so_far, phrase, words, whole)
    has_owner = phrase.head in words_of("pages_of_their_own") | words_of("decisions")
    if has_owner and (owner := issuer(context, so_far, phrase, whole.end)):
        return owner  # the Halden Club's website, the Halden Club decision
    if phrase.noun is Noun.BODY and not phrase.plural:
        if owned := body_of_speaker(context, so_far, phrase):
            return owned
        shown = _as_known(context, phrase)
        referent, weighed = body_described(context, so_far, shown, words, whole.start)
        if referent:
            return again(so_far, referent, Resolution.DESCRIPTION, weighed=weighed)
        if not weighed and (later := body_named_later(context, shown, whole)):
            return again(so_far, later, Resolution.DESCRIPTION, INTRODUCED)
        return _brought_in(context, phrase, weighed) or _unled(phrase, _own_words(context, phrase), weighed)
    if wrote := _authors(so_far, phrase):
        return wrote
    if phrase.head == _POLICE and (force := _force(context, phrase)):
        return force
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


def _as_known(context: Context, phrase: Phrase) -> Phrase:
    """Return a phrase with the article that a heading leaves out: | Tide board | says no."""
    kind = context.index.paragraphs[context.index.paragraph(phrase.start)].kind
    bare = not phrase.determiner and kind in (*HEADLINE_AND_DECK, ParagraphKind.CROSSHEAD)
    return phrase._replace(determiner="the") if bare else phrase


def _authors(so_far: Discourse, phrase: Phrase) -> Found | None:
    """Return those who wrote the last paper that several wrote: a study by Ana Moe and Bo Lie. The | authors | say."""
    if phrase.determiner != "the" or len(phrase.core) > 1 or phrase.head not in words_of("authors_of_papers"):
        return None
    those = (found for _, _, found in reversed(so_far.issued) if found.plural)
    wrote = next((found for found in those if all(kind == "p" for kind, _ in found.candidates)), None)
    return wrote and wrote._replace(paper=False, resolution=Resolution.DESCRIPTION)


def _force(context: Context, phrase: Phrase) -> Found | None:
    """Return the police of a place, which are a body by that name: | Halden police | say.

    Not the police, nor what opens a sentence as an ordinary word: Local police say.
    """
    words, place = context.index.tokens.words, phrase.core
    first = next((i for i in place[:-1] if words[i][0].isupper()), None)
    if first is None or (not words[first - 1].isalnum() and words[first].lower() in common_words()):
        return None
    name = " ".join(words[first : place.stop])
    return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=name, ground="body:unnamed")


def _may_be_press(head: str) -> bool:
    """Return whether a noun for what is written may mean who prints it, too: the paper; not: the post."""
    return people.heads("body_nouns").get(head) == "media" and people.heads("documents").get(head) != "statement"


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


def _own_words(context: Context, phrase: Phrase) -> str:
    """Return the words of a body, with its owner's whole name where one begins them: of Moe's campaign, Ana Moe's."""
    first = next(iter(context.inside(phrase.start, phrase.end)), None)
    if first is None or phrase.start not in (first.span.start, first.extent.start):
        return phrase.of(context.text)
    if first.kind is not MentionKind.NAME:
        return phrase.of(context.text)
    return in_full(context, first, phrase.end)


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
