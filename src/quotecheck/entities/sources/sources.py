"""Read the source of an attribution: a name, a pronoun, a description, a document."""

from __future__ import annotations

from quotecheck import lexicon
from quotecheck.entities.referents.antecedents import among
from quotecheck.entities.referents.chances import settle
from quotecheck.entities.referents.context import Context, plain
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.given_offices import office
from quotecheck.entities.referents.named_ahead import he_or_she
from quotecheck.entities.referents.pronouns import (
    a_family,
    again,
    are_both,
    it,
    the_joined,
)
from quotecheck.entities.referents.referents import NOBODY, Found
from quotecheck.entities.sources.amounts import amount_of, behind_copy
from quotecheck.entities.sources.campaigns import body_of_somebody
from quotecheck.entities.sources.capitals_alone import named_in_capitals
from quotecheck.entities.sources.described import anonymous, described
from quotecheck.entities.sources.documents import document
from quotecheck.entities.sources.former_and_latter import are_of_two, former_or_latter
from quotecheck.entities.sources.group_members import member_role, own_role
from quotecheck.entities.sources.groups_of_people import are_people, is_of_people, is_supported
from quotecheck.entities.sources.interviews import examined, initialled, labelled
from quotecheck.entities.sources.issuers import issuer
from quotecheck.entities.sources.its import meant_by_it
from quotecheck.entities.sources.pairs import together, two_called, two_counted
from quotecheck.entities.sources.posts_in_letters import holder_of_letters
from quotecheck.entities.sources.relatives import read_relative
from quotecheck.entities.sources.shortened_posts import post_by_initials
from quotecheck.entities.sources.source_appositions import apposed_before, apposed_behind, apposed_name, told_alias
from quotecheck.entities.sources.source_names import head_name
from quotecheck.entities.sources.styles_of_rank import is_style, of_style
from quotecheck.entities.sources.tellers import giver, sender, teller
from quotecheck.lexicon.function_words import of_classes
from quotecheck.lexicon.nouns import Noun
from quotecheck.lexicon.pronouns import pronoun_sexes
from quotecheck.model import Attribution, EntityKind, Kind, Mention, MentionKind, Resolution, Span
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase
from quotecheck.phrases.noun_phrases.source_heads import core_stop, source_tokens
from quotecheck.system.expressions import expression
from quotecheck.text.capitals import CAPITAL

_BEHIND = 160  # characters behind a source in which words may stand that complete it
_HEARING = ("hearing-heard-content", "content-hearing-heard")  # an inquest hears what witnesses say
_ASKING = frozenset({"q", "a", "question", "answer"})
_ANSWERING = frozenset({"the witness"})  # THE WITNESS: I called him.
_SURNAME_FLOOR = 0.6  # chance below which a surname that two bear is left open: a reader cannot tell, either


_SENTENCE_END = expression(rf"(?<!{CAPITAL})\.(?=\s|$)|[;:\n“”]")
_PAIRS = ("the couple", "the pair")


def read_source(context: Context, so_far: Discourse, attribution: Attribution) -> Found:
    """Return who the source of an attribution, a noun phrase, is."""
    assert attribution.source
    text = context.index.text
    tokens = context.index.tokens
    place = source_tokens(tokens, attribution.source)
    if not place or attribution.pattern in _HEARING:
        return NOBODY
    if attribution.content and (by := sender(context, attribution.source, attribution.content[0].start)):
        return read_source(context, so_far, attribution._replace(source=by))
    if told := teller(context, tokens.span(place)) or giver(context, tokens.span(place)):
        account, by = told
        found = read_source(context, so_far, attribution._replace(source=by))
        if found != NOBODY:
            so_far.issued.append((by.start, account.head, found._replace(paper=True)))
            return found
    whole = tokens.span(place)
    start, end = whole.start, whole.end
    stop = core_stop(tokens, place)
    core = tokens.ends[stop - 1] if stop > place.start else start
    words = " ".join(text[start:core].lower().split())
    if words in pronoun_sexes():
        return he_or_she(context, so_far, attribution, pronoun_sexes()[words], start)
    if words in of_classes("relative", "that"):
        return read_relative(context, so_far, words, start)
    if words in lexicon.words("pronouns_of_things"):
        return meant_by_it(context, so_far, start) if words == "it" else it(so_far, words, start)
    if words.rstrip(".") in _ASKING or (words in _ANSWERING and text[start:core].isupper()):
        return examined(context, so_far, "a" if words in _ANSWERING else words, start)
    label = text[start:core] if attribution.pattern == "transcript" else ""
    if label and (person := initialled(context, label) or labelled(context, label)):
        return again(so_far, person, Resolution.NAMED, "named")
    if is_style(words):
        return of_style(context, so_far, words, start)
    if are_of_two(words):
        one = former_or_latter(context, words, start)
        return again(so_far, one, Resolution.DESCRIPTION, "ordered") if one else NOBODY
    completion = text[core:end].partition(",")[0]
    if member := member_role(so_far, words, completion.strip().lower(), start):
        if apposed := apposed_name(context, core, end, plain_body=True):
            return of_mention(context, so_far, apposed, start)  # one of them, the plumber Ana Moe,
        return anonymous(own_role(context, core, end) or member)
    if words in lexicon.words("nobody") and core == end:
        return NOBODY
    counting = words in _PAIRS and completion.strip().startswith("of ")  # the pair of enterprises
    if (
        are_both(words) and not counting and not completion.strip().startswith("of the ")
    ):  # not "Two of the tenants said"
        return two_counted(context, so_far, words, start)
    if core == end and (two := two_called(context, so_far, words, start)):
        return two
    if words in _PAIRS and not counting and (both := the_joined(context, so_far)):
        return both
    return _noun_phrase(context, so_far, attribution, whole, core)


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


def _noun_phrase(context: Context, so_far: Discourse, attribution: Attribution, whole: Span, core: int) -> Found:
    text, start, end = context.index.text, whole.start, whole.end
    if text.find("of", start, end) > 0:
        if (behind := behind_copy(context.index.tokens, whole)) and (
            (phrase := context.phrase(behind, end)) and phrase.noun is Noun.DOCUMENT
        ):
            return document(context, so_far, phrase, behind, max(end, _reach(text, attribution)))
        if amount := amount_of(context.index.tokens, whole):
            phrase = context.phrase(amount.end, end)
            if not phrase or phrase.noun not in (Noun.BODY, Noun.DOCUMENT) or phrase.plural:
                one = text[amount.start : amount.end].lower().startswith(("one ", "each "))
                if one and (apposed := apposed_name(context, core, end, plain_body=True)):
                    return of_mention(context, so_far, apposed, start)  # one of its executives, Ana Moe,
                told = own_role(context, core, end) if one else ""
                return anonymous(told or plain(text, Span(amount.start, end)), plural=not one)
    within = (*_around(context, start), *context.inside(start, end))
    if found := together(context, whole, core):
        return found
    if head := head_name(context, within, start, core, end):
        if is_of_people(context, head) or is_supported(context, head, start):
            return anonymous(plain(text, whole), plural=True)
        return of_mention(context, so_far, head, start)
    if referent := named_in_capitals(context, start, core):
        return again(so_far, referent, Resolution.NAMED, "named:heading")
    if owned := body_of_somebody(context, so_far, whole):
        return owned
    phrase = context.phrase(start, end)
    if phrase is None:
        return NOBODY
    if family := a_family(context, phrase):
        return family
    if apposed := apposed_name(context, core, end, plain_body=phrase.noun not in (Noun.DOCUMENT, Noun.GROUP)):
        return of_mention(context, so_far, apposed, start)
    if phrase.noun in (Noun.PERSON, Noun.OTHER) and not phrase.plural and (apposed := apposed_behind(context, end)):
        return of_mention(context, so_far, apposed, start)
    if not phrase.plural and (apposed := apposed_before(context, start, phrase)):
        return of_mention(context, so_far, apposed, start)
    if phrase.head in lexicon.words("nobody") and not phrase.plural:
        return NOBODY
    if _is_person(attribution, phrase) or are_people(context, phrase):
        phrase = phrase._replace(noun=Noun.PERSON)
    phrase = phrase._replace(sex=phrase.sex or _told_sex(context, attribution, phrase))
    if (
        phrase.noun is Noun.OTHER
        and ("according-to" in attribution.pattern or phrase.head in _asked_and_done())
        and (found := issuer(context, so_far, phrase, end))
        and found.kind is EntityKind.ORGANIZATION
    ):
        return found  # according to Halden Media's ad tracker; an average of polls by Halden Media shows
    reach = _reach(text, attribution) if phrase.noun is Noun.DOCUMENT else end
    found = described(context, so_far, phrase, whole, reach)
    if found.kind is EntityKind.ANONYMOUS and not found.referent and (alias := told_alias(context, core, whole)):
        return found._replace(kind=EntityKind.PERSON, name=alias)
    return found


def _asked_and_done() -> frozenset[str]:
    """Return nouns for what bodies ask or look into, and then say: an average, an examination."""
    return lexicon.words("polls") | lexicon.words("documents_of_a_subject")


def _around(context: Context, start: int) -> tuple[Mention, ...]:
    """Return the name of a body within which a source begins: from Immigration, | Refugees and Citizenship Canada."""
    last = next(context.before(start, _BEHIND), None)
    holds = last and last.kind is MentionKind.ORGANIZATION and last.span.end > start
    return (last,) if last and holds else ()


def _told_sex(context: Context, attribution: Attribution, phrase: Phrase) -> str:
    """Return the sex that the pronoun tells by which what is said begins: the Republican said | she would vote no.

    Not of whoever speaks for others, or holds a post that somebody was given: the lawyer said he was innocent.
    """
    called = phrase.head in lexicon.words("epithets") or phrase.head.endswith("-year-old")
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
    if phrase.head.endswith("-year-old"):
        return True
    called = phrase.head in lexicon.words("demonyms") or phrase.head.endswith(lexicon.lines("endings_of_agents"))
    return (
        (phrase.noun, phrase.plural, phrase.end) == (Noun.OTHER, False, phrase.core_end)
        and phrase.determiner in ("the", "this")
        and (attribution.kind is Kind.DIRECT or called)
        and phrase.head not in lexicon.words("things")
    )


def of_mention(context: Context, so_far: Discourse, mention: Mention, at: int) -> Found:
    """Return whom a name means; with candidates where two people bear it and the text does not settle which."""
    start = mention.span.start
    if candidates := context.doubtful.get(start):
        weighed = among(so_far, candidates, at, "surname")
        told, _ = settle(weighed, max(context.floor, _SURNAME_FLOOR))
        if told:
            return Found(EntityKind.PERSON, Resolution.SURNAME, told, weighed=weighed)
        return Found(EntityKind.PERSON, Resolution.NONE, candidates=candidates, weighed=weighed)
    referent = context.owner[start]
    if referent[0] == "b":
        if post := post_by_initials(context, context.name(referent), at):
            return again(so_far, post, Resolution.DESCRIPTION, "role")
        if holder := holder_of_letters(context, so_far, mention, at):
            return holder
        return Found(EntityKind.ORGANIZATION, Resolution.NAMED, referent, ground="named:body")
    full = bool(mention.name and len(mention.name.tokens) > 1) or " " not in context.name(referent)
    if full:
        return Found(EntityKind.PERSON, Resolution.NAMED, referent, ground="named")
    return Found(EntityKind.PERSON, Resolution.SURNAME, referent, ground="surname")
