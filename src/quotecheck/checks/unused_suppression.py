"""A suppression suppresses nothing.

What it was written for has been fixed, or moved to another line. Left in place it would hide the next mistake
there: remove it.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC901",
    severity=Severity.WARNING,
    since="0.1",
    bad=(),  # suppressions stand in comments, which no article's text shows
    good=(),
)


@rule
def check(_: Article) -> Iterator[Finding]:
    """Find nothing: this rule is reported by whoever applies the suppressions."""
    yield from ()


def unused(at: Span, named: str, where: str, words: str = "") -> Finding:
    """Return the finding that says that what is named at `where` suppresses nothing; `words` narrowed it."""
    what = "finding" if named == "*" else named
    return rule.at(at, f"{where} suppresses nothing: no {what}{f' with “{words}”' if words else ''} there")


def meaningless(at: Span, where: str, why: str) -> Finding:
    """Return the finding that says that what stands at `where` can suppress nothing, and `why`."""
    return rule.at(at, f"{where} suppresses nothing: {why}")
