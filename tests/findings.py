"""What is found in a text of a line or two, by the codes of some rules."""

from __future__ import annotations

import re
from itertools import accumulate

from quotecheck import check
from quotecheck.model import Severity, Span


def codes(text: str, *rules: str) -> list[str]:
    """Return the code of each finding of these rules, in order; `|` stands between paragraphs."""
    findings = check(text=text.replace("|", "\n\n")).files[0].findings
    return [finding.rule.code for finding in findings if finding.rule.code in rules]


def warned(text: str, *rules: str) -> list[str]:
    """Return the same without what is no more than a remark.

    Where `{braces}` stand in the text, a finding at other words than theirs is returned with its words.
    """
    pieces = re.split("[{}]", text.replace("|", "\n\n"))
    plain, ends = "".join(pieces), list(accumulate(map(len, pieces)))
    marked = [Span(start, end) for start, end in zip(ends[::2], ends[1::2], strict=False)]
    found = [
        finding
        for finding in check(text=plain).files[0].findings
        if finding.rule.code in rules and finding.severity is not Severity.INFO
    ]
    return [
        one.rule.code if not marked or one.spans[0] in marked else f"{one.rule.code} at {one.spans[0].of(plain)!r}"
        for one in found
    ]
