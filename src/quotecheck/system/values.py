"""Frozen values: classes as `dataclass(frozen=True, slots=True)` makes them, in a tenth of the time.

For each class `dataclasses` writes six functions and compiles them one by one, and it loads the modules that take
Python apart: for the values that one article needs that is 20 ms of every start. Here only `__init__` is compiled, when
the first value is made. `dataclasses.replace`, `fields` and `is_dataclass` take these values too.
"""

from collections.abc import Callable, Mapping
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, cast, dataclass_transform

from quotecheck.system.tuples import NamedTuple

T = TypeVar("T")
_ONLY_BY_NAME = "KW_ONLY"


class Declared(NamedTuple):
    """The default of a field with what else is declared of it."""

    default: Any
    what: Mapping[str, Any]


class Field(NamedTuple):
    """A field of a value; `default` is None where there is none, else what holds it."""

    name: str
    by_name: bool
    default: Declared | None


def fields_of(kind: Any) -> tuple[Field, ...]:  # noqa: ANN401 (any class of values)
    """Return the fields of a class of values, in their order."""
    found: tuple[Field, ...] = kind.__value_fields__
    return found


class _DataclassFields:
    """What `dataclasses` calls the fields of a class, made when somebody asks for them."""

    def __get__(self, _: object, owner: type) -> Mapping[str, object]:
        from dataclasses import field, make_dataclass  # noqa: PLC0415 (20 ms that a run without need is spared)

        made = make_dataclass(
            owner.__name__,
            [
                (
                    each.name,
                    Any,
                    field(kw_only=each.by_name, default=each.default.default)
                    if each.default
                    else field(kw_only=each.by_name),
                )
                for each in fields_of(owner)
            ],
        )
        return cast("Any", made).__dataclass_fields__  # type: ignore[no-any-return]


@dataclass_transform(frozen_default=True)
def frozen(
    *, kw_only: bool = False, eq: bool = True, order: bool = False, apart: tuple[str, ...] = ()
) -> Callable[[type[T]], type[T]]:
    """Return what makes a class one of frozen values, whose fields are its annotations.

    Args:
        kw_only: all fields are given by name; else those behind `_: KW_ONLY`.
        eq: two values with equal fields are equal; else each equals only itself.
        order: values are ordered as the tuples of their fields.
        apart: the fields that do not count when two are compared.
    """

    def make(written: type[T]) -> type[T]:
        members = dict(written.__dict__)
        found, by_name = [], kw_only
        for name, annotation in members["__annotations__"].items():
            if annotation == _ONLY_BY_NAME:
                by_name = True
                continue
            default = members.pop(name, None) if name in members else Declared
            if default is Declared:
                found.append(Field(name, by_name, None))
            else:
                found.append(Field(name, by_name, default if isinstance(default, Declared) else Declared(default, {})))
        members["__annotations__"] = {each.name: members["__annotations__"][each.name] for each in found}
        for left in ("__dict__", "__weakref__"):
            members.pop(left, None)
        names = tuple(each.name for each in found)
        members |= {"__slots__": names, "__value_fields__": tuple(found), "__dataclass_fields__": _DataclassFields()}
        members["__match_args__"] = tuple(each.name for each in found if not each.by_name)
        members |= {"__setattr__": _refuse, "__delattr__": _refuse, "__setstate__": _set_state}
        members["__getstate__"] = _get_state
        members.setdefault("__repr__", _shown)
        if eq:
            members |= _comparing(tuple(name for name in names if name not in apart), order=order)
        kind: Any = cast("Any", type(written))(written.__name__, written.__bases__, members)
        kind.__init__ = _first(kind, found)
        return cast("type[T]", kind)

    return make


def replace(of: T, /, **changes: Any) -> T:  # noqa: ANN401 (of any field)
    """Return the value with other values of some fields."""
    kind: Any = type(of)
    same = {each.name: getattr(of, each.name) for each in fields_of(kind) if each.name not in changes}
    changed: T = kind(**same, **changes)
    return changed


def _first(kind: Any, fields: list[Field]) -> Callable[..., None]:  # noqa: ANN401 (a class of any kind)
    """Return the `__init__` of a class until its first value is made, which compiles the lasting one."""

    def first(of: object, *given: object, **named: object) -> None:
        made = _init(kind, fields)
        kind.__init__ = made
        made(of, *given, **named)

    return first


def _init(kind: Any, fields: list[Field]) -> Callable[..., None]:  # noqa: ANN401 (a class of any kind)
    """Return the `__init__` of a class: it sets each slot, and calls `__post_init__` where there is one."""
    names: dict[str, Any] = {f"set_{each.name}": getattr(kind, each.name).__set__ for each in fields}
    names |= {f"default_{each.name}": each.default.default for each in fields if each.default}
    written = {each.name: each.name + (f"=default_{each.name}" if each.default else "") for each in fields}
    places = [written[each.name] for each in fields if not each.by_name]
    named = [written[each.name] for each in fields if each.by_name]
    head = ", ".join(("self", *places, *(("*", *named) if named else ())))
    body = [f"set_{each.name}(self, {each.name})" for each in fields]
    if hasattr(kind, "__post_init__"):
        body.append("self.__post_init__()")
    exec(f"def __init__({head}):\n    " + "\n    ".join(body), names)  # noqa: S102 (of our own names)
    made: Callable[..., None] = names["__init__"]
    made.__qualname__ = f"{kind.__qualname__}.__init__"
    return made


def _comparing(names: tuple[str, ...], *, order: bool) -> dict[str, Any]:
    """Return the methods that compare two values by these fields."""
    key = attrgetter(*names)

    def __eq__(self: Any, other: Any) -> Any:  # noqa: ANN401, N807
        return key(self) == key(other) if other.__class__ is self.__class__ else NotImplemented

    def __hash__(self: Any) -> int:  # noqa: ANN401, N807
        return hash(key(self))

    def __lt__(self: Any, other: Any) -> Any:  # noqa: ANN401, N807
        return key(self) < key(other) if other.__class__ is self.__class__ else NotImplemented

    def __le__(self: Any, other: Any) -> Any:  # noqa: ANN401, N807
        return key(self) <= key(other) if other.__class__ is self.__class__ else NotImplemented

    def __gt__(self: Any, other: Any) -> Any:  # noqa: ANN401, N807
        return key(self) > key(other) if other.__class__ is self.__class__ else NotImplemented

    def __ge__(self: Any, other: Any) -> Any:  # noqa: ANN401, N807
        return key(self) >= key(other) if other.__class__ is self.__class__ else NotImplemented

    ordered = {"__lt__": __lt__, "__le__": __le__, "__gt__": __gt__, "__ge__": __ge__} if order else {}
    return {"__eq__": __eq__, "__hash__": __hash__, **ordered}


def _refuse(of: object, name: str, *_: object) -> NoReturn:
    """Raise the error of who changes a value."""
    from dataclasses import FrozenInstanceError  # noqa: PLC0415 (only a mistake needs it)

    raise FrozenInstanceError(f"cannot assign to field {name!r} of {type(of).__name__}")


def _shown(of: Any) -> str:  # noqa: ANN401
    """Return the value as its constructor is called."""
    parts = (f"{each.name}={getattr(of, each.name)!r}" for each in fields_of(type(of)))
    return f"{type(of).__qualname__}({', '.join(parts)})"


def _get_state(of: Any) -> list[Any]:  # noqa: ANN401
    """Return what pickle keeps of a value."""
    return [getattr(of, each.name) for each in fields_of(type(of))]


def _set_state(of: Any, state: list[Any]) -> None:  # noqa: ANN401
    """Fill a value that pickle makes."""
    for each, part in zip(fields_of(type(of)), state, strict=True):
        object.__setattr__(of, each.name, part)
