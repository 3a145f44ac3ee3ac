"""Measure attribution on PolNeAR: figures, errors, calibration, speed, growth; nothing of an article is printed.

    python benchmarks/attribution.py --dev                 # the usual look
    python benchmarks/attribution.py --train --every 6     # a sample of the training articles
    python benchmarks/attribution.py --dev --record "why"  # one more line in benchmarks/RESULTS.md

The corpus (Newell, Margolin, Ruths 2018) and its scorer are not part of the repository: without them only speed and
growth are measured, on the annotated articles.
"""

from __future__ import annotations

import argparse
import datetime as dt
import subprocess
from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise
from pathlib import Path
from types import ModuleType

from corpus import CORPUS, SCORER, Read, as_scored, load_scorer, read, stories
from errors import KINDS, Judged, counted, judge, lemma_of, missed, needless, way
from speed import ARTICLES, TIMES, by_stage, growth, rate

from quotecheck.settings import DEFAULT_MIN_CONFIDENCE, RESEARCH_MIN_CONFIDENCE

RESULTS = Path(__file__).with_name("RESULTS.md")
GROUPS = ("all", *KINDS, "statements")
BINS = (0.0, 0.35, 0.45, 0.55, 0.65, 0.75, 0.85, 0.95, 1.01)
Scores = dict[str, dict[str, list[float]]]


def main() -> None:
    """Measure what the command line asks for."""
    asked = _asked()
    splits = [split for split in ("train", "dev") if getattr(asked, split)] or ["dev"]
    for split in splits:
        path = asked.corpus / f"{split}.jsonl.gz"
        if not path.exists() or not asked.scorer.exists():
            print(f"SKIPPED {split}: {path} or {asked.scorer} is not there; say --corpus and --scorer\n")
            continue
        _split(split, path, load_scorer(asked.scorer), asked)
    _growth()


def _asked() -> argparse.Namespace:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--train", action="store_true")
    ask.add_argument("--dev", action="store_true", help="the default")
    ask.add_argument("--corpus", type=Path, default=CORPUS, metavar="FOLDER", help="holds train.jsonl.gz, dev.jsonl.gz")
    ask.add_argument("--scorer", type=Path, default=SCORER, metavar="FILE", help="score_spans.py")
    ask.add_argument("--every", type=int, default=1, metavar="N", help="only every N-th article")
    ask.add_argument(
        "--min-confidence",
        type=float,
        default=RESEARCH_MIN_CONFIDENCE,
        metavar="SHARE",
        help=f"the setting all but the first table are for (default: {RESEARCH_MIN_CONFIDENCE}, the research setting)",
    )
    ask.add_argument("--examples", type=int, default=3, metavar="N", help="places to print for each kind of error")
    ask.add_argument("--record", metavar="NOTE", help="append a dated line to benchmarks/RESULTS.md")
    return ask.parse_args()


def _split(split: str, path: Path, scorer: ModuleType, asked: argparse.Namespace) -> None:
    """Print everything about one split."""
    every = [read(story) for story in stories(path, asked.every)]
    words = sum(len(one.story.text.split()) for one in every)
    least = asked.min_confidence
    print(f"# {split}: {len(every)} articles, {words:,} words\n")
    settings = sorted({least, DEFAULT_MIN_CONFIDENCE})
    scores = {setting: _score([one.surer(setting) for one in every], scorer) for setting in settings}
    for setting in settings:
        print(f"## At --min-confidence {setting}\n\n{scorer.table(scores[setting])}\n")
    if split == "train":
        _halves([one.surer(least) for one in every], scorer)
    judged = [judge(one.surer(least), scorer) for one in every]
    print(f"All that follows is at --min-confidence {least}.\n")
    _stages(judged, scorer)
    _errors(judged, least, asked.examples)
    _ways(judged)
    _lemmas(judged)
    _patterns(judged)
    _calibration([judge(one, scorer) for one in every])
    speed = _speed([one.story.text for one in every])
    if asked.record:
        part = f"{split}, every {asked.every}" if asked.every > 1 else split
        _record(part, least, scores[least], speed, asked.record)


def _score(every: Iterable[Read], scorer: ModuleType) -> Scores:
    """Return the scorer's report."""
    score = scorer.Score()
    for one in every:
        score.add(one.story.text, one.story.gold, [as_scored(attribution) for attribution in one.found])
    report: Scores = score.report()
    return report


def _halves(every: Sequence[Read], scorer: ModuleType) -> None:
    """Print end-to-end F1 on the two halves, which tells luck from skill."""
    halves = [_score(every[half::2], scorer) for half in (0, 1)]
    rows = ((group, *(f"{half[group]['e2e'][2]:.1f}" for half in halves)) for group in GROUPS)
    _table("Halves, end-to-end F1", ("group", "even articles", "odd articles"), rows)


def _stages(judged: Sequence[Judged], scorer: ModuleType) -> None:
    """Print how well each part is found by itself, and then together."""
    counts: dict[str, list[int]] = {}

    def count(stage: str, gold: int, found: int, hit: int) -> None:
        row = counts.setdefault(stage, [0, 0, 0])
        for i, number in enumerate((gold, found, hit)):
            row[i] += number

    for one in judged:
        text = one.read.story.text
        mask = scorer.quoted_mask(text)
        gold_quoted = {i for i, flag in enumerate(mask) if flag}
        quoted = {i for q in one.read.article.quotations for i in range(q.span.start, q.span.end)}
        count("quotations (characters, against the scorer's)", len(gold_quoted), len(quoted), len(gold_quoted & quoted))
        for part in ("cue", "source"):
            gold = [item.full[part] for item in one.gold if item.full[part]]
            found = [item.full[part] for item in one.found if item.full[part]]
            count(f"{part}s (one touches)", len(gold), len(found), _touching(gold, found))
        count("contents (half overlaps)", len(one.gold), len(one.found), len(one.content))
        count("contents with their sources", len(one.gold), len(one.found), len(one.right))
    rows = ((stage, str(g), str(f), *_prf(g, f, h)) for stage, (g, f, h) in counts.items())
    _table("Stage by stage", ("stage", "gold", "found", "precision", "recall", "F1"), rows)


def _touching(gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]]) -> int:
    """Return how many of the found parts touch a gold one, one to one, from left to right."""
    left = sorted(gold, key=min)
    hits = 0
    for part in sorted(found, key=min):
        near = next((other for other in left if other & part), None)
        if near is not None:
            left.remove(near)
            hits += 1
    return hits


def _prf(gold: int, found: int, hit: int) -> tuple[str, str, str]:
    precision, recall = hit / max(1, found), hit / max(1, gold)
    f1 = 2 * precision * recall / (precision + recall) if hit else 0.0
    return f"{100 * precision:.1f}", f"{100 * recall:.1f}", f"{100 * f1:.1f}"


def _errors(judged: Sequence[Judged], least: float, examples: int) -> None:
    """Print both kinds of error by heading, with places to look at."""
    head = ("heading", "n", "direct/mixed/indirect", "article@offset of some")
    lost = [case for one in judged for case in missed(one, least)]
    _table(f"Missed or wrong: {len(lost)}", head, counted(lost, examples))
    beside = [case for one in judged for case in needless(one)]
    _table(f"Found beside the gold: {len(beside)}", head, counted(beside, examples))


def _ways(judged: Sequence[Judged]) -> None:
    """Print recall by the way the gold is written."""
    counts: dict[tuple[str, str], list[int]] = {}
    for one in judged:
        for g, item in enumerate(one.gold):
            row = counts.setdefault((item.kind, way(one.read.story.text, one.read.story.gold[g], item.kind)), [0, 0, 0])
            for i, hit in enumerate((True, g in one.content, g in one.right)):
                row[i] += hit
    order = sorted(counts.items(), key=lambda pair: (KINDS.index(pair[0][0]), pair[1][2] - pair[1][0]))
    rows = (
        (kind, written, str(n), f"{100 * lenient / n:.0f}", f"{100 * right / n:.0f}", str(n - right))
        for (kind, written), (n, lenient, right) in order
    )
    _table("By the way it is written", ("kind", "order", "n", "content found %", "end to end %", "lost"), rows)


def _lemmas(judged: Sequence[Judged], most: int = 25) -> None:
    """Print the verbs that cost most."""
    counts: dict[str, list[int]] = {}
    for one in judged:
        text, story = one.read.story.text, one.read.story
        for g in range(len(one.gold)):
            row = counts.setdefault(lemma_of(text, story.gold[g]), [0, 0, 0, 0])
            row[0] += 1
            row[1] += g not in one.right
        for p, attribution in enumerate(one.read.found):
            row = counts.setdefault(lemma_of(text, {"cue": as_scored(attribution)["cue"]}), [0, 0, 0, 0])
            row[2] += 1
            row[3] += p not in one.content.values()
    order = sorted(counts.items(), key=lambda pair: (-pair[1][1] - pair[1][3], pair[0]))[:most]
    rows = ((lemma or "(no verb)", *map(str, row)) for lemma, row in order)
    _table("Verbs that cost most", ("lemma", "gold", "missed or wrong", "found", "beside the gold"), rows)


def _patterns(judged: Sequence[Judged]) -> None:
    """Print how often each pattern is right, and how sure it is of itself."""
    counts: dict[str, list[float]] = {}
    for one in judged:
        contents, right = set(one.content.values()), set(one.right.values())
        for p, attribution in enumerate(one.read.found):
            row = counts.setdefault(attribution.pattern, [0, 0, 0, 0])
            for i, number in enumerate((1, p in contents, p in right, attribution.confidence)):
                row[i] += number
    rows = ((name, *_shares(row)) for name, row in sorted(counts.items(), key=lambda pair: -pair[1][0]))
    _table("By pattern", ("pattern", "n", "content right %", "end to end %", "mean confidence %"), rows)


def _calibration(judged: Sequence[Judged]) -> None:
    """Print confidence beside the share that is right, in bins, over everything found."""
    counts = {bin_: [0.0, 0.0, 0.0, 0.0] for bin_ in pairwise(BINS)}
    for one in judged:
        contents, right = set(one.content.values()), set(one.right.values())
        for p, attribution in enumerate(one.read.found):
            row = next(row for (low, high), row in counts.items() if low <= attribution.confidence < high)
            for i, number in enumerate((1, p in contents, p in right, attribution.confidence)):
                row[i] += number
    rows = ((f"{low:.2f} to {min(1.0, high):.2f}", *_shares(row)) for (low, high), row in counts.items() if row[0])
    _table("Confidence", ("bin", "n", "content right %", "end to end %", "mean confidence %"), rows)
    gap = sum(abs(row[3] - row[2]) for row in counts.values()) / max(1, sum(row[0] for row in counts.values()))
    print(f"Expected calibration error (end to end): {100 * gap:.1f} points\n")


def _shares(row: Sequence[float]) -> tuple[str, str, str, str]:
    n, content, right, confidence = row
    return f"{n:.0f}", f"{100 * content / n:.1f}", f"{100 * right / n:.1f}", f"{100 * confidence / n:.1f}"


def _speed(texts: Sequence[str]) -> float:
    """Print and return how fast the pipeline is."""
    sample = texts[:: max(1, len(texts) // 84)]
    speed = rate(sample)
    print(f"`pipeline.analyse` alone: {speed:,.0f} words a second, one core\n")
    rows = ((name, f"{100 * share:.1f}") for name, share in by_stage(sample))
    _table("Time by stage", ("stage", "% of the time"), rows)
    return speed


def _growth() -> None:
    """Print how time grows with length."""
    rows = (
        (name, *(f"{1000 * one:.0f}" for one in seconds), f"{seconds[-1] / seconds[0]:.1f}", "yes" if linear else "NO")
        for name, seconds, linear in growth()
    )
    head = ("text", *(f"ms at {n} times" for n in TIMES), f"{TIMES[-1]} times cost", "linear")
    _table(f"Growth, from 2,000 words of {ARTICLES.parent.name}/{ARTICLES.name}", head, rows)


def _record(split: str, least: float, score: Scores, speed: float, note: str) -> None:
    """Append one dated line to the results."""
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=RESULTS.parent, capture_output=True, text=True, check=False
    ).stdout.strip()
    e2e = [f"{score[group]['e2e'][2]:.1f}" for group in GROUPS]
    cells = (
        dt.datetime.now(tz=dt.UTC).date().isoformat(),
        commit,
        split,
        str(least),
        *e2e,
        "/".join(f"{share:.1f}" for share in score["statements"]["e2e"][:2]),
        f"{score['all']['token'][2]:.1f}",
        f"{speed:,.0f}",
        note.replace("|", "/"),
    )
    with RESULTS.open("a", encoding="utf-8") as file:
        file.write(f"| {' | '.join(cells)} |\n")


def _table(title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """Print a table in Markdown."""
    print(f"## {title}\n")
    for line in _lines(head, rows):
        print(line)
    print()


def _lines(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    for cells in (head, ["---"] * len(head), *rows):
        yield f"| {' | '.join(cells)} |"


if __name__ == "__main__":
    main()
