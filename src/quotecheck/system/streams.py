"""Standard output and error as the program writes to them, in any state that a shell may leave them in."""

from __future__ import annotations

import io
import os
import sys
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from typing import BinaryIO


_AT_ONCE = 1 << 20  # characters


class OutputClosed(Exception):
    """Standard output cannot be written to; `error` says why.

    It is not an OSError itself, which what prints a page of help would handle as its own, with another exit status.
    """

    def __init__(self, error: OSError) -> None:
        super().__init__(error.strerror)
        self.error = error


class Output(io.TextIOWrapper):
    """Standard output that distinguishes its own failures from all others."""

    def write(self, text: str) -> int:
        """Write the text, or raise OutputClosed; in parts, for to encode all of a long report takes its size again."""
        try:
            for at in range(0, max(1, len(text)), _AT_ONCE):  # typer tells by an empty write what a stream takes
                super().write(text[at : at + _AT_ONCE])
            return len(text)
        except OSError as error:
            raise self._closed(error) from None

    def flush(self) -> None:
        """Write what is buffered, or raise OutputClosed."""
        try:
            super().flush()
        except OSError as error:
            raise self._closed(error) from None

    def _closed(self, error: OSError) -> OutputClosed:
        """Return the error to raise; what is buffered must not be flushed again at exit."""
        os.dup2(os.open(os.devnull, os.O_WRONLY), self.fileno())
        return OutputClosed(error)


class Remarks(io.TextIOWrapper):
    """Standard error; what cannot be written is dropped, and the exit status still reports the outcome."""

    def write(self, text: str) -> int:
        """Write the text if possible."""
        with suppress(OSError):
            super().write(text)
        return len(text)

    def flush(self) -> None:
        """Write what is buffered if possible."""
        with suppress(OSError):
            super().flush()


def _whole(buffer: BinaryIO) -> BinaryIO:
    """Return a stream that writes all or fails: PYTHONUNBUFFERED leaves a raw one, which may write a part."""
    return io.BufferedWriter(buffer) if isinstance(buffer, io.RawIOBase) else buffer


def set_up() -> None:
    """Make standard output an `Output`, and let what is said on a closed or full standard error be lost."""
    if sys.stdout is None:
        # `quotecheck story.txt >&-`: a file that can only be read fails as soon as something is written.
        sys.stdout = Output(open(os.devnull, "rb"), encoding="utf-8")  # noqa: SIM115 (open to the end)
    elif isinstance(sys.stdout, io.TextIOWrapper):
        # Not detached: the width of the terminal is asked of the first one.
        sys.stdout = Output(_whole(sys.stdout.buffer), sys.stdout.encoding, line_buffering=sys.stdout.line_buffering)
    if sys.stderr is None:
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 (else print turns to standard output)
    elif isinstance(sys.stderr, io.TextIOWrapper):
        sys.stderr = Remarks(sys.stderr.buffer, sys.stderr.encoding, line_buffering=True)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # A terminal that knows no Khmer gets a question mark, not a traceback.
            stream.reconfigure(errors="replace")
