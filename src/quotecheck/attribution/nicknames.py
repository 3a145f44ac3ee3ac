"""Marks around a nickname inside a name, which begin and end nothing: Robert ‘Bob’ Moe said it was late."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.attribution.grammar import compiled

_BY_ANOTHER_NAME = r"(?<=[KT]),(?=K{1,2}'K)"  # an opening mark is drafted as a comma


def opening_marks(written: Sequence[str], symbols: Sequence[str]) -> Iterator[int]:
    """Yield the places of single marks that open a nickname, by the symbols of their neighbours."""
    if "‘" in written:
        found = compiled(_BY_ANOTHER_NAME).finditer("".join(symbols))
        yield from (match.start() for match in found if written[match.start()] == "‘")
