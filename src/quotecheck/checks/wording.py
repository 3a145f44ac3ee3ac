"""A wording that no grammar allows, or a word that no dictionary has.

“a RNC member”, “we do not a have”, “$3 million dollars”, “between 600-700”, “could of”, “succesfully”: only what is
wrong in every sentence. A matter of usage (“between 600-700”) is a note. Grammar at large, and spelling, are left to
the checkers for them.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._typos import report
from quotecheck.model import Article, Finding, Rule, Severity, TypoKind

rule = Rule(
    __name__,
    __doc__,
    code="QC705",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        He is {QC705 a RNC} member who {QC705 could of} won. {QC705 An mayor} asked. We do not {QC705 a have} plan.
        """,
        """
        It cost {QC705 $3 million dollars}, for {QC705 between 600-700} boats, she {QC705 said in statement} on Monday.
        """,
        """
        The man {QC705 whom many believed was} dead came home. He has {QC705 succesfully} sued the {QC705 executive \
Director}.
        """,
    ),
    good=(
        """
        A European, a one-time envoy and a user of an hour met an honest heir. A $15 dollar-store bag. He has \
a have-nots' view. The Executive Director left. Vice President Ana Moe came between 1990-95 and 2001.
        """,
        """
        Lindqvist left. The board named her Lindqvist's heir, as Lindqvist had asked. Lindqvist smiled.
        """,
        """
        The man whom many believed to be dead came home. He could, of course. He gave an A is a grade.
        """,
        """
        Teh Ah Moy sold the boats. Teh said so on Monday.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report each such wording."""
    yield from report(rule, article, TypoKind.WORDING)
