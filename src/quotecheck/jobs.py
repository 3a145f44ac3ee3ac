"""Work spread over processes: what comes out stands in the order of what went in, and a process that dies costs a file.

A batch that was under way when a process died is done again, one item at a time, so that only the item that kills its
process is lost; the others go on in a new pool.
"""

from __future__ import annotations

import os
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, TypeVar

from quotecheck.errors import BadUsage

if TYPE_CHECKING:
    from concurrent.futures import Future

AUTO = "auto"
WORTHWHILE = 64
"""Fewer files are left to one process: two more cost half a second of work, as much as some 40 articles."""
_BATCH = 8
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
    if not (word.isascii() and word.isdigit() and 0 < int(word) < 1000):
        raise BadUsage(f"--jobs {word}: give a number of processes, 1 or more, or {AUTO}")
    return int(word)


def spread(
    work: Callable[[Sequence[Item]], list[Outcome]],
    items: Sequence[Item],
    jobs: int,
    lost: Callable[[Item], Outcome],
) -> Iterator[Outcome]:
    """Yield the outcome of every item, in order, as they come in.

    Args:
        work: gives one outcome for each item of a batch; must be a function that pickle finds by its name.
        items: what to work on.
        jobs: how many processes at most; few items are worked on in this one.
        lost: gives the outcome of an item whose process died.
    """
    if jobs < 2 or len(items) < WORTHWHILE:
        for item in items:
            yield from work([item])
        return
    left = [items[i : i + _BATCH] for i in range(0, len(items), _BATCH)]
    while left:
        done = 0
        for result, batch in zip(_until_one_dies(work, left, jobs), left, strict=False):
            yield from _singly(work, batch, lost) if result is None else result
            done += 1
        left = left[done:]


def _until_one_dies(
    work: Callable[[Sequence[Item]], list[Outcome]], batches: Sequence[Sequence[Item]], jobs: int
) -> Iterator[list[Outcome] | None]:
    """Yield the outcomes of the first batches, all of them unless a process dies; None for those it takes along."""
    from concurrent.futures import BrokenExecutor, ProcessPoolExecutor  # noqa: PLC0415 (20 ms that few files need not)

    waiting: deque[Future[list[Outcome]]] = deque()
    with ProcessPoolExecutor(min(jobs, len(batches)), initializer=_leave_interruptions_to_the_parent) as pool:
        for batch in batches:
            if len(waiting) == jobs * _AHEAD:
                yield _result(waiting.popleft())
            try:
                waiting.append(pool.submit(work, batch))
            except BrokenExecutor:
                break
        while waiting:
            yield _result(waiting.popleft())


def _result(future: Future[list[Outcome]]) -> list[Outcome] | None:
    """Return what comes of a batch, None where its process died."""
    return None if future.exception() else future.result()


def _singly(
    work: Callable[[Sequence[Item]], list[Outcome]], batch: Sequence[Item], lost: Callable[[Item], Outcome]
) -> Iterator[Outcome]:
    """Yield the outcome of each item, worked on in a process of its own."""
    for item in batch:
        (result,) = _until_one_dies(work, [[item]], 1)
        yield from [lost(item)] if result is None else result


def _leave_interruptions_to_the_parent() -> None:
    """Ignore Ctrl-C, which a terminal sends to every process: one line tells of it, not a traceback from each."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
