"""Named tuples as `typing.NamedTuple` makes them, in a fifth of the time.

That one compiles a constructor for each class, and each annotation that is a string: 0.15 ms a class, 20 ms of every
start. Here a class compiles its constructor when its first value is made, and leaves its annotations as they are.
"""

from __future__ import annotations

from collections import namedtuple
from collections.abc import Callable, Mapping
from functools import cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple"]

_MOST = 64
"""How many fields a named tuple may have."""
_NUMBERED = tuple(f"part{i}" for i in range(_MOST))
_PARTS = tuple(map(vars(namedtuple("_Numbered", _NUMBERED)).get, _NUMBERED))  # noqa: PYI024
"""What gives each part of a tuple by its place: a property would take twice as long."""


class _Maker(type):
    """What makes a tuple with names out of a class that is written as one."""

    def __new__(cls, name: str, bases: tuple[type, ...], members: dict[str, Any]) -> Any:  # noqa: ANN401
        if not bases:
            return super().__new__(cls, name, bases, members)
        fields = tuple(members.get("__annotations__", ()))
        defaults = {field: members.pop(field) for field in fields if field in members}
        shared = {"_make": _make, "_replace": _replace, "__replace__": _replace, "_asdict": _as_dict}
        shared |= {"__repr__": _shown, "__getnewargs__": _parts}
        kind: Any = type(
            name,
            (tuple, *bases[1:]),
            {
                **shared,
                **members,
                **dict(zip(fields, _PARTS, strict=False)),
                "__slots__": (),
                "__match_args__": fields,
                "_fields": fields,
                "_field_defaults": defaults,
            },
        )
        kind.__new__ = _first(kind, fields, defaults)
        return kind


def _first(kind: Any, fields: tuple[str, ...], defaults: Mapping[str, object]) -> Callable[..., object]:  # noqa: ANN401
    """Return the `__new__` of a class until its first value is made, which makes the lasting one."""
    if len(fields) > _MOST:
        raise TypeError(f"{kind.__name__} has more than {_MOST} fields")

    def __new__(cls: type, /, *given: object, **named: object) -> object:  # noqa: N807
        code = _constructor(len(fields)).replace(co_varnames=("cls", *fields), co_name="__new__")
        made = FunctionType(code, {"make": tuple.__new__}, "__new__", tuple(defaults.values()))
        made.__qualname__ = f"{kind.__qualname__}.__new__"
        kind.__new__ = staticmethod(made)
        return made(cls, *given, **named)

    return __new__


@cache
def _constructor(size: int) -> CodeType:
    """Return what makes a tuple of so many parts, compiled once for all classes of that size."""
    parts = "".join(f", part{i}" for i in range(size))
    made: FunctionType = eval(f"lambda cls{parts}: make(cls, ({parts[2:]},))", {})  # noqa: S307 (our own)
    return made.__code__


@classmethod  # type: ignore[misc]
def _make(cls: Any, parts: Any) -> object:  # noqa: ANN401
    """Return a value of these parts."""
    return cls(*parts)


def _replace(self: Any, /, **changes: object) -> object:  # noqa: ANN401
    """Return the value with other values of some fields."""
    changed = tuple.__new__(self.__class__, map(changes.pop, self._fields, self))
    if changes:
        raise TypeError(f"{type(self).__name__} has no field {next(iter(changes))!r}")
    return changed


def _as_dict(self: Any) -> dict[str, object]:  # noqa: ANN401
    """Return the parts by their names."""
    return dict(zip(self._fields, self, strict=True))


def _parts(self: Any) -> tuple[object, ...]:  # noqa: ANN401
    """Return what pickle makes the value of again."""
    return tuple(self)


def _shown(self: Any) -> str:  # noqa: ANN401
    """Return the value as its constructor is called."""
    parts = (f"{field}={part!r}" for field, part in zip(self._fields, self, strict=True))
    return f"{type(self).__name__}({', '.join(parts)})"


if TYPE_CHECKING:
    from typing import NamedTuple
else:
    NamedTuple = _Maker("NamedTuple", (), {"__doc__": "A tuple whose parts have names."})
