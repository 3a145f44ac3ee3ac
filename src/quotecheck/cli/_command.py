"""A command of the command line, and the folder of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import ModuleType

from quotecheck.registry.folders import member, names
from quotecheck.system.values import frozen


@frozen()
class Command:
    """A function whose parameters are the command's arguments and options; its file has the command's name."""

    run: Callable[..., int]


class Commands(Mapping[str, Callable[..., int]]):
    """The function of each command of a folder by name, loaded on first use."""

    def __init__(self, folder: ModuleType) -> None:
        self._folder = folder

    def __getitem__(self, name: str) -> Callable[..., int]:
        if name not in names(self._folder):
            raise KeyError(name)
        return member(self._folder, name, "command", Command).run

    def __iter__(self) -> Iterator[str]:
        return iter(names(self._folder))

    def __len__(self) -> int:
        return len(names(self._folder))
