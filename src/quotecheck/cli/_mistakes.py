"""What is wrong with a command line, in one line of plain English."""

from __future__ import annotations

import os
import re
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from quotecheck.errors import BadUsage, unknown

if TYPE_CHECKING:
    from typer.core import TyperCommand, TyperOption
    from typer.exceptions import TyperException

_WHOLE = 100  # per cent
_LEAST = 10  # a smaller number without a sign is no percentage


def mistake(error: TyperException, parsing: TyperCommand, program: str) -> str:
    """Return what is wrong, and what to write instead or where that is documented.

    Args:
        error: what the parser found.
        parsing: the parser.
        program: the command as it is called.
    """
    message = _worded(error, parsing)
    return message if message.endswith("?") or ": " in message else f"{message}: see {program} --help"


def refuse_mistyped_command(paths: Sequence[str], commands: Collection[str]) -> None:
    """Refuse a first path that is no file, but nearly the name of a command.

    Raises:
        BadUsage: it is.
    """
    if not paths or os.path.lexists(paths[0]) or not paths[0].isalpha():
        return
    if paths[0] == "help":
        raise BadUsage("help: no such file or command: did you mean quotecheck --help?")
    from difflib import get_close_matches

    if near := get_close_matches(paths[0], commands, n=1, cutoff=0.7):
        raise BadUsage(f"{paths[0]}: no such file or command: did you mean quotecheck {near[0]}?")


def _worded(error: TyperException, parsing: TyperCommand) -> str:
    from typer.core import TyperOption

    message = error.format_message().rstrip(".")
    option = getattr(error, "option_name", "")
    if hasattr(error, "possibilities"):
        known = [name for each in parsing.params for name in (*each.opts, *each.secondary_opts) if name[0] == "-"]
        suggested = unknown("option", option, [*known, "--help", "--help-all"])
        return suggested if suggested.endswith("?") else f"unknown option {option!r}"
    if option:
        return f"{option} takes no value" if "does not take" in message else f"{option} needs a value"
    parameter = getattr(error, "param", None)
    if isinstance(parameter, TyperOption):
        return _bad_value(parameter, getattr(error, "message", ""))
    if extra := re.search(r"unexpected extra arguments? ?\(?s?\)? \((.*)\)", message):
        return f"unexpected argument {extra[1]!r}"
    return message


def _bad_value(option: TyperOption, message: str) -> str:
    """Return which value an option does not take, and which it does."""
    value = message.partition(" is not ")[0].strip("'")
    choices = getattr(option.type, "choices", None)
    if choices:
        return unknown(f"{option.opts[0]} value", value, map(str, choices))
    least, most = getattr(option.type, "min", None), getattr(option.type, "max", None)
    if least is None or most is None:
        return f"{option.opts[0]}: {message.rstrip('.')}"
    value = value.removesuffix(".0")  # 2, as it is typed mostly
    return f"invalid {option.opts[0]} value {value!r}: give a number from {least:g} to {most:g}{_example(value)}"


def _example(value: str) -> str:
    """Return the number that a percentage stands for."""
    try:
        number = float(value.removesuffix("%"))
    except ValueError:
        return ""
    return f", such as {number / _WHOLE:g}" if _LEAST <= number <= _WHOLE or value.endswith("%") else ""
