"""A check raised an error on this article.

The other checks ran, so the rest of the report stands; what this one would have found is missing from it. The error
is the program's own: please report it with the article, or the paragraph, that set it off.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.errors import crash
from quotecheck.model import Article, Finding, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC903",
    severity=Severity.WARNING,
    since="0.1",
    bad=(),  # no article is at fault here
    good=(),
)


@rule
def check(_: Article) -> Iterator[Finding]:
    """Find nothing: this rule is reported by whoever runs the checks."""
    yield from ()


def failed(broken: Rule, error: Exception) -> Finding:
    """Return the finding that says that the check of `broken` raised `error`, and where."""
    return rule.at(Span(0, 0), f"the check {broken.name} stopped with {crash(error)}")
