"""Find quotations that the text calls words said before and gives differently: repeated what he had said, “…”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from quotecheck.facts.quotations.compared_quotations import MARKS_OF_CHANGE, Said, other_end, tells_something
from quotecheck.facts.quotations.overlaps import overlap_of, runs_of, sizes_of
from quotecheck.facts.words.shared_words import Words
from quotecheck.lexicon import words as listed
from quotecheck.lexicon.speech import speech_verbs
from quotecheck.model import ParagraphKind, RepeatedQuotation, Span, TextIndex, Tokens
from quotecheck.text.punctuation import SENTENCE_ENDS

if TYPE_CHECKING:
    from rapidfuzz.distance import Opcode

_MOST_BEFORE = 60  # quotations
_FEWEST, _SHARE = 5, 0.45  # words in common, and what part they are of the longer one
_LONGEST = 60  # words
_BEFORE, _BEHIND = 24, 6  # tokens in which a quotation is called somebody's words
_MODIFIERS = 3  # words between whose remark it is and the noun
_ARTICLES = frozenset(("a", "an", "the"))
_POSSESSORS = frozenset(("'s", "his", "her", "their"))
_DISPLAY = frozenset(
    (
        ParagraphKind.HEADLINE,
        ParagraphKind.DECK,
        ParagraphKind.CROSSHEAD,
        ParagraphKind.CAPTION,
        ParagraphKind.PULL_QUOTE,
        ParagraphKind.TEASER,
        ParagraphKind.SHARE,
    )
)


def find_retold_quotations(index: TextIndex, said: Iterable[Said]) -> Iterator[RepeatedQuotation]:
    """Yield each outermost quotation that is called words said before, and the earlier one that it is like.

    Half of the words are enough. In 930 published articles one pair of quotations was as near and called that.
    """
    outermost = (each for each in said if each.depth == 0)
    own = [(k, each) for k, each in enumerate(outermost) if _FEWEST <= each.words.size <= _LONGEST]
    for i, (k, again) in enumerate(own):
        earlier = [first for j, first in own[max(0, i - _MOST_BEFORE) : i] if k - j <= _MOST_BEFORE]
        if not earlier or any(mark in again.span.of(index.text) for mark in MARKS_OF_CHANGE):
            continue
        called_so = is_display(index, again.span) or is_called_so(index, again.span)
        for first in reversed(earlier):
            if (called_so or is_display(index, first.span)) and (told := _retold(first, again)):
                yield told
                break


def is_display(index: TextIndex, quotation: Span) -> bool:
    """Return whether a quotation stands where the desk prints again what the story says: a headline, a caption."""
    return index.paragraphs[index.paragraph(quotation.start)].kind in _DISPLAY


def is_called_so(index: TextIndex, quotation: Span) -> bool:
    """Return whether words beside a quotation say that it was said before: Haddad's words, | “…”; he had said.

    So does a possessive right before it (the mayor's | “…”), and `as Haddad had put it`.
    """
    tokens = index.tokens
    inside = tokens.within(quotation.start, quotation.end)
    opens = inside.start - 1
    before = range(opens - 1, max(0, opens - _BEFORE), -1)
    stop = next((i for i in before if tokens.words[i] in SENTENCE_ENDS), before.stop)
    behind = range(inside.stop + 1, min(len(tokens.words) - 1, inside.stop + 1 + _BEHIND))
    ends = next((i for i in behind if tokens.words[i] in SENTENCE_ENDS), behind.stop)
    owned = tokens.lower[opens - 1] in _POSSESSORS  # the mayor's | “…” was too much
    return owned or any(_calls(tokens, i) for i in (*range(stop + 1, opens), *range(behind.start, ends)))


def _calls(tokens: Tokens, i: int) -> bool:
    form, word = tokens.forms[i], tokens.lower[i]
    if form is not None and form.lemma in listed("verbs_of_saying_again"):
        return True
    before = tokens.lower[max(0, i - _MODIFIERS) : i]
    if word in listed("remarks") and not listed("owners_of_remarks").isdisjoint(before):
        return True
    told = tokens.forms[i + 1]
    if tokens.lower[i : i + 3] == ("had", "put", "it"):
        return True
    return word == "had" and told is not None and told.lemma in speech_verbs() and not told.base


def _retold(before: Said, after: Said) -> RepeatedQuotation | None:
    """Return what two quotations share and where they differ, None where they are two statements or the same words."""
    from rapidfuzz.distance import Levenshtein  # noqa: PLC0415 (only some articles need it)

    left, right = overlap_of(before.words, after.words)
    operations = list(Levenshtein.opcodes(left.words, right.words))
    equal = [i for i, each in enumerate(operations) if each.tag == "equal"]
    shared = sum(sizes_of(operations[i])[0] for i in equal)
    if shared < _FEWEST or shared < _SHARE * max(left.size, right.size) or not tells_something(left, operations):
        return None
    inside = [*operations[equal[0] : equal[-1] + 1], *other_end(operations[equal[-1] + 1 :])]
    runs = [run for alike, run in runs_of(inside) if not alike]
    changes = tuple(
        (left.place(run[0].src_start, run[-1].src_end), right.place(run[0].dest_start, run[-1].dest_end))
        for run in runs
        if not _is_article(left, right, run)
    )
    return RepeatedQuotation(before.span, after.span, changes, shared, retold=True) if changes else None


def _is_article(left: Words, right: Words, run: Sequence[Opcode]) -> bool:
    """Return whether nothing but an article is put in or left out, as a headline does."""
    first, last = run[0], run[-1]
    said = (left.words[first.src_start : last.src_end], right.words[first.dest_start : last.dest_end])
    return () in said and all(word in _ARTICLES for part in said for word in part)
