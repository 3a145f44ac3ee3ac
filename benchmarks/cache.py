"""How much the cache saves: runs of the command over many articles without it, filling it, and finding all in it.

Time is the processors', in all processes, so that a busy machine does not count.

    python benchmarks/cache.py                  # the articles of the corpus, one process and two
    python benchmarks/cache.py FOLDER...        # other articles
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from corpus import CORPUS, stories

ROUNDS = 2
JOBS = (1, 2)


def main() -> None:
    ask = argparse.ArgumentParser(description="Time runs with and without the cache.")
    ask.add_argument("folders", nargs="*", help="articles; those of the corpus unless given")
    folders = ask.parse_args().folders
    with tempfile.TemporaryDirectory() as scratch:
        if not folders:
            folders = [scratch]
            for split in ("train", "dev"):
                for story in stories(CORPUS / f"{split}.jsonl.gz"):
                    Path(scratch, f"{Path(story.id).name}.txt").write_text(story.text, encoding="utf-8")
        print(
            "| processes | without s | cold s | warm s | cold / without | without / warm |\n|---|---|---|---|---|---|"
        )
        for jobs in JOBS:
            plain, cold, warm = compared(folders, jobs)
            row = (f"{plain:.2f}", f"{cold:.2f}", f"{warm:.2f}", f"{cold / plain:.2f}", f"{plain / warm:.1f}")
            print(f"| {jobs} | {' | '.join(row)} |")


def compared(folders: Sequence[str], jobs: int) -> tuple[float, ...]:
    """Return the seconds that a run takes without the cache, with an empty one and with a full one, each at best."""
    rounds = []
    for _ in range(ROUNDS):
        with tempfile.TemporaryDirectory() as kept:
            asked = ("--jobs", str(jobs), *folders)
            rounds.append([clocked("--no-cache", *asked), *(clocked("--cache-dir", kept, *asked) for _ in range(2))])
    return tuple(min(column) for column in zip(*rounds, strict=True))


def clocked(*arguments: str) -> float:
    """Return the seconds that the command takes to report as JSON, start-up included."""
    command = [sys.executable, "-m", "quotecheck", "--isolated", "--format", f"json={os.devnull}", *arguments]
    before = os.times()
    done = subprocess.run(command, stderr=subprocess.PIPE, check=False)
    after = os.times()
    if done.returncode not in (0, 1) or done.stderr:
        raise SystemExit(done.stderr.decode())
    return after.children_user + after.children_system - before.children_user - before.children_system


if __name__ == "__main__":
    main()
