"""Work spread over processes: what comes out stands in the order of what went in, and a process that dies costs a file.

A batch that was under way when a process died is done again, one item at a time, so that only the item that kills its
process is lost; a new process takes the place of the one that died.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Generator, Iterator, Sequence
from contextlib import closing
from typing import TypeVar

from quotecheck.errors import BadUsage

AUTO = "auto"
WORTHWHILE = 64
"""Fewer files are left to one process: two more cost half a second of work, as much as some 40 articles."""
_BATCH = 8
_MOST = 61  # Windows takes no more, and one process that collects the reports has no use for more
_AHEAD = 3  # batches for each process that are under way, or done before their turn
_WAITING = 2  # batches that a process has at a time: it does not stand idle while this one is busy

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
        raise BadUsage(f"invalid --jobs value {word!r}: give a number of processes, 1 or more, or {AUTO}")
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
    batches = [items[i : i + _BATCH] for i in range(0, len(items), _BATCH)]
    with closing(_results(work, batches, min(jobs, _MOST, len(batches)))) as results:
        for result, batch in zip(results, batches, strict=True):
            yield from _singly(work, batch, lost) if result is None else result


def _results(
    work: Callable[[Sequence[Item]], list[Outcome]], batches: Sequence[Sequence[Item]], jobs: int
) -> Generator[list[Outcome] | None]:
    """Yield the outcomes of each batch, in order; None for one over which its process died."""
    from quotecheck.run.workers import Died, Worker, end, ready  # noqa: PLC0415 (20 ms that few files need not)

    left = deque(range(len(batches)))
    results: dict[int, list[Outcome] | None] = {}
    crew: list[Worker[Item, Outcome]] = []
    try:
        for number in range(len(batches)):
            while number not in results:
                while left and left[0] < number + jobs * _AHEAD:
                    if len(crew) < jobs:
                        crew.append(Worker(work, batches))
                    worker = min(crew, key=lambda each: len(each.waiting))
                    if len(worker.waiting) == _WAITING:
                        break
                    worker.give(left.popleft())
                for worker in ready(crew):
                    under_way = worker.waiting[0]
                    try:
                        results[under_way] = worker.take()
                    except Died:
                        results[under_way] = None
                        left.extendleft(reversed([each for each in worker.waiting if each != under_way]))
                        crew.remove(worker)
                        end([worker])
            yield results.pop(number)
    finally:
        end(crew)


def _singly(
    work: Callable[[Sequence[Item]], list[Outcome]], batch: Sequence[Item], lost: Callable[[Item], Outcome]
) -> Iterator[Outcome]:
    """Yield the outcome of each item, worked on in a process of its own."""
    for item in batch:
        with closing(_results(work, [[item]], 1)) as results:
            (result,) = results
        yield from [lost(item)] if result is None else result
