"""Whether a first person in the narration sounds like a speaker's plea, and not like the writer."""

from __future__ import annotations

from quotecheck.lexicon import words
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Article, Span

_LONGEST_WORD = 60
_FEWEST = 3  # first persons of a sentence by which it is a speaker's, if no other has one
_OPENING = 3  # words behind the first person with the verb


def next_word(text: str, end: int) -> str:
    """Return the word behind a place, nothing where a mark follows."""
    if not text[end : end + 1].isspace():
        return ""
    behind = text[end + 1 : end + _LONGEST_WORD].split(None, 1)
    letters = behind[0] if behind and not text[end + 1].isspace() else ""
    return letters[: next((i for i, c in enumerate(letters) if not (c.isalnum() or c in "_’'-")), len(letters))]


def with_next_word(text: str, hit: Span) -> Span:
    """Return a first person with the word behind it: We | have."""
    word = next_word(text, hit.end)
    return Span(hit.start, hit.end + len(word) + 1 if word and word not in ("and", "or") else hit.end)


def opens_speech(article: Article, sentence: Span) -> bool:
    """Return whether a sentence of the narration opens with a first person, and has three, all that the article has.

    We have opened our books to anybody, and we are proud of our crews: no writer says so once and never again.
    """
    hits = article.first_persons
    if len(hits) < _FEWEST or hits[0].span.start != sentence.start or not all(hit.span in sentence for hit in hits):
        return False
    told = article.text[hits[0].span.end : sentence.end].split()
    asks = any((form := verb_form(word)) and form.lemma in words("verbs_of_newsrooms") for word in told[:_OPENING])
    others = (
        each
        for each in article.attributions
        if each.cue and each.cue.span in sentence and not (each.source and any(hit.span in each.source for hit in hits))
    )
    return not asks and next(others, None) is None


def is_collective(text: str, hit: Span) -> bool:
    """Return whether it sounds like a speaker's plea: our villages, we must; as we know, our own are the writer's."""
    word = next_word(text, hit.end)
    if hit.of(text).lower() == "our":
        return word[:1].islower() and not word.startswith(("own", "time", "current", "attention"))
    return hit.of(text).lower() == "we" and (word in words("verbs_of_pleading") or _next_is_duty(text, hit, word))


def _next_is_duty(text: str, hit: Span, word: str) -> bool:
    return word == "have" and next_word(text, hit.end + len(" have")) == "to"
