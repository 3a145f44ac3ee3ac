"""Everything quotecheck can fail with; each prints as one line: what happened, then what to do."""

from __future__ import annotations

import errno
import os
from collections.abc import Iterable
from itertools import islice


class QuotecheckError(Exception):
    """The root: catch this to catch all that follow."""


class BadUsage(QuotecheckError):
    """An option whose value means nothing."""


class UnreadableInput(QuotecheckError):
    """A path that is missing, binary, in no known encoding, or a folder without articles."""


class UnwritableOutput(QuotecheckError):
    """A place that no report can go to, or that two reports would go to."""


class UnknownFormat(QuotecheckError):
    """A format name that no file of `readers` or `renderers` bears."""


class UnknownRule(QuotecheckError):
    """A rule code or name that no check declares."""


class BadConfig(QuotecheckError):
    """Configuration that cannot be understood."""


class BadConfigValue(BadConfig):
    """A part of the configuration file at `path` that cannot be understood, which `reason` says.

    `keys` leads to the part: keys, and numbers of items from 0; `offset` as in `BadValue`. The path is empty where the
    settings are known and not their file.
    """

    def __init__(self, path: str, reason: str, keys: tuple[str | int, ...], offset: int | None = None) -> None:
        super().__init__(path, reason, keys, offset)
        self.path = path
        self.reason = reason
        self.keys = keys
        self.offset = offset

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}" if self.path else self.reason


class BadBaseline(QuotecheckError):
    """A baseline that cannot be read, understood or written."""


class NoHistory(QuotecheckError):
    """A git revision, or a repository, that is not there, or no git to ask."""


class Unfixable(QuotecheckError):
    """A file that fixes cannot be written to."""


class BadSuppression(QuotecheckError):
    """A file beside an article that cannot be read or understood; `reason` lacks the path."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(path, reason)
        self.path = path
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


class BadWordList(QuotecheckError):
    """A line of a word list, shipped or configured, that cannot be understood."""


class NotAFile(OSError):
    """A pipe, a device or the like, which `strerror` names, in the place of a file."""


class TooLarge(OSError):
    """A file with more bytes than are read of such a file, which `strerror` says."""


def unknown(what: str, word: str, known: Iterable[str], listing: str = "") -> str:
    """Return the line that says that `word` is no known `what`, with the nearest known one or all of them.

    Where they are too many for a line, the line names the command `listing` that lists them.
    """
    from difflib import get_close_matches  # noqa: PLC0415 (10 ms that only a mistake costs)

    choices = sorted(known)
    # QC999 is not a slip of QC903: of a code one character may be wrong.
    letters = word.rstrip("0123456789")
    near = get_close_matches(word, choices, n=1, cutoff=0.8 if letters != word and letters.isalpha() else 0.6)
    if near:
        return f"unknown {what} {word!r}: did you mean {near[0]!r}?"
    if len(choices) > 20:
        return f"unknown {what} {word!r}" + (f": see {listing}" if listing else "")
    return f"unknown {what} {word!r}: choose from {', '.join(choices)}"


def why(error: OSError) -> str:
    """Return what went wrong with a path and what to do, for the things that mostly do."""
    match error:
        case NotAFile():
            return f"is {error.strerror}, not a file: check the path"
        case TooLarge():
            return f"is larger than {error.strerror}, the most that is read of such a file: shorten it"
        case FileNotFoundError() | NotADirectoryError():
            near = _neighbour(error.filename)
            return f"no such file: did you mean {near}?" if near else "no such file: check the path"
        case PermissionError():
            return "may not be read: check its permissions"
    return f"cannot be read ({error.strerror or error}): check the path"


def _neighbour(path: object) -> str:
    """Return the path of the file or folder whose name is nearest to the last part of one that is not there.

    Nothing where none is near, or where the folder cannot be listed or has very many files.
    """
    from difflib import get_close_matches  # noqa: PLC0415 (10 ms that only a mistake costs)

    if not isinstance(path, str):
        return ""
    folder, name = os.path.split(path.rstrip(os.sep))
    try:
        with os.scandir(folder or os.curdir) as entries:
            names = [entry.name for entry in islice(entries, _MOST_NAMES)]
    except (OSError, ValueError):
        return ""
    if name in names:  # a link to a file that is gone
        return ""
    near = get_close_matches(name, [each for each in names if not each.startswith(".")], n=1, cutoff=0.75)
    return os.path.join(folder, near[0]) if near else ""


_MOST_NAMES = 2000
"""Names of a folder among which a mistyped one is looked for."""


def unwritten(error: OSError, advice: str) -> str:
    """Return why a report cannot be written and what to do: `advice`, unless the error has its own."""
    return f"the report {unwritable(error, advice)}"


def unwritable(error: OSError, advice: str) -> str:
    """Return why a file cannot be written and what to do: `advice`, unless the disk is full or the file is linked."""
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        advice = "make room for it"
    elif error.errno == errno.EMLINK:
        advice = "replace it by a copy of its own, or name another file"
    reason = error.strerror or "it is closed"  # which Python finds out without asking the system
    return f"cannot be written ({reason}): {advice}"


def crash(error: Exception) -> str:
    """Return in one line what an unforeseen error is, and the place in the code where it arose."""
    from traceback import extract_tb  # noqa: PLC0415 (nothing that a run without faults needs)

    place = extract_tb(error.__traceback__)[-1]
    said = " ".join(str(error).split())[:200]
    return f"{type(error).__name__} at {place.filename.rpartition('/')[2]}:{place.lineno}: {said}"
