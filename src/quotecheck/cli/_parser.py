"""The command that a command line runs, its parser, and the layout of its help."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Annotated, Any

from quotecheck.cli._declared import Argument, Option, Parameter, parameters

if TYPE_CHECKING:
    from typer.core import TyperCommand


def parser(
    command: Callable[..., int],
    others: Mapping[str, str] | None = None,
    panels: Mapping[str, Sequence[str]] | None = None,
) -> TyperCommand:
    """Return the parser of one command.

    Args:
        command: a function whose parameters are its arguments and options.
        others: the commands with which its help ends, each with its summary.
        panels: the sections of its help, in order, and the parameters whose options each contains.
    """
    import typer
    from typer.core import TyperOption
    from typer.main import get_command

    from quotecheck.cli._help import HelpfulCommand

    app = typer.Typer(add_completion=False)
    app.command(cls=HelpfulCommand, context_settings={"help_option_names": ["-h", "--help"]})(_for_typer(command))
    parsing = get_command(app)
    assert isinstance(parsing, HelpfulCommand)
    parsing.others = others or {}
    parsing.briefs = {
        each.name: each.declared.brief
        for each in parameters(command)
        if isinstance(each.declared, Option) and each.declared.brief
    }
    places = {name: (i, panel) for i, (panel, names) in enumerate((panels or {}).items()) for name in names}
    for option in parsing.params:
        if isinstance(option, TyperOption) and option.name in places:
            _, option.rich_help_panel = places[option.name]
    parsing.params.sort(key=lambda each: places.get(each.name or "", (-1, "")))
    return parsing


def _for_typer(command: Callable[..., int]) -> Callable[..., int]:
    """Return the command with its parameters as typer declares them."""
    from inspect import Parameter as Place
    from inspect import Signature

    def run(**values: Any) -> int:  # noqa: ANN401 (the values of any command)
        return command(**values)

    places = [
        Place(each.name, Place.KEYWORD_ONLY, default=each.default, annotation=Annotated[each.annotation, _info(each)])
        for each in parameters(command)
    ]
    run.__signature__ = Signature(places)  # type: ignore[attr-defined]
    run.__annotations__ = {}
    run.__doc__ = command.__doc__
    return run


def _info(parameter: Parameter) -> object:
    """Return what typer is told of a parameter."""
    import typer

    declared = parameter.declared
    said = declared.help
    if declared.offered and "{}" in said:
        said = said.format(", ".join(map(str, declared.offered())))
    if isinstance(declared, Argument):
        return typer.Argument(metavar=declared.metavar, help=said, autocompletion=declared.offered)
    names = (
        [f"{on}/{off}" for on, off in zip(parameter.on, parameter.off, strict=True)] if parameter.off else parameter.on
    )
    return typer.Option(
        *names,
        metavar=declared.metavar,
        help=said,
        autocompletion=declared.offered,
        min=declared.least,
        max=declared.most,
        callback=declared.check,
        is_eager=declared.eager,
        envvar=declared.variable,
        show_default=declared.default_shown,
    )


def split(arguments: Sequence[str], commands: Mapping[str, Callable[..., int]], default: str) -> tuple[str, list[str]]:
    """Return the name of the command, and its arguments.

    A command's name counts in the place of the first path: `quotecheck --format json rules` lists the rules, and
    `quotecheck article.txt rules` checks two files.
    """
    if not commands.keys() & set(arguments):
        return default, list(arguments)
    valued = {name for command in commands.values() for each in parameters(command) if each.valued for name in each.on}
    expected = False
    for i, word in enumerate(arguments):
        if expected or (word.startswith("-") and word not in ("-", "--")):
            expected = not expected and word in valued
            continue
        if word in commands:
            return word, [*arguments[:i], *arguments[i + 1 :]]
        break
    return default, list(arguments)


def other_commands(commands: Mapping[str, Callable[..., int]], default: str) -> dict[str, str]:
    """Return the summaries of the commands that must be named."""
    return {name: (command.__doc__ or "").partition("\n")[0] for name, command in commands.items() if name != default}
