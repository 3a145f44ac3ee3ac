"""Find where the first person stands outside quotation marks."""

from __future__ import annotations

from collections.abc import Iterable

from quotecheck.facts.words.clues import Clues
from quotecheck.lexicon.verbs import auxiliaries
from quotecheck.model import TOLD, FaultKind, FirstPerson, QuotationFault, Span, TextIndex, Tokens

_NUMBERED = ("type", "class", "phase", "part")  # type I


def find_first_persons(index: TextIndex, clues: Clues, faults: Iterable[QuotationFault]) -> tuple[FirstPerson, ...]:
    """Return each first person outside quotations, in reading order.

    Markup and paragraphs with a lost mark are left out, and so are names and numerals: We the People, World War I.
    """
    tokens = index.tokens
    faulty = {fault.paragraph for fault in faults if fault.kind is not FaultKind.REVERSED}
    found = []
    for i in clues.first_persons:
        start = tokens.starts[i]
        if index.is_quoted(start) or _is_name(tokens, i):
            continue
        paragraph = index.paragraphs[index.paragraph(start)]
        told = paragraph.kind in TOLD and index.text[paragraph.span.start] != "<"
        if told and paragraph.span not in faulty:
            contracted = _is_contracted(tokens.words[i + 1]) and tokens.starts[i + 1] == tokens.ends[i]
            found.append(FirstPerson(Span(start, tokens.ends[i + contracted]), paragraph.span))
    return tuple(found)


def _is_contracted(word: str) -> bool:
    """Return whether an auxiliary is written short behind a first person: we | 're; not its possessive."""
    return word[0] == "'" and word in auxiliaries() and word != "'s"


def _is_name(tokens: Tokens, i: int) -> bool:
    """Return whether the word is part of a name or a numeral: We the People, Our Lady, World War I."""
    word, before, behind = tokens.words[i], tokens.words[i - 1], tokens.words[i + 1]
    touches = tokens.starts[i + 1] == tokens.ends[i]
    if word == "I":
        numeral = before[0].isupper() or before.lower() in _NUMBERED
        return (touches and behind in (".", "-")) or (numeral and tokens.starts[i] > tokens.ends[i - 1])
    if touches and behind[0] == "'" and not _is_contracted(behind):
        return True
    return word[0].isupper() and (behind[0].isupper() or before not in (".", "?", "!", ":", "\n", "..."))
