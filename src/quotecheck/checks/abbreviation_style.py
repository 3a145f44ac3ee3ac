"""One abbreviation is written in two styles.

US and U.S., UN and U.N., per cent and percent: either is right, both in one article look careless. What appears in
quotations, in headlines and in names that are always written one way (US Airways) is not compared.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._counts import times
from quotecheck.model import Article, Finding, Related, Rule, Severity, Spelling

rule = Rule(
    __name__,
    __doc__,
    code="QC318",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        The U.S. envoy landed at noon. The U.S. Embassy gave no reason, and {QC318 US} officials did not call back.
        """,
        """
        Rents rose 4 per cent in spring.

        In summer they fell by 2 {QC318 percent}.
        """,
        """
        The {QC318 U.N.} panel met on Friday. A UN envoy took notes. The UN has three such panels.
        """,
    ),
    good=(
        """
        The U.S. envoy landed at noon. "I like the US," she said. She flew with US Airways.
        """,
        """
        CONTACT US

        The U.S. envoy landed at noon. See https://example.org/US/envoy for more.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    by_meaning: dict[str, dict[str, list[Spelling]]] = {}
    for spelling in article.spellings:
        by_meaning.setdefault(spelling.stands_for, {}).setdefault(spelling.written, []).append(spelling)
    for forms in by_meaning.values():
        usual, *others = sorted(forms.values(), key=lambda places: (-len(places), places[0].span))
        for odd in others:
            yield rule.at(
                odd[0].span,
                f"{odd[0].written} here{times(len(odd))}, {usual[0].written} elsewhere{times(len(usual))}: one style?",
                Related(usual[0].span, f"written {usual[0].written}"),
            )
