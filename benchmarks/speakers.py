"""Measure who speaks: the right name, another's, none, and how sure the report is of it.

    python benchmarks/speakers.py [--verbose] [--part us]

The articles are annotated with speakers by their full names (`us.jsonl.gz`, with roles, and `canadian.jsonl.gz`).
Points are fitted on the even ones; the odd ones judge, and nobody reads their errors: `--verbose` prints those of the
even ones alone. A statement is found when a reported content covers more than 0.3 of its characters; names and roles
agree as in the scorers outside (`score_cases.py`).
"""

from __future__ import annotations

import argparse
import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

from corpus import BESIDE, load_scorer, places

from quotecheck.model import Article, Attribution, Document, EntityKind, Resolution, Span, Speaker, Type
from quotecheck.pipeline import analyse
from quotecheck.settings import DEFAULT_MIN_CONFIDENCE

CORPUS = BESIDE / "speakers"
SCORER = BESIDE / "eval" / "score_cases.py"
PARTS = ("us", "canadian")
HALVES = ("fitted", "judged")
BINS = (0.0, 0.5, 0.7, 0.85, 0.95, 1.01)
COVERED = 0.3  # of a statement's characters
# Words that a sentence's start gives a capital and that name nobody.
_OPENERS = frozenset("some several another many all those people members an a the other most few".split())


class Row(NamedTuple):
    """A statement of the gold that was found; `got` is the reported one."""

    article: Article
    gold: dict[str, Any]
    got: Attribution
    speaker: Speaker
    named: bool
    """The gold gives a name."""
    right: bool


def main() -> None:
    """Measure what the command line asks for."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--part", choices=PARTS, action="append")
    ask.add_argument("--corpus", type=Path, default=CORPUS, metavar="FOLDER")
    ask.add_argument("--scorer", type=Path, default=SCORER, metavar="FILE")
    ask.add_argument("--verbose", action="store_true", help="print each error of the fitted half")
    asked = ask.parse_args()
    if not asked.corpus.exists() or not asked.scorer.exists():
        sys.exit(f"SKIPPED: {asked.corpus} or {asked.scorer} is not there; say --corpus and --scorer")
    scorer = load_scorer(asked.scorer)
    every: dict[str, list[Row]] = {half: [] for half in HALVES}
    for part in asked.part or PARTS:
        for parity, half in enumerate(HALVES):
            told = list(articles(asked.corpus / f"{part}.jsonl.gz"))[parity::2]
            read = [(one, analyse(Document.from_text(one["text"], one["id"]))) for one in told]
            rows = [row for one, article in read for row in rows_of(one, article, scorer)]
            every[half] += rows
            _totals(f"{part}, {half} half", len(told), rows, scorer)
            if asked.verbose and half == "fitted":
                _errors(rows)
    for half, rows in every.items():
        _classes(half, rows)
        _calibration(half, rows)


def articles(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the annotated articles."""
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def rows_of(told: dict[str, Any], article: Article, scorer: ModuleType) -> Iterator[Row]:
    """Yield each statement of the gold that the report has, with the one that covers most of it."""
    text = article.text
    found = [
        (attribution, speaker, scorer.characters(text, places(*attribution.content)))
        for attribution, speaker in zip(article.attributions, article.speakers, strict=True)
        if reported(attribution)
    ]
    for gold in told["attributions"]:
        want = scorer.characters(text, gold["content"])
        best = max(found, key=lambda one: len(want & one[2]), default=None)
        if best is None or len(want & best[2]) <= COVERED * len(want):
            continue
        name = lowered(gold["speaker"], text) if gold["speaker"] else None
        named = bool(name) and not scorer.described(name)
        right = named and scorer.same_name(name, best[1].name)
        yield Row(article, gold, best[0], best[1], named, bool(right))


def reported(attribution: Attribution) -> bool:
    """Return whether an attribution is an assertion that an editor sees."""
    return (
        bool(attribution.content)
        and attribution.confidence >= DEFAULT_MIN_CONFIDENCE
        and attribution.type not in (Type.BELIEF, Type.FACT)
        and "plan" not in [str(qualifier) for qualifier in attribution.qualifiers]
    )


def lowered(name: str, text: str) -> str:
    """Return a speaker in small letters where only a sentence's start gave it a capital ("Prosecutors")."""
    first = name.split(maxsplit=1)[0].lower() if name else ""
    if name[:1].isupper() and (first in _OPENERS or re.search(rf"\b{re.escape(first)}\b", text)):
        return name[0].lower() + name[1:]
    return name


def wrong(row: Row) -> bool:
    """Return whether another's name stands there, or a person's where only a group or somebody unnamed spoke."""
    if row.named:
        return bool(not row.right and row.speaker.name)
    return row.gold.get("kind") in ("group", "anonymous") and row.speaker.kind is EntityKind.PERSON


def _totals(title: str, number: int, rows: Sequence[Row], scorer: ModuleType) -> None:
    """Print the figures of one half of one part."""
    named = [row for row in rows if row.named]
    none = sum(not row.speaker.name for row in named)
    print(f"## {title}: {number} articles, {len(rows)} statements found, {len(named)} of somebody named\n")
    print(
        f"named speakers right {share(sum(row.right for row in named), len(named))}, no name {share(none, len(named))}"
    )
    others = [row for row in rows if wrong(row)]
    persons = sum(row.speaker.kind is EntityKind.PERSON for row in others)
    print(f"another's name, of all rows {share(len(others), len(rows))}; a person's {share(persons, len(rows))}")
    roles = [row for row in rows if "role" in row.gold and row.gold["kind"] == "person"]
    if roles:
        right = sum(scorer.same_role(row.gold["role"], row.speaker.role) for row in roles)
        print(f"roles of people right {share(right, len(roles))}")
    print()


def share(part: int, whole: int) -> str:
    """Return a share in per cent, and of how many."""
    return f"{100 * part / max(1, whole):.1f}% ({part} of {whole})"


def _classes(half: str, rows: Iterable[Row]) -> None:
    """Print how often each way to find a speaker is right, of statements whose speaker has a name in the gold."""
    counts: dict[Resolution, Counter[str]] = {}
    for row in rows:
        count = counts.setdefault(row.speaker.resolution, Counter())
        count["all"] += 1
        count["named"] += row.named
        count["right"] += row.right
        count["none"] += row.named and not row.speaker.name
        count["wrong"] += wrong(row)
    print(f"## By class, {half} half\n\n| class | found | named | right | right % | another's | no name |")
    print("|---|---|---|---|---|---|---|")
    for how in Resolution:
        count = counts.get(how, Counter())
        percent = f"{100 * count['right'] / max(1, count['named']):.1f}"
        numbers = (count["all"], count["named"], count["right"], percent, count["wrong"], count["none"])
        print(f"| {how} | {' | '.join(map(str, numbers))} |")
    print()


def _calibration(half: str, rows: Iterable[Row]) -> None:
    """Print the chance that a speaker is the right one beside the share that is, of the rows that name somebody."""
    calibration(f"{half} half", sureness(rows))


def sureness(rows: Iterable[Row]) -> Iterator[tuple[float, bool]]:
    """Yield of each row that names somebody how sure the report is, and whether it is right."""
    for row in rows:
        if row.speaker.name and row.speaker.confidence is not None:
            yield row.speaker.confidence, row.right or not (row.named or wrong(row))


def calibration(title: str, told: Iterable[tuple[float, bool]]) -> None:
    """Print by bins how sure the report is and how often it is right, and the expected calibration error."""
    bins: dict[tuple[float, float], list[tuple[float, bool]]] = {pair: [] for pair in pairwise(BINS)}
    for confidence, hit in told:
        bins[next(pair for pair in bins if pair[0] <= confidence < pair[1])].append((confidence, hit))
    total = sum(map(len, bins.values()))
    print(f"## speaker_confidence, {title}\n\n| bin | rows | right % | mean % |\n|---|---|---|---|")
    gap = 0.0
    for (low, high), those in bins.items():
        if those:
            mean, right = sum(one for one, _ in those), sum(hit for _, hit in those)
            gap += abs(mean - right)
            share = f"{100 * right / len(those):.1f} | {100 * mean / len(those):.1f}"
            print(f"| {low:.2f} to {min(1.0, high):.2f} | {len(those)} | {share} |")
    print(f"\nExpected calibration error: {100 * gap / max(1, total):.1f} points\n")


def _errors(rows: Iterable[Row]) -> None:
    """Print every wrong and every missing name with the sentence before and behind."""
    for row in rows:
        if not wrong(row) and (not row.named or row.right):
            continue
        text, got = row.article.text, row.got
        source = got.source.of(text) if got.source else "-"
        verdict = "WRONG" if wrong(row) else "NONE"
        print(f"{verdict} {row.speaker.resolution}: gold {row.gold['speaker'] or row.gold.get('role')!r}")
        among = ", ".join(entity.name for entity in row.speaker.candidates)
        print(f"  got {row.speaker.name!r} ({row.speaker.role}) by {source!r}, {got.pattern}; candidates: {among}")
        print(f"  {row.article.document.name}: {_around(row.article, got)}\n")


def _around(article: Article, got: Attribution) -> str:
    """Return the sentences of a statement with two before and one behind, the source marked."""
    text, here = article.text, got.span
    spans = [sentence.span for sentence in article.sentences]
    first = max((i for i, span in enumerate(spans) if span.start <= here.start), default=0)
    last = max((i for i, span in enumerate(spans) if span.start < here.end), default=0)
    start, end = spans[max(0, first - 2)].start, spans[min(len(spans) - 1, last + 1)].end
    at = got.source or Span(here.start, here.start)
    marked = f"{text[start : at.start]}[[{text[at.start : at.end]}]]{text[at.end : end]}"
    return " / ".join(line for line in marked.split("\n") if line.strip())


if __name__ == "__main__":
    main()
