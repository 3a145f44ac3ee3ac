"""What is left of a run over many articles that is ended from outside, at random moments and in every way there is.

A process counts as left when it is there two seconds after the last signal. Linux only, since it looks into /proc.

    python benchmarks/kills.py                      # 30 runs for each way, on odd runs with a cache
    python benchmarks/kills.py --runs 5 INT×2 KILL  # some ways
"""

from __future__ import annotations

import argparse
import contextlib
import fcntl
import os
import pty
import random
import signal
import subprocess
import sys
import tempfile
import termios
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import IO, NamedTuple

ARTICLES = 2000
PATIENCE = 2.0
APART = 0.2  # seconds between two signals, at most
OLD = b"an old report\n"
SHOWN = 128  # a shell adds it to the number of the signal that a program died of


class Way(NamedTuple):
    """How a run is ended; `group` is for signals that a terminal sends to all processes. No signals: it hangs up."""

    name: str
    signals: tuple[signal.Signals, ...]
    group: bool = False


class End(NamedTuple):
    """What one run came to; no status if it went on. `at` is when the first signal was sent, in seconds."""

    at: float
    status: int | None
    left: int
    lines: int
    traceback: bool
    torn: bool


INT, TERM, HUP, KILL = signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGKILL
WAYS = (
    *(Way(f"INT×{n}", (INT,) * n) for n in (1, 2, 3)),
    *(Way(f"INT×{n} to all", (INT,) * n, group=True) for n in (1, 2, 3)),
    Way("TERM×1", (TERM,)),
    Way("TERM×2", (TERM, TERM)),
    Way("HUP", (HUP,)),
    Way("HUP to all", (HUP,), group=True),
    Way("KILL", (KILL,)),
    Way("terminal closed", ()),
)


def main() -> None:
    ask = argparse.ArgumentParser(description="End runs of the command in every way, and count what is left of them.")
    ask.add_argument("ways", nargs="*", choices=[[], *(way.name for way in WAYS)], help="some of the ways")
    ask.add_argument("--runs", type=int, default=30, help="how many runs are ended in each way")
    ask.add_argument("--seed", type=int, default=0)
    asked = ask.parse_args()
    with tempfile.TemporaryDirectory() as scratch:
        desk = Path(scratch, "desk")
        desk.mkdir()
        for n in range(ARTICLES):
            (desk / f"{n:04}.txt").write_text(article(n), encoding="utf-8")
        began = time.monotonic()
        whole = uninterrupted(desk, Path(scratch))
        length = time.monotonic() - began
        print(f"{ARTICLES} articles, --jobs 2, {length:.1f} s without a signal; seed {asked.seed}\n")
        print("| way | runs | statuses | hang | processes left | lines of standard error | tracebacks | torn reports |")
        print("|---|---|---|---|---|---|---|---|")
        for way in WAYS:
            if asked.ways and way.name not in asked.ways:
                continue
            chance = random.Random(f"{asked.seed} {way.name}")
            ends = [
                ended(way, desk, Path(scratch), length, chance, whole, cached=n % 2 == 1) for n in range(asked.runs)
            ]
            print(row(way, ends), flush=True)


def article(n: int) -> str:
    """Return a short article that is like no other; one in four has a quotation."""
    said = f" “We need {n + 2} of them,” said Ada Brook, the mayor." if n % 4 == 0 else ""
    return f"The the lamps of Ward {n} are dark.{said}\n"


def command(desk: Path, report: Path, *more: str) -> list[str]:
    """Return the command line that writes the report on the articles."""
    asked = ["--isolated", "--jobs", "2", "--format", f"json={report}"]
    return [sys.executable, "-m", "quotecheck", *asked, *more, str(desk)]


def uninterrupted(desk: Path, scratch: Path) -> bytes:
    """Return the report as it is when nothing comes in between."""
    report = scratch / "whole.json"
    done = subprocess.run(command(desk, report, "--no-cache"), capture_output=True, check=False)
    if done.returncode != 1 or done.stderr:
        sys.exit(f"kills: the command does not run: {done.returncode} {done.stderr.decode()}")
    return report.read_bytes()


def ended(
    way: Way, desk: Path, scratch: Path, length: float, chance: random.Random, whole: bytes, *, cached: bool
) -> End:
    """Run the command, end it at a moment by chance, and return what is left."""
    at = length * chance.random() ** 2  # mostly early, while modules are loaded and processes started
    pauses = [chance.uniform(0, APART) for _ in way.signals]
    report = scratch / "report.json"
    report.write_bytes(OLD)
    with contextlib.ExitStack() as stack:
        kept = ("--cache-dir", stack.enter_context(tempfile.TemporaryDirectory())) if cached else ("--no-cache",)
        err = stack.enter_context(tempfile.TemporaryFile())
        ours, running = started(command(desk, report, *kept), err, controlled=not way.signals)
        time.sleep(at)
        if not way.signals:
            os.close(ours)
        for number, pause in zip(way.signals, pauses, strict=True):
            with contextlib.suppress(ProcessLookupError):
                # Not yet waited for, so that neither number can be another process's.
                (os.killpg if way.group else os.kill)(running.pid, number)
            time.sleep(pause if len(way.signals) > 1 else 0)
        left = those_left(running)
        status = running.poll()
        if left or status is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(running.pid, KILL)
            running.wait()
        if way.signals:
            os.close(ours)
        err.seek(0)
        said = err.read()
    torn = report.exists() and report.read_bytes() not in (OLD, whole)
    report.unlink(missing_ok=True)
    return End(at, status, left, said.count(b"\n"), b"Traceback" in said, torn)


def started(line: Sequence[str], err: IO[bytes], *, controlled: bool) -> tuple[int, subprocess.Popen[bytes]]:
    """Return our side of a terminal, and the command, which leads a session of its own: on that terminal if asked."""
    ours, theirs = pty.openpty()

    def prepare() -> None:
        for number in (INT, TERM, HUP):
            signal.signal(number, signal.SIG_DFL)  # a shell's `&` and nohup have them ignored
        if controlled:
            fcntl.ioctl(theirs, termios.TIOCSCTTY, 0)

    running = subprocess.Popen(
        line,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=theirs if controlled else err,
        start_new_session=True,
        preexec_fn=prepare,  # noqa: PLW1509 (there is one thread)
    )
    os.close(theirs)
    return ours, running


def those_left(running: subprocess.Popen[bytes]) -> int:
    """Return how many processes of the session are left but for its leader, waiting for the last to end."""
    until = time.monotonic() + PATIENCE
    while time.monotonic() < until:
        if running.poll() is not None and not others(running.pid):
            return 0
        time.sleep(0.02)
    return len(others(running.pid))


def others(session: int) -> list[int]:
    """Return the processes of a session, but for its leader and the dead."""
    found = []
    for folder in Path("/proc").iterdir():
        with contextlib.suppress(OSError, ValueError):
            pid = int(folder.name)
            # The name may hold spaces; after it stand the state, the parent, the group and the session.
            state, _, _, its_session, *_ = (folder / "stat").read_text().rpartition(")")[2].split()
            if int(its_session) == session and pid != session and state not in "ZX":
                found.append(pid)
    return found


def row(way: Way, ends: Sequence[End]) -> str:
    """Return a line of the table."""
    statuses = Counter(end.status if end.status is None or end.status >= 0 else SHOWN - end.status for end in ends)
    lines = Counter(end.lines for end in ends)
    tracebacks = [end.at for end in ends if end.traceback]
    cells = (
        way.name,
        len(ends),
        counted({status: n for status, n in statuses.items() if status is not None}),
        statuses[None],
        sum(end.left for end in ends),
        counted(lines),
        f"{len(tracebacks)} (at {', '.join(f'{at:.2f}' for at in sorted(tracebacks))} s)" if tracebacks else 0,
        sum(end.torn for end in ends),
    )
    return f"| {' | '.join(map(str, cells))} |"


def counted(counts: dict[int, int]) -> str:
    """Return the keys in order, each with how often it was."""
    return ", ".join(f"{key}: {n}" for key, n in sorted(counts.items()))


if __name__ == "__main__":
    main()
