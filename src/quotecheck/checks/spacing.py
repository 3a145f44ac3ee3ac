"""A space is missing, or there is one too many.

$90million, July20, “ofthe plan”, a comma behind a space, a word that the end of a line once divided. Such slips
come from pasting and conversion, where no spelling checker looks. A space too many, which few readers see, is a note.
`--fix` corrects them.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._typos import report
from quotecheck.model import Article, Finding, Rule, Severity, TypoKind

rule = Rule(
    __name__,
    __doc__,
    code="QC703",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The repair cost {QC703 $90million}, the mayor said. It began on {QC703 July20} and ended on {QC703 Sept.11}.
        """,
        """
        The harbour was {QC703 sold.The} mayor was absent. It was
        {QC703 sold.Éric} Moe left. She wrote {QC703 about"}joint boats."
        """,
        """
        She turned {QC703 toOslo} on {QC703 Monday ,} he said, {QC703 toÖrebro} on Friday.
        It is a matter {QC703 ofthe} state, or {QC703 $ 40}.
        """,
        """
        “It is no {QC703 use, ”} she said. The judge ended the {QC703 prosecu- tion}.
        {QC703 Lind qvist} left. Lindqvist is a lawyer, and Lindqvist lost.
        """,
    ),
    good=(
        """
        It rose 10fold to $4.5m, from £4million, by 5km a day, with an iPhone of easyJet.
        See https://example.org/a,bc.The for more.

        He tweeted: "You lost;so there,mate,and so on." The page had FlagShareLike buttons below the ship.FlagShareLike.
        """,
        """
        He said . . . that middle- and low-income families leave at 9am for the 1990s. See Amazon.Com, U.S.A.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report each missing and each superfluous space."""
    yield from report(rule, article, TypoKind.SPACING)
