"""What is found in a text of a line or two, by the codes of some rules."""

from __future__ import annotations

from quotecheck import check
from quotecheck.model import Severity


def codes(text: str, *rules: str) -> list[str]:
    """Return the code of each finding of these rules, in order; `|` stands between paragraphs."""
    findings = check(text=text.replace("|", "\n\n")).files[0].findings
    return [finding.rule.code for finding in findings if finding.rule.code in rules]


def warned(text: str, *rules: str) -> list[str]:
    """Return the same without what is no more than a remark."""
    findings = check(text=text.replace("|", "\n\n")).files[0].findings
    return [
        finding.rule.code
        for finding in findings
        if finding.rule.code in rules and finding.severity is not Severity.INFO
    ]
