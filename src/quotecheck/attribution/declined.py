"""Find who was asked and said nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quotecheck.attribution.grammar import COMPLEMENT, NOUNS
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.subject import Subject, left_subject

# The words of a refusal, over the sentence in small letters and single spaces. Behind "did not", "would not" and "could
# not" stand only words that speak of answering, since most negations refuse nothing: the mill did not close.
_NEGATION = r"(?:(?:did|does|do|would|could|will|had|has|have)(?: not|n't)|refused to|declined to|declining to|was unable to|were unable to|failed to)(?: immediately| yet| directly| also| either)?"
_ANSWER = r"(?:(?:be )?(?:available )?(?:for )?(?:comment(?:ed)?|elaborate|respond(?:ed)?|repl(?:y|ied)|speak|answer(?:ed)?(?: questions?)?|talk)\b|return(?:ed)? (?:\w+ ){0,3}?(?:calls?|emails?|e-mails?|messages?|requests?)|be reached|(?:provide|offer|give|issue|make)d? (?:a |any |an )?(?:\w+ )?(?:statement|comment|response|answer)|say (?:whether|if|why|how|when|what|where|who)|discuss|be interviewed|take questions|answer questions)"
_REFUSAL = re.compile(
    rf"(?P<refusal>\b{_NEGATION} {_ANSWER}|\bdeclined(?: an| a)?(?: \w+)? (?:comment|interview|interviews|request)\b|\b(?:declined|refused) to (?:speculate|name|identify|give|provide|reveal|disclose|specify|detail|confirm|say|release)\b|\b(?:had|offered|gave) no (?:\w+ )?comment\b|\brefused (?:\w+ )?comment\b|\b(?:was|were) (?:not|n't)? ?(?:immediately )?(?:available for comment|unavailable for comment|unavailable|reachable)\b|\bcould(?: not|n't)(?: immediately)? be (?:reached|contacted)\b|\b(?:was|were)(?: not|n't) (?:immediately )?available\b)"
)
# The person asked stands behind the question: attempted to contact Ann Lee for comment, but received no response.
_ASKED = re.compile(
    r"\b(?:attempt(?:ed|s)?|tried|sought|efforts?|attempts?)(?: \w+)? to (?:contact|reach|interview|get in touch with|speak to|speak with|obtain comment from) (?=(?P<person>.))"
    r"|\b(?:reached out to|contacted|(?:calls?|emails?|e-mails?|messages?|requests?|questions?|inquiries|letters?)(?: for comment| seeking comment| for an interview| left)?(?: sent)? (?:to|with|from|for|by)) (?=(?P<other>.))"
)
_SILENCE = re.compile(
    r"\b(?:(?:did|does|do|has|have|had)(?: not|n't) (?:immediately )?(?:receiv\w+|get|got|hear\w*) (?:a |any |an )?(?:response|reply|answer|back)|received no (?:response|reply|answer)|(?:was|were|went|are|is)(?: not|n't)?(?: immediately)? (?:unreturned|unanswered|returned|answered)|without (?:success|a response|response)|were unsuccessful|was unsuccessful|no response|for comment)"
)


class Refusal(NamedTuple):
    """Somebody who said nothing: `source` the person, `cue` the words that say so, both as ranges of tokens."""

    source: range
    cue: range


_SIGNS = frozenset(
    "comment respond responded reply replied response answer answered statement reached returned unreturned unanswered "
    "contact discuss declined refused interviewed elaborate available unavailable questions speak declining calls call speculate whether why".split()
)


def find_refusals(skeleton: Skeleton, sentence: range) -> Iterator[Refusal]:
    """Yield the refusals of `sentence`; two people joined by "and" are two."""
    words = skeleton.lower[sentence.start : sentence.stop]
    if _SIGNS.isdisjoint(words):
        return
    offsets, line = _line(words)
    for match in _REFUSAL.finditer(line):
        first = sentence.start + _token(offsets, match.start("refusal"))
        last = sentence.start + _token(offsets, match.end("refusal") - 1)
        if subject := left_subject(skeleton.symbols, sentence.start, first):
            for person in _each(skeleton, subject):
                yield Refusal(person, range(first, last + 1))
    if silence := _SILENCE.search(line):
        for match in _ASKED.finditer(line):
            at = sentence.start + _token(offsets, match.end())
            if (silence.start() >= match.start() or silence[0] == "for comment") and (found := _PERSON.match(skeleton.symbols, at, sentence.stop)):
                start = sentence.start + _token(offsets, silence.start())
                stop = sentence.start + _token(offsets, silence.end() - 1) + 1
                negative = silence[0] not in ("for comment",) or re.search(r"\b(?:not|n't|no|without)\b", line[match.end() :])
                if negative:
                    yield Refusal(range(found.start(), found.end()), range(start, stop))


_PERSON = re.compile(rf"{NOUNS}{COMPLEMENT}{{0,2}}")


def _line(words: tuple[str, ...]) -> tuple[dict[int, int], str]:
    """Return the sentence as one line, and where in it each word starts → the word's number."""
    offsets, parts, length = {}, [], 0
    for i, word in enumerate(words):
        offsets[length] = i
        plain = word if len(word) < _LONGEST else "“"
        parts.append(plain)
        length += len(plain) + 1
    return offsets, " ".join(parts)


_LONGEST = 30
"""A longer word is a quotation, and nothing inside it is the article's own."""


def _token(offsets: dict[int, int], position: int) -> int:
    """Return the number of the word that holds `position`."""
    while position not in offsets:
        position -= 1
    return offsets[position]


def _each(skeleton: Skeleton, subject: Subject) -> Iterator[range]:
    """Yield the people of a subject one by one: "Chan Dara and Keo Sok, respectively," are two."""
    symbols = skeleton.symbols
    pair = _PAIR.search(symbols, subject.start, subject.end)
    if pair:
        yield range(*pair.span("one"))
        yield range(*pair.span("two"))
    else:
        yield range(subject.start, subject.end)


_PAIR = re.compile(r"(?P<one>K+)&(?P<two>K+)(?=R|,|$|[^K])")
