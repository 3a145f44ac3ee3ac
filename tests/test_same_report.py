"""The report is the same byte for byte, however it is come by."""

from __future__ import annotations

import os
import shutil
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

from quotecheck import renderers
from quotecheck.registry.folders import names
from quotecheck.run import cache, jobs
from quotecheck.run.cache.store import NAME

ARTICLES = Path(__file__).parent.parent / "fixtures" / "articles"
STORY = "“We will appeal,” said Maria Lopez, the mayor.\n\n“No,” said Maria Lopes of the PTA. The the end.\n"


def test_hash_seeds_processes_and_the_cache_change_nothing(tmp_path):
    desk, kept = tmp_path / "desk", tmp_path / "kept"
    desk.mkdir()
    for article in sorted(ARTICLES.glob("*.txt"))[::5]:
        shutil.copy(article, desk)
    for n in range(max(jobs.WORTHWHILE, cache.WORTHWHILE) - len(list(desk.glob("*.txt")))):
        # So many that they are shared among processes; a few of them are enough that say something.
        (desk / f"{n:03}.txt").write_text(f"Story {n}.\n\n{STORY if n < 8 else ''}", encoding="utf-8")
    # In general and for a path, so that what is asked has many parts: it is what a report is known again by.
    (desk / "quotecheck.toml").write_text(
        'severity = { QC = "warning" }\n[[overrides]]\npaths = ["0*"]\nseverity = { QC7 = "error" }\n'
    )
    ways = (("--no-cache",), ("--no-cache", "--jobs=2"), ("--cache-dir=../kept", "--jobs=2"), ("--cache-dir=../kept",))

    formats = [f"--format={name}=../report.{name}" for name in names(renderers) if name != "json"]
    command = [sys.executable, "-m", "quotecheck", ".", "--format=json", *formats]
    reports = set()
    for seed, way in enumerate(ways):  # each way with a seed of its own
        environment = os.environ | {"PYTHONHASHSEED": str(seed)}
        done = subprocess.run([*command, *way], cwd=desk, env=environment, capture_output=True, check=False)
        assert (done.returncode, done.stderr) == (1, b"")
        reports.add((done.stdout, *(path.read_bytes() for path in sorted(tmp_path.glob("report.*")))))

    (report,) = reports
    assert len(report) == len(names(renderers))
    with closing(sqlite3.connect(kept / NAME)) as connection:
        assert connection.execute("SELECT count(*) FROM reports").fetchone()[0] == len(list(desk.glob("*.txt")))
