"""The desk's own rules: from what the configuration states to checks like any other."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from quotecheck.desk_rules.first_references import find_first_references
from quotecheck.desk_rules.patterns import find_pattern
from quotecheck.desk_rules.words import find_words
from quotecheck.model import Article, Check, DeskRule, Finding, Rule

__all__ = ["check_of", "rule_of"]

_SHOWN = 12
"""Words that an explanation lists."""


def check_of(desk: DeskRule) -> Check:
    """Return the check of a rule that has been read from a configuration."""
    return Check(rule_of(desk), partial(_look, desk, rule_of(desk)))


def rule_of(desk: DeskRule) -> Rule:
    """Return the rule, named as its code in small letters."""
    what = f"{_looks_for(desk)}{_where(desk)}."
    return Rule(
        desk.code.lower(),
        "\n\n".join(filter(None, (desk.message, desk.reason, what))),
        code=desk.code,
        severity=desk.severity,
        since="",
        bad=desk.texts("found"),
        good=desk.texts("passed"),
    )


def _look(desk: DeskRule, rule: Rule, article: Article) -> Iterator[Finding]:
    """Yield what the rule finds.

    Raises:
        CutShort: its pattern has used up its time.
    """
    if desk.pattern:
        yield from find_pattern(desk, rule, article)
    elif desk.words:
        yield from find_words(desk, rule, article)
    else:
        yield from find_first_references(desk, rule, article)


def _looks_for(desk: DeskRule) -> str:
    """Return in words what the rule reports."""
    if desk.pattern:
        return f"Reports the pattern {desk.pattern}"
    if desk.words:
        return f"Reports {_listed(desk.words, 'instead', 'leave it out')}"
    return f"Reports a first mention of {_listed(desk.first_reference, 'introduced as', '')}"


def _listed(pairs: tuple[tuple[str, tuple[str, ...]], ...], link: str, nothing: str) -> str:
    """Return the words of a table and, in brackets, what each becomes."""
    shown = []
    for word, wordings in pairs[:_SHOWN]:
        instead = " or ".join(f"“{each}”" for each in wordings if each)
        note = f"{link} {instead}" if instead else nothing if wordings else ""
        shown.append(f"“{word}” ({note})" if note else f"“{word}”")
    more = f" and {len(pairs) - _SHOWN} more" if len(pairs) > _SHOWN else ""
    return f"{', '.join(shown)}{more}"


def _where(desk: DeskRule) -> str:
    return f", only in {' and '.join(desk.banned_in)}" if desk.banned_in else ""
