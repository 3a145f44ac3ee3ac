"""A paragraph, headline or caption appears twice.

Moved text is pasted in one place and not cut in the other, or an old wording is left next to the new one. Reported are
the same words, nearly the same words (85 in 100), and a paragraph that rewords the one before it (60 in 100; a
warning). Pull quotes and live blogs repeat by their nature and are accepted.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Likeness, Related, Rule, Severity

rule = Rule(
    __name__,
    __doc__,
    code="QC701",
    severity=Severity.ERROR,
    since="0.1",
    bad=(
        """
        The ferry to Halden will not run before June, the harbour board said on Monday.

        Two of its engines failed in March.

        {QC701 The ferry to Halden will not run before June, the harbour board said on Monday.}
        """,
        """
        The bakery on Mill Street, opened in 1931 by two brothers from Turin, closes its doors at the end of the month.

        It has eleven employees.

        {QC701 The bakery on Mill Street, opened in 1931 by two brothers from Turin, is closing its doors at the \
end of the month.}
        """,
        """
        FILE - Ines Rocha, the region's chief vet, talks to farmers at the cattle market in Bragal, May 3, 2021.

        {QC701 Ines Rocha, chief vet of the region, spoke with farmers at the Bragal cattle market on May 3, 2021.}
        """,
    ),
    good=(
        """
        The first train left at six in the morning with forty passengers on board.

        The second train left at nine in the evening with four hundred on board.
        """,
        """
        “Nobody told us that the bridge was closed,” said Ann Lee, who drives the bus to the coast.

        “Nobody told us that the bridge was closed.”

        The council opened it again on Friday.
        """,
        """
        Harbour board sells old ferry

        The harbour board is to sell the old ferry, which has lain idle since March.
        """,
    ),
)

_MESSAGES = {
    Likeness.EXACT: "the same words as {first}",
    Likeness.NEAR: "nearly the same words as {first} ({percent} in 100)",
    Likeness.REWORDED: "says in other words what {first} says ({percent} words in 100 are the same)",
}


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report the later one of two paragraphs that say the same."""
    numbers = {paragraph.span: number for number, paragraph in enumerate(article.paragraphs, 1)}
    for repeat in article.repeats:
        first = f"paragraph {numbers[repeat.first]}"
        reworded = repeat.likeness is Likeness.REWORDED
        yield rule.at(
            repeat.again,
            _MESSAGES[repeat.likeness].format(first=first, percent=round(100 * repeat.similarity)),
            Related(repeat.first, "said here first"),
            severity=Severity.WARNING if reworded else rule.severity,
        )
