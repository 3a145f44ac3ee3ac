"""Who is credited with a quotation, in whatever way: used by the check of one quotation for two."""

from bisect import bisect_left
from collections.abc import Sequence
from itertools import pairwise

from quotecheck.checks._repeated_words import gives_anothers, spoken
from quotecheck.lexicon import words
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Article, Attribution, Entity, EntityKind, Kind, MentionKind, Resolution, Span, Type
from quotecheck.system.tuples import NamedTuple

_FAR = 90  # characters before a quotation in which it is called somebody's remark
_MODIFIERS = 3  # words between whose remark it is and the noun
_MOST = 8  # words of a statement before its quotation
_SURE = (Resolution.NAMED, Resolution.SURNAME)
_MARKS = " ,:;(“‘\"'"


class Credit(NamedTuple):
    """Who is credited with a quotation, and by which statement, if by one. `whole`: it is all that is said there."""

    person: Entity
    named: bool
    attribution: Attribution | None
    whole: bool


def credit_of(article: Article, said: Sequence[tuple[Span, int]], place: Span) -> Credit | None:
    """Return who says the words at `place` as words of his own; `said` are the contents of statements, and whose."""
    if person := _owner(article, place):
        return Credit(person, named=True, attribution=None, whole=False)
    i = spoken(said, place)
    if i is None:
        return None
    attribution, speaker = article.attributions[i], article.speakers[i]
    whole = attribution.kind is Kind.DIRECT
    if speaker.entity is None or gives_anothers(article.text, attribution) or _rejects(article.text, attribution):
        return None
    if not whole and not _is_own(article.text, attribution, place):
        return None
    return Credit(speaker.entity, speaker.resolution in _SURE, attribution, whole)


def _rejects(text: str, attribution: Attribution) -> bool:
    """Return whether the verb says that the words are not true: denied “selling the harbour”."""
    cue = _plain(attribution.cue.span.of(text)) if attribution.cue else ()
    return any(_lemma(word) in words("verbs_of_rejecting") or _lemma(word) == "doubt" for word in cue)


def _is_own(text: str, attribution: Attribution, place: Span) -> bool:
    """Return whether the quotation that ends a statement is said as the speaker's own words.

    Haddad told them they “had bought the oven with it”; not: called it a rumour that; said “the oven with it” was dear.
    """
    cue = attribution.cue
    if attribution.type is not Type.ASSERTION or cue is None or cue.span.end > place.start:
        return False
    told = _plain(text[cue.span.end : place.start])
    if len(told) > _MOST or any(part.end > place.end + 1 for part in attribution.content):
        return False
    taken = words("verbs_of_rejecting") | words("verbs_of_stance") | words("verbs_of_others_words")
    doubtful = words("negations") | words("nouns_of_saying")
    return doubtful.isdisjoint(told) and not any(
        (form := verb_form(word)) and (form.lemma in taken or (form.lemma in speech_verbs() and not form.gerund))
        for before, word in pairwise(("", *told))
        if before not in words("plain_articles")  # had called the | project | “the missing link in our supply chain”
    )


def _owner(article: Article, place: Span) -> Entity | None:
    """Return whose remark a quotation is called right before it: Haddad's complaint that they were | “…”."""
    for person in article.entities:
        if person.kind is not EntityKind.PERSON:
            continue
        first = bisect_left(person.mentions, place.start - _FAR, key=lambda mention: mention.span.start)
        for mention in person.mentions[first:]:
            if mention.span.end > place.start:
                break
            if mention.kind is MentionKind.NAME and _owns_remark(article.text[mention.span.end : place.start]):
                return person
    return None


def _owns_remark(between: str) -> bool:
    """Return whether a name owns the remark that follows it in its sentence: 's complaint that; , whose remark."""
    told = between.replace("’", "'")
    if not told.startswith(("'s ", ", whose ", " whose ")) or ". " in told or "\n" in told:
        return False
    return any(word in words("remarks") for word in _plain(told)[1 : _MODIFIERS + 1])


def _plain(text: str) -> list[str]:
    return [word.strip(_MARKS) for word in text.lower().replace("’", "'").split()]


def _lemma(word: str) -> str:
    form = verb_form(word)
    return form.lemma if form else ""
