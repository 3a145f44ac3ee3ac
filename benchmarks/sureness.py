"""Measure how sure the report is of its speakers, against how often they are right: `speaker_confidence`.

    python benchmarks/sureness.py

Over all fresh batches with gold, but those whose totals alone were seen, and the judged half of the articles annotated
with speakers, together: five bins, and the expected calibration error. In the fresh batches a statement is found, and
its speaker is right, as the scorer outside has it (`score_cases.py`).
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from corpus import load_scorer, places
from gold import Gold, annotated
from speakers import CORPUS, PARTS, SCORER, articles, calibration, reported, rows_of, sureness

from quotecheck.model import Document
from quotecheck.pipeline import analyse

FRESH = Path(__file__).with_name("fresh")
SEALED = ("2026-11-29-clean10",)
LEAST = 0.5  # of the characters that a statement of the gold and a reported one have together


def main() -> None:
    """Measure, and print the three tables."""
    if not CORPUS.exists() or not SCORER.exists():
        sys.exit(f"SKIPPED: {CORPUS} or {SCORER} is not there")
    scorer = load_scorer(SCORER)
    folders = sorted({*FRESH.glob("2*"), *FRESH.glob("items/*/read")})
    fresh = [
        pair
        for folder in folders
        if folder.name not in SEALED
        for gold in annotated(folder)
        for pair in _of_fresh(gold, scorer)
    ]
    judged = [
        pair
        for part in PARTS
        for told in list(articles(CORPUS / f"{part}.jsonl.gz"))[1::2]
        for pair in sureness(rows_of(told, analyse(Document.from_text(told["text"], told["id"])), scorer))
    ]
    calibration("fresh batches", fresh)
    calibration("judged half", judged)
    calibration("both", [*fresh, *judged])


def _of_fresh(gold: Gold, scorer: ModuleType) -> Iterator[tuple[float, bool]]:
    """Yield of each statement of the gold for which the report names a speaker how sure it is, and if it is right."""
    article = analyse(Document.from_text(gold.text, gold.name))
    found = [
        (attribution, speaker, scorer.characters(gold.text, places(*attribution.content)))
        for attribution, speaker in zip(article.attributions, article.speakers, strict=True)
        if reported(attribution)
    ]
    for told in gold.said:
        want = scorer.characters(gold.text, places(*told.content))
        best = max(found, key=lambda one: len(want & one[2]) / max(1, len(want | one[2])), default=None)
        if best is None or len(want & best[2]) < LEAST * len(want | best[2]):
            continue
        source, speaker = best[0].source, best[1]
        if not speaker.name or speaker.confidence is None:
            continue
        met = source is None if told.source is None else source is not None and source.overlaps(told.source)
        got = {"name": speaker.name, "kind": str(speaker.kind)}
        yield speaker.confidence, bool(scorer.right_speaker(list(told.speakers), got, met))


if __name__ == "__main__":
    main()
