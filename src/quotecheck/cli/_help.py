"""The help of a command, as wide as the terminal: its usage, and what each argument and option does, by sections."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from typer.core import TyperArgument, TyperCommand, TyperOption

from quotecheck.renderers._ink import Style, ink
from quotecheck.renderers._renderer import Look
from quotecheck.run.outputs import look
from quotecheck.system.columns import cells, wrapped

_WIDEST = 110
_COLUMN = 30  # cells of the column of names
_NARROW = 76  # cells below which what an option does stands under its name
_ARGUMENTS, _OPTIONS = "Arguments", "Options"


class HelpfulCommand(TyperCommand):
    """A command whose help fits narrow terminals: no name of an option is cut."""

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401 (typer does not export the type)
        """Return the help."""
        here = look()
        return "\n".join(_lines(self, ctx, here, min(here.width, _WIDEST)))


def _lines(command: TyperCommand, context: Any, here: Look, width: int) -> Iterator[str]:  # noqa: ANN401
    usage = " ".join(command.collect_usage_pieces(context))
    yield from wrapped(f"Usage: {context.command_path} {usage}", width)
    yield ""
    yield from wrapped(command.help or "", width, hanging="")
    sections: dict[str, list[Any]] = {}
    for parameter in command.get_params(context):
        sections.setdefault(_section(parameter), []).append(parameter)
    for title, parameters in sections.items():
        yield ""
        yield ink(f"{title}:", Style.STRONG, here)
        for parameter in parameters:
            if isinstance(parameter, (TyperArgument, TyperOption)):
                yield from _entry(_called(parameter), _does(parameter), width)
            else:
                yield from _entry(", ".join(parameter.opts), "Show this help.", width)
    for paragraph in (command.epilog or "").split("\n\n"):
        yield ""
        yield from wrapped(paragraph, width)


def _section(parameter: object) -> str:
    if isinstance(parameter, TyperArgument):
        return _ARGUMENTS
    return getattr(parameter, "rich_help_panel", None) or _OPTIONS


def _called(parameter: TyperArgument | TyperOption) -> str:
    """Return the names of a parameter, and the word for its value."""
    if isinstance(parameter, TyperArgument):
        return parameter.metavar or parameter.name or ""
    names = ", ".join((*parameter.opts, *parameter.secondary_opts))
    return names if parameter.is_flag else f"{names} {parameter.metavar or ''}".rstrip()


def _does(parameter: TyperArgument | TyperOption) -> str:
    """Return what a parameter does, its default, and the variable of the environment that sets it."""
    default = parameter.default
    known = parameter.show_default and isinstance(default, str) and default
    aside = f" (default: {default})" if known else ""
    variable = f" (variable: {parameter.envvar})" if parameter.envvar else ""
    return f"{parameter.help or ''}{aside}{variable}"


def _entry(name: str, text: str, width: int) -> Iterator[str]:
    """Yield the lines of one parameter: its name, and what it does beside or below it."""
    first = f"  {name}"
    if width < _NARROW:
        yield from wrapped(first.strip(), width, "  ", "    ")
        yield from wrapped(text, width, "      ", "")
        return
    left = " " * _COLUMN
    lines = list(wrapped(text, width - _COLUMN, hanging=""))
    if cells(first) + 1 < _COLUMN:
        yield f"{first:<{_COLUMN}}{lines.pop(0)}".rstrip()
    else:
        yield first
    yield from (left + line for line in lines)
