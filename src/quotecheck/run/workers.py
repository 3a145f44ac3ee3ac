"""Processes that work for this one and do not outlive it, whatever ends it.

Each holds the reading end of a pipe, its lifeline, of which only the process that started it has the writing end. The
system closes that when the process ends, and the worker ends with it. Nothing need be done for it, so that not even
SIGKILL leaves a worker behind.
"""

from __future__ import annotations

import contextlib
import gc
import multiprocessing
import os
import signal
import threading
import weakref
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import connection, resource_tracker
from traceback import format_exception
from typing import TYPE_CHECKING, Generic, TypeVar

from quotecheck.system.signals import ENDING

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

_PATIENCE = 1  # seconds: a process that waits for a disk does not die before the disk has answered

Item = TypeVar("Item")
Outcome = TypeVar("Outcome")

_held: weakref.WeakSet[Connection] = weakref.WeakSet()
"""The ends of pipes that no other process may hold, or workers would keep one another alive."""
_starting = threading.RLock()
"""Held while a process is started: one that another thread forks meanwhile would have ends that are not its own."""


class Died(Exception):
    """The process died over the batch that it worked on."""


class Worker(Generic[Item, Outcome]):
    """A process that works on batches, one after another.

    `waiting` holds the numbers of those that it has still to do. There is something to `take` when `line` can be read.

    Args:
        work: gives one outcome for each item of a batch; pickle must find it by its name, unless processes are forked.
        batches: all that it may be given.
    """

    def __init__(self, work: Callable[[Sequence[Item]], list[Outcome]], batches: Sequence[Sequence[Item]]) -> None:
        self.waiting: deque[int] = deque()
        if multiprocessing.get_start_method() != "fork" and os.name == "posix":
            resource_tracker.ensure_running()  # which lets SIGINT and SIGTERM through when it is first started
        with _starting, undisturbed():
            self.line, theirs = multiprocessing.Pipe()
            lifeline, self._lifeline = multiprocessing.Pipe(duplex=False)
            _held.update((self.line, self._lifeline))
            with theirs, lifeline:
                given = (work, batches, theirs, lifeline, gc.isenabled())
                self.process = multiprocessing.Process(target=_serve, args=given, daemon=True)
                self.process.start()

    def give(self, number: int) -> None:
        """Have it work on the batch of that number when it has done those that are waiting."""
        self.waiting.append(number)
        with contextlib.suppress(OSError):  # it has died, which `take` finds out
            self.line.send(number)

    def take(self) -> list[Outcome]:
        """Return the outcomes of the batch that has been waiting longest.

        Raises:
            Died: there will be none.
            BaseException: what `work` has raised.
        """
        try:
            outcomes, error = self.line.recv()
        except (EOFError, OSError):
            raise Died from None
        self.waiting.popleft()
        if error is not None:
            raise error
        return outcomes  # type: ignore[no-any-return]

    def close(self) -> None:
        """Let go of the process, which ends it."""
        self.line.close()
        self._lifeline.close()


def ready(workers: Sequence[Worker[Item, Outcome]]) -> list[Worker[Item, Outcome]]:
    """Return the workers that have outcomes or have died, as soon as there is one."""
    lines = connection.wait([worker.line for worker in workers])
    return [worker for worker in workers if worker.line in lines]


def end(workers: Sequence[Worker[Item, Outcome]]) -> None:
    """End the processes at once."""
    with undisturbed():
        for worker in workers:
            worker.process.kill()
        for worker in workers:
            worker.process.join(_PATIENCE)
            worker.close()


@contextlib.contextmanager
def undisturbed() -> Iterator[None]:
    """Let the signals wait; a process that is started meanwhile begins with all of them waiting."""
    if not hasattr(signal, "pthread_sigmask"):  # Windows
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, ())
    try:
        # This call raises what came before it, when the signals wait already.
        signal.pthread_sigmask(signal.SIG_BLOCK, ENDING)
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _serve(
    work: Callable[[Sequence[Item]], list[Outcome]],
    batches: Sequence[Sequence[Item]],
    line: Connection,
    lifeline: Connection,
    collecting: bool,  # noqa: FBT001 (it is handed over by its place)
) -> None:
    """Work on the batches whose numbers come through the line, until it ends."""
    _prepare(lifeline)
    if not collecting:  # only a forked process has it from the first one
        gc.disable()
    with contextlib.suppress(EOFError, OSError):  # the first process has gone
        while True:
            answer = _answer(work, batches[line.recv()])
            try:
                line.send(answer)
            except OSError:
                raise
            except Exception as error:  # noqa: BLE001 (pickle raises of every kind)
                line.send(([], RuntimeError("".join(format_exception(error)))))


def _answer(
    work: Callable[[Sequence[Item]], list[Outcome]], batch: Sequence[Item]
) -> tuple[list[Outcome], BaseException | None]:
    """Return the outcomes of a batch, and what was raised instead of them."""
    try:
        return work(batch), None
    except BaseException as error:  # noqa: BLE001 (it is raised in the first process)
        error.add_note("".join(format_exception(error)))
        return [], error


def _prepare(lifeline: Connection) -> None:
    """Make a process that has just started, with its signals waiting, one that works for another."""
    # A terminal sends these to every process: the first one tells of it, and ends the others.
    for number in ENDING:
        signal.signal(number, signal.SIG_DFL if number == signal.SIGTERM else signal.SIG_IGN)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, ENDING)
    with contextlib.suppress(ImportError, AttributeError, OSError):
        _kill_at_the_end_of(lifeline)
    threading.Thread(target=_die_with, args=(lifeline,), daemon=True).start()


def _kill_at_the_end_of(lifeline: Connection) -> None:
    """Have the system send SIGKILL when the lifeline ends, as Linux does: a thread has to wait for long matches."""
    import fcntl  # noqa: PLC0415 (Windows has none)

    fcntl.fcntl(lifeline.fileno(), fcntl.F_SETSIG, signal.SIGKILL)  # type: ignore[attr-defined, unused-ignore]
    fcntl.fcntl(lifeline.fileno(), fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(lifeline.fileno(), fcntl.F_GETFL)
    fcntl.fcntl(lifeline.fileno(), fcntl.F_SETFL, flags | os.O_ASYNC)


def _die_with(lifeline: Connection) -> None:
    """End this process when the lifeline ends, or has ended."""
    with contextlib.suppress(EOFError, OSError):
        lifeline.recv_bytes()
    os._exit(1)


def _let_go() -> None:
    """Close, in a process that has just been forked, what only the one that forked it may hold."""
    for each in tuple(_held):
        each.close()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_let_go)
