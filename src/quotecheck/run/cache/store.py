"""Values by key in one SQLite file, which several processes may use at a time.

The file is a convenience: whatever goes wrong with it ends its use for this run, and nothing else. One that is damaged
is removed. SQLite's ordinary journal and not its write-ahead log, since that one cannot be read where nothing may be
written, and not kept on a network drive.
"""

from __future__ import annotations

import contextlib
import os
import sqlite3
import time
from collections.abc import Callable
from hashlib import blake2b

from quotecheck.system.writing import write_file

LIMIT = 256 * 2**20
"""How many bytes of values are kept, about 7,000 articles; those used least recently make room."""
NAME = "reports-2.sqlite3"
"""The file; another number in it when its tables change."""
_PATIENCE = 2  # seconds that another process may hold the file
_BATCH = 64  # values written at once: an interrupted run loses no more
_MARK = 16
_TAG = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# quotecheck can make everything here anew; see https://bford.info/cachedir/\n"
)
_SETTINGS = (
    "PRAGMA trusted_schema = OFF",  # the file may come from elsewhere
    "PRAGMA synchronous = OFF",  # what a power cut damages is found out
    "CREATE TABLE IF NOT EXISTS reports (key BLOB PRIMARY KEY, used INTEGER NOT NULL, value BLOB NOT NULL)",
)
_OLDEST = "SELECT rowid FROM reports ORDER BY used, rowid LIMIT (SELECT count(*) / 4 + 1 FROM reports)"


class Store:
    """What a folder holds; made, if need be, when it is first opened."""

    def __init__(self, folder: str, tell: Callable[[str], None]) -> None:
        """Open the store in `folder`; `tell` hears why it cannot be used, once."""
        self._path = os.path.join(folder, NAME)
        self._tell = tell
        self._connection: sqlite3.Connection | None = None
        self._used: list[bytes] = []
        self._fresh: list[tuple[bytes, bytes]] = []
        try:
            self._connection = _opened(folder, self._path)
        except (OSError, ValueError, sqlite3.Error) as error:
            self._give_up(error)

    def get(self, key: bytes) -> bytes | None:
        """Return the value of a key as it was put, None where there is none."""
        if not self._connection:
            return None
        try:
            rows = self._connection.execute("SELECT value, used FROM reports WHERE key = ?", (key,)).fetchall()
        except sqlite3.Error as error:
            self._give_up(error)
            return None
        for sealed, used in rows:
            if isinstance(sealed, bytes) and sealed == _sealed(key, sealed[_MARK:]):
                if used != _today():
                    self._used.append(key)
                return sealed[_MARK:]
        return None

    def put(self, key: bytes, value: bytes) -> None:
        """Keep a value."""
        self._fresh.append((key, value))
        if len(self._fresh) >= _BATCH:
            self._write()

    def close(self) -> None:
        """Write what is still to be written, and let go of the file."""
        self._write()
        if self._connection:
            self._connection.close()
            self._connection = None

    def _write(self) -> None:
        """Write down what is new and what was used, at once, and make room.

        An entry is written to once a day at most: a run that finds all it needs writes nothing.
        """
        fresh = [(key, _today(), _sealed(key, value)) for key, value in self._fresh]
        used = [(_today(), key) for key in self._used]
        self._fresh, self._used = [], []
        if not self._connection or not (fresh or used):
            return
        try:
            with self._connection as connection:
                connection.execute("BEGIN IMMEDIATE")
                connection.executemany("INSERT OR REPLACE INTO reports VALUES (?, ?, ?)", fresh)
                connection.executemany("UPDATE reports SET used = ? WHERE key = ?", used)
                while _size(connection) > LIMIT:
                    # What else may be in the file is not ours to remove.
                    if not connection.execute(f"DELETE FROM reports WHERE rowid IN ({_OLDEST})").rowcount:  # noqa: S608
                        break
        except sqlite3.Error as error:
            self._give_up(error)

    def _give_up(self, error: Exception) -> None:
        """Use the file no more in this run; the next one begins anew where it is damaged."""
        if self._connection:
            self._connection.close()
            self._connection = None
        if _damaged(error):
            with contextlib.suppress(OSError):
                os.unlink(self._path)
        self._tell(
            f"{self._path}: the cache cannot be written ({_reason(error)}): name another folder, or use --no-cache"
        )


def _opened(folder: str, path: str) -> sqlite3.Connection:
    """Return a connection to the file, which is replaced if it is damaged."""
    if not os.path.isdir(folder):
        os.makedirs(folder, mode=0o700, exist_ok=True)  # it will hold what articles say before they are published
        # Only where the folder is ours: the tag tells backups to pass over all of it.
        write_file(os.path.join(folder, "CACHEDIR.TAG"), _TAG.encode())
    try:
        return _connected(path)
    except sqlite3.DatabaseError as error:
        if not _damaged(error):
            raise
        os.unlink(path)
        return _connected(path)


def _created(path: str) -> None:
    """Make the file, readable by its owner alone in whatever folder it lies; SQLite's journal takes over its mode."""
    with contextlib.suppress(FileExistsError):
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))


def _connected(path: str) -> sqlite3.Connection:
    """Return a connection to the file, with its table made."""
    _created(path)
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None)
    try:
        if not _pragma(connection, "page_count"):
            connection.execute("PRAGMA auto_vacuum = FULL")  # what makes room leaves the file smaller
        for statement in _SETTINGS:
            connection.execute(statement)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _damaged(error: Exception) -> bool:
    """Return whether the file is no database, or a damaged one; what may pass is another class of error."""
    return type(error) is sqlite3.DatabaseError


def _sealed(key: bytes, value: bytes) -> bytes:
    """Return the value behind a mark that fits no other value and no other key."""
    return blake2b(value, key=key, digest_size=_MARK).digest() + value


def _size(connection: sqlite3.Connection) -> int:
    """Return how many bytes of the file are in use."""
    pages = _pragma(connection, "page_count") - _pragma(connection, "freelist_count")
    return pages * _pragma(connection, "page_size")


def _pragma(connection: sqlite3.Connection, name: str) -> int:
    """Return a number that SQLite keeps of the file."""
    return int(connection.execute(f"PRAGMA {name}").fetchone()[0])


def _reason(error: Exception) -> str:
    """Return what went wrong, without the path."""
    return (error.strerror if isinstance(error, OSError) else None) or str(error)


def _today() -> int:
    """Return the number of the day; only what makes room depends on it, never a report."""
    return int(time.time() // 86_400)
