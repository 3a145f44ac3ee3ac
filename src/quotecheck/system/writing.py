"""The one way in which a run writes a file: whole or not at all.

The new content goes into a temporary file in the same folder, which then takes the name of the old file: a reader sees
one or the other, and a full disk, a signal or a crash leaves the old one. The temporary file's name is made from the
target's, and its writer holds a lock on it: one that nobody has locked was left by a run that was killed, and the next
run that writes the same target removes it.
"""

from __future__ import annotations

import contextlib
import errno
import os
import stat
import sys
from collections.abc import Iterator
from typing import BinaryIO

PREFIX = ".quotecheck-"
"""What the names of temporary files begin with; in folders, names that begin with a dot are passed over."""
_WRITERS = 16  # of one target at the same time; more wait for nobody and fail
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
_OLD = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0)


def write_file(path: str, data: bytes) -> None:
    """Make `data` the content of the file at `path`, as `replace_file` does, or make that file.

    What is no regular file, such as a pipe or a device, and standard output and error take the data as it comes: a file
    so replaced would lose what else goes there, as in `quotecheck --format csv=/dev/stdout … > all.txt`.

    Raises:
        OSError: that cannot be done; see `replace_file`.
        ValueError: no file can have this path.
    """
    try:
        status = os.stat(path)
    except FileNotFoundError:  # a link may lead to where it will be
        if not os.path.basename(path):
            raise
        return _replace(os.path.realpath(path), data, None)
    stream = _standard_stream(status)
    if stream is None and stat.S_ISREG(status.st_mode):
        return replace_file(path, data)
    with open(path if stream is None else os.dup(stream), "wb", buffering=0) as file:
        return _put(file, data)


def replace_file(path: str, data: bytes) -> None:
    """Make `data` the content of the regular file at `path`, which keeps owner, permissions and extended attributes.

    A link stays a link: its target is replaced.

    Raises:
        OSError: that cannot be done, and the file is as it was. EMLINK: it has other names (hard links), which would
            keep the old content; to write to all of them at once is not possible.
    """
    path = os.path.realpath(path)
    old = os.stat(path)
    if not os.access(path, os.W_OK):
        raise PermissionError(errno.EACCES, os.strerror(errno.EACCES))
    if old.st_nlink > 1:
        raise OSError(errno.EMLINK, "other hard links to it would keep the old content")
    _replace(path, data, old)


def _replace(path: str, data: bytes, old: os.stat_result | None) -> None:
    """Write a file beside `path`, with the permissions of the `old` one, and give it that name."""
    for fresh in (name for name in _names(path) for _ in range(2)):
        try:
            with _created(fresh, 0o666 if old is None else 0o600) as file:
                _put(file, data)
                if old is not None:
                    _dress(file, path, old)
                os.fsync(file.fileno())
                if sys.platform != "win32":  # the name is taken while the lock is held
                    return os.replace(fresh, path)
            return os.replace(fresh, path)  # Windows moves no file that is open
        except FileExistsError:
            _clear(fresh)
        except BaseException:
            _clear(fresh)
            raise
    raise FileExistsError(errno.EEXIST, f"every name for a temporary file beside it is in use ({PREFIX}*)")


def _names(path: str) -> Iterator[str]:
    """Yield the names that a temporary file for `path` may have; nearly always the first is free."""
    folder, name = os.path.split(path)
    from hashlib import blake2b  # noqa: PLC0415 (4 ms that a run which writes no file is spared)

    mark = blake2b(os.fsencode(name), digest_size=8).hexdigest()
    return (os.path.join(folder, f"{PREFIX}{mark}-{number}") for number in range(_WRITERS))


@contextlib.contextmanager
def _created(path: str, mode: int) -> Iterator[BinaryIO]:
    """Give a new file that is locked for as long as it is open.

    Raises:
        FileExistsError: there is one already, or another run took this one for a leftover before it was locked.
    """
    with open(os.open(path, _NEW, mode), "wb", buffering=0) as file:
        if not _locked(file.fileno()) or not _is_at(file.fileno(), path):
            raise FileExistsError(errno.EEXIST, os.strerror(errno.EEXIST), path)
        yield file


def _clear(path: str) -> None:
    """Remove the temporary file of a run that no longer writes it; what is another run's, or no file, stays."""
    with contextlib.suppress(OSError):
        if os.path.islink(path):
            os.unlink(path)
            return
        handle = os.open(path, _OLD)
        try:
            ours = stat.S_ISREG(os.fstat(handle).st_mode) and _locked(handle) and _is_at(handle, path)
            if ours and sys.platform != "win32":
                os.unlink(path)
        finally:
            os.close(handle)
        if sys.platform == "win32":  # which removes no file that is open, such as one that is being written
            os.unlink(path)


def _locked(handle: int) -> bool:
    """Return whether the file is locked by this process now; where there are no locks, every file is."""
    try:
        import fcntl  # noqa: PLC0415 (Windows has none)
    except ImportError:
        return True
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in (errno.EWOULDBLOCK, errno.EACCES)  # else a network drive without locks
    return True


def _is_at(handle: int, path: str) -> bool:
    """Return whether `path` is still the name of the open file."""
    try:
        return os.path.samestat(os.fstat(handle), os.lstat(path))
    except FileNotFoundError:
        return False


def _put(file: BinaryIO, data: bytes) -> None:
    """Write all of the data; a system call may take a part of it."""
    rest = memoryview(data)
    while rest:
        rest = rest[file.write(rest) :]


def _dress(file: BinaryIO, path: str, old: os.stat_result) -> None:
    """Give the file the owner, the extended attributes (access lists among them) and the mode of the old one."""
    mode = stat.S_IMODE(old.st_mode)
    try:
        os.chown(file.fileno(), old.st_uid, old.st_gid)
    except (OSError, AttributeError):  # only root may give files away; Windows has no owners
        mode &= 0o777
    for name in os.listxattr(path) if hasattr(os, "listxattr") else ():
        with contextlib.suppress(OSError):  # some are the system's own
            os.setxattr(file.fileno(), name, os.getxattr(path, name))
    os.chmod(file.fileno() if os.chmod in os.supports_fd else file.name, mode)


def _standard_stream(status: os.stat_result) -> int | None:
    """Return the descriptor of standard output or error if it leads to the regular file of that status."""
    for handle in (1, 2):
        with contextlib.suppress(OSError):  # it is closed
            if stat.S_ISREG(status.st_mode) and os.path.samestat(status, os.fstat(handle)):
                return handle
    return None
