"""Who is credited with a quotation, in whatever way: used by the check of one quotation for two."""

from collections.abc import Sequence
from itertools import pairwise

from quotecheck.checks._credits_in_sentences import credited_in_sentence
from quotecheck.checks._credits_on_lines import credited_on_line
from quotecheck.checks._repeated_words import gives_anothers, spoken
from quotecheck.checks._words_of_authors import words_in
from quotecheck.lexicon import words
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import auxiliaries, verb_form
from quotecheck.model import Article, Attribution, Entity, Kind, Resolution, Span, Type
from quotecheck.system.tuples import NamedTuple

_MOST = 8  # words of a statement before its quotation
_NEXT = 24  # characters in which the word behind a quotation is read
_CONFIDENT = 0.95
"""How sure it must be whom a pronoun means: of 16 quotations with two speakers in read articles 15 had them."""
_SURE = (Resolution.NAMED, Resolution.SURNAME)


class Credit(NamedTuple):
    """Who is credited with a quotation, and by which statement, if by one. `whole`: it is all that is said there.

    `named`: by name; `sure`: so, or by a word that hardly means another.
    """

    person: Entity
    named: bool
    sure: bool
    attribution: Attribution | None
    whole: bool


def credit_of(article: Article, said: Sequence[tuple[Span, int]], place: Span) -> Credit | None:
    """Return who says the words at `place` as words of his own; `said` are the contents of statements, and whose."""
    if person := credited_on_line(article, place) or credited_in_sentence(article, place):
        return Credit(person, named=True, sure=True, attribution=None, whole=False)
    i = spoken(said, place)
    if i is None:
        return None
    attribution, speaker = article.attributions[i], article.speakers[i]
    whole = attribution.kind is Kind.DIRECT
    if speaker.entity is None or gives_anothers(article.text, attribution) or _rejects(article.text, attribution):
        return None
    own = not _is_of_another(article.text, attribution, place) if whole else _is_own(article.text, attribution, place)
    if not own:
        return None
    named = speaker.resolution in _SURE
    return Credit(speaker.entity, named, named or (speaker.confidence or 0) >= _CONFIDENT, attribution, whole)


def _rejects(text: str, attribution: Attribution) -> bool:
    """Return whether the verb says that the words are not true: denied “selling the harbour”."""
    cue = words_in(attribution.cue.span.of(text)) if attribution.cue else ()
    return any(_lemma(word) in words("verbs_of_rejecting") or _lemma(word) == "doubt" for word in cue)


def _is_of_another(text: str, attribution: Attribution, place: Span) -> bool:
    """Return whether a verb takes a known remark, which hardly is the speaker's: Haddad mocked the excuse—“…”."""
    match list(words_in(text[attribution.cue.span.end : place.start])) if attribution.cue else []:
        case ["the" | "that" | "this", noun]:
            return noun in words("remarks")
    return False


def _is_own(text: str, attribution: Attribution, place: Span) -> bool:
    """Return whether a quotation in a statement is said as the speaker's own words: it ends it, or completes a verb.

    Haddad told them they “had bought the oven with it”; said that the wall was “the oven with it” in summer. Not:
    called it a rumour that; said “the oven with it” was dear.
    """
    cue = attribution.cue
    if attribution.type is not Type.ASSERTION or cue is None or cue.span.end > place.start:
        return False
    told = words_in(text[cue.span.end : place.start])
    goes_on = any(part.end > place.end + 1 for part in attribution.content)
    if len(told) > _MOST or (goes_on and not _is_predicate(told, text[place.end + 1 : place.end + _NEXT])):
        return False
    taken = words("verbs_of_rejecting") | words("verbs_of_stance") | words("verbs_of_others_words")
    doubtful = words("negations") | words("nouns_of_saying")
    return doubtful.isdisjoint(told) and not any(
        (form := verb_form(word)) and (form.lemma in taken or (form.lemma in speech_verbs() and not form.gerund))
        for before, word in pairwise(("", *told))
        if before not in words("plain_articles")  # had called the | project | “the missing link in our supply chain”
    )


def _is_predicate(told: Sequence[str], behind: str) -> bool:
    """Return whether a quotation completes a plain verb, and an adverbial follows: it was | “…” | in summer."""
    verb = told[-1] if told else ""
    form, following = verb_form(verb), words_in(behind)[:1]
    plain = form.lemma not in speech_verbs() if form else verb in auxiliaries()
    return plain and bool(following) and following[0] in words("prepositions_of_items") | words("prepositions_of_deeds")


def _lemma(word: str) -> str:
    form = verb_form(word)
    return form.lemma if form else ""
