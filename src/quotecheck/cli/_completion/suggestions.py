"""The completions of rules and patterns, each with its summary."""

from __future__ import annotations

from pathlib import Path

from quotecheck import checks
from quotecheck.errors import QuotecheckError
from quotecheck.model import Check, Rule
from quotecheck.registry.folders import members


def rules(incomplete: str) -> list[tuple[str, str]]:
    """Return lists such as `QC301,leftover`: `incomplete` with each rule for its last word, and the rule's summary."""
    before, comma, _ = incomplete.rpartition(",")
    return [(f"{before}{comma}{word}", summary) for word, summary in _rules() if word not in before.split(",")]


def rules_and_patterns() -> list[tuple[str, str]]:
    """Return every rule, by code and by name, and every attribution pattern, each with its summary."""
    from quotecheck.attribution import patterns
    from quotecheck.attribution.pattern import Pattern

    found = ((pattern.name, pattern.doc or "") for pattern in members(patterns, "pattern", Pattern))
    return [*_rules(), *((name, doc.strip().partition("\n")[0]) for name, doc in found)]


def _rules() -> list[tuple[str, str]]:
    """Return the code and the name of every rule, each with its summary, the codes first."""
    found = sorted((check.rule for check in members(checks, "check", Check)), key=lambda rule: rule.code)
    found += _desk_rules()
    return [*((rule.code, rule.summary) for rule in found), *((rule.name, rule.summary) for rule in found)]


def _desk_rules() -> list[Rule]:
    """Return the desk's own rules of the nearest configuration, none where it cannot be read."""
    from quotecheck.settings import find_settings

    try:
        settings = find_settings(Path.cwd())
    except (QuotecheckError, OSError):
        return []
    if not settings.desk_rules:
        return []
    from quotecheck.desk_rules import rule_of

    return [rule_of(desk) for desk in settings.desk_rules]
