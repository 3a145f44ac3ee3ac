"""Whether a sentence that is only a quotation continues the attribution before it or is one of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotecheck.attribution.readings.readings import Reading
from quotecheck.attribution.readings.wording import kind_of
from quotecheck.attribution.symbols.skeleton import Skeleton
from quotecheck.model import Kind

CONTINUATION = "continuation"
_QUOTATION_AND_BREAK = 2  # tokens of a paragraph that is a quotation, with the break behind it


def continued(last: Reading, piece: range, paragraph: int, number: int) -> Reading:
    """Return the attribution of a paragraph of quotation behind words of the writer, whose speaker is the last."""
    return Reading((piece,), None, None, None, None, CONTINUATION, last.chance, paragraph, number)


def is_over(symbols: str, last: Reading) -> bool:
    """Return whether a reported statement ended before its speaker was named: The main had burst, he said."""
    before = last.cue is not None and last.content[0].start < last.cue.start
    return before and kind_of(symbols, last.content) is Kind.INDIRECT


def is_reported(symbols: str, last: Reading, *, opens: bool) -> bool:
    """Return whether a statement in the writer's words stands behind its cue: he said | the main had burst.

    In front of a paragraph of its own (`opens`) only if that is sure, and none of it is quoted.
    """
    kind = kind_of(symbols, last.content)
    piece = last.content[-1 if kind is Kind.INDIRECT else 0]  # 11 had gone, she said, | but more had come
    if last.cue is None or piece.start < last.cue.start or kind is Kind.DIRECT:
        return False
    return not opens or (kind is Kind.INDIRECT and last.chance >= _SURE)


_SURE = 0.85


def with_paragraphs_before(skeleton: Skeleton, found: Sequence[Reading]) -> tuple[Reading, ...]:
    """Return the readings, each with the paragraphs of quotation that its own opens again, none of them closed.

    “We cannot say that it is dead. ¶ “And nobody should drink from it,” said Ana Moe.
    """
    taken = {i for reading in found for piece in reading.content for i in piece}
    whole = []
    for reading in found:
        content = reading.content
        while content and (before := _opened_before(skeleton, content[0].start)) and before.start not in taken:
            content = (before, *content)
        whole.append(reading._replace(content=content))
    return tuple(whole)


def _opened_before(skeleton: Skeleton, start: int) -> range | None:
    """Return the quotation that is the whole paragraph before the one that a quotation at `start` opens, unclosed."""
    symbols = skeleton.symbols
    at = start - _QUOTATION_AND_BREAK
    if at < 0 or symbols[start] not in _QUOTED or symbols[at] not in _QUOTED or symbols[at + 1] != "|":
        return None
    alone = at == 0 or symbols[at - 1] == "|"
    return range(at, at + 1) if alone and skeleton.tokens.words[at].rstrip()[-1] not in _CLOSING else None


_QUOTED = "QMJ"
_CLOSING = "\"'”’»"


def speaking(symbols: str, found: list[Reading]) -> int:
    """Return which reading of the last sentence a further quotation belongs to: the one that quotes, else the last.

    "We lost," said Day, who noted that it had rained. "Next year." Day's words go on, not the note.
    """
    last = found[-1]
    for i in range(len(found) - 1, -1, -1):
        if found[i].sentence != last.sentence or found[i].paragraph != last.paragraph:
            break
        if any(symbols[k] in "QMJ" for k in (found[i].content[0].start, found[i].content[-1].stop - 1)):
            return i
    return len(found) - 1


def is_heading(skeleton: Skeleton, sentence: range) -> bool:
    """Return whether a paragraph is a heading that quotes what comes: “A dull trade.” ¶ “It is a dull trade,” he said.

    Its words stand again within the next quotations, as part of a longer one.
    """
    symbols, words = skeleton.symbols, skeleton.tokens.words
    own = _bare(words[sentence.start])
    alone = symbols[sentence.start + 1 : sentence.stop].strip(".|") == "" and symbols[sentence.stop - 1] == "|"
    if not alone or own.count(" ") > _LONGEST_HEADING:
        return False
    later = [i for i in range(sentence.stop, min(len(symbols), sentence.stop + _NEAR)) if symbols[i] in "QMJ"]
    return any(own in _bare(words[i]) != own for i in later)


_LONGEST_HEADING, _NEAR = 9, 400
"""How many words, with the spaces around them, a heading has at most, and how many tokens behind it are looked at."""


def _bare(text: str) -> str:
    return f" {' '.join(re.sub(_NO_WORD, ' ', text.lower()).split())} "


_NO_WORD = r"[^\w'’]|['’](?!\w)|(?<!\w)['’]"


def belongs_to_last(symbols: str, last: Reading, sentence: range, paragraph: int, number: int, *, opens: bool) -> bool:
    """Return whether a sentence that is only quotation belongs to the attribution before it.

    "It is over," he said. "Go home." The same across a paragraph if that is all the paragraph holds.
    """
    if not opens:
        return last.paragraph == paragraph and last.sentence >= number - 2
    alone = symbols[sentence.stop - 1] == "|" or symbols[sentence.stop : sentence.stop + 1] == "|"
    return alone and last.paragraph == paragraph - 1 and last.sentence == number - 1
