"""What beside a quotation tells whose words it holds, or that they are nobody's statement."""

from __future__ import annotations

import re
from bisect import bisect_right

from quotecheck import lexicon
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Article, Kind, Quotation, Span, Type

_WORD = re.compile(r"[^\W\d_][\w’'-]*")
_FEWEST_WORDS = 5
_FAR = 400
_SHORT, _DIRECTIONS = 20, 3
_SENTENCE = re.compile(r"[\W_]*(?:[A-Z]|\d)")
_SPEAKER_LABEL = re.compile(r"[\W_]*[A-Z][A-Z. -]+(?:\([^)]*\))?:")
_STOP_INSIDE = re.compile(r"[.?!…—-][\"”’'\s]*\Z|,\Z")
_STOP_BEHIND = re.compile(r"[\"”’']*\s*(?:[.?!]|\Z|\n)")
_ASKED_BEFORE = re.compile(r"\w\?\s*\Z")
_CREDIT_NEXT = re.compile(r"\s*\n\s*(?:[Ss]o|[Tt]hus|[Tt]hat(?:\sis|[’']s)\swhat)\s(?:said|says|goes|went|reads)\b")
_COLON_BEFORE = re.compile(r"[:：][\s\"“'‘]*\Z")
_CREDIT = re.compile(r"\W{0,4}\s*(?:[-–—―~(\[]|--)\s?\(?[A-Z]|\s*\n\s*(?:[-–—―]+\s?)?[A-Z][^.?!\n]{3,60}(?:\n|\Z)")


def words_alone(text: str) -> str:
    """Return the words in lower case, to tell a pull quote from what it repeats."""
    return " ".join(_WORD.findall(text.lower()))


def is_sentence(text: str, quotation: Quotation) -> bool:
    """Return whether what is quoted is a sentence of five words or more, and no title or speaker's part."""
    inner = quotation.inner.of(text)
    words = _WORD.findall(inner)
    if len(words) < _FEWEST_WORDS or not _SENTENCE.match(inner) or _SPEAKER_LABEL.match(inner):
        return False
    if sum(word[0].isupper() for word in words) > len(words) / 2:
        return False
    return bool(_STOP_INSIDE.search(inner[-6:]) or _STOP_BEHIND.match(text, quotation.span.end))


def is_credited(article: Article, quotation: Quotation, paragraph: Span, starts: list[int]) -> bool:
    """Return whether the words around a quotation may credit it, though no attribution was found.

    A colon, a question or a credit line; a paragraph behind that begins with "So says"; a word of speech (said,
    question, sign, chant) outside quotation marks in its sentence, in the one before, or in the one behind in its
    paragraph. `starts` holds where the article's sentences start.
    """
    text, span = article.text, quotation.span
    if _COLON_BEFORE.search(text, max(0, span.start - 6), span.start) or _CREDIT.match(text, span.end):
        return True
    asked = _ASKED_BEFORE.search(text, max(paragraph.start, span.start - 6), span.start)
    if asked or _CREDIT_NEXT.match(text, span.end):
        return True
    first = max(0, bisect_right(starts, span.start) - 2)
    start = max(starts[first] if starts else 0, span.start - _FAR)
    last = min(bisect_right(starts, span.end), len(starts) - 1)
    end = min(article.sentences[last].span.end if starts else span.end, span.end + _FAR, paragraph.end)
    around = _outside_marks(article, Span(start, max(end, span.end)))
    return any(_is_of_speech(word.lower()) for word in _WORD.findall(around))


def follows_speaker(article: Article, span: Span) -> bool:
    """Return whether somebody is quoted in its paragraph or the one before, who may be meant to go on.

    A stage direction ("She pauses.") is no paragraph of its own here.
    """
    i = bisect_right([paragraph.span.start for paragraph in article.paragraphs], span.start) - 2
    least = max(0, i - _DIRECTIONS)
    while i > least and len(article.paragraphs[i].span) < _SHORT:
        i -= 1
    near = Span(article.paragraphs[max(0, i)].span.start, span.start)
    return any(a.kind in (Kind.DIRECT, Kind.MIXED) and a.span.overlaps(near) for a in article.attributions)


def _outside_marks(article: Article, span: Span) -> str:
    """Return the text of `span` without what is quoted in it."""
    kept, position = [], span.start
    for quotation in article.quotations:
        if quotation.depth == 0 and quotation.span.overlaps(span):
            kept.append(article.text[position : max(position, quotation.span.start)])
            position = max(position, quotation.span.end)
    return " ".join((*kept, article.text[position : span.end]))


def _is_of_speech(word: str) -> bool:
    """Return whether the word is a noun of speech or a form of a verb that signals statements."""
    if word in lexicon.words("speech_nouns"):
        return True
    form = verb_form(word)
    if form is None or (form.noun and (form.base or form.third)):
        return False
    verb = speech_verbs().get(form.lemma)
    return verb is not None and verb.type is Type.ASSERTION
