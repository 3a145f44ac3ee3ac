"""The pairs of near-identical names of the corpus, labelled by hand, beside what the checks report of them."""

from __future__ import annotations

import collections
import json
import re
from pathlib import Path

from corpus import stories

from quotecheck import api
from quotecheck.model import Finding, Severity

_OF_NAMES = {"name-variant", "org-variant"}
_TOKEN = re.compile(r"[\w’'-]+")


def compared(pairs: Path, train: Path) -> tuple[dict[str, list[int]], list[str]]:
    """Return by label how many pairs there are, are reported, and are more than info; and a line for each miss."""
    by_article: dict[str, list[dict[str, str]]] = {}
    for line in pairs.read_text(encoding="utf-8").splitlines():
        pair = json.loads(line)
        by_article.setdefault(pair["doc"], []).append(pair)
    counts: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    told = []
    for story in stories(train):
        if story.id not in by_article:
            continue
        findings = [f for f in api.check(text=story.text).files[0].findings if f.rule.name in _OF_NAMES]
        for pair in by_article[story.id]:
            at = [finding for finding in findings if _holds(finding, story.text, pair["a"], pair["b"])]
            for i, one in enumerate((True, bool(at), any(finding.severity is not Severity.INFO for finding in at))):
                counts[pair["label"]][i] += one
            if bool(at) != (pair["label"] == "same") and pair["label"] != "same-exempt":
                told.append(f"- {'reported, different' if at else 'missed'}: {story.id}: {pair['a']} / {pair['b']}")
    return counts, told


def _holds(finding: Finding, text: str, one: str, other: str) -> bool:
    """Return whether one form stands at the place of a finding, and the other where it is compared with."""
    odd = _forms(finding.spans[0].of(text))
    usual = _forms(" ".join(related.span.of(text) for related in finding.related))
    return (one in odd and other in usual) or (other in odd and one in usual)


def _forms(words: str) -> set[str]:
    return {*_TOKEN.findall(words), words}
