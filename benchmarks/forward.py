"""Score every fresh batch with the code that came before it: what the rules find on articles that nobody has read.

    python benchmarks/forward.py [--since 2026-11-29] [--wordings]

A batch is added to `benchmarks/fresh` in one commit with others; the code that scores it is that of the commit which
added those before. So no rule was written, and no list completed, with the batch in sight, and the figures of all
batches together say how far each rule carries. They are lower than those of RESULTS.md's read batches, and true.
`--wordings` tells of every message, without its names and numbers, how often it was right: a rule may be two, one of
them sure and one a guess. Needs the history of the repository, and the scorer outside.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any, NamedTuple

from corpus import BESIDE, load_scorer

ROOT = Path(__file__).parents[1]
FRESH = ROOT / "benchmarks" / "fresh"
SCORER = BESIDE / "eval" / "score_cases.py"
COUNTED = ("gold", "found", "false")


_FALSE = re.compile(r"^(\S+?): false alarm: (\S+) (['\"])(.*)\3$", re.MULTILINE)
_OWN = re.compile(r"“[^”]*”|\([^)]*\)|[\w.,$£€%]*\d[\w.,%]*|\b[A-Z]\w+")
"""What a message says of its article alone: quoted words, numbers, names."""
_SHOWN = 110  # characters of a message that the scorer prints
_FEWEST = 4  # messages of one wording that are told


class Group(NamedTuple):
    """The batches that one commit added."""

    commit: str
    batches: tuple[Path, ...]


def main() -> None:
    """Print the figures by rule, and of statements and speakers, over all batches since a day."""
    ask = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ask.add_argument("--since", default="2026-11-29", metavar="DAY", help="the first day in the names of batches")
    ask.add_argument("--scorer", type=Path, default=SCORER, metavar="FILE")
    ask.add_argument("--wordings", action="store_true", help="tell how often each wording of a message was right")
    asked = ask.parse_args()
    wordings: Counter[tuple[str, str, bool]] = Counter()
    rules: dict[str, Counter[str]] = {}
    told: Counter[str] = Counter()
    for before, group in pairwise(_groups()):
        batches = [each for each in group.batches if each.name >= asked.since]
        if not batches:
            continue
        with tempfile.TemporaryDirectory() as folder:
            _unpack(before.commit, Path(folder))
            for batch in batches:
                scored = _scored(asked.scorer, batch, Path(folder) / "src")
                if scored is None:
                    print(f"{batch.name}: left out: that code fails on one of its articles", file=sys.stderr)
                else:
                    _add(rules, told, scored.figures, clean="clean" in batch.name)
                    wordings += scored.wordings
    _print(rules, told)
    if asked.wordings:
        _print_wordings(wordings)


def _groups() -> list[Group]:
    """Return the batches in the order in which they were added, oldest first."""
    added: dict[tuple[int, str], list[Path]] = {}
    for batch in sorted(each for each in FRESH.iterdir() if each.is_dir() and each.name != "items"):
        lines = _git("log", "--diff-filter=A", "--format=%ct %H", "--", str(batch)).splitlines()
        if lines:
            time, commit = lines[-1].split()
            added.setdefault((int(time), commit), []).append(batch)
    return [Group(commit, tuple(batches)) for (_, commit), batches in sorted(added.items())]


def _git(*words: str) -> str:
    return subprocess.run(["git", *words], cwd=ROOT, check=True, capture_output=True, text=True).stdout


def _unpack(commit: str, folder: Path) -> None:
    """Write the package as it was at a commit into a folder."""
    packed = subprocess.run(["git", "archive", commit, "src"], cwd=ROOT, check=True, capture_output=True).stdout
    subprocess.run(["tar", "-x", "-C", str(folder)], check=True, input=packed)


class Scored(NamedTuple):
    """The figures of a batch, and its warnings and errors: how often each rule used a wording, rightly or not."""

    figures: dict[str, Any]
    wordings: Counter[tuple[str, str, bool]]


def _scored(scorer: Path, batch: Path, source: Path) -> Scored | None:
    """Return what the scorer says of a batch that the package at `source` reports on, None where that fails on one."""
    files = sorted(str(path) for _, path in load_scorer(scorer).pairs(batch))
    line = [sys.executable, "-P", "-m", "quotecheck", "--no-cache", "--format", "json", *files]
    done = subprocess.run(line, check=False, capture_output=True, env={**os.environ, "PYTHONPATH": str(source)})
    reports = {report["path"]: report for report in json.loads(done.stdout)["documents"]}
    if len(reports) < len(files):
        return None
    module = load_scorer(scorer)
    module.run = lambda _command, path: reports[str(path)]
    printed = io.StringIO()
    line, sys.argv = sys.argv, ["score_cases", str(batch), "--json", "--verbose"]
    try:
        with contextlib.redirect_stdout(printed):
            module.main()
    finally:
        sys.argv = line
    *lines, figures = printed.getvalue().splitlines()
    return Scored(json.loads(figures), _wordings(reports.values(), "\n".join(lines)))


def _wordings(reports: Iterable[dict[str, Any]], printed: str) -> Counter[tuple[str, str, bool]]:
    """Return how often each rule used a wording in warnings and errors, and whether the scorer called it right."""
    false = {(name, rule, said) for name, rule, _, said in _FALSE.findall(printed)}
    found: Counter[tuple[str, str, bool]] = Counter()
    for report in reports:
        for each in report["findings"]:
            if each["severity"] != "info":
                said = repr(each["message"][:_SHOWN])[1:-1]
                right = (Path(report["path"]).name, each["name"], said) not in false
                found[each["name"], " ".join(_OWN.sub("…", each["message"]).split()), right] += 1
    return found


def _print_wordings(wordings: Counter[tuple[str, str, bool]]) -> None:
    """Print the wordings that came up a few times, the least right first."""
    right = {key: (wordings[*key, True], wordings[*key, False]) for key in {(rule, said) for rule, said, _ in wordings}}
    told = {key: counts for key, counts in right.items() if sum(counts) >= _FEWEST}
    print("\n| rule | wording | right | wrong |\n|---|---|---|---|")
    for (rule, said), (hits, misses) in sorted(told.items(), key=lambda each: (each[1][0] / sum(each[1]), each[0])):
        print(f"| {rule} | {said} | {hits} | {misses} |")


def _add(rules: dict[str, Counter[str]], told: Counter[str], scored: dict[str, Any], *, clean: bool) -> None:
    """Add the figures of a batch."""
    for rule, counts in scored["findings"]["by_type"].items():
        rules.setdefault(rule, Counter()).update({each: counts.get(each, 0) for each in COUNTED})
    statements = scored["attribution"]
    found = statements["found"] or 0
    told.update({each: statements[each] or 0 for each in ("gold", "found", "reported", "beside_gold")})
    for share in ("speaker_right", "wrong_name", "role_right"):
        told[share] += round((statements[share] or 0) * found)
    if clean:
        told.update({"clean": scored["files"], "clean_false": scored["findings"]["false_alarms"]})


def _rows(rules: dict[str, Counter[str]]) -> Iterator[tuple[str, Counter[str]]]:
    yield from sorted(rules.items(), key=lambda each: -each[1]["gold"])
    yield "all", sum(rules.values(), Counter())


def _print(rules: dict[str, Counter[str]], told: Counter[str]) -> None:
    print("| rule | slips | found | recall % | false alarms | precision % |\n|---|---|---|---|---|---|")
    for rule, counts in _rows(rules):
        gold, found, false = (counts[each] for each in COUNTED)
        recall = f"{100 * found / gold:.0f}" if gold else "-"
        precision = f"{100 * found / (found + false):.0f}" if found + false else "-"
        print(f"| {rule} | {gold} | {found} | {recall} | {false} | {precision} |")
    found = max(1, told["found"])
    shares = (f"{each.replace('_', ' ')} {told[each] / found:.2f}" for each in ("speaker_right", "wrong_name"))
    print(f"\nstatements found {told['found'] / max(1, told['gold']):.2f}, {', '.join(shares)}")
    if told["clean"]:
        print(f"clean articles: {told['clean']}, with {told['clean_false']} false alarms")


if __name__ == "__main__":
    main()
