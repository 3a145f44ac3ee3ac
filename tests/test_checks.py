"""Every rule's examples: the bad ones are reported exactly at their braces, in the good ones nothing is."""

from __future__ import annotations

import tomllib
from pathlib import Path

from entries import every

from quotecheck import checks
from quotecheck.model import Check, Document
from quotecheck.pipeline import analyse
from quotecheck.registry import marked_text
from quotecheck.registry.folders import members
from quotecheck.run.inspection import asked
from quotecheck.settings import read_settings

ALL = sorted(members(checks, "check", Check), key=lambda check: check.rule.code)


def _examples(which: str) -> list[object]:
    return [(check, example) for check in ALL for example in getattr(check.rule, f"{which}_examples")]


def _reported(check: Check, text: str, configuration: str) -> list[tuple[str, str, int]]:
    """Return what is reported: code, words and place, for every span of every finding."""
    settings = read_settings(tomllib.loads(configuration), Path("quotecheck.toml"))
    wanted = asked(settings, "article.txt", [each.rule for each in ALL])
    article = analyse(Document.from_text(text), wanted.house)
    spans = [(finding.rule.code, span) for finding in check.look(article) for span in finding.spans]
    return sorted((code, span.of(text), span.start) for code, span in spans)


@every(("check", "example"), _examples("bad"))
def test_bad_example_is_reported_where_marked(check, example):
    text, marks = marked_text.parse(example.text)

    assert marks
    assert sorted((mark.label, mark.span.of(text), mark.span.start) for mark in marks) == _reported(
        check, text, example.configuration
    )


@every(("check", "example"), _examples("good"))
def test_good_example_is_clean(check, example):
    text, marks = marked_text.parse(example.text)

    assert not marks
    assert _reported(check, text, example.configuration) == []
