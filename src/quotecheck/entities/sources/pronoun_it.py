"""What `it` means behind a thing that did not speak: The petition was filed in May. | It | argues that."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.entities.referents.context import Context
from quotecheck.entities.referents.discourse import Discourse
from quotecheck.entities.referents.pronouns import it
from quotecheck.entities.referents.referents import NOBODY, Found
from quotecheck.entities.sources.documents import document
from quotecheck.entities.sources.nameless_sources import described
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun
from quotecheck.model import EntityKind, MentionKind, Resolution, Span
from quotecheck.phrases.noun_phrases.complements import before_finite
from quotecheck.phrases.noun_phrases.noun_phrases import Phrase

_BACK = 3  # sentences through which `it` goes on as the subject
_IT = "it "
_PARAGRAPHS_BACK = 4  # through which what a paper reads is quoted
_REACH = 3_000  # characters
_FAR = 160  # characters of a sentence that may say whose a document is


def meant_by_it(context: Context, so_far: Discourse, at: int) -> Found:
    """Return what `it` at the offset `at` means, as a source.

    First the subject of the sentence before, if that is a document or a body: a subject goes on as the next one
    (Grosz, Joshi and Weinstein, Centering, Computational Linguistics 21:2, 1995). Then whatever fits best of what was
    named or heard; then the only document of the sentence before: She has a letter. | It | says that. Nothing of these
    where a thing that nobody is spoke: The proof against his letter said no. | It | also said.
    """
    before = _subject_before(context, at)
    if before and _is_nobody(so_far.source_at(before[1].start)):
        return NOBODY
    if before and (found := _thing(context, so_far, *before)):
        return found._replace(resolution=Resolution.PRONOUN)
    found = it(so_far, "it", at)
    if found.referent is None and not found.candidates and (shown := _document_before(context, at)):
        return document(context, so_far, shown, shown.start, shown.end)._replace(resolution=Resolution.PRONOUN)
    return found


def _is_nobody(heard: Found | None) -> bool:
    """Return whether what was heard as a source is a thing that is nobody, nor may be anybody."""
    return (
        heard is not None and heard.kind is EntityKind.UNKNOWN and not (heard.name or heard.candidates or heard.paper)
    )


def paper_that_reads(context: Context, so_far: Discourse, at: int) -> Found | None:
    """Return the paper spoken of last before `it` that reads, which no body does; None where none is near.

    The letter was posted on Friday. “The gate is shut,” | it | reads. One that people write comes before a bill.
    """
    papers = [*_papers_before(context, at)]
    shown = next((one for one in papers if one.head in words("writings")), next(iter(papers), None))
    if shown is None:
        return None
    known = shown._replace(determiner="the")
    found = document(context, so_far, known, at, min(shown.end + _FAR, at))
    return found._replace(resolution=Resolution.PRONOUN)


def _papers_before(context: Context, at: int) -> Iterator[Phrase]:
    """Yield the papers spoken of in the paragraphs before `at`, the last first."""
    first = context.index.paragraph(at) - _PARAGRAPHS_BACK
    for mention in context.before(at, _REACH):
        if context.index.paragraph(mention.span.start) < first:
            return
        if mention.kind is MentionKind.DOCUMENT and not mention.quoted:
            phrase = context.phrase(mention.extent.start, mention.span.end)
            if phrase and not phrase.plural:
                yield phrase


def _sentence_before(context: Context, at: int, back: int) -> Span | None:
    """Return the sentence so many before that at `at`, in its paragraph or right before it; None if there is none."""
    number = context.sentence(at) - 1 - back
    if number < 0 or number + 1 >= len(context.sentence_starts):
        return None
    start, stop = context.sentence_starts[number : number + 2]
    return Span(start, stop) if context.index.paragraph(at) - context.index.paragraph(start) <= 1 else None


def _subject_before(context: Context, at: int) -> tuple[Span, Phrase] | None:
    """Return the sentence before and its subject, through sentences of which `it` is the subject."""
    for back in range(1, _BACK + 1):
        sentence = _sentence_before(context, at, back)
        if sentence is None or context.index.is_quoted(sentence.start):
            return None
        if context.text[sentence.start : sentence.start + len(_IT)].lower() != _IT:
            return (sentence, phrase) if (phrase := _subject(context, sentence)) else None
    return None


def _subject(context: Context, sentence: Span) -> Phrase | None:
    """Return the noun phrase that opens a sentence, up to its verb: A report by the Controller | shows."""
    phrase = context.phrase(sentence.start, sentence.end)
    if phrase is None:
        return None
    tokens = context.index.tokens
    stop = before_finite(tokens, phrase.core.stop, phrase.tokens.stop)
    return context.phrase(sentence.start, tokens.ends[stop - 1])


def _thing(context: Context, so_far: Discourse, sentence: Span, phrase: Phrase) -> Found | None:
    """Return the document or body that a subject is, as it was heard, or as it would be; None if it is neither."""
    heard = so_far.source_at(phrase.start)
    if heard:
        return heard if heard.paper or heard.kind in (EntityKind.DOCUMENT, EntityKind.ORGANIZATION) else None
    if phrase.plural or phrase.noun not in (Noun.DOCUMENT, Noun.BODY) or phrase.head in words("words_of_somebody"):
        return None
    whole = Span(phrase.start, phrase.end)
    found = described(context, so_far, phrase, whole, min(sentence.end, phrase.end + _FAR))
    return found if found.referent or found.kind is EntityKind.DOCUMENT else None


def _document_before(context: Context, at: int) -> Phrase | None:
    """Return the only document of the sentence before."""
    sentence = _sentence_before(context, at, 1)
    told = context.inside(sentence.start, sentence.end) if sentence else ()
    shown = [one for one in told if one.kind is MentionKind.DOCUMENT and not one.quoted]
    if len(shown) != 1 or shown[0].head in words("words_of_somebody"):
        return None
    phrase = context.phrase(shown[0].span.start, shown[0].span.end)
    return phrase if phrase and not phrase.plural else None
