"""The help text of a rule, in Markdown and in plain text, and what it is made of."""

from __future__ import annotations

from collections.abc import Callable

from quotecheck.model import Example, Rule
from quotecheck.registry import marked_text


def as_markdown(rule: Rule) -> str:
    """Return why the rule exists, and its examples as blocks."""
    bad, good = ([shown(each, fenced) for each in examples] for examples in (rule.bad_examples, rule.good_examples))
    parts = (
        rule.summary,
        prose(rule.rationale),
        *(("Reported, at the marked words:", *bad) if bad else ()),
        *(("Passed:", *good) if good else ()),
    )
    return "\n\n".join(filter(None, parts))


def as_text(rule: Rule) -> str:
    """Return why the rule exists."""
    return "\n\n".join(filter(None, (rule.summary, prose(rule.rationale))))


def shown(example: Example, block: Callable[[str], str]) -> str:
    """Return an example in a block, its marks drawn under the words, after the configuration that it needs."""
    drawn = block(marked_text.drawn(example.text))
    return f"With `{example.configuration}`:\n\n{drawn}" if example.configuration else drawn


def prose(text: str) -> str:
    """Return a docstring's paragraphs, each on one line."""
    return "\n\n".join(" ".join(paragraph.split()) for paragraph in text.split("\n\n"))


def fenced(text: str) -> str:
    """Return the text as a block that Markdown leaves alone."""
    return f"```text\n{text}\n```"
