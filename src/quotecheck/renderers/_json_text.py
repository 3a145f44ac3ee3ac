"""JSON in ASCII in which no build server finds a command when it is printed in a log."""

from __future__ import annotations

import json

from quotecheck.system.printable import LOG_MARK


def dumps(value: object, indent: int | None = None) -> str:
    """Return a value as JSON; what would begin a command within a line is an escape, which means the same.

    Args:
        value: what `json.dumps` takes.
        indent: how far each level is set in; everything stands on one line unless it is given.
    """
    return LOG_MARK.sub(r"\\u0023", json.dumps(value, indent=indent))  # only a string contains this character
