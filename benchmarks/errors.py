"""What goes wrong, sorted: every missed and every needless attribution under one heading, with places to look at."""

from __future__ import annotations

import collections
import re
from collections.abc import Iterator
from types import ModuleType
from typing import Any, NamedTuple

from corpus import Read, as_scored
from fate import Seen, fate, look

from quotecheck.lexicon.speech import speech_verbs
from quotecheck.lexicon.verbs import verb_form
from quotecheck.model import Attribution

KINDS = ("direct", "mixed", "indirect")
_WORD = re.compile(r"\w+(?:['’]\w+)*")
_PASSIVE = re.compile(r"\b(?:was|were|is|are|been|be|being)\b|\bby\b")


class Judged(NamedTuple):
    """A read story beside its gold: `content` pairs gold and found by content, `right` those whose sources agree."""

    read: Read
    gold: list[Any]
    found: list[Any]
    content: dict[int, int]
    right: dict[int, int]


class Case(NamedTuple):
    """An attribution under its heading; `kind` is the corpus's, `place` can be looked up."""

    heading: str
    kind: str
    place: str


def judge(read: Read, scorer: ModuleType) -> Judged:
    """Match what was found with the gold, as the scorer does."""
    text = read.story.text
    mask = scorer.quoted_mask(text)
    gold = [scorer.Item(text, attribution, mask) for attribution in read.story.gold]
    found = [scorer.Item(text, as_scored(attribution), mask) for attribution in read.found]
    content = scorer.greedy(gold, found, scorer.jaccard, 0.5)
    right = {g: p for g, p in content.items() if scorer.Score.source_ok(gold[g], found[p])}
    return Judged(read, gold, found, content, right)


def missed(judged: Judged, least: float) -> Iterator[Case]:
    """Yield every gold attribution that was not found as sure as `least`, or found with another source."""
    seen = look(judged.read)
    for g, item in enumerate(judged.gold):
        if g not in judged.right:
            start = judged.read.story.gold[g]["content"][0][0]
            yield Case(_why_missed(judged, g, seen, least), item.kind, f"{judged.read.story.id}@{start}")


def needless(judged: Judged) -> Iterator[Case]:
    """Yield every attribution found that the gold does not have."""
    taken = set(judged.content.values())
    for p, item in enumerate(judged.found):
        if p in taken:
            continue
        attribution = judged.read.found[p]
        yield Case(
            _why_needless(judged, p, attribution),
            item.kind,
            f"{judged.read.story.id}@{attribution.content[0].start}",
        )


def _why_missed(judged: Judged, g: int, seen: Seen, least: float) -> str:
    gold = judged.gold[g]
    if g in judged.content:
        found = judged.found[judged.content[g]]
        if not gold.full["source"]:
            return "source: one is named, the gold has none"
        return "source: another phrase" if found.full["source"] else "source: none is named"
    near = max(range(len(judged.found)), key=lambda p: len(gold.content & judged.found[p].content), default=None)
    if near is not None and gold.content & judged.found[near].content:
        if near in judged.content.values():
            return "content: swallowed by a neighbour's"
        return f"content: {_difference(gold.content, judged.found[near].content)}"
    if any(gold.full["cue"] & found.full["cue"] for found in judged.found):
        return "content: elsewhere, at the same cue"
    if not gold.full["cue"]:
        return "nothing: no cue in the gold"
    lemma = lemma_of(judged.read.story.text, judged.read.story.gold[g])
    if not lemma:
        return "nothing: the cue is no verb"
    if lemma not in speech_verbs():
        return "nothing: the verb is not listed"
    return f"nothing: {fate(seen, judged.read.story.gold[g]['cue'], least)}"


def _difference(gold: frozenset[int], found: frozenset[int]) -> str:
    """Return which end of the content differs most."""
    ends = {
        "starts early": sum(i < min(gold) for i in found),
        "starts late": sum(i < min(found) for i in gold),
        "runs on": sum(i > max(gold) for i in found),
        "ends early": sum(i > max(found) for i in gold),
    }
    return max(ends, key=lambda end: ends[end])


def _why_needless(judged: Judged, p: int, attribution: Attribution) -> str:
    found = judged.found[p]
    shared = [g for g, gold in enumerate(judged.gold) if gold.content & found.content]
    if any(g in judged.content and found.content <= judged.gold[g].content for g in shared):
        return "inside another statement"
    if shared:
        return "overlaps a statement"
    return f"no statement in the gold: {attribution.type}"


def lemma_of(text: str, gold: dict[str, Any]) -> str:
    """Return the lemma of the last verb of a gold cue, an empty string where it has none."""
    words = [word.lower() for start, end in gold["cue"] for word in _WORD.findall(text[start:end])]
    if "according" in words:
        return "according to"
    forms = [form for word in words if (form := verb_form(word))]
    return forms[-1].lemma if forms else ""


def way(text: str, gold: dict[str, Any], kind: str) -> str:
    """Return how a gold attribution is written, as far as the order and the first words of its parts tell."""
    content, cue, source = gold["content"], gold["cue"], gold["source"]
    words = [word.lower() for start, end in content for word in _WORD.findall(text[start:end])]
    cue_words = [word.lower() for start, end in cue for word in _WORD.findall(text[start:end])]
    if kind == "direct":
        return _way_quoted(content, cue, source)
    if kind == "mixed":
        return "partly quoted"
    if not words:
        return "no words"
    if "according" in cue_words:
        return "according to"
    if not cue:
        return "no cue"
    if not lemma_of(text, gold):
        return "noun or other cue"
    if content[0][0] < cue[0][0]:
        passive = _PASSIVE.search(" ".join(cue_words))
        return "content first, passive or by" if passive else "trailing: it is dead, she said"
    if words[0] in ("that", "whether", "if", "what", "how", "why", "who", "when", "where"):
        return f"{'that' if words[0] == 'that' else 'wh'}-clause"
    if len(words) <= 3:
        return "object of one to three words"
    if words[0] == "to":
        return "to-infinitive"
    return "cue of several words" if len(cue_words) > 3 else "clause or long object"


def _way_quoted(content: list[list[int]], cue: list[list[int]], source: list[list[int]]) -> str:
    if not cue or not source:
        return "“…” without cue or source"
    if any(start < cue[0][0] for start, _ in content) and any(start > cue[0][0] for start, _ in content):
        return "split: “A,” he said. “B.”"
    if content[0][0] > cue[0][0]:
        return "she said, “…”"
    return "“…,” he said" if source[0][0] < cue[0][0] else "“…,” said Ann Lee"


def counted(cases: list[Case], examples: int) -> Iterator[tuple[str, ...]]:
    """Yield a row for each heading, the largest first: heading, count, its kinds, and the first few places."""
    by_heading: dict[str, list[Case]] = collections.defaultdict(list)
    for case in cases:
        by_heading[case.heading].append(case)
    for heading, those in sorted(by_heading.items(), key=lambda pair: (-len(pair[1]), pair[0])):
        kinds = "/".join(str(sum(case.kind == kind for case in those)) for kind in KINDS)
        step = max(1, len(those) // examples) if examples else 1
        shown = ", ".join(case.place for case in those[::step][:examples])
        yield heading, str(len(those)), kinds, shown
