"""What one run found in all its files."""

from __future__ import annotations

from quotecheck.model.article import Article
from quotecheck.model.finding import Finding, Rule, Severity
from quotecheck.system.values import frozen


@frozen()
class FileReport:
    """One article and what was found in it, in reading order.

    Not to be reported: what its author has `suppressed`, and what was `known` before.
    """

    article: Article
    findings: tuple[Finding, ...]
    suppressed: tuple[Finding, ...] = ()
    known: tuple[Finding, ...] = ()


@frozen()
class Failure:
    """A file that could not be read, and why, in one line."""

    path: str
    message: str


@frozen(kw_only=True)
class Report:
    """All files of a run in the order of the paths given, the rules that ran, the files that failed."""

    files: tuple[FileReport, ...] = ()
    failures: tuple[Failure, ...] = ()
    rules: tuple[Rule, ...] = ()

    def count(self, severity: Severity) -> int:
        """Return how many findings have exactly this severity."""
        return sum(finding.severity is severity for file in self.files for finding in file.findings)
