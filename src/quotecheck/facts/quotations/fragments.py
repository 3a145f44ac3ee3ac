"""Find short quotations that are a stretch of another one but for a word: “the only wall we have against the sea”."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from quotecheck.facts.quotations.alike_phrases import alike_phrases, has_content
from quotecheck.facts.quotations.compared_quotations import MARKS_OF_CHANGE, Said
from quotecheck.facts.quotations.retold_quotations import is_called_so, is_display
from quotecheck.facts.words.shared_words import Words, likely_pairs
from quotecheck.model import RepeatedQuotation, TextIndex
from quotecheck.system.tuples import NamedTuple

_SHORTEST, _LONGEST = 4, 12  # words of a fragment
_FEWEST, _FEWEST_CALLED_SO = 4, 3  # words that are kept, and of what the text calls words said before
_CONTENT = 2  # words with a content among them, of which one is enough among more words:
_MANY, _MANY_CALLED_SO = 6, 4  # the only wall we have against the | sea; his “handshake in the | fog”
_SHARE, _LETTERS, _LONGEST_OTHER = 5, 2, 400
_AWAY = 150  # characters between the two: nearer, a speaker varies what was said
_ARTICLES = frozenset(("a", "an", "the"))
_WAYS = ((1, 1), (0, 1), (1, 0), (2, 2), (2, 1), (1, 2))  # words out of the fragment, and those put in their place
_SURE = 3  # words with a content beside which two words may differ
_FEWEST_BESIDE_TWO = 5
_STOPS = frozenset(".,;:?!—–")


class _Slip(NamedTuple):
    """The words of a fragment and of the stretch, from the first up to the last, in which they differ."""

    fragment: tuple[int, int]
    stretch: tuple[int, int]


def find_altered_fragments(
    index: TextIndex, said: Sequence[Said], known: Iterable[RepeatedQuotation]
) -> Iterator[RepeatedQuotation]:
    """Yield each quotation of a few words with another that has them all but one, or with one more.

    “Have to be allowed to close”; “Some of them have got to be allowed to close.” What differs at the end of a fragment
    ends a clause of the other: “the only wall we have against the sea”; “It is the only wall we have against the wind,
    and an old one.” Of what brackets or dots mark as changed nothing is told.
    """
    found = {(each.first, each.again): each.retold for each in known if each.changes}
    long_enough = [each for each in said if each.words.size >= _SHORTEST]
    nested = {each.span for each in said if each.depth == 1}  # by it a speaker gives another's words
    parts = [each.words.words for each in long_enough]
    alike = likely_pairs(parts, longest=_LONGEST_OTHER, first_letters=_LETTERS, share=_SHARE)
    for a, b in sorted({*alike, *alike_phrases(parts, _LONGEST)}):
        (first, _, before), (again, _, after) = long_enough[a], long_enough[b]
        told = found.get((first, again))  # whether the text calls them so, None where they are not known
        if again.start - first.end < _AWAY or told or min(before.size, after.size) > _LONGEST:
            continue
        marks = (mark in span.of(index.text) for span in (first, again) for mark in MARKS_OF_CHANGE)
        if any(marks):
            continue
        called = again in nested or is_called_so(index, again) or is_display(index, first) or is_display(index, again)
        if told is False and not called:
            continue
        short, long = (before, after) if before.size <= after.size else (after, before)
        slip = _slip(index.text, short, long, called=called)
        if slip:
            pair = (short.place(*slip.fragment), long.place(*slip.stretch))
            changes = (pair if short is before else pair[::-1],)
            kept = short.size - (slip.fragment[1] - slip.fragment[0])
            yield RepeatedQuotation(first, again, changes, kept, retold=called)


def _slip(text: str, short: Words, long: Words, *, called: bool) -> _Slip | None:
    """Return the one word in which a fragment is no stretch of another quotation, None where it is one, or more do.

    `called`: the text says that one of the two was said before.
    """
    words, size = short.words, short.size
    if any(long.words[j : j + size] == words for j in range(long.size - size + 1)):
        return None
    for j in range(long.size):
        kept = _alike(words, long.words[j:])
        for out, put in _WAYS:
            rest = words[kept + out :]
            stop = j + kept + put + len(rest)
            fewest = _FEWEST_BESIDE_TWO if max(out, put) > 1 else _FEWEST_CALLED_SO if called else _FEWEST
            if stop > long.size or size - out < fewest or kept == size or long.words[j + kept + put : stop] != rest:
                continue
            if out + put == 1 and (words[kept] if out else long.words[j + kept]) in _ARTICLES:
                continue  # a subhead leaves them out
            slip = _Slip((kept, kept + out), (j + kept, j + kept + put))
            if _is_slip(text, short, long, slip, many=_MANY_CALLED_SO if called else _MANY):
                return slip
    return None


def _alike(words: Sequence[str], others: Sequence[str]) -> int:
    """Return how many words are the same from the first on."""
    return next(
        (k for k, (a, b) in enumerate(zip(words, others, strict=False)) if a != b), min(len(words), len(others))
    )


def _is_slip(text: str, short: Words, long: Words, slip: _Slip, *, many: int) -> bool:
    """Return whether what differs is inside the stretch, or ends or begins a clause; what is kept tells something."""
    (first, last), (begin, end) = slip.fragment, slip.stretch
    kept = [*short.words[:first], *short.words[last:]]
    content = sum(map(has_content, kept))
    two = max(last - first, end - begin) > 1
    inside = first > 0 and last < short.size
    if not inside and (two or last == first or end == begin):
        return False
    opens = first > 0 or begin == 0 or text[long.starts[begin] - 2] in _STOPS
    closes = last < short.size or end == long.size or text[long.ends[end - 1]] in _STOPS
    least = _SURE if two else _CONTENT - (len(kept) >= many)
    return opens and closes and content >= least
