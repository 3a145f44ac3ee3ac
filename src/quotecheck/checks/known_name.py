"""The given name of a well-known person is misspelt.

“Rience” for Reince, “Hilary” for Hillary: no other place of the article need have it right. The names are in a shipped
list. Where another given name has that spelling somebody else may be meant, so this is a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.checks._typos import report
from quotecheck.model import Article, Finding, Rule, Severity, TypoKind

rule = Rule(
    __name__,
    __doc__,
    code="QC305",
    severity=Severity.WARNING,
    since="0.1",
    bad=(
        """
        The speech quoted {QC305 Margret Thatcher}. {QC305 Wniston Churchill} said it first.
        """,
    ),
    good=(
        """
        The speech quoted Margaret Thatcher. Denis Thatcher sat in the front row.
        Clementine Churchill did not. Dr Wiston Churchill did.
        """,
    ),
)


@rule
def check(article: Article) -> Iterator[Finding]:
    """Report each such name."""
    yield from report(rule, article, TypoKind.NAME)
