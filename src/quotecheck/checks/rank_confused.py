"""A grade and a rank of the same number appear in one article.

Tier 3 is a class that many share; third on the list is one place. When an article has both, the one may have been made
out of the other.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC605",
    severity=Severity.INFO,
    since="0.1",
    bad=(
        """
        The report puts the harbour into Tier 3, the class of those that fail inspection.

        Inspectors ranked the harbour {QC605 third} among forty, the mayor said.
        """,
        """
        It is a Category II lock. That makes it {QC605 second on the list} of the country's worst.
        """,
    ),
    good=(
        """
        The report puts the harbour into Tier 3. It is ranked fifth in size, and a third of its boats leak.
        """,
        """
        Inspectors ranked the harbour third among forty, the mayor said. It is her third visit.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    grades = {each.number: each for each in reversed(article.ranks) if not each.ranked}
    for each in article.ranks:
        grade = grades.get(each.number) if each.ranked else None
        if grade is not None:
            yield rule.at(
                each.span,
                f"a rank here ({each.span.of(article.text)}), a grade elsewhere ({grade.span.of(article.text)})",
                Related(grade.span, "the grade of that number"),
            )
