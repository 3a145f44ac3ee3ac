"""Find the quotations of whole sentences that nobody is credited with."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from functools import lru_cache

from quotecheck import lexicon
from quotecheck.facts.quotations.credit_lines import asks, ends_in_colon, is_credit_line, opens_credit
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.lexicon.speech import SpeechVerb, speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import (
    TOLD,
    Attribution,
    FaultKind,
    Kind,
    Quotation,
    QuotationFault,
    Span,
    TextIndex,
    Tokens,
    Type,
)

_FEWEST_WORDS = 5
_FAR = 400
_NEAREST_NOUN = 4  # tokens before a quotation that is a paragraph: "Ruiz went on with her remarks."
_LOOK_BACK = 6
_STOPS = (".", "?", "!", "…", "—", "-")
_FRAMES_OF_WORDS = ("quote-trail", "inverted", "that", "mid", "trail", "np")
_OFTEN = 5  # of ten uses
_UNSURE = 0.5
_MARKS = "\"”’'"


def find_uncredited(
    index: TextIndex,
    sentences: SentenceIndex,
    attributions: Iterable[Attribution],
    faults: Iterable[QuotationFault],
) -> tuple[Span, ...]:
    """Return the quotations that are whole sentences and that nobody is credited with, in reading order.

    What a credited quotation says, too, is a pull quote and none of them.
    """
    contents = sorted(
        part for attribution in attributions for part in attribution.content if not _is_apart(index, attribution, part)
    )
    faulty = {fault.paragraph for fault in faults if fault.kind is not FaultKind.REVERSED}
    credited: list[Quotation] = []
    left: list[Quotation] = []
    settled = 0  # where the last quotation ends that somebody is credited with
    for quotation in index.quotations:
        if quotation.depth:
            continue
        i = bisect_left(contents, Span(quotation.span.end, 0))
        if any(part.end > quotation.span.start for part in contents[max(0, i - _LOOK_BACK) : i]):
            credited.append(quotation)
            settled = quotation.span.end
        elif not quotation.resumes and _is_sentence(index, quotation):
            place = index.paragraph(quotation.span.start)
            paragraph = index.paragraphs[place]
            told = paragraph.kind in TOLD and index.text[paragraph.span.start] != "<"
            between = index.text[settled : quotation.span.start]
            series = not between.strip(" .…") and ("." in between or "…" in between)
            if series or _is_credited(index, quotation, paragraph.span, sentences):
                settled = quotation.span.end
            # Where a mark is lost in the paragraph before, its speaker may go on.
            elif told and faulty.isdisjoint(near.span for near in index.paragraphs[max(0, place - 1) : place + 1]):
                left.append(quotation)
    said = "\n".join(_words_alone(index, quotation) for quotation in credited) if left else ""
    return tuple(quotation.span for quotation in left if _words_alone(index, quotation) not in said)


def _is_apart(index: TextIndex, attribution: Attribution, part: Span) -> bool:
    """Return whether a part of what somebody may have said stands in another paragraph than the cue, and is unlikely.

    Chairs ordered from the mill are due. / “We were told nothing.”
    """
    cue = attribution.cue
    if cue is None or (attribution.confidence >= _UNSURE and attribution.kind is not Kind.MIXED):
        return False
    return index.paragraph(cue.span.start) != index.paragraph(part.start)


def _words(index: TextIndex, span: Span) -> list[str]:
    place = index.tokens.within(span.start, span.end)
    return [word for word in index.tokens.words[place.start : place.stop] if word[0].isalpha()]


def _words_alone(index: TextIndex, quotation: Quotation) -> str:
    """Return the words in lower case, to tell a pull quote from what it repeats."""
    return " ".join(_words(index, quotation.inner)).lower()


def _is_sentence(index: TextIndex, quotation: Quotation) -> bool:
    """Return whether what is quoted is a sentence of five words or more, and no title or speaker's part."""
    words = _words(index, quotation.inner)
    capitals = sum(word[0].isupper() for word in words)
    if len(words) < _FEWEST_WORDS or capitals > len(words) / 2 or not _opens_sentence(index, quotation.inner):
        return False
    inner = quotation.inner.of(index.text)
    if inner.endswith(",") or inner[-6:].rstrip(f"{_MARKS} \t\r\n\u00a0").endswith(_STOPS):
        return True
    behind = index.text[quotation.span.end : quotation.span.end + 20].lstrip(_MARKS).lstrip(" \t\u00a0")
    return not behind or behind[0] in ".?!\r\n"


def _opens_sentence(index: TextIndex, inner: Span) -> bool:
    """Return whether a quotation begins with a capital or a figure, and not with the name of a part (HAMLET: To be)."""
    tokens, place = index.tokens, index.tokens.within(inner.start, inner.end)
    first = next((i for i in place if any(map(str.isalnum, tokens.words[i]))), place.stop)
    if first == place.stop:
        return False
    begins = tokens.words[first].lstrip("$£€")[0]
    if not (begins.isupper() or begins.isdecimal()):
        return False
    last = next((i for i in range(first, place.stop) if not tokens.words[i].isupper()), place.stop)
    return not (last < place.stop and tokens.words[last] == ":" and tokens.ends[last - 1] - tokens.starts[first] > 1)


def _is_credited(index: TextIndex, quotation: Quotation, paragraph: Span, sentences: SentenceIndex) -> bool:
    """Return whether the words around a quotation may credit it, though no attribution was found.

    A colon, a question or a credit line; a paragraph behind that begins with "So says"; a word of speech (said,
    question, sign, chant) outside quotation marks in its sentence, in the one before, or in the one behind in its
    paragraph.
    """
    span = quotation.span
    if ends_in_colon(index.text, span.start) or asks(index.text, span.start, paragraph.start):
        return True
    if is_credit_line(index, span.end) or opens_credit(index, span.end):
        return True
    starts = sentences.starts
    first = max(0, bisect_right(starts, span.start) - 2)
    start = max(starts[first] if starts else 0, span.start - _FAR)
    last = min(bisect_right(starts, span.end), len(starts) - 1)
    end = min(sentences.spans[last].end if starts else span.end, span.end + _FAR, paragraph.end)
    tokens = index.tokens
    around = tokens.within(start, max(end, span.end))
    alone = paragraph.start >= span.start - 1 and paragraph.end <= span.end + 1
    nearest = tokens.within(start, span.start).stop - _NEAREST_NOUN if alone else 0
    return any(
        (_is_of_speech if i >= nearest else _is_verb_of_speech)(tokens.lower[i])
        and not index.is_quoted(tokens.starts[i])
        and not _is_nouns_ending(tokens, i)
        and not _is_purpose(tokens, i)
        for i in around
    )


def _is_nouns_ending(tokens: Tokens, i: int) -> bool:
    """Return whether a form in -ing is a noun, and none for words: the | meeting, the | training."""
    word = tokens.lower[i]
    return word.endswith("ing") and tokens.lower[i - 1] in ("the", "a", "an") and not _is_noun_of_speech(word)


def _is_purpose(tokens: Tokens, i: int) -> bool:
    """Return whether a verb tells what is to be done, and no plain word for saying: the town has to | find | a way."""
    form = verb_form(tokens.lower[i]) if tokens.lower[i - 1] == "to" else None
    return form is not None and form.lemma not in lexicon.words("plain_cues")


def _is_noun_of_speech(word: str) -> bool:
    return word in lexicon.words("speech_nouns")


@lru_cache(maxsize=65_536)
def _is_of_speech(word: str) -> bool:
    """Return whether the word is a noun of speech or a form of a verb that signals statements."""
    return _is_noun_of_speech(word) or _is_verb_of_speech(word)


@lru_cache(maxsize=65_536)
def _is_verb_of_speech(word: str) -> bool:
    """Return whether the word is a form of a verb that signals statements, and no noun (response)."""
    form = verb_form(word) if word[0].isalpha() else None
    if form is None or (form.noun and (form.base or form.third)):
        return False
    verb = speech_verbs().get(form.lemma)
    return verb is not None and verb.type is Type.ASSERTION and _takes_words(verb)


def _takes_words(verb: SpeechVerb) -> bool:
    """Return whether what is said stands with a verb more often than not; she gave up a rook and spent an hour."""
    return not verb.frames or any(verb.frames.get(frame, 0) >= _OFTEN for frame in _FRAMES_OF_WORDS)
