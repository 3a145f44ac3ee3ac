"""An acronym is spelt out a second time in the same words.

Once is enough for the reader; a second time is often left over from moving paragraphs about.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._bodies import body_key
from quotecheck.model import HEADLINE_AND_DECK, Acronym, Article, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC315",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        The Harbour Review Board (HRB) met on Monday.

        Fishermen waited outside. The {QC315 Harbour Review Board (HRB)} answered at noon.
        """,
        """
        HRB (Harbour Review Board) staff met. They left the {QC315 Harbour Review Board (HRB)} at noon.
        """,
    ),
    good=(
        """
        The Harbour Review Board (HRB) met on Monday. The HRB answered at noon.
        """,
        """
        The Harbour Review Board (HRB) met. "The Harbour Review Board (HRB) is closed," its website said.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    apart = [each.span for each in article.paragraphs if each.kind in HEADLINE_AND_DECK]
    first: dict[str, Acronym] = {}
    for acronym in article.acronyms:
        if acronym.quoted or any(acronym.span in span for span in apart):
            continue
        before = first.setdefault(acronym.letters, acronym)
        if before is not acronym and body_key(before.words) == body_key(acronym.words):
            yield rule.at(
                acronym.span,
                f"{acronym.letters} is spelt out again as “{acronym.words}”",
                Related(before.span, "spelt out here first"),
            )
