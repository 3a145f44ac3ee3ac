"""How the arguments and options of a command are written: what its parameters declare beside their type."""

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from types import NoneType
from typing import Any, get_args, get_origin

from quotecheck.system.tuples import NamedTuple

Offered = Callable[..., Sequence[str] | Sequence[tuple[str, str]]]
"""What gives the completions of a value: all, or those of the `incomplete` one; each with its summary or without."""


class Argument(NamedTuple):
    """What stands in a place of its own on the command line. `{}` in its help stands for what is `offered`."""

    metavar: str
    help: str
    offered: Offered | None = None


class Option(NamedTuple):
    """What `names` introduce, by default its parameter's name with two hyphens: `--quiet -q`, `--on/--off`.

    `{}` in its help stands for what is `offered`. A number is one from `least` to `most`. `check` returns the value or
    raises an error that typer knows, `eager` before anything else is read. `variable` of the environment holds the
    value of an option that is not given. Its help tells the default unless that is not to be shown. One with a `brief`
    is among the main ones: `--help` shows that line, `--help-all` every option with its whole help.
    """

    names: str = ""
    metavar: str | None = None
    help: str = ""
    offered: Offered | None = None
    least: float | None = None
    most: float | None = None
    check: Callable[[Any], Any] | None = None
    eager: bool = False
    variable: str | None = None
    default_shown: bool = True
    brief: str = ""


class Parameter(NamedTuple):
    """A parameter of a command: `kind` is the type of its value, or of each of its `several` values."""

    name: str
    kind: type
    several: bool
    default: object
    declared: Argument | Option
    annotation: Any

    @property
    def on(self) -> tuple[str, ...]:
        """The names of the option, or those that switch it on."""
        return self._sides[0]

    @property
    def off(self) -> tuple[str, ...]:
        """The names that switch the option off."""
        return self._sides[1]

    @property
    def valued(self) -> bool:
        """Whether the names are followed by a value."""
        return isinstance(self.declared, Option) and self.kind is not bool

    @property
    def _sides(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        if isinstance(self.declared, Argument):
            return (), ()
        on, _, off = (self.declared.names or f"--{self.name.replace('_', '-')}").partition("/")
        return tuple(on.split()), tuple(off.split())


@cache
def parameters(command: Callable[..., int]) -> tuple[Parameter, ...]:
    """Return the parameters of a command, in their order.

    Raises:
        TypeError: a parameter has no default.
    """
    return tuple(_parameters(command))


def _parameters(command: Callable[..., int]) -> Iterator[Parameter]:
    # Not inspect.signature: what inspect loads takes 5 ms of every start.
    written: Any = getattr(command, "__wrapped__", command)
    defaults = written.__defaults__ or ()
    if len(defaults) != written.__code__.co_argcount:
        raise TypeError(f"{written.__module__}: give every parameter of a command a default")
    for name, default in zip(written.__code__.co_varnames, defaults, strict=False):
        kind = written.__annotations__[name]
        kind = eval(kind, written.__globals__) if isinstance(kind, str) else kind  # noqa: S307 (of our own functions)
        annotation, declared = get_args(kind)
        kind = next((part for part in get_args(annotation) if part is not NoneType), annotation)
        several = get_origin(annotation) is list or get_origin(kind) is list
        kind = get_args(kind)[0] if get_origin(kind) else kind
        yield Parameter(name, kind, several, default, declared, annotation)
