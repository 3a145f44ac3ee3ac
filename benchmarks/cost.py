"""What a run costs, in processor time: its start, each word, each megabyte; as ratios to what can be had beside it.

    python benchmarks/cost.py ARTICLE [--corpus TEXTS.jsonl.gz] [--runs N]

Start: whole processes on ARTICLE, the median of N runs taken in turn, beside `import typer`, `import re` and, where it
is installed, proselint. Throughput: all articles of the corpus (PolNeAR's, in which `text` holds the article) in one
process, as a ratio to a bare pass that looks each token up in a set. Growth: one text of the corpus's articles, 500 KB
and multiples of that, with the peak of memory. Install the package, not in editable form, before a start is measured.
"""

from __future__ import annotations

import argparse
import gzip
import importlib.util
import json
import os
import pathlib
import re
import resource
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence

from quotecheck import api
from quotecheck.listings._wanted import EVERYTHING

UNIT = 500_000
TIMES = (1, 2, 4, 8)
_TOKEN = re.compile(r"\w+|[^\w\s]")
_LOOKED_UP = frozenset({"said", "told", "the", "of"})


def processor(command: Sequence[str]) -> float:
    """Return the processor time, in ms, of a whole process."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    clean = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, env=clean)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return (after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime) * 1000


def starts(article: str, runs: int) -> Iterator[tuple[str, float]]:
    """Yield what is started, and the median of its processor time in ms."""
    python = [sys.executable]
    tool = [*python, "-m", "quotecheck"]
    commands = {
        "import re": [*python, "-c", "import re"],
        "--version": [*tool, "--version"],
        "import typer": [*python, "-c", "import typer"],
        "--format json": [*tool, "--format", "json", article],
        "--format text": [*tool, "--format", "text", article],
    }
    if importlib.util.find_spec("proselint"):
        commands["proselint"] = [*python, "-m", "proselint", "check", article]
    taken: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(runs + 1):
        for name, command in commands.items():
            taken[name].append(processor(command))
    for name, times in taken.items():
        yield name, statistics.median(times[1:])  # the first run fills the caches of the system


def bare(texts: Sequence[str]) -> int:
    """Return how many tokens a set holds, each looked up in small letters."""
    return sum(match[0].lower() in _LOOKED_UP for text in texts for match in _TOKEN.finditer(text))


def seconds(work: Callable[[], object], rounds: int = 5) -> float:
    """Return the median of the processor time that some work takes."""
    taken = []
    for _ in range(rounds):
        start = time.process_time()
        work()
        taken.append(time.process_time() - start)
    return statistics.median(taken)


def growth(texts: Sequence[str]) -> Iterator[tuple[int, float, int]]:
    """Yield the length of a text, and the processor time in s and the peak of memory in KB of a run on it as JSON."""
    whole = "\n\n".join(texts)
    for times in TIMES:
        text = whole[: UNIT * times]
        if len(text) < UNIT * times:
            return
        with tempfile.TemporaryDirectory() as folder:
            article = pathlib.Path(folder, "article.txt")
            article.write_text(text, encoding="utf-8")
            program = (
                "import resource, subprocess, sys; subprocess.run(sys.argv[1:], stdout=subprocess.DEVNULL);"
                "u = resource.getrusage(resource.RUSAGE_CHILDREN); print(u.ru_utime + u.ru_stime, u.ru_maxrss)"
            )
            options = ("--max-file-size", "0", "--format", "json")
            run = [sys.executable, "-m", "quotecheck", *options, str(article)]
            done = subprocess.run([sys.executable, "-c", program, *run], capture_output=True, text=True, check=True)
        taken, peak = done.stdout.split()
        yield len(text), float(taken), int(peak)


def main() -> None:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("article")
    parser.add_argument("--corpus", help="articles, a JSON object with `text` a line, packed by gzip")
    parser.add_argument("--runs", type=int, default=20)
    asked = parser.parse_args()
    found = dict(starts(asked.article, asked.runs))
    others = [name for name in ("import re", "import typer", "proselint") if name in found]
    print("| start | ms |", *(f"times {name} |" for name in others))
    print("|---|---|" + "---|" * len(others))
    for name, ms in found.items():
        print(f"| {name} | {ms:.0f} |", *(f"{ms / found[other]:.2f} |" for other in others))
    if not asked.corpus:
        return
    with gzip.open(asked.corpus, "rt", encoding="utf-8") as lines:
        texts = [json.loads(line)["text"] for line in lines]
    words = sum(len(text.split()) for text in texts)
    floor = seconds(lambda: bare(texts))
    print("\n| throughput | s | times a bare pass | words a second |\n|---|---|---|---|")
    for name, work in (
        ("all checks", lambda: [api.check(text=text) for text in texts]),
        ("no checks", lambda: [api.list_quotes(text=text, wanted=EVERYTHING) for text in texts]),
    ):
        work()
        taken = seconds(work)
        print(f"| {name} | {taken:.2f} | {taken / floor:.1f} | {words / taken:,.0f} |")
    print("\n| characters | s | s a million | KB | times the text |\n|---|---|---|---|---|")
    for length, taken, peak in growth(texts):
        print(f"| {length:,} | {taken:.2f} | {1e6 * taken / length:.2f} | {peak:,} | {1024 * peak / length:.0f} |")


if __name__ == "__main__":
    main()
