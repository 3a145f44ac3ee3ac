"""Run the command: `python -m quotecheck`."""

from __future__ import annotations

import gc
import io
import os
import signal
import sys

from quotecheck import __version__

FAILED = 2
INTERRUPTED = 130
CLOSED_PIPE = 141
TERMINATED = 143
COMPLETING = "_QUOTECHECK_COMPLETE"
"""The variable by which a script in `shells` asks what may stand at the cursor."""


def main() -> None:
    """Run the command line and leave with its exit status; nothing is loaded that the version does not need."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that knows no Khmer gets a question mark, not a traceback.
            stream.reconfigure(errors="replace")
    signal.signal(signal.SIGTERM, _end)
    gc.disable()  # the stages' values hold no cycles; looking took a fifth of the time on 1 MB of text
    try:
        status = _run(sys.argv[1:])
    except KeyboardInterrupt:
        status = TERMINATED
        if signal.getsignal(signal.SIGTERM) is _end:  # else watchfiles has made this of the exit that was under way
            print("quotecheck: interrupted", file=sys.stderr)
            status = INTERRUPTED
    except OSError as error:
        # `quotecheck … | head -1`: whoever read has gone; what is left must not be flushed into the void at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        status = CLOSED_PIPE
        if not isinstance(error, BrokenPipeError):
            print(f"quotecheck: the report cannot be written ({error.strerror}): make room for it", file=sys.stderr)
            status = FAILED
    sys.exit(status)


def _end(*_: object) -> None:
    """Leave as after an error, so that processes, bar and cache are closed; a second signal ends it at once."""
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    sys.exit(TERMINATED)


def _run(arguments: list[str]) -> int:
    """Return the exit status of one command line."""
    if COMPLETING in os.environ:
        from quotecheck.cli import complete

        return complete(arguments)
    if arguments == ["--version"]:
        print(f"quotecheck {__version__}", flush=True)
        return 0
    from quotecheck.cli import run

    status = run(arguments)
    if sys.stdout is not None:
        sys.stdout.flush()
    return status


if __name__ == "__main__":
    main()
