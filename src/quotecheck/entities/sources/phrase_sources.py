"""Whom a source means that is a noun phrase: a name, a description, some of several, a document."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.context import Context, plain
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.pronouns import a_family
from quotecheck.entities.referents.referents import NOBODY, Found
from quotecheck.entities.sources.amounts import amount_of, behind_copy, is_share
from quotecheck.entities.sources.documents import document
from quotecheck.entities.sources.group_members import own_role
from quotecheck.entities.sources.groups_of_people import are_people
from quotecheck.entities.sources.issuers import issuer
from quotecheck.entities.sources.named_sources import named, of_mention
from quotecheck.entities.sources.nameless_sources import described
from quotecheck.entities.sources.source_appositions import (
    apposed_before,
    apposed_behind,
    apposed_name,
    apposed_to_pronoun,
    told_alias,
)
from quotecheck.entities.sources.unnamed import anonymous
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.numbered import YEARS_OLD
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Attribution, EntityKind, Kind, Mention, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_BEHIND = 160  # characters behind a source in which words may stand that complete it
_SENTENCE_END = expression(rf"(?<!{CAPITAL})\.(?=\s|$)|[;:\n“”]")


def read_noun_phrase(context: Context, so_far: Discourse, attribution: Attribution, whole: Span, core: int) -> Found:
    """Return whom the source `whole` of an attribution means; `core` is the end of its head."""
    start, end = whole.start, whole.end
    if context.text.find("of", start, end) > 0 and (
        part := _copy(context, so_far, attribution, whole) or _amount(context, so_far, whole, core)
    ):
        return part
    if is_share(context.index.tokens, whole):
        return anonymous(plain(context.text, whole), plural=True)
    if found := named(context, so_far, whole, core):
        return found
    phrase = context.phrase(start, end)
    if phrase is None:
        return NOBODY
    if family := a_family(context, phrase):
        return family
    if apposed := _apposed(context, phrase, whole, core):
        return of_mention(context, so_far, apposed, start)
    if phrase.head in lexicon.words("nobody") and not phrase.plural:
        return NOBODY
    return _described(context, so_far, attribution, phrase, whole, core)


def _copy(context: Context, so_far: Discourse, attribution: Attribution, whole: Span) -> Found | None:
    """Return the document of which a source is a copy."""
    behind = behind_copy(context.index.tokens, whole)
    phrase = context.phrase(behind, whole.end) if behind else None
    if not behind or not phrase or phrase.noun is not Noun.DOCUMENT:
        return None
    return document(context, so_far, phrase, behind, max(whole.end, _reach(context.text, attribution)))


def _amount(context: Context, so_far: Discourse, whole: Span, core: int) -> Found | None:
    """Return some of several people, and who is one of them: half of the tenants; one of its executives, Ana Moe."""
    amount = amount_of(context.index.tokens, whole)
    if not amount:
        return None
    phrase = context.phrase(amount.end, whole.end)
    if phrase and phrase.noun in (Noun.BODY, Noun.DOCUMENT) and not phrase.plural:
        return None
    one = amount.of(context.text).lower().startswith(("one ", "each "))
    if one and (apposed := apposed_to_pronoun(context, core, whole.end) or apposed_behind(context, whole.end)):
        return of_mention(context, so_far, apposed, whole.start)  # one of its executives, Ana Moe,
    told = own_role(context, core, whole.end) if one else ""
    return anonymous(told or plain(context.text, Span(amount.start, whole.end)), plural=not one)


def _apposed(context: Context, phrase: Phrase, whole: Span, core: int) -> Mention | None:
    """Return the name beside a noun phrase that says whom it means."""
    plain_body = phrase.noun not in (Noun.DOCUMENT, Noun.GROUP)
    if apposed := apposed_name(context, core, whole.end, plain_body=plain_body):
        return apposed
    if phrase.plural:
        return None
    behind = apposed_behind(context, whole.end) if phrase.noun in (Noun.PERSON, Noun.OTHER) else None
    return behind or apposed_before(context, whole.start, phrase)


def _described(
    context: Context, so_far: Discourse, attribution: Attribution, phrase: Phrase, whole: Span, core: int
) -> Found:
    """Return whom a noun phrase without a name means."""
    if _is_person(attribution, phrase) or are_people(context, phrase):
        phrase = phrase._replace(noun=Noun.PERSON)
    phrase = phrase._replace(sex=phrase.sex or _told_sex(context, attribution, phrase))
    if (
        phrase.noun is Noun.OTHER
        and ("according-to" in attribution.pattern or phrase.head in _asked_and_done())
        and (found := issuer(context, so_far, phrase, whole.end))
        and found.kind is EntityKind.ORGANIZATION
    ):
        return found  # according to Halden Media's ad tracker; an average of polls by Halden Media shows
    alias = told_alias(context, core, whole)
    if alias and phrase.noun is Noun.BODY and phrase.determiner in lexicon.words("indefinite_articles"):
        return Found(EntityKind.ORGANIZATION, Resolution.DESCRIPTION, name=alias, ground="body:unnamed")
    reach = _reach(context.text, attribution) if phrase.noun is Noun.DOCUMENT else whole.end
    found = described(context, so_far, phrase, whole, reach)
    if found.kind is EntityKind.ANONYMOUS and not found.referent and alias:
        return found._replace(kind=EntityKind.PERSON, name=alias)
    return found


def _reach(text: str, attribution: Attribution) -> int:
    """Return how far words that complete the source may stand: to the cue, the content or the sentence's end.

    They may have been left out of it: "a report (released by the Board)".
    """
    assert attribution.source
    end = attribution.source.end
    cue = [attribution.cue.span] if attribution.cue else []
    starts = [span.start for span in (*attribution.content, *cue)]
    limit = min([*(start for start in starts if start >= end), end + _BEHIND, len(text)])
    stop = _SENTENCE_END.search(text, end, limit)
    return stop.start() if stop else limit


def _asked_and_done() -> frozenset[str]:
    """Return nouns for what bodies ask or look into, and then say: an average, an examination."""
    return lexicon.words("polls") | lexicon.words("documents_of_a_subject")


def _told_sex(context: Context, attribution: Attribution, phrase: Phrase) -> str:
    """Return the sex that the pronoun tells by which what is said begins: the Republican said | she would vote no.

    Not of whoever speaks for others, or holds a post that somebody was given: the lawyer said he was innocent.
    """
    called = phrase.head in lexicon.words("epithets") or phrase.head.endswith(YEARS_OLD)
    if phrase.noun is not Noun.PERSON or not called or context.offices.get(office(phrase.head)):
        return ""
    if not attribution.content or attribution.kind is not Kind.INDIRECT:
        return ""
    first = attribution.content[0].of(context.text).lower().removeprefix("that ").partition(" ")[0]
    told = pronoun_sexes().get(first.partition("'")[0].partition("’")[0], "") if first[:2] in ("he", "sh") else ""
    # It tells apart only where somebody fits and somebody else does not.
    sexes = {person.sex for person in context.persons}
    return told if sexes & {"", told} and sexes - {"", told} else ""


def _is_person(attribution: Attribution, phrase: Phrase) -> bool:
    """Return whether a noun that no list knows names somebody: the 29-year-old; “…,” says the white-bearded hermit.

    Outside marks only where its ending says so, or it is a people's: the cultivator, the Croat; not the pylon.
    """
    if phrase.head.endswith(YEARS_OLD):
        return True
    called = phrase.head in lexicon.words("demonyms") or phrase.head.endswith(lexicon.lines("endings_of_agents"))
    return (
        (phrase.noun, phrase.plural, phrase.end) == (Noun.OTHER, False, phrase.core_end)
        and phrase.determiner in ("the", "this")
        and (attribution.kind is Kind.DIRECT or called)
        and phrase.head not in lexicon.words("things")
    )
