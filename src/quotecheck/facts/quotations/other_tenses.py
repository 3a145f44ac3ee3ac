"""Find quotations that are said twice in other tenses: we are never leaving, we will never leave."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain

from quotecheck.facts.quotations.alike_phrases import has_content
from quotecheck.facts.quotations.compared_quotations import Said
from quotecheck.facts.quotations.overlaps import runs_of
from quotecheck.facts.words.shared_words import Words
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.verbs import auxiliaries, verb_form
from quotecheck.model import RepeatedQuotation, Span

_SHORTEST, _LONGEST = 5, 40  # words of a quotation
_FEWEST = 4  # words that are kept but for their form
_CONTENT = 2
_AWAY = 150  # characters between the two: nearer, a speaker varies what was said
_FUTURE = frozenset(("going", "gonna", "to"))  # am | going to | leave


def find_other_tenses(said: Iterable[Said], known: Iterable[RepeatedQuotation]) -> Iterator[RepeatedQuotation]:
    """Yield each quotation with the last one before it that differs from it in nothing but the forms of its verbs."""
    found = {(each.first, each.again) for each in known}
    before: dict[tuple[str, ...], Said] = {}
    for again in said:
        if again.depth or not _SHORTEST <= again.words.size <= _LONGEST:
            continue
        key = tuple(chain.from_iterable(map(_plain, again.words.words)))
        if len(key) < _FEWEST or sum(map(has_content, key)) < _CONTENT:
            continue
        if first := before.get(key):
            one_time = _is_past(first.words) == _is_past(again.words)  # not: I am the captain; I was the captain
            if one_time and again.span.start - first.span.end >= _AWAY and (first.span, again.span) not in found:
                yield from _differing(first.words, again.words, (first.span, again.span))
        before[key] = again


@lru_cache(maxsize=16_384)
def _plain(word: str) -> Sequence[str]:
    """Return a word in its plain form, nothing for an auxiliary: leaving as leave, won't as not."""
    base, mark, ending = word.partition("'")
    if mark and ending == "t":
        return ("not",)
    if base in auxiliaries() or base in _FUTURE:
        return ()
    form = verb_form(base)
    return (form.lemma if form and not form.noun else base,)


def _is_past(words: Words) -> bool:
    forms = (verb_form(word) for word in words.words)
    auxiliary = not listed("auxiliaries_of_the_past").isdisjoint(words.words)
    return auxiliary or any(form is not None and form.past and not form.base for form in forms)


def _differing(before: Words, after: Words, pair: tuple[Span, Span]) -> Iterator[RepeatedQuotation]:
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 (only some articles need it)

    operations = list(Levenshtein.opcodes(before.words, after.words))
    shared = sum(each.src_end - each.src_start for each in operations if each.tag == "equal")
    changes = tuple(
        (before.place(run[0].src_start, run[-1].src_end), after.place(run[0].dest_start, run[-1].dest_end))
        for alike, run in runs_of(operations)
        if not alike
    )
    if changes:
        yield RepeatedQuotation(*pair, changes, shared)
