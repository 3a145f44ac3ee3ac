"""The help of a command, as wide as the terminal: its usage, and what each argument and option does.

`--help` fits a terminal of 25 lines: it has the main options, or all of them where they are few. `--help-all` has all
of them by sections.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from typer.core import TyperArgument, TyperCommand, TyperOption

from quotecheck.renderers._ink import Style, ink
from quotecheck.renderers._renderer import Look
from quotecheck.run.outputs import look
from quotecheck.system.columns import cells, wrapped

LINES = 25
"""The most lines of `--help` on a terminal of 80 columns or more."""
_WIDEST = 110
_COLUMN = 30  # cells of the column of names
_COMMANDS = 14  # cells of the column of commands
_NARROW = 76  # cells below which what an option does stands under its name
_ARGUMENTS, _OPTIONS = "Arguments", "Options"
_SHORT_FOR = (
    "This is short for quotecheck check PATH... Other commands, each with its own --help (if a file has the name of a "
    "command, write ./rules):"
)


class HelpfulCommand(TyperCommand):
    """A command whose help fits narrow terminals: no name of an option is cut.

    `briefs` has a line for each of its main options, by the parameter's name; `others` the summaries of the commands
    with which its help ends.
    """

    briefs: Mapping[str, str] = {}
    others: Mapping[str, str] = {}

    def get_params(self, ctx: Any) -> list[Any]:  # noqa: ANN401 (typer does not export the type)
        """Return the parameters, `--help-all` among them."""
        everything = TyperOption(
            param_decls=["--help-all"],
            is_flag=True,
            is_eager=True,
            expose_value=False,
            callback=self._print_all,
            help="Show every option.",
        )
        return [*super().get_params(ctx), everything]

    def get_help(self, ctx: Any) -> str:  # noqa: ANN401 (typer does not export the type)
        """Return the help."""
        here = look()
        width = min(here.width, _WIDEST)
        lines = list(_lines(self, ctx, here, width))
        return "\n".join(lines if len(lines) <= LINES else _main(self, ctx, here, width))

    def _print_all(self, context: Any, _: object, wanted: bool) -> None:  # noqa: ANN401, FBT001 (typer calls it so)
        """Print the whole help and stop."""
        if wanted and not context.resilient_parsing:
            here = look()
            print("\n".join(_lines(self, context, here, min(here.width, _WIDEST))))
            context.exit()


def _lines(command: HelpfulCommand, context: Any, here: Look, width: int) -> Iterator[str]:  # noqa: ANN401
    """Yield the whole help."""
    yield from _head(command, context, width)
    sections: dict[str, list[Any]] = {}
    for parameter in command.get_params(context):
        sections.setdefault(_section(parameter), []).append(parameter)
    for title, parameters in sections.items():
        yield ""
        yield ink(f"{title}:", Style.STRONG, here)
        for parameter in parameters:
            yield from _entry(called(parameter), does(parameter), width)
    if command.others:
        yield ""
        yield from wrapped(_SHORT_FOR, width)
    for name, summary in command.others.items():
        yield ""
        yield from wrapped(f"quotecheck {name}: {summary}", width)


def _main(command: HelpfulCommand, context: Any, here: Look, width: int) -> Iterator[str]:  # noqa: ANN401
    """Yield the help with the main options only, and of the other commands what their summaries begin with."""
    yield from _head(command, context, width)
    yield ""
    yield ink("Main options:", Style.STRONG, here)
    for parameter in command.get_params(context):
        if brief := command.briefs.get(parameter.name or ""):
            yield from _entry(called(parameter), brief, width)
        elif parameter.name in ("help", "help_all"):
            yield from _entry(called(parameter), does(parameter), width)
    if command.others:
        yield ""
        yield ink("Other commands:", Style.STRONG, here)
    for name, summary in command.others.items():
        label = f"  {name}"
        for line in wrapped(summary.partition(",")[0].rstrip("."), width - _COMMANDS, hanging=""):
            yield f"{label:<{_COMMANDS}}{line}"
            label = ""


def _head(command: HelpfulCommand, context: Any, width: int) -> Iterator[str]:  # noqa: ANN401
    usage = " ".join(command.collect_usage_pieces(context))
    yield from wrapped(f"Usage: {context.command_path} {usage}", width)
    yield ""
    yield from wrapped(command.help or "", width, hanging="")


def _section(parameter: object) -> str:
    if isinstance(parameter, TyperArgument):
        return _ARGUMENTS
    return getattr(parameter, "rich_help_panel", None) or _OPTIONS


def called(parameter: Any) -> str:  # noqa: ANN401 (typer does not export the type)
    """Return the names of a parameter, and the word for its value."""
    if isinstance(parameter, TyperArgument):
        return parameter.metavar or parameter.name or ""
    if parameter.name == "help":
        return "-h, --help"  # the parser has them in a set
    names = ", ".join((*parameter.opts, *parameter.secondary_opts))
    return names if parameter.is_flag else f"{names} {parameter.metavar or ''}".rstrip()


def does(parameter: Any) -> str:  # noqa: ANN401 (typer does not export the type)
    """Return what a parameter does, its default, and the variable of the environment that sets it."""
    if parameter.name == "help":
        return "Show this help."
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
