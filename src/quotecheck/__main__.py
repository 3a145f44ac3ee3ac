"""Run the command: `python -m quotecheck`."""

from __future__ import annotations

import gc
import os
import sys

from quotecheck import __version__
from quotecheck.system.signals import ending

FAILED = 2
CLOSED_PIPE = 141
COMPLETING = "_QUOTECHECK_COMPLETE"
"""The variable by which a script in `shells` asks for completions."""


def main() -> None:
    """Run the command line and exit with its status; nothing is loaded that the version does not need."""
    status = FAILED
    try:
        ending.listen()
        from quotecheck.system.streams import set_up

        set_up()
        gc.disable()  # the stages' values hold no cycles; looking took a fifth of the time on 1 MB of text
        status = _status()
        ending.settle()
    except BaseException:
        # An interruption may come as another error: Python 3.11 makes a RuntimeError of it within an import.
        if not ending.number:
            raise
    ending.leave(status)


def _status() -> int:
    """Return the exit status once everything is written, or standard output is closed."""
    from quotecheck.errors import unwritten
    from quotecheck.system.streams import OutputClosed

    try:
        status = _run(sys.argv[1:])
        sys.stdout.flush()
    except OutputClosed as closed:
        if isinstance(closed.error, BrokenPipeError):
            return CLOSED_PIPE  # `quotecheck … | head -1`: the reader has gone
        reason = unwritten(closed.error, "redirect standard output to something writable")
        print(f"quotecheck: {reason}", file=sys.stderr)
        return FAILED
    return status


def _run(arguments: list[str]) -> int:
    """Return the exit status of one command line."""
    if COMPLETING in os.environ:
        from quotecheck.cli import complete

        return complete(arguments)
    if arguments == ["--version"]:
        print(f"quotecheck {__version__}")
        return 0
    from quotecheck.cli import run

    return run(arguments)


if __name__ == "__main__":
    main()
