"""Pronouns that surely mean who was named last, in the same sentence: Obi, elected in May, says that | she …."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from quotecheck.lexicon import words
from quotecheck.model import Entity, MentionKind, Span, TextIndex, Tokens


def sure_pronouns(index: TextIndex, people: Iterable[Entity]) -> frozenset[Span]:
    """Return the places of he and she before which, in their sentence, the text names nobody but whom they mean."""
    named: list[tuple[int, int, str]] = []
    pronouns: list[tuple[Span, str]] = []
    for person in people:
        for mention in person.mentions:
            if mention.kind is MentionKind.NAME:
                named.append((mention.span.start, mention.span.end, person.id))
            elif mention.kind is MentionKind.PRONOUN and mention.text in words("he_or_she") and not mention.quoted:
                pronouns.append((mention.span, person.id))
    named.sort()
    return frozenset(span for span, who in pronouns if _names_only(index.tokens, named, span.start, who))


def _names_only(tokens: Tokens, named: list[tuple[int, int, str]], at: int, who: str) -> bool:
    last = bisect_left(named, (at,)) - 1
    if last < 0 or named[last][2] != who:
        return False
    between = tokens.within(named[last][1], at)
    return not any(tokens.words[i] in (".", "\n", "?", "!", ";") or tokens.symbols[i] == "." for i in between)
