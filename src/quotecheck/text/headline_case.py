"""Read a headline in title case as English writes any other sentence: Mayor Slams Report on | Bridge → bridge."""

from collections.abc import Iterator, Sequence

from quotecheck import lexicon
from quotecheck.lexicon.people import FUNCTION, GIVEN, HONORIFIC
from quotecheck.text.words import BREAK, LookUp, Word, closed_classes

_SHORTEST, _LONGEST = 4, 24  # words
_FEWEST = 2  # ordinary words with a capital
_OPENING = frozenset((BREAK, ".", "?", "!", ":", "“", '"', "‘"))
"""What a sentence opens behind, so that a capital there tells nothing."""


def in_sentence_case(words: Sequence[Word], look_up: LookUp) -> Sequence[Word]:
    """Return the words with those of headlines in title case in small letters, unless they are names.

    A name is what the rest of the article writes with a capital within a sentence, or what English has no word for.
    """
    lines = tuple(_title_lines(words))
    if not lines:
        return words
    names, small = _written(words, lines)
    read = list(words)
    for line in lines:
        for i in line[1:]:
            if _is_ordinary(words[i], names, small):
                read[i] = look_up(words[i].lower)
    return read


def _is_ordinary(word: Word, names: frozenset[str], small: frozenset[str]) -> bool:
    """Return whether a word of a headline would have no capital within a sentence."""
    written, lower = word.written, word.lower
    if not written[0].isupper() or not written[1:].islower() or written in names:
        return False
    if lower in small or lower in closed_classes():
        return True
    return lower in lexicon.common_words() and not word.flags & (GIVEN | HONORIFIC)


def _title_lines(words: Sequence[Word]) -> Iterator[range]:
    """Yield the paragraphs in title case, where capitals tell nothing."""
    start = 0
    for end, word in enumerate(words):
        if word.written != BREAK:
            continue
        if _SHORTEST <= end - start <= _LONGEST and _is_title_case(words[start:end]):
            yield range(start, end)
        start = end + 1


def _is_title_case(line: Sequence[Word]) -> bool:
    """Return whether only small words have no capital, and some that English writes small have one.

    Court Lets Mayor Moe Keep Boat; Moe Tells Lie It Is Over. Not: Ana Moe of Ostby City Council.
    """
    if any(word.written[0].islower() and word.lower not in closed_classes() for word in line):
        return False
    ordinary = (word.lower for word in line[1:] if word.written[0].isupper() and not word.flags & ~FUNCTION)
    return sum(word in lexicon.common_words() or word in closed_classes() for word in ordinary) >= _FEWEST


def _written(words: Sequence[Word], lines: Sequence[range]) -> tuple[frozenset[str], frozenset[str]]:
    """Return what the other paragraphs write with a capital within a sentence, and what in small letters."""
    left_out = {i for line in lines for i in line}
    names: set[str] = set()
    small: set[str] = set()
    opens = True
    for i, word in enumerate(words):
        if i in left_out:
            opens = True
            continue
        written = word.written
        if written[0].islower():
            small.add(written)
        elif not opens and written[0].isupper():
            names.add(written)
        opens = written in _OPENING
    return frozenset(names), frozenset(small)
