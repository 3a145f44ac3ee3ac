"""What a rule says of itself, in Markdown and in plain text."""

from __future__ import annotations

from quotecheck.model import Rule
from quotecheck.registry import marked_text


def as_markdown(rule: Rule) -> str:
    """Return why the rule exists, and its examples both ways as blocks."""
    bad = (f"```text\n{marked_text.drawn(example)}\n```" for example in rule.bad)
    good = (f"```text\n{marked_text.parse(example)[0]}\n```" for example in rule.good)
    parts = (
        rule.summary,
        _prose(rule),
        *(("Reported, at the marked words:", *bad) if rule.bad else ()),
        *(("Passed:", *good) if rule.good else ()),
    )
    return "\n\n".join(filter(None, parts))


def as_text(rule: Rule) -> str:
    """Return why the rule exists."""
    return "\n\n".join(filter(None, (rule.summary, _prose(rule))))


def _prose(rule: Rule) -> str:
    """Return the rationale, each paragraph on one line."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in rule.rationale.split("\n\n"))
