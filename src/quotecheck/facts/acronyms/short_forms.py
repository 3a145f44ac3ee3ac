"""Find acronyms wherever they are used."""

from __future__ import annotations

from quotecheck.facts.words.clues import Clues
from quotecheck.facts.words.short_form_letters import short_form_pieces
from quotecheck.model import ShortForm, Span, TextIndex

_NOT_BEFORE = frozenset("@#$&/.")  # a handle, a tag, part of an address
_NOT_BEHIND = frozenset("$&@/")


def find_short_forms(index: TextIndex, clues: Clues) -> tuple[ShortForm, ...]:
    """Return every token, or part of one, that can be an acronym, in reading order.

    At least half of the letters are capitals, two of them or more (DoD and AfDB, not YouTube or McKay). Words that
    are only printed in capitals are among them: which those are depends on what a check asks.
    """
    text, tokens = index.text, index.tokens
    found = []
    for i in clues.short_forms:
        for piece in short_form_pieces(tokens.words[i]):
            start = tokens.starts[i] + piece.start
            end = start + piece.length
            if start and text[start - 1] in _NOT_BEFORE:
                continue
            plural = end < tokens.ends[i] and text[end] == "s"
            if not _goes_on(text, end + plural):
                found.append(ShortForm(Span(start, end), piece.letters, index.is_quoted(start)))
    return tuple(found)


def _goes_on(text: str, end: int) -> bool:
    """Return whether an address or another word goes on at `end`: HRB.org, HRB/, J.P.Morgan."""
    behind = text[end : end + 1]
    return behind in _NOT_BEHIND or behind.isalnum() or (behind == "." and text[end + 1 : end + 2].isalnum())
