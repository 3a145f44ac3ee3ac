"""Letters that leave out the first words of the name they stand for."""

from collections.abc import Container

from quotecheck.model import Acronym, Fit, Span

_MOST = 6  # words that are left out
_REACH = 100  # characters before the words that are spelt out


def in_full(text: str, acronym: Acronym, names: Container[str]) -> Acronym:
    """Return an acronym with all words of the name that the text spells out with other letters, of `names`.

    The | County | Service Board (SB), and before it the County Service Board (CSB).
    """
    start = acronym.expansion.start
    before = text[max(0, start - _REACH) : start].split(" ")[:-1]  # what ends in a space
    for most in range(1, min(_MOST, len(before)) + 1):
        front = " ".join((*before[-most:], ""))
        if f"{front}{acronym.words}" in names:
            first = start - len(front)
            return acronym._replace(
                span=Span(first, acronym.span.end),
                expansion=Span(first, acronym.expansion.end),
                words=f"{front}{acronym.words}",
                fit=Fit.NONE,
            )
    return acronym
