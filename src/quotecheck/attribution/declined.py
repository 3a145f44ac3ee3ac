"""Find who was asked and said nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from quotecheck.attribution.grammar import NOUNS
from quotecheck.attribution.skeleton import Skeleton
from quotecheck.attribution.subject import Subject, left_subject

# Both expressions read a sentence in small letters and single spaces. Behind "did not" stand only words that speak of
# answering, since most negations refuse nothing: the mill did not close.
_REFUSAL = re.compile(
    r"""\b(?:
        (?: (?:did|does|do|would|could|will|had|has|have)(?:\ not|n't) | refused\ to | declin(?:ed|ing)\ to
          | (?:was|were)\ unable\ to | failed\ to )
        (?:\ (?:immediately|yet|directly|also|either))?
        \ (?: (?:be\ )?(?:available\ )?(?:for\ )?(?:comment(?:ed)?|elaborate|respond(?:ed)?|repl(?:y|ied)|speak|talk)\b
            | answer(?:ed)?(?:\ questions?)?\b | take\ questions
            | return(?:ed)?\ (?:\w+\ ){0,3}?(?:calls?|e-?mails?|messages?|requests?)
            | be\ (?:reached|interviewed) | discuss
            | (?:provide|offer|give|issue|make)d?\ (?:an?\ |any\ )?(?:\w+\ )?(?:statement|comment|response|answer)
            | say\ (?:whether|if|why|how|when|what|where|who) )
      | (?:declined|refused)\ to\ (?:speculate|name|identify|give|provide|reveal|disclose|specify|detail|confirm|say)\b
      | declined(?:\ an?)?(?:\ \w+)?\ (?:comment|interviews?|request)\b | refused\ (?:\w+\ )?comment\b
      | (?:had|offered|gave)\ no\ (?:\w+\ )?comment\b
      | (?:was|were)\ (?:not\ )?(?:immediately\ )?(?:(?:un)?available\ for\ comment|unavailable|reachable)\b
      | (?:was|were)(?:\ not|n't)\ (?:immediately\ )?available\b
      | could(?:\ not|n't)(?:\ immediately)?\ be\ contacted\b
    )""",
    re.VERBOSE,
)
# The person asked stands behind the question: attempted to contact Ann Lee for comment, but received no response.
_ASKED = re.compile(
    r"""\b(?:
        (?:attempt(?:ed|s)?|tried|sought|efforts?)(?:\ \w+)?
        \ to\ (?:contact|reach|interview|speak\ to|speak\ with|obtain\ comment\ from)
      | reached\ out\ to | contacted
      | (?:calls?|e-?mails?|messages?|requests?|questions?|inquiries|letters?)
        (?:\ for\ comment|\ seeking\ comment|\ for\ an\ interview|\ left)?(?:\ sent)?\ (?:to|with|from|for|by)
    )\ (?=.)""",
    re.VERBOSE,
)
_SILENCE = re.compile(
    r"""\b(?:
        (?:did|does|do|has|have|had)(?:\ not|n't)\ (?:immediately\ )?(?:receiv\w+|get|got|hear\w*)
        \ (?:an?\ |any\ )?(?:response|reply|answer|back)
      | received\ no\ (?:response|reply|answer) | no\ response
      | (?:was|were|went|are|is)(?:(?:\ not|n't)(?:\ immediately)?\ (?:returned|answered)|\ (?:unreturned|unanswered))
      | without\ (?:success|an?\ (?:response|reply)) | (?:was|were)\ unsuccessful
    )""",
    re.VERBOSE,
)
_SIGNS = frozenset(
    "answer answered available back call calls comment commented confirm contact contacted declined declining discuss "
    "elaborate interview interviewed questions reached refused replied reply respond responded response returned speak "
    "speculate statement success unanswered unavailable unreturned unsuccessful whether why".split()
)
"""A sentence without one of these refuses nothing; only the others are read."""

_PERSON = re.compile(NOUNS)
_PAIR = re.compile(r"(?P<one>K+)&(?P<two>K+)")
_LONGEST = 30
"""A longer word is a quotation, and nothing inside it is the article's own."""


class Refusal(NamedTuple):
    """Somebody who said nothing: `source` the person, `cue` the words that say so, both as ranges of tokens.

    `source` is None where the sentence names the person elsewhere: …, said an aide, declining to comment further.
    """

    source: range | None
    cue: range


def find_refusals(skeleton: Skeleton, sentence: range) -> Iterator[Refusal]:
    """Yield the refusals of `sentence`; two people joined by "and" are two."""
    words = skeleton.lower[sentence.start : sentence.stop]
    if _SIGNS.isdisjoint(words):
        return
    numbers, line = _line(words, sentence.start)
    for match in _REFUSAL.finditer(line):
        cue = range(numbers[match.start()], numbers[match.end() - 1] + 1)
        if subject := left_subject(skeleton.symbols, sentence.start, cue.start):
            yield from (Refusal(person, cue) for person in _each(skeleton.symbols, subject))
        else:
            yield Refusal(None, cue)
    for silence in _SILENCE.finditer(line):
        cue = range(numbers[silence.start()], numbers[silence.end() - 1] + 1)
        for asked in _ASKED.finditer(line, 0, silence.start()):
            if person := _PERSON.match(skeleton.symbols, numbers[asked.end()], cue.start):
                yield Refusal(range(*person.span()), cue)


def _line(words: tuple[str, ...], first: int) -> tuple[list[int], str]:
    """Return for every character of the sentence as one line which token it belongs to, and that line."""
    plain = [word if len(word) < _LONGEST else "“" for word in words]
    numbers = [number for number, word in enumerate(plain, first) for _ in range(len(word) + 1)]
    return numbers, " ".join(plain)


def _each(symbols: str, subject: Subject) -> Iterator[range]:
    """Yield the people of a subject one by one: "Chan Dara and Keo Sok, respectively," are two."""
    if pair := _PAIR.search(symbols, subject.start, subject.end):
        yield range(*pair.span("one"))
        yield range(*pair.span("two"))
    else:
        yield range(subject.start, subject.end)
