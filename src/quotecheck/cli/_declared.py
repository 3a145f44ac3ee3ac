"""How the arguments and options of a command are written: what its parameters declare beside their type."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import cache
from inspect import get_annotations, signature
from types import NoneType
from typing import Any, NamedTuple, get_args, get_origin

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
    value of an option that is not given.
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
    """Return the parameters of a command, in their order."""
    return tuple(_parameters(command))


def _parameters(command: Callable[..., int]) -> Iterator[Parameter]:
    types = get_annotations(command, eval_str=True)
    for name, each in signature(command).parameters.items():
        annotation, declared = get_args(types[name])
        kind = next((part for part in get_args(annotation) if part is not NoneType), annotation)
        several = get_origin(annotation) is list or get_origin(kind) is list
        yield Parameter(
            name, get_args(kind)[0] if get_origin(kind) else kind, several, each.default, declared, annotation
        )
