"""Which command a command line means, and who parses the rest of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

import typer
from typer.core import TyperCommand
from typer.main import get_command


def parser(command: Callable[..., int], epilog: str | None = None) -> TyperCommand:
    """Return the parser of one command; `epilog` ends its help."""
    app = typer.Typer(add_completion=False)
    app.command(epilog=epilog)(command)
    parsing = get_command(app)
    assert isinstance(parsing, TyperCommand)
    return parsing


def split(arguments: Sequence[str], commands: Mapping[str, Callable[..., int]], default: str) -> tuple[str, list[str]]:
    """Return which command is meant, and its arguments.

    A command's name counts where the first path would stand: `quotecheck --format json rules` lists the rules, and
    `quotecheck article.txt rules` checks two files.
    """
    if not commands.keys() & set(arguments):
        return default, list(arguments)
    options = [option for command in commands.values() for option in parser(command).params]
    valued = {name for option in options if not getattr(option, "is_flag", True) for name in option.opts}
    expected = False
    for i, word in enumerate(arguments):
        if expected or (word.startswith("-") and word not in ("-", "--")):
            expected = not expected and word in valued
            continue
        if word in commands:
            return word, [*arguments[:i], *arguments[i + 1 :]]
        break
    return default, list(arguments)
