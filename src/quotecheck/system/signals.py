"""The signals that end the program: the first one does, soon, whatever signals follow.

It is raised as KeyboardInterrupt, so that bar, files and cache are closed on the way out. That way can be barred: code
that is not ours may swallow an exception, or wait for a terminal that is stopped. So a thread sees to the end of it.

Only what is built into the interpreter is imported, since until then Ctrl-C gives a traceback: `signal`, `contextlib`
and what they load take as long as the interpreter itself.
"""

from __future__ import annotations

import _signal  # type: ignore[import-not-found]
import _thread
import os
import sys
import time

ENDING = tuple(getattr(_signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(_signal, name))
"""Windows has no SIGHUP."""
_PATIENCE = 1.0  # seconds that the way out may take
_LAST_WORDS = 0.1  # seconds that its last line may take


class Ending:
    """Which of the signals ends the program; `number` is 0 as long as none does."""

    def __init__(self) -> None:
        self.number = 0
        self._settled = False
        self._said = _thread.allocate_lock()

    def listen(self) -> None:
        """Raise KeyboardInterrupt at the first signal from now on; one that is ignored (nohup) stays so."""
        for number in ENDING:
            if _signal.getsignal(number) not in (_signal.SIG_IGN, None):
                _signal.signal(number, self._hear)

    def settle(self) -> None:
        """Let no signal count from now on, since the exit status is known."""
        self._settled = True

    def leave(self, status: int) -> None:
        """Leave with `status`, or with that of the signal that came.

        Nothing of Python's own way out is left to be interrupted, and a long report's values need not be freed one by
        one. What standard output still holds is lost.
        """
        self._tell()
        os._exit(128 + self.number if self.number else status)

    def _hear(self, number: int, _: object) -> None:
        """Begin the end, unless it has begun."""
        # Not by ignoring what comes next: of a signal that came just before, Python prints that it is ignored.
        if self.number or self._settled:
            return
        self.number = number
        sys.unraisablehook = lambda _: None  # which tells of an exception raised in a `__del__`
        try:
            _thread.start_new_thread(self._insist, ())
        except RuntimeError:  # the system grants no more threads
            raise KeyboardInterrupt from None
        raise KeyboardInterrupt

    def _insist(self) -> None:
        """Leave if the way out takes too long."""
        time.sleep(_PATIENCE)
        # In a thread of its own, since a terminal that is stopped takes nothing.
        _thread.start_new_thread(self._tell, ())
        time.sleep(_LAST_WORDS)
        os._exit(128 + self.number)

    def _tell(self) -> None:
        """Tell of an interruption, once."""
        if self.number == _signal.SIGINT and sys.stderr and self._said.acquire(blocking=False):
            try:
                print("quotecheck: interrupted", file=sys.stderr, flush=True)  # noqa: T201
            except OSError:  # before standard error was set up
                return


ending = Ending()
"""This program's."""
