"""Text made safe to print: no control characters for a terminal, no commands for a build server that reads a log."""

from __future__ import annotations

import re
from collections.abc import Sequence

from quotecheck.system.expressions import expression

# Control characters (C0, DEL, C1), line ends of other kinds, and the marks that turn the direction of writing.
_ACTIVE = (
    *(*range(0x20), *range(0x7F, 0xA0), 0x2028, 0x2029, *range(0x202A, 0x202F)),
    *(0x200E, 0x200F, 0x061C, *range(0x2066, 0x206A), 0xFEFF),
)
_REPLACEMENT = "\ufffd"
_HARMLESS = dict.fromkeys(_ACTIVE, _REPLACEMENT) | {ord("\t"): " ", ord("\n"): " ", ord("\r"): " "}
_ESCAPES = {code: f"\\u{code:04x}" for code in _ACTIVE}
_ESCAPES_IN_LINES = {code: escape for code, escape in _ESCAPES.items() if chr(code) not in "\t\n\r"}
_LONE_RETURN = expression(r"\r(?!\n)")
# What GitHub's and Gitea's runners and Azure's agent take for a command wherever it stands in a line of a log, and what
# the runners take for one at the beginning of a line, white space aside.
LOG_MARK = expression(r"#(?=#\[|#vso\[)", re.IGNORECASE)
_COMMAND = expression(r"^([^\S\n]*):(?=:)", re.MULTILINE)


def printable(text: str) -> str:
    """Return `text` on one line with every control character replaced, one for one, so that columns stay."""
    return LOG_MARK.sub(_REPLACEMENT, text.translate(_HARMLESS))


def counted(number: int, thing: str, things: str = "") -> str:
    """Return how many things there are in words: 1 file, 3 files, 0 files; `things` is said of several, if given."""
    return f"{number} {thing if number == 1 else things or thing + 's'}"


def joined(words: Sequence[str]) -> str:
    """Return words as a list: Ana Moe, Bo Lie and Kari Dahl."""
    return " and ".join(filter(None, (", ".join(words[:-1]), *words[-1:])))


def on_one_line(words: str) -> str:
    """Return words as `printable` does, white space as single spaces."""
    return " ".join(printable(words).split())


def no_command(lines: str) -> str:
    """Return lines of which no build server takes one for a command: its first character is replaced."""
    return LOG_MARK.sub(_REPLACEMENT, _COMMAND.sub(rf"\1{_REPLACEMENT}", lines))


def spelt_out(lines: str) -> str:
    r"""Return lines in which control characters are written as escapes, such as `\u001b`; tabs and line ends stay."""
    return _LONE_RETURN.sub(r"\\r", lines).translate(_ESCAPES_IN_LINES)


def escaped(words: str) -> str:
    """Return words as they stand in a string of JSON or TOML, every control character and `##[` as an escape."""
    import json  # noqa: PLC0415 (2 ms that a page of text is spared)

    return LOG_MARK.sub(r"\\u0023", json.dumps(words, ensure_ascii=False)[1:-1].translate(_ESCAPES))


def is_plain(words: str) -> bool:
    """Return whether words hold no control character, and nothing that UTF-8 cannot hold."""
    return not any(ord(character) in _ESCAPES or "\ud800" <= character <= "\udfff" for character in words)
