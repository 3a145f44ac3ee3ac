"""Pronouns of a speaker who goes on, of another sex than the noun: the actress spoke. It was late, | he | added."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from quotecheck.entities.sexes.others_near import is_somebody
from quotecheck.lexicon import words
from quotecheck.lexicon.nouns import Noun, noun_kind
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import Sentence, SexConflict, Span, TextIndex

_SUBJECTS = {"he": "m", "she": "f"}
_MARKS = frozenset((".", ",", ":", ";", "\n"))


def pronouns_that_go_on(index: TextIndex, sentences: Sequence[Sentence]) -> Iterator[SexConflict]:
    """Yield the pronouns by which a speaker goes on whom the sentence before calls otherwise, nobody else near."""
    tokens = index.tokens
    starts = [sentence.span.start for sentence in sentences]
    for i in tokens.places_of(_SUBJECTS):
        number = bisect_right(starts, tokens.starts[i]) - 1
        if number < 1 or tokens.starts[i] >= sentences[number].span.end or not _adds(index, i):
            continue
        before, here, sex = sentences[number - 1].span, sentences[number].span, _SUBJECTS[tokens.lower[i]]
        noun = _speaker(index, before, sex) if index.paragraph(before.start) == index.paragraph(here.start) else 0
        if not noun:
            continue
        first = tokens.within(here.start, here.end).start
        earlier = tokens.within(before.start, tokens.starts[i])
        others = [k for k in earlier if k != noun and not _is_quoted(index, k)]
        named = any(k > noun and k != first and tokens.symbols[k] == "K" for k in others)
        if not (named or any(is_somebody(tokens, k, sex) for k in others)):
            name = tokens.span(range(noun - 1, noun + 1))
            yield SexConflict(name.of(index.text).lower(), name, tokens.span(range(i, i + 1)), sure=True)


def _adds(index: TextIndex, i: int) -> bool:
    """Return whether somebody goes on by the verb behind a pronoun, and in no other words: he | added."""
    tokens = index.tokens
    form = tokens.forms[i + 1]
    goes_on = form is not None and form.past and form.lemma in words("verbs_of_adding")
    return goes_on and tokens.words[i + 2] in _MARKS and not _is_quoted(index, i)


def _speaker(index: TextIndex, span: Span, sex: str) -> int:
    """Return the noun, of the other sex, for whom a sentence lets speak: the | businesswoman | said; 0 if none."""
    tokens = index.tokens
    inside = tokens.within(span.start, span.end)
    for i in inside[1:]:
        kind = noun_kind(tokens.lower[i]) if tokens.lower[i - 1] == "the" and not _is_quoted(index, i) else None
        if kind is None or kind.noun is not Noun.PERSON or kind.plural or kind.sex in ("", sex):
            continue
        if kind.sex == "m" or tokens.lower[i] in words("women_of_any_kind") or tokens.lower[i] in words("kin"):
            return 0
        if any((form := tokens.forms[k]) and form.past and form.lemma in speech_verbs() for k in (i + 1, i - 2)):
            return i
    return 0


def _is_quoted(index: TextIndex, i: int) -> bool:
    return index.is_quoted(index.tokens.starts[i])
