"""Command lines that are read without typer, whose import takes as long as reading a whole article."""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping, Sequence

from quotecheck.cli._declared import Argument, Option, Parameter, parameters


def values(command: Callable[..., int], arguments: Sequence[str]) -> dict[str, object] | None:
    """Return the values of the command's parameters that a command line gives, as typer would read it.

    None if it is not plain: typer reads one that asks for help or the version, has a mistake, or writes several options
    as one word.
    """
    known = parameters(command)
    given = _given(known, arguments)
    if given is None:
        return None
    try:
        return {parameter.name: _read(parameter, given.get(parameter.name, ())) for parameter in known}
    except ValueError:
        return None


def _given(known: Sequence[Parameter], arguments: Sequence[str]) -> Mapping[str, list[str | bool]] | None:
    """Return the words that stand for each parameter, True and False for switches; None if some cannot be placed."""
    switches = {name: (each.name, True) for each in known if not each.valued for name in each.on}
    switches |= {name: (each.name, False) for each in known for name in each.off}
    valued = {name: each.name for each in known if each.valued for name in each.on}
    given: dict[str, list[str | bool]] = {}
    places: list[str | bool] = []
    rest = iter(arguments)
    for word in rest:
        option, equals, value = word.partition("=")
        if word == "--":
            places.extend(rest)
        elif word == "-" or not word.startswith("-"):
            places.append(word)
        elif word in switches:
            name, state = switches[word]
            given.setdefault(name, []).append(state)
        elif option in valued and option.startswith("--"):
            following = value if equals else next(rest, None)
            if following is None:
                return None
            given.setdefault(valued[option], []).append(following)
        else:
            return None
    if places:
        argument = next((each for each in known if isinstance(each.declared, Argument)), None)
        if argument is None or (len(places) > 1 and not argument.several):
            return None
        given[argument.name] = places
    return given


def _read(parameter: Parameter, words: Sequence[str | bool]) -> object:
    """Return the value that the words given for a parameter mean.

    Raises:
        ValueError: they mean none, or only typer can tell.
    """
    declared = parameter.declared
    if isinstance(declared, Option):
        if words and declared.eager:
            raise ValueError
        if not words and declared.variable:
            words = [word for word in [os.environ.get(declared.variable)] if word]
    if not words:
        return parameter.default
    found = [parameter.kind(word) for word in words]
    if isinstance(declared, Option) and declared.least is not None and declared.most is not None:
        for number in found:
            if not declared.least <= number <= declared.most:
                raise ValueError
    return found if parameter.several else found[-1]
