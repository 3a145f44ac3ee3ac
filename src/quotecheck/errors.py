"""Everything quotecheck can fail with; each prints as one line."""

from __future__ import annotations


class QuotecheckError(Exception):
    """The root: catch this to catch all that follow."""


class UnreadableInput(QuotecheckError):
    """A path that is missing, binary, in no known encoding, or a folder without articles."""


class UnknownFormat(QuotecheckError):
    """A format name that no file of `readers` or `renderers` bears."""


class UnknownRule(QuotecheckError):
    """A rule code or name that no check declares."""


class BadConfig(QuotecheckError):
    """Configuration that cannot be understood."""


class BadWordList(QuotecheckError):
    """A line of a word list, shipped or configured, that cannot be understood."""
