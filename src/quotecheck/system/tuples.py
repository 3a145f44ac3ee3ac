"""Named tuples: classes as `typing.NamedTuple` makes them, in a fifth of the time.

For each class `typing` and `collections` check every type, write `__new__` as text and compile it: 80 us each, 150 at a
start, which makes some 180 of them. Here all classes of as many fields share one compiled `__new__`, in which only the
names differ. To make a value and to read a field takes as long as it did.
"""

from __future__ import annotations

from collections import namedtuple
from functools import cache
from types import CodeType, FunctionType
from typing import TYPE_CHECKING, Any

__all__ = ["NamedTuple"]

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping
    from typing import NamedTuple, Self  # noqa: TID251 (by this type checkers know a class of tuples)


_NO_FIELDS: tuple[str, ...] = ()


class _Tuple(tuple[Any, ...]):
    """What every class of named tuples can do; see `collections.namedtuple`."""

    __slots__ = ()
    _fields = _NO_FIELDS  # with no annotation, which `typing.get_type_hints` would take for one of a field

    @classmethod
    def _make(cls, values: Iterable[object]) -> Self:
        made = tuple.__new__(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
        return made

    def _replace(self, /, **changes: object) -> Self:
        made = self._make(map(changes.pop, self._fields, self))
        if changes:
            raise ValueError(f"Got unexpected field names: {list(changes)!r}")
        return made

    def _asdict(self) -> dict[str, Any]:
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        parts = (f"{name}={value!r}" for name, value in zip(self._fields, self, strict=True))
        return f"{type(self).__name__}({', '.join(parts)})"

    def __getnewargs__(self) -> tuple[Any, ...]:
        """Return what pickle makes the value of."""
        return tuple(self)


_Field = type(vars(namedtuple("_Pair", "first second"))["first"])  # noqa: PYI024 (only for what reads its field)
"""What reads a field: in C, twice as fast as a property."""


class _Maker(type):
    """Makes of the body of a class one of named tuples; the class itself is of `type`, as any other."""

    def __new__(cls, name: str, bases: tuple[type, ...], members: dict[str, Any]) -> Any:  # noqa: ANN401
        """Return the class that the body describes."""
        types = _annotations(members)
        names = tuple(types)
        defaults = {each: members.pop(each) for each in names if each in members}
        members |= {"__slots__": (), "__match_args__": names, "_fields": names, "_field_defaults": defaults}
        code = _code(len(names)).replace(co_varnames=("_kind", *names))
        new: Any = FunctionType(code, _NAMES, "__new__", tuple(defaults.values()))
        new.__annotations__ = types
        members["__new__"] = new
        members |= {each: _Field(i, "") for i, each in enumerate(names)}
        return type(name, (_Tuple, *bases[1:]), members)


def _annotations(members: Mapping[str, Any]) -> dict[str, Any]:
    """Return the annotations of the body of a class."""
    if "__annotations__" in members:
        found: dict[str, Any] = members["__annotations__"]
        return found
    # From Python 3.14 on the body has a function that returns them.
    return type("", (), {name: member for name, member in members.items() if "annotate" in name}).__annotations__


_NAMES = {"__builtins__": {}, "_new": tuple.__new__, "__name__": __name__}


@cache
def _code(number: int) -> CodeType:
    """Return the code of `__new__` of a tuple of that many fields."""
    names = "".join(f"_{i}, " for i in range(number))
    made: FunctionType = eval(f"lambda _kind, {names}: _new(_kind, ({names}))", _NAMES)  # noqa: S307 (of our own names)
    return made.__code__


if not TYPE_CHECKING:
    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {"__doc__": "What a class of named tuples is written with."})
