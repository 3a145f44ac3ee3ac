"""Whose words a sentence calls a quotation without a verb of speech: used by the check of one quotation for two."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator

from quotecheck.checks._words_of_authors import (
    is_cleft,
    is_origin,
    leads_to_subject,
    opens_with,
    owns_remark,
    words_in,
)
from quotecheck.model import Article, Entity, EntityKind, MentionKind, Span

_ENDS = (". ", "? ", "! ", "\n")
_FAR = 200  # characters of a sentence on either side of a quotation


def credited_in_sentence(article: Article, place: Span) -> Entity | None:
    """Return whose words the sentence of a quotation calls it, None where it names nobody as their author.

    Haddad's complaint that “…”; it was Haddad who told them “…”; “…” was the invention of Omar Haddad; “…” is Haddad's
    phrase; with the words “…” Haddad left; by calling it “…”, Haddad drew a laugh.
    """
    text, first, last = article.text, max(0, place.start - _FAR), min(len(article.text), place.end + _FAR)
    start = max(first, *(text.rfind(mark, first, place.start) + 1 for mark in _ENDS))
    end = min((at for mark in _ENDS if (at := text.find(mark, place.end, last)) >= 0), default=last)
    named = sorted(_named(article, Span(start, end)))
    before = [(span, person) for span, person in named if span.end <= place.start]
    behind = [(span, person) for span, person in named if span.start >= place.end]
    for span, person in reversed(before):
        if owns_remark(text[span.end : place.start]) or is_cleft(
            text[start : span.start], text[span.end : place.start]
        ):
            return person
    if before or not behind:
        return None
    span, person = behind[0]
    told, rest = words_in(text[place.end : span.start]), text[span.end : span.end + 3].replace("’", "'")
    if is_origin(told, owned=rest.startswith("'s")) or (
        opens_with(words_in(text[start : place.start])) and leads_to_subject(told) and not rest.startswith("'s")
    ):
        return person
    return None


def _named(article: Article, sentence: Span) -> Iterator[tuple[Span, Entity]]:
    for person in article.entities:
        if person.kind is not EntityKind.PERSON:
            continue
        first = bisect_left(person.mentions, sentence.start, key=lambda mention: mention.span.start)
        for mention in person.mentions[first:]:
            if mention.span.end > sentence.end:
                break
            if mention.kind is MentionKind.NAME:
                yield mention.span, person
