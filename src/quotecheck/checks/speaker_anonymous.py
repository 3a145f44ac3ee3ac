"""Somebody is quoted without a name.

Reported so that a desk can apply its policy: who knows the name, why it is left out, whether the article says so. Each
source is reported once, where it first speaks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from quotecheck.model import Article, Attribution, EntityKind, Finding, Kind, Rule, Severity, Type

rule = Rule(
    __name__,
    __doc__,
    code="QC203",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        “The contract was never signed,” said {QC203 a senior official at the port}.
        """,
        """
        According to {QC203 two people familiar with the talks}, the company has decided to sell the harbour.
        """,
    ),
    good=(
        """
        “The contract was never signed,” said Omar Haddad, a senior official at the port.

        The report said the sale would fail.
        """,
    ),
)

# What is said in a speaker's own words counts whoever it is; else only those who could have been named.
_UNNAMED = re.compile(
    r"\b(?:adviser|advisor|aide|diplomat|employee|executive|insider|lawyer|official|officer|operative|person|people"
    r"|relative|source|spokes\w+|staffer|strategist|witness)(?:s|es)?\b|\bfamiliar\swith\b|\banonym|\bnot\sto\sbe\snamed\b"
)

# "The official said" comes after "a senior official said".
_SPOKEN_OF = re.compile(
    r"(?:the|this|that|these|those|his|her|their|its)\s(?!(?:\w+\s){1,4}(?:familiar|who\sasked)\b)", re.IGNORECASE
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the first statement of each source that is described and not named."""
    first: dict[str, tuple[Attribution, int]] = {}
    for attribution, speaker in zip(article.attributions, article.speakers, strict=True):
        if (
            speaker.kind is not EntityKind.ANONYMOUS
            or attribution.source is None
            or attribution.type is not Type.ASSERTION
        ):
            continue
        who = speaker.role or attribution.source.of(article.text)
        quoted_or_official = attribution.kind is not Kind.INDIRECT or _UNNAMED.search(who)
        if quoted_or_official and not _SPOKEN_OF.match(attribution.source.of(article.text)):
            known, count = first.get(who, (attribution, 0))
            first[who] = known, count + 1
    for who, (attribution, count) in first.items():
        if attribution.source is not None:
            times = f" ({count} statements)" if count > 1 else ""
            yield rule.at(attribution.source, f"quoted without a name: {who}{times}", attribution=attribution)
