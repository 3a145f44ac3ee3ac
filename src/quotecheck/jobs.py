"""Work spread over processes: what comes out stands in the order of what went in, and a process that dies costs a file.

A batch that was under way when a process died is done again, one item at a time, so that only the item that kills its
process is lost; the others go on in a new pool.
"""

from __future__ import annotations

import gc
import os
import signal
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import TYPE_CHECKING, TypeVar

from quotecheck.errors import BadUsage

if TYPE_CHECKING:
    from concurrent.futures import Future

AUTO = "auto"
WORTHWHILE = 64
"""Fewer files are left to one process: two more cost half a second of work, as much as some 40 articles."""
_BATCH = 8
_MOST = 61  # Windows takes no more, and one process that collects the reports has no use for more
_AHEAD = 3  # batches under way or waiting for each process: none stands idle, and few are done again when one dies

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")


def processes(word: str) -> int:
    """Return how many processes `--jobs` asks for: a number, or `auto` for the cores that this one may use.

    Raises:
        BadUsage: it is neither.
    """
    if word == AUTO:
        # A machine's cores are not all ours: a container or `taskset` may grant fewer.
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    try:
        number = int(word) if word.isascii() and word.isdigit() else 0
    except ValueError:  # thousands of digits
        number = 0
    if not number:
        raise BadUsage(f"--jobs {word}: give a number of processes, 1 or more, or {AUTO}")
    return number


def spread(
    work: Callable[[Sequence[Item]], list[Outcome]],
    items: Sequence[Item],
    jobs: int,
    lost: Callable[[Item], Outcome],
) -> Generator[Outcome]:
    """Yield the outcome of every item, in order, as they come in; whoever stops in between closes it.

    Args:
        work: gives one outcome for each item of a batch; must be a function that pickle finds by its name.
        items: what to work on.
        jobs: how many processes at most, and never more than 61; few items are worked on in this one.
        lost: gives the outcome of an item whose process died.
    """
    if jobs < 2 or len(items) < WORTHWHILE:
        for item in items:
            yield from work([item])
        return
    left = [items[i : i + _BATCH] for i in range(0, len(items), _BATCH)]
    while left:
        done = 0
        with closing(_until_one_dies(work, left, min(jobs, _MOST, len(left)))) as results:
            for result, batch in zip(results, left, strict=False):
                yield from _singly(work, batch, lost) if result is None else result
                done += 1
        left = left[done:]


def _until_one_dies(
    work: Callable[[Sequence[Item]], list[Outcome]], batches: Sequence[Sequence[Item]], jobs: int
) -> Generator[list[Outcome] | None]:
    """Yield the outcomes of the first batches, all of them unless a process dies; None for those it takes along."""
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor  # noqa: PLC0415 (20 ms that few files need not)

    def result(future: Future[list[Outcome]]) -> list[Outcome] | None:
        try:
            return future.result()
        except BrokenExecutor:
            return None

    waiting: deque[Future[list[Outcome]]] = deque()
    pool = ProcessPoolExecutor(jobs, initializer=_prepare, initargs=(gc.isenabled(),))
    try:
        for batch in batches:
            if len(waiting) == jobs * _AHEAD:
                yield result(waiting.popleft())
            try:
                waiting.append(pool.submit(work, batch))
            except BrokenExecutor:
                break
        while waiting:
            yield result(waiting.popleft())
    finally:
        # Whoever interrupts does not wait for what lies ready.
        pool.shutdown(cancel_futures=True)


def _singly(
    work: Callable[[Sequence[Item]], list[Outcome]], batch: Sequence[Item], lost: Callable[[Item], Outcome]
) -> Iterator[Outcome]:
    """Yield the outcome of each item, worked on in a process of its own."""
    for item in batch:
        with closing(_until_one_dies(work, [[item]], 1)) as results:
            (result,) = results
        yield from [lost(item)] if result is None else result


def _prepare(collecting: bool) -> None:  # noqa: FBT001 (it is handed over by its place)
    """Make a process that has just started one that works for another."""
    # A terminal sends Ctrl-C to every process: one line tells of it, not a traceback from each.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    # A forked process has the handler of the first one, which would have it clear up what is not its own.
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    if not collecting:  # only a forked process has it from the first one
        gc.disable()
