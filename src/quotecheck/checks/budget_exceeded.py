"""A time limit cut a check short on this article.

A pattern of the desk's own may take a second of work for one article, or as long as its `timeout` says. One that takes
longer is stopped, so that no article holds up a run; what it would have found from there on is missing from the report,
and the report is not cached. Mostly such a pattern repeats what is repeated already: `(?:x+x+)+y`.
"""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Finding, Rule, Severity, Span

rule = Rule(
    __name__,
    __doc__,
    code="QC902",
    severity=Severity.WARNING,
    since="0.1",
    bad=(),  # no article is at fault here
    good=(),
)


@rule
def check(_: Article) -> Iterator[Finding]:
    """Find nothing: this rule is reported by whoever runs the checks."""
    yield from ()


def exceeded(stopped: Rule, seconds: float, at: Span) -> Finding:
    """Return the finding that says that the pattern of `stopped` used up its seconds in the paragraph at `at`."""
    time = f"{seconds:g} {'second' if seconds == 1 else 'seconds'}"
    return rule.at(at, f"the pattern of {stopped.code} was stopped after {time}: simplify it, or raise its timeout")
