"""What a killed process and a full disk leave: of each thing that a run writes, whole files, torn ones and leftovers.

A process writes one of two contents again and again and is killed (SIGKILL) at a random time, while this one reads. A
read is torn if it is neither. Then each write is tried on a disk that is full (as root, on a disk of 64 KB in memory).

    python benchmarks/torn.py           # 500 kills
    python benchmarks/torn.py 100
"""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

from quotecheck import api
from quotecheck.errors import QuotecheckError
from quotecheck.model import Document, Report
from quotecheck.renderers._renderer import Look
from quotecheck.run import outputs
from quotecheck.run.cache.store import Store
from quotecheck.run.outputs import rendering
from quotecheck.settings import baseline as baselines
from quotecheck.settings import fixes

SEED, LONGEST = 9, 0.02  # seconds until a kill
PARAGRAPHS = 400
Write = Callable[[str, int], str]


def text(number: int) -> str:
    return "".join(f"Ada {n} said the {number} the the mill shut.\n\n" for n in range(PARAGRAPHS))


REPORTS: list[Report] = [api.check(text=text(number)) for number in (0, 1)]


def write_report(path: str, number: int) -> str:
    done = outputs.deliver(REPORTS[number], [(rendering("json").render, path)], Look())
    return "; ".join(failure.message for failure in done.failures)


def write_baseline(path: str, number: int) -> str:
    try:
        baselines.write_baseline(REPORTS[number], path)
    except QuotecheckError as error:
        return str(error)
    return ""


def write_fix(path: str, number: int) -> str:
    now = (
        Path(path).read_text() if os.path.exists(path) else Path(path).write_text(text(1 - number)) and text(1 - number)
    )
    if now == text(number):
        return ""
    try:
        fixes.write(fixes.FixedFile(Document.from_text(text(1 - number), path), text(number), ()))
    except QuotecheckError as error:
        return str(error)
    return ""


def write_cache(path: str, number: int) -> str:
    told: list[str] = []
    with closing(Store(os.path.dirname(path), told.append)) as store:
        for key in range(8):
            store.put(b"%d" % key, text(number).encode())
    return "; ".join(told)


def read_file(path: str) -> bytes:
    return Path(path).read_bytes()


def read_cache(path: str) -> bytes:
    told: list[str] = []
    with closing(Store(os.path.dirname(path), told.append)) as store:
        found = {store.get(b"%d" % key) for key in range(8)} - {None}
    assert not [line for line in told if "locked" not in line], told
    return b"".join(sorted(found))


KINDS: dict[str, tuple[Write, Callable[[str], bytes]]] = {
    "report": (write_report, read_file),
    "baseline": (write_baseline, read_file),
    "fix": (write_fix, read_file),
    "cache": (write_cache, read_cache),
}


def killed(kind: str, kills: int, folder: str, dice: random.Random) -> tuple[int, int, int]:
    """Return how often was read, how often what was torn, and the most files left beside the target."""
    write, read = KINDS[kind]
    path = os.path.join(folder, "target")
    whole = set()
    for number in (0, 1):
        write(path, number)
        whole.add(read(path))
    if kind == "cache":  # a reader may see some of one run and some of the other, each value whole
        whole |= {b"", b"".join(sorted(whole))}
    reads = torn = left = 0
    for _ in range(kills):
        child = os.fork()
        if not child:
            while True:
                for number in (0, 1):
                    write(path, number)
        end = time.monotonic() + dice.random() * LONGEST
        while time.monotonic() < end:
            reads, torn = reads + 1, torn + (read(path) not in whole)
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        reads, torn = reads + 1, torn + (read(path) not in whole)
        left = max(left, sum(name.startswith(".quotecheck-") for name in os.listdir(folder)))
    return reads, torn, left


@contextmanager
def full_disk() -> Iterator[str | None]:
    """Give a folder on a small disk, None to whoever may not make one."""
    with tempfile.TemporaryDirectory() as folder:
        command = ["mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder]
        if subprocess.run(command, capture_output=True, check=False).returncode:
            yield None
            return
        try:
            yield folder
        finally:
            subprocess.run(["umount", folder], check=True)


def main() -> None:
    kills = int(sys.argv[1]) if len(sys.argv) > 1 else 500
    dice = random.Random(SEED)
    print("| written | kills | reads | torn | leftovers at most |\n|---|---|---|---|---|")
    for kind in KINDS:
        with tempfile.TemporaryDirectory() as folder:
            row = killed(kind, kills // len(KINDS), folder, dice)
            print(f"| {kind} | {kills // len(KINDS)} | {row[0]} | {row[1]} | {row[2]} |", flush=True)
    print("\n| full disk | old content | beside it | said |\n|---|---|---|---|")
    for kind, (write, read) in KINDS.items():
        with full_disk() as folder:
            if folder is None:
                print(f"| {kind} | not tried: mount needs root | | |")
                continue
            path = os.path.join(folder, "target")
            if kind == "cache":
                write(path, 0)
            else:
                Path(path).write_text(text(1) if kind == "fix" else "old")
            before = read(path)
            with open(os.path.join(folder, "filler"), "wb", buffering=0) as filler:
                try:
                    while True:
                        filler.write(b"x" * 4096)
                except OSError:
                    pass
            said = write(path, 0 if kind == "fix" else 1)
            kept = "whole" if read(path) == before else "LOST"
            beside = len(set(os.listdir(folder)) - {"target", "filler", "reports-2.sqlite3", "CACHEDIR.TAG"})
            print(f"| {kind} | {kept} | {beside} | {said.replace(folder, '')} |")


if __name__ == "__main__":
    main()
