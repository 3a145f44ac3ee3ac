"""The one way to open what a run reads: nothing here waits for ever or takes more memory than it may.

What lies beside an article or above it may have come with anybody's pull request: a link to /dev/zero has no end, and a
pipe that nobody writes to gives none, nor does /proc/kmsg, which passes for a file. So each is opened once and without
waiting, what counts is what has been opened, and no more is read than the caller allows.
"""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import BinaryIO

from quotecheck.errors import NotAFile, TooLarge

ANY = sys.maxsize
"""As many bytes as there are."""
_AT_ONCE = 1 << 20
_READ = os.O_RDONLY | sum(getattr(os, name, 0) for name in ("O_BINARY", "O_CLOEXEC", "O_NOCTTY"))
_UNAWAITED = getattr(os, "O_NONBLOCK", 0)  # which Windows lacks, and with it files that wait
_KINDS = (
    (stat.S_ISFIFO, "a pipe"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISCHR, "a device"),
    (stat.S_ISBLK, "a device"),
)

Path = str | os.PathLike[str]


def read_file(path: Path, most: int) -> bytes:
    """Return what a file holds.

    Args:
        path: a file, or a link to one.
        most: how many bytes that may be.

    Raises:
        OSError: there is none, or it cannot be read. NotAFile and TooLarge are such errors.
    """
    with _opened(path, stat.S_ISREG) as descriptor:
        return _all(descriptor, path, most)


def read_named(path: Path, most: int) -> bytes:
    """Return what a file holds that an option names, or a pipe, as in `--config <(…)`, unless nobody writes to it.

    Args:
        path: a file, a link to one, or a pipe.
        most: how many bytes that may be.

    Raises:
        OSError: there is neither, or it cannot be read. NotAFile and TooLarge are such errors.
    """
    with _opened(path, _is_file_or_pipe) as descriptor:
        beginning = b""
        if stat.S_ISFIFO(os.fstat(descriptor).st_mode):
            try:
                beginning = os.read(descriptor, 1)
            except BlockingIOError:  # there is a writer that has not written yet
                pass
            else:
                if not beginning:
                    raise NotAFile(errno.EINVAL, "a pipe that nobody writes to", path)
            os.set_blocking(descriptor, True)
        return beginning + _all(descriptor, path, most - len(beginning))


def read_awaited(path: Path, most: int) -> bytes:
    """Return what a file holds, or a pipe, as in `quotecheck <(…)`, as soon as somebody has written all of it.

    Args:
        path: a file, a link to one, or a pipe.
        most: how many bytes that may be.

    Raises:
        OSError: there is neither, or it cannot be read. NotAFile and TooLarge are such errors.
    """
    with _opened(path, _is_file_or_pipe, awaited=stat.S_ISFIFO) as descriptor:
        return _all(descriptor, path, most)


def read_stream(stream: BinaryIO, name: str, most: int) -> bytes:
    """Return what comes on a stream that is open.

    Args:
        stream: standard input.
        name: what to call it.
        most: how many bytes that may be.

    Raises:
        OSError: it cannot be read. TooLarge is such an error.
    """
    return _joined(stream.read, name, most)


def _nothing(_: int) -> bool:
    """Return that no kind of file is meant."""
    return False


def _is_file_or_pipe(mode: int) -> bool:
    """Return whether a mode is that of a file or a pipe."""
    return stat.S_ISREG(mode) or stat.S_ISFIFO(mode)


@contextmanager
def _opened(path: Path, allowed: Callable[[int], bool], awaited: Callable[[int], bool] = _nothing) -> Iterator[int]:
    """Give a descriptor of what stands at `path` if that is `allowed`, and close it.

    What is not `awaited` is opened without waiting, and says so where it has nothing to give at the moment.
    """
    try:
        # To open a device may do something, such as rewind a tape; after that anything may stand there.
        mode = os.stat(path).st_mode
        _refuse(path, mode, allowed)
        descriptor = os.open(path, _READ | (0 if awaited(mode) else _UNAWAITED))
    except ValueError:  # a NUL character in the name
        raise FileNotFoundError(errno.ENOENT, os.strerror(errno.ENOENT), path) from None
    try:
        mode = os.fstat(descriptor).st_mode
        _refuse(path, mode, allowed)
        if _UNAWAITED:
            os.set_blocking(descriptor, awaited(mode))
        yield descriptor
    finally:
        os.close(descriptor)


def _refuse(path: Path, mode: int, allowed: Callable[[int], bool]) -> None:
    """Raise the error that says what stands at `path`, unless that is allowed."""
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), path)
    if not allowed(mode):
        what = next((what for is_kind, what in _KINDS if is_kind(mode)), "something else")
        raise NotAFile(errno.EINVAL, what, path)


def _all(descriptor: int, path: Path, most: int) -> bytes:
    """Return what a descriptor gives up to its end."""
    size = os.fstat(descriptor).st_size
    if size > most:
        raise TooLarge(errno.EFBIG, f"{most:,} bytes", path)
    try:
        return _joined(lambda length: os.read(descriptor, length), path, most, size + 1)
    except BlockingIOError:  # /proc/kmsg
        raise NotAFile(errno.EINVAL, "a stream without an end", path) from None


def _joined(read: Callable[[int], bytes], name: Path, most: int, first: int = _AT_ONCE) -> bytes:
    """Return what `read` gives until it gives nothing; at first it is asked for so many bytes."""
    chunks, left, length = [], most, first
    while chunk := read(min(length, left + 1, ANY)):
        left -= len(chunk)
        if left < 0:
            raise TooLarge(errno.EFBIG, f"{most:,} bytes", name)
        chunks.append(chunk)
        length = _AT_ONCE
    return b"".join(chunks)
