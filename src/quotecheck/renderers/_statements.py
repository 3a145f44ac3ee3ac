"""The cells of an attribution in a table for people: speaker, role, kind, statement."""

from __future__ import annotations

from quotecheck.model import Article, Attribution, Kind, Speaker, Type
from quotecheck.system.printable import printable

SHOWN = frozenset((Type.ASSERTION, Type.EVENTUALITY))
"""The types of statement that are shown where not all are asked for."""
KIND_WIDTH = len("hypothetical,")  # the longest word that `how` returns stays whole


def on_one_line(words: str) -> str:
    """Return words for a cell: on one line, without control characters."""
    return " ".join(printable(words).split())


def who(article: Article, attribution: Attribution, speaker: Speaker) -> tuple[str, str]:
    """Return speaker and role: a name, or else the article's own words for the speaker."""
    if speaker.name:
        return speaker.name, speaker.role or ""
    if speaker.candidates:
        return " or ".join(entity.name for entity in speaker.candidates) + "?", speaker.role or ""
    if speaker.role:
        return speaker.role, ""
    return (attribution.source.of(article.text) if attribution.source else "?"), ""


def how(attribution: Attribution, *, with_type: bool) -> str:
    """Return the kind and the qualifiers of the statement."""
    types = (attribution.type.value,) if with_type else ()
    return ", ".join((attribution.kind, *types, *attribution.qualifiers))


def what(text: str, attribution: Attribution) -> str:
    """Return the words said, or in parentheses those that say that nothing was."""
    if attribution.kind is Kind.DECLINED:
        return f"({attribution.cue.span.of(text)})" if attribution.cue else "(nothing)"
    return " ".join(span.of(text) for span in attribution.content)


def line_of(article: Article, attribution: Attribution) -> int:
    """Return the line of the source on which the statement begins."""
    return article.document.position(article.document.place(attribution.span).start).line
