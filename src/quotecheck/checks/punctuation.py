"""Two marks stand together of which one is too many, or a bracket has no partner.

“home..”, a comma and a stop in a row, a stop on both sides of a closing quotation mark, a bracket that never closes,
a comma between two sentences of a quotation: “She lied,” Lee said, “She told me …”, the comma that is missing
behind what somebody is (“Ana Moe, a nurse from Reno said”). Two stops in a row, which few readers see, are a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._typos import report
from quotecheck.model import Article, Finding, Rule, Severity, TypoKind

rule = Rule(
    __name__,
    __doc__,
    code="QC704",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The hotel lies in the {QC704 harbour,.} It was sold to a {QC704 friend..} “He told me, 'We {QC704 won.'.}”
        """,
        """
        “She lied to me,” Smith said{QC704 , “She} told me it was sold.”
        """,
        """
        {QC704 Ana Moe, a former aide to Sen. Ole Lie was} one of them.
        """,
        """
        The plan {QC704 (}a third of the sum is missing has failed, the mayor said on Monday.
        """,
    ),
    good=(
        """
        He works for Lamm Inc., he said... “Well . . . no.” They live at 4 Quay St., Reno. See ../a..b for more.

        “Uh.. not so fast,” he wrote.
        """,
        """
        1) Ask the mayor. 2) Go home :) “She lied to me,” Smith said. “She told me it was sold.”
        """,
        """
        “As for the boat,” Smith said, “he told me it was sold.”
        """,
        """
        Ana Moe, the head of the board said on Monday, was late. Ole Lie, a friend of hers who owns boats was told. On
        Monday, the mayor of Reno was away. Ida Lie, a clerk in the town hall, is his aunt.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report each such place."""
    yield from report(rule, article, TypoKind.PUNCTUATION)
