"""Run the command: `python -m quotecheck`."""

from __future__ import annotations

import gc
import os
import signal
import sys

from quotecheck import __version__
from quotecheck.errors import unwritten
from quotecheck.streams import Unheard, set_up

FAILED = 2
INTERRUPTED = 130
CLOSED_PIPE = 141
TERMINATED = 143
COMPLETING = "_QUOTECHECK_COMPLETE"
"""The variable by which a script in `shells` asks what may stand at the cursor."""


def main() -> None:
    """Run the command line and leave with its exit status; nothing is loaded that the version does not need."""
    set_up()
    signal.signal(signal.SIGTERM, _end)
    gc.disable()  # the stages' values hold no cycles; looking took a fifth of the time on 1 MB of text
    try:
        status = _run(sys.argv[1:])
        sys.stdout.flush()
    except KeyboardInterrupt:
        status = TERMINATED
        if signal.getsignal(signal.SIGTERM) is _end:  # else watchfiles has made this of the exit that was under way
            print("quotecheck: interrupted", file=sys.stderr)
            status = INTERRUPTED
    except Unheard as unheard:
        status = CLOSED_PIPE  # `quotecheck … | head -1`: whoever read has gone
        if not isinstance(unheard.error, BrokenPipeError):
            print(f"quotecheck: {unwritten(unheard.error, 'give standard output a taker')}", file=sys.stderr)
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
        print(f"quotecheck {__version__}")
        return 0
    from quotecheck.cli import run

    return run(arguments)


if __name__ == "__main__":
    main()
