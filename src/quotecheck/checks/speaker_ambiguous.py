"""A pronoun or description beside a statement fits two people equally well.

The reader has to guess who is speaking, and so does this program: it credits nobody. A name would settle it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck.model import Article, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC202",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” {QC202 she} said.
        """,
    ),
    good=(
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” Lopez said. “I told them so,” she added.
        """,
        """
        Maria Lopez and Ana Ruiz both sat on the council for ten years.

        “It was a mistake to sell the harbour,” they said.
        """,
    ),
)

_ONE = re.compile(r"(?:[Hh]e|[Ss]he|[Tt]h(?:e|is|at)\s(?!two\b|both\b|pair\b)[a-z][^,]*(?<!s))\Z")


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the source of each statement for which two or more people are left."""
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        if speaker.entity is not None or len(speaker.candidates) < 2 or attribution.source is None:
            continue
        source = attribution.source
        if not _ONE.match(source.of(article.text)):
            continue
        names = " or ".join(candidate.name for candidate in speaker.candidates)
        named = [
            Related(last, f"{candidate.name} is named here")
            for candidate in speaker.candidates
            if (last := next((m.span for m in reversed(candidate.mentions) if m.span.end <= source.start), None))
        ]
        message = f"“{source.of(article.text)}” could be {names}"
        yield rule.at(source, message, *named, attribution=attribution)
