"""Find deeds with their day and with whom or what they befall: handed out on Dec. 12, the Dec. 21 distribution."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from quotecheck.facts.days import Day
from quotecheck.facts.deed import Deed, Thing
from quotecheck.facts.deed_words import content_words, names_in
from quotecheck.facts.named_deeds import named_before_noun, named_behind_noun
from quotecheck.facts.sentences import SentenceIndex
from quotecheck.facts.told_deeds import told_by_clause
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.function_words import function_words
from quotecheck.model import Span, TextIndex, Tokens


def find_dated_deeds(index: TextIndex, sentences: SentenceIndex, days: Iterable[Day]) -> tuple[Deed, ...]:
    """Return the deeds to which the text gives a day, in reading order."""
    by_sentence: dict[int, list[Day]] = {}
    for day in sorted(days):
        if (i := sentences.number(day.span.start)) >= 0:
            by_sentence.setdefault(i, []).append(day)
    found: list[Deed] = []
    for i, those in by_sentence.items():
        found += _in_sentence(index.tokens, sentences.spans[i], i, those)
    return tuple(found)


def _in_sentence(tokens: Tokens, span: Span, number: int, those: list[Day]) -> Iterator[Deed]:
    place = tokens.within(span.start, span.end)
    dated = {i for day in those for i in day.tokens}
    lower = set(tokens.lower[place.start : place.stop])
    apart = not listed("signs_of_another_day").isdisjoint(lower)
    keys = frozenset(day.key for day in those)
    for day in those:
        parts = (
            named_before_noun(tokens, place, day)
            or named_behind_noun(tokens, place, day)
            or told_by_clause(tokens, place, day)
        )
        if parts is None:
            continue
        whom, doer, beside = ([i for i in those if i not in dated] for those in (parts.whom, parts.doer, parts.beside))
        yield Deed(
            day=day,
            kinds=parts.kinds,
            whom=_thing(tokens, whom, parts.more),
            names=names_in(tokens, whom, place.start),
            doer=content_words(tokens, doer),
            beside=content_words(tokens, beside),
            noun=parts.noun,
            known=parts.known,
            apart=apart,
            sentence=number,
            days=keys,
        )


def _thing(tokens: Tokens, those: list[int], more: tuple[int, ...]) -> Thing:
    """Return what the tokens of a noun phrase mean: the | former | treasurer |, Halvard Brekke."""
    while those and (tokens.symbols[those[0]] in "Pot" or tokens.lower[those[0]] in function_words()):
        those = those[1:]
    end = next((k for k, i in enumerate(those) if tokens.symbols[i] in "Pot,"), len(those))
    nouns = [i for i in those[:end] if content_words(tokens, (i,))]
    head = "".join(content_words(tokens, nouns[-1:]))
    return Thing(head, content_words(tokens, nouns[:-1]), content_words(tokens, (*those[end:], *more)) - {head})
