"""Find paragraphs that say again what an earlier one said."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from quotecheck.facts.words.shared_words import WordRow, likely_pairs
from quotecheck.model import HEADINGS, Likeness, Paragraph, ParagraphKind, Repeat, TextIndex

_FEWEST_EXACT = 6
_REFRAIN = 2
_LONGEST_REFRAIN = 12
_FEWEST_NEAR = 10
_NEAR = 0.85
_REWORDED = 0.6
_APART = 0.75
_TOP = 4  # paragraphs: an abstract or a deck there says what the text will say
_NEARLY_ALL = 0.85
_MATTER = 4
_SAME_MATTER = 0.6
_LONG_WORD = 6
_SHARE = 4
_LONG_PARAGRAPH = 600
_STAMPS = 3
_OPENING = frozenset("\"“”‘'«`")


def find_repeats(index: TextIndex, row: WordRow) -> tuple[Repeat, ...]:
    """Return every repeated paragraph, beside the one it repeats.

    `EXACT`: the same words. `NEAR`: at least 85 in 100 of them, in order (longest common subsequence over the longer
    one). `REWORDED`: at least 60, in two paragraphs that touch, or 75 and nearly all of the matter in any two. Passed
    over are pull quotes, what a headline or deck has in common with the text, and live blogs, which say the same again
    by their nature.
    """
    paragraphs = index.paragraphs
    said = [row.words(paragraph.span) for paragraph in paragraphs]
    live = sum(paragraph.kind is ParagraphKind.TIME for paragraph in paragraphs) >= _STAMPS
    found: dict[int, Repeat] = {}
    for first, again, similarity in (*_exact(said), *_similar(said), *_adjacent(said)):
        likeness = Likeness.EXACT if similarity == 1 else Likeness.NEAR if similarity >= _NEAR else Likeness.REWORDED
        before, after = paragraphs[first], paragraphs[again]
        if live and not (likeness is Likeness.EXACT and again == first + 1):
            continue
        if again not in found and _counts(index, before, after, likeness, adjacent=again == first + 1):
            found[again] = Repeat(before.span, after.span, likeness, similarity)
    return tuple(found[again] for again in sorted(found))


def _exact(words: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, float]]:
    """Yield each paragraph that has the words of an earlier one, with that one before it.

    What comes back a second time and is short is a refrain.
    """
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i, own in enumerate(words):
        if len(own) >= _FEWEST_EXACT:
            places[tuple(own)].append(i)
    for own, (first, *again) in places.items():
        if len(again) < _REFRAIN or len(own) > _LONGEST_REFRAIN:
            yield from ((first, i, 1.0) for i in again)


def _similar(words: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, float]]:
    """Yield each paragraph that has nearly the words of an earlier one, with that one before it."""
    pairs = likely_pairs(words, longest=_LONG_PARAGRAPH, first_letters=_LONG_WORD, share=_SHARE)
    for first, again in pairs:
        if min(len(words[first]), len(words[again])) >= _FEWEST_NEAR:
            similarity = _similarity(words[first], words[again], _APART)
            reworded = similarity and first >= _TOP and _same_matter(words[first], words[again], _NEARLY_ALL)
            if similarity >= _NEAR or reworded:
                yield first, again, similarity


def _adjacent(words: Sequence[Sequence[str]]) -> Iterator[tuple[int, int, float]]:
    """Yield each paragraph that rewords the one before it."""
    for i in range(len(words) - 1):
        first, again = words[i], words[i + 1]
        if _FEWEST_NEAR <= len(first) <= _LONG_PARAGRAPH and _FEWEST_NEAR <= len(again) <= _LONG_PARAGRAPH:
            similarity = _similarity(first, again, _REWORDED)
            if similarity >= _NEAR or (similarity and _same_matter(first, again)):
                yield i, i + 1, similarity


def _same_matter(first: Sequence[str], again: Sequence[str], share: float = _SAME_MATTER) -> bool:
    """Return whether the two share what they are about, and not only their build.

    The first train left at six in the morning. The second train left at nine in the evening.
    """
    matter, other = ({word for word in words if len(word) >= _MATTER or word[0].isdigit()} for words in (first, again))
    return len(matter & other) >= share * min(len(matter), len(other))


def _similarity(first: Sequence[str], again: Sequence[str], cutoff: float) -> float:
    """Return the longest common subsequence over the longer length, 0 where it is below `cutoff`."""
    shorter, longer = sorted((first, again), key=len)
    least = cutoff * len(longer)
    if len(shorter) < least:
        return 0.0
    # Nearly all pairs end here, at a tenth of what comparing them costs.
    if len(shorter) - len(set(shorter).difference(longer)) < least:
        return 0.0
    similarity = 1 - (len(longer) - _in_common(shorter, longer)) / len(longer)
    return similarity if similarity >= cutoff else 0.0


def _in_common(first: Sequence[str], again: Sequence[str]) -> int:
    """Return the length of the longest common subsequence, a bit for each word of the first (Hyyrö 2004)."""
    # Not rapidfuzz, whose import takes 7 ms: as long as a thousand such pairs.
    places: dict[str, int] = {}
    for i, word in enumerate(first):
        places[word] = places.get(word, 0) | 1 << i
    left = whole = (1 << len(first)) - 1
    for word in again:
        met = left & places.get(word, 0)
        left = (left + met) | (left - met)
    return len(first) - (left & whole).bit_count()


def _counts(index: TextIndex, first: Paragraph, again: Paragraph, likeness: Likeness, *, adjacent: bool) -> bool:
    """Return whether the repetition is one an editor would query.

    A pull quote repeats what a speaker says elsewhere, word for word or without "she said".
    """
    text = index.text
    exact = likeness is Likeness.EXACT
    if any(_is_pull_quote(paragraph.span.of(text).strip()) for paragraph in (first, again)):
        return exact and adjacent
    if likeness is Likeness.REWORDED:
        quoted = [text[paragraph.span.start] in _OPENING for paragraph in (first, again)]
        if all(quoted) or (any(quoted) and not adjacent):
            return False
    return exact or not (first.kind in HEADINGS or again.kind in HEADINGS)


def _is_pull_quote(words: str) -> bool:
    """Return whether a paragraph is one quotation and nothing else, its closing mark there or not."""
    inner = words.lstrip("\"“‘«'`").rstrip("\"”»'")
    return words[:1] in _OPENING and not any(mark in inner for mark in '"“”«»')
