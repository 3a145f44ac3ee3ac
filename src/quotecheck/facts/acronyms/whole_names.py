"""Letters that leave out the first words of the name they stand for."""

from collections.abc import Sequence

from quotecheck.model import Acronym, Fit, Span


def in_full(text: str, acronym: Acronym, those: Sequence[Acronym]) -> Acronym:
    """Return an acronym with all words of the name that the text spells out with other letters.

    The | County | Service Board (SB), and before it the County Service Board (CSB).
    """
    for other in those:
        before = other.words.removesuffix(acronym.words)
        start = acronym.expansion.start - len(before)
        if len(before) < len(other.words) and before.endswith(" ") and text.startswith(other.words, start):
            expansion = Span(start, acronym.expansion.end)
            return acronym._replace(
                span=Span(start, acronym.span.end), expansion=expansion, words=other.words, fit=Fit.NONE
            )
    return acronym
