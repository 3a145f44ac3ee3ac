"""How far the checks can be trusted: planted errors reported, findings on published copy, and what these are worth.

    python benchmarks/checker.py [--plants N] [--every N] [--name-pairs] [--record NOTE]

- recall by rule: errors planted by program, with a fixed seed, into annotated articles that are clean and into the
  corpus's train split; a finding of the rule that touches the planted words counts;
- findings on the untouched corpus, by rule and severity;
- precision by rule, from `judged.tsv`: findings read in their place and judged by hand. Those that are reported no
  longer are counted apart;
- how long the checks take beside attribution.

What needs the corpus is skipped, visibly, where it does not lie beside the repository.
"""

from __future__ import annotations

import argparse
import collections
import datetime as dt
import random
import subprocess
import time
from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from corpus import CORPUS, stories
from gold import annotated
from name_pairs import compared
from plants import SEED, recalls
from speed import by_stage

from quotecheck import api, checks
from quotecheck.model import Check, Document, Severity
from quotecheck.pipeline import analyse
from quotecheck.registry.folders import members

HERE = Path(__file__).parent
JUDGED = HERE / "judged.tsv"
RESULTS = HERE / "RESULTS.md"
MOST_FALSE = 0.02  # one false alarm in fifty articles is the most that a rule may raise as warning or error
_ATTRIBUTION = "find_attributions"
_BEFORE_CHECKS = {_ATTRIBUTION, "find_paragraphs", "find_quotations", "resolve"}


class Found(NamedTuple):
    """A finding on an untouched article."""

    article: str
    rule: str
    name: str
    offset: int
    severity: Severity

    @property
    def key(self) -> tuple[str, str, int]:
        """What it is known by in `judged.tsv`."""
        return self.article, self.rule, self.offset

    @property
    def loud(self) -> bool:
        """Whether it is more than info."""
        return self.severity is not Severity.INFO


class Lines:
    """What is printed, kept for the record."""

    def __init__(self) -> None:
        self.kept: list[str] = []

    def say(self, line: str = "") -> None:
        """Print a line."""
        print(line, flush=True)
        self.kept.append(line)

    def table(self, title: str, head: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
        """Print a table in Markdown."""
        self.say(f"### {title}\n")
        for cells in (head, ["---"] * len(head), *rows):
            self.say(f"| {' | '.join(cells)} |")
        self.say()


def main() -> None:
    """Measure what the command line asks for."""
    asked = _asked()
    out = Lines()
    train, dev, pairs = (asked.corpus / name for name in ("train.jsonl.gz", "dev.jsonl.gz", "name_pairs_train.jsonl"))
    if not asked.name_pairs:
        _recall(out, train, asked.plants)
        found: list[Found] = []
        for path in (dev, train):
            if _there(out, path):
                found += _published(out, path, asked.every if path == train else 1)
        if found:
            _precision(out, found)
        if _there(out, dev):
            _time(out, [story.text for story in stories(dev)])
    if _there(out, pairs) and _there(out, train):
        _name_pairs(out, pairs, train)
    if asked.record:
        _record(out, asked.record)


def _asked() -> argparse.Namespace:
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--plants", type=int, default=30, metavar="N", help="errors to plant of each kind (default: 30)")
    ask.add_argument("--every", type=int, default=1, metavar="N", help="read only every N-th article of train")
    ask.add_argument("--name-pairs", action="store_true", help="nothing but the pairs of names judged by hand")
    ask.add_argument("--corpus", type=Path, default=CORPUS, metavar="FOLDER", help="holds train, dev and name pairs")
    ask.add_argument("--record", metavar="NOTE", help="put a dated section into benchmarks/RESULTS.md")
    return ask.parse_args()


def _there(out: Lines, path: Path) -> bool:
    """Return whether a file of the corpus is there, and say so where it is not."""
    if not path.exists():
        out.say(f"SKIPPED: {path.name} is not in {path.parent.name}; say --corpus\n")
    return path.exists()


def _recall(out: Lines, train: Path, most: int) -> None:
    """Print how many planted errors are reported."""
    texts = [gold.text for gold in annotated() if not gold.flaws]
    if _there(out, train):
        published = [story.text for story in stories(train)]
        random.Random(SEED).shuffle(published)
        texts += published
    by_rule: dict[str, list[int]] = collections.defaultdict(lambda: [0, 0, 0])
    rows = []
    for recall in recalls(texts, most):
        numbers = (recall.planted, recall.reported, recall.loud)
        for i, number in enumerate(numbers):
            by_rule[recall.kind.rule][i] += number
        rows.append((recall.kind.rule, recall.kind.what, *_shares(*numbers)))
    head = ("planted", "reported", "as warning or error", "recall %")
    out.table(f"Planted errors, {most} of each kind where so many can be planted", ("rule", "kind", *head), rows)
    out.table("Planted errors by rule", ("rule", *head), ((rule, *_shares(*row)) for rule, row in by_rule.items()))


def _shares(planted: int, reported: int, loud: int) -> tuple[str, str, str, str]:
    return str(planted), str(reported), str(loud), f"{100 * reported / planted:.0f}" if planted else "-"


def _published(out: Lines, path: Path, every: int) -> list[Found]:
    """Print and return what is reported of untouched articles."""
    found, articles = [], 0
    for story in stories(path, every):
        articles += 1
        for finding in api.check(text=story.text).files[0].findings:
            rule = finding.rule
            found.append(Found(story.id, rule.code, rule.name, finding.spans[0].start, finding.severity))
    wrong = {key for key, verdict in _judged().items() if verdict == "wrong"}
    rows = []
    for rule in api.rules():
        those = [one for one in found if one.rule == rule.code]
        false = sum(one.loud and one.key in wrong for one in those)
        counts = [sum(one.severity is severity for one in those) for severity in reversed(Severity)]
        if those:
            verdict = "TOO MANY" if false > max(1, MOST_FALSE * articles) else ""
            rows.append((rule.code, rule.name, *map(str, counts), str(false), verdict))
    loud = sum(one.loud for one in found)
    out.say(
        f"{path.name.partition('.')[0]}: {articles} articles, {len(found)} findings, {loud} of them warnings and "
        f"errors: {loud / max(1, articles):.2f} an article\n"
    )
    head = ("code", "rule", "error", "warning", "info", "loud and judged wrong", "")
    out.table(f"Findings on {path.name.partition('.')[0]}, untouched", head, rows)
    return found


def _judged() -> dict[tuple[str, str, int], str]:
    """Return the verdicts of the judged findings."""
    lines = (line.split("\t") for line in JUDGED.read_text(encoding="utf-8").splitlines() if not line.startswith("#"))
    return {(article, rule, int(offset)): verdict for article, rule, offset, verdict, _ in lines}


def _precision(out: Lines, found: Iterable[Found]) -> None:
    """Print how many of the judged findings are right, those that are still reported and those that no longer are."""
    judged = _judged()
    now = {one.key: one for one in found}
    names = {rule.code: rule.name for rule in api.rules()}
    rows = []
    for wanted, title in ((True, "warnings and errors"), (False, "info")):
        totals = [0, 0, 0, 0]
        for code, name in names.items():
            still = [key for key in judged if key[1] == code and key in now and now[key].loud is wanted]
            unjudged = sum(one.key not in judged for one in now.values() if one.rule == code and one.loud is wanted)
            gone = [key for key in judged if key[1] == code and key not in now] if wanted else []
            right = sum(judged[key] == "right" for key in still)
            gone_right = sum(judged[key] == "right" for key in gone)
            totals = [a + b for a, b in zip(totals, (len(still), right, unjudged, len(gone)), strict=True)]
            if still or gone:
                left = f"{len(gone)} ({gone_right} right)" if gone else ""
                rows.append((title, code, name, str(len(still)), _percent(right, len(still)), str(unjudged), left))
        rows.append((title, "", "all", str(totals[0]), _percent(*totals[1::-1]), str(totals[2]), str(totals[3] or "")))
    head = ("severity", "code", "rule", "judged", "right %", "not judged", "judged, reported no longer")
    out.table(f"Precision: {len(judged)} findings judged by hand", head, rows)


def _percent(part: int, whole: int) -> str:
    return f"{100 * part / whole:.0f}" if whole else "-"


def _time(out: Lines, texts: Sequence[str]) -> None:
    """Print how long the checks take beside attribution, the best of three rounds."""
    documents = [Document.from_text(text) for text in texts]
    articles = [analyse(document) for document in documents]
    every = members(checks, "check", Check)

    def look() -> None:
        for article in articles:
            for check in every:
                collections.deque(check.look(article), maxlen=0)

    def run() -> None:
        for document in documents:
            analyse(document)

    whole, looking = _best(run), _best(look)
    stages = dict(by_stage(texts))
    behind = sum(share for stage, share in stages.items() if stage not in _BEFORE_CHECKS)
    rows = (
        ("attribution", whole * stages[_ATTRIBUTION]),
        ("checks", looking),
        ("stages that only checks read (facts, variants, conflicting roles)", whole * behind),
        ("the whole pipeline, without checks", whole),
    )
    out.table(
        f"Time, {len(documents)} articles",
        ("what", "ms an article"),
        ((a, f"{1000 * b / len(texts):.1f}") for a, b in rows),
    )


def _best(work: Callable[[], None]) -> float:
    """Return the seconds that some work takes at best."""

    def once() -> float:
        start = time.perf_counter()
        work()
        return time.perf_counter() - start

    return min(once() for _ in range(3))


def _name_pairs(out: Lines, pairs: Path, train: Path) -> None:
    """Print how many of the pairs of names that were labelled by hand are reported."""
    counts, told = compared(pairs, train)
    rows = ((label, *map(str, row)) for label, row in sorted(counts.items()))
    out.table("Pairs of names labelled by hand", ("label", "pairs", "reported", "as warning or error"), rows)
    for line in told:  # not recorded: the corpus's names stay outside the repository
        print(line)


def _record(out: Lines, note: str) -> None:
    """Put a dated section before the other results."""
    commit = subprocess.run(
        ["git", "describe", "--always", "--dirty"], cwd=HERE, capture_output=True, text=True, check=False
    ).stdout.strip()
    day = dt.datetime.now(tz=dt.UTC).date().isoformat()
    section = f"# The checks, {day} ({commit}): {note}\n\n" + "\n".join(out.kept).strip() + "\n\n"
    # At the top: the table of attribution, at the end, grows by lines.
    RESULTS.write_text(section + RESULTS.read_text(encoding="utf-8"), encoding="utf-8")


if __name__ == "__main__":
    main()
