"""Named tuples: classes as `typing.NamedTuple` makes them, in a tenth of the time.

For each class `typing` checks the types of its fields and `collections` compiles and writes six functions: for the
values that one article needs that is 25 ms of every start. Here the classes share the functions, and those that make a
value differ in the names of their arguments only.
"""

from __future__ import annotations

from collections import namedtuple
from functools import cache
from types import FunctionType
from typing import TYPE_CHECKING, Any, Self, cast


class _Fields(tuple[Any, ...]):
    """What all named tuples can do."""

    __slots__ = ()
    _fields = cast("tuple[str, ...]", ())  # no annotation, which would be a field of each

    @classmethod
    def _make(cls, values: Any) -> Self:  # noqa: ANN401 (of any fields)
        """Return the value with these fields."""
        made = tuple.__new__(cls, values)
        if len(made) != len(cls._fields):
            raise TypeError(f"Expected {len(cls._fields)} arguments, got {len(made)}")
        return made

    def _replace(self, /, **changes: object) -> Self:
        """Return the value with other values of some fields."""
        made = tuple.__new__(type(self), map(changes.pop, self._fields, self))
        if changes:
            raise ValueError(f"Got unexpected field names: {list(changes)!r}")
        return made

    def _asdict(self) -> dict[str, object]:
        """Return the fields by their names."""
        return dict(zip(self._fields, self, strict=True))

    def __repr__(self) -> str:
        parts = map("{}={!r}".format, self._fields, self)
        return f"{type(self).__name__}({', '.join(parts)})"

    def __getnewargs__(self) -> tuple[object, ...]:
        return tuple(self)


class _Maker(type):
    """What a class of named tuples is made by, which is a plain class then."""

    def __new__(cls, name: str, _: tuple[type, ...], members: dict[str, Any]) -> Any:  # noqa: ANN401
        fields = tuple(members.get("__annotations__", ()))
        defaults = {field: members.pop(field) for field in fields if field in members}
        if tuple(defaults) != fields[len(fields) - len(defaults) :]:
            raise TypeError(f"{name}: a field without a default stands behind one that has one")
        members |= {field: _READS(number, None) for number, field in enumerate(fields)}
        members |= {"__slots__": (), "_fields": fields, "_field_defaults": defaults, "__match_args__": fields}
        members["__new__"] = _new(name, fields, tuple(defaults.values()))
        return type(name, (_Fields,), members)


_READS: Any = type(vars(namedtuple("_", "field"))["field"])  # noqa: PYI024 (for its field)
"""What reads a field of a tuple by its number, as the named tuples of `collections` do."""


def _new(name: str, fields: tuple[str, ...], defaults: tuple[object, ...]) -> FunctionType:
    """Return the function that makes a value of these fields, out of that for as many fields of any name."""
    like = _making(len(fields))
    code = like.__code__.replace(co_varnames=("_cls", *fields), co_qualname=f"{name}.__new__")
    return FunctionType(code, like.__globals__, "__new__", defaults)


@cache
def _making(count: int) -> FunctionType:
    """Return a function that makes a tuple of so many fields: such code serves fields of any name."""
    arguments = "".join(f"field_{number}, " for number in range(count))
    made = eval(f"lambda _cls, {arguments}: new(_cls, ({arguments}))", {"new": tuple.__new__})  # noqa: S307 (our own)
    return cast("FunctionType", made)


if TYPE_CHECKING:
    from typing import NamedTuple as NamedTuple  # noqa: PLC0414 (given on: it is read as what it stands for)
else:
    NamedTuple = type.__new__(_Maker, "NamedTuple", (), {})
