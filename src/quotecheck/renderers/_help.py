"""The help text of a rule, in Markdown and in plain text."""

from __future__ import annotations

from quotecheck.model import Example, Rule
from quotecheck.registry import marked_text


def as_markdown(rule: Rule) -> str:
    """Return why the rule exists, and its examples both ways as blocks."""
    bad, good = ([_block(each) for each in examples] for examples in (rule.bad_examples, rule.good_examples))
    parts = (
        rule.summary,
        _prose(rule),
        *(("Reported, at the marked words:", *bad) if bad else ()),
        *(("Passed:", *good) if good else ()),
    )
    return "\n\n".join(filter(None, parts))


def as_text(rule: Rule) -> str:
    """Return why the rule exists."""
    return "\n\n".join(filter(None, (rule.summary, _prose(rule))))


def _block(example: Example) -> str:
    """Return an example, its marks drawn under the words, after the configuration that it needs."""
    block = f"```text\n{marked_text.drawn(example.text)}\n```"
    return f"With `{example.configuration}`:\n\n{block}" if example.configuration else block


def _prose(rule: Rule) -> str:
    """Return the rationale, each paragraph on one line."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in rule.rationale.split("\n\n"))
