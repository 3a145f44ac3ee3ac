"""Report slips of the keyboard of one kind: used by the checks of spacing, punctuation and wording."""

from __future__ import annotations

from collections.abc import Iterator

from quotecheck.model import Article, Edit, Finding, Fix, Rule, Severity, TypoKind


def report(rule: Rule, article: Article, kind: TypoKind) -> Iterator[Finding]:
    """Yield a finding for each slip of `kind` outside the lines of the page, which go as a whole."""
    for typo in article.typos:
        if typo.kind is not kind or any(typo.spans[0].overlaps(line) for line in article.page_lines):
            continue
        words = typo.spans[0].of(article.text)
        more = f" ({len(typo.spans)} times)" if len(typo.spans) > 1 else ""
        edits = tuple(Edit(span, text) for span, text in typo.edits)
        fix = Fix("correct it", edits, safe=typo.sure and kind is not TypoKind.NAME) if edits else None
        severity = None if typo.sure and not typo.slight else Severity.INFO
        finding = rule.at(typo.spans[0], f"“{words}”{more}: {typo.message}", severity=severity, fix=fix)
        yield finding._replace(spans=typo.spans)
