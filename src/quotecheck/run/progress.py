"""How far many files are: a bar on standard error while they are looked at, and nothing of it afterwards."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from time import monotonic
from typing import TypeVar

T = TypeVar("T")

MANY = 64
"""Fewer files are done in a second."""
_PAUSE = 0.1  # seconds between two drawings


def unseen(outcomes: Iterable[T], total: int) -> Iterable[T]:  # noqa: ARG001 (it stands where a bar could)
    """Return the outcomes as they are."""
    return outcomes


def drawn(outcomes: Iterable[T], total: int) -> Iterator[T]:
    """Yield the outcomes, and draw a bar of `total` while they come, if they are many."""
    if total < MANY:
        yield from outcomes
        return
    # 50 ms that a run without a bar need not.
    from rich.console import Console  # noqa: PLC0415
    from rich.progress import BarColumn, Progress, TextColumn, TimeRemainingColumn  # noqa: PLC0415

    columns = (BarColumn(), TextColumn("{task.completed} of {task.total} files"), TimeRemainingColumn())
    console = Console(stderr=True)
    # Drawn by hand: a thread that draws must not be there when processes are forked.
    bar = Progress(
        *columns, console=console, auto_refresh=False, transient=True, redirect_stdout=False, redirect_stderr=False
    )
    try:
        with bar:
            task = bar.add_task("", total=total)
            seen = monotonic()
            for outcome in outcomes:
                bar.advance(task)
                if monotonic() - seen > _PAUSE:
                    bar.refresh()
                    seen = monotonic()
                yield outcome
    finally:
        console.show_cursor()  # which rich leaves hidden if it is interrupted just when it has hidden it
