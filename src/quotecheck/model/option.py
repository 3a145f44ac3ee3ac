"""What a key of the configuration is, a rule's own options included: its values, its default, what it does."""

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, Generic, TypeVar, cast

from quotecheck.errors import unknown
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import Declared, fields_of, frozen

T = TypeVar("T")


class BadValue(ValueError):
    """A value that its key does not take.

    `below` leads from the key to the part of its value that is wrong: keys, and numbers of items from 0. `offset`
    counts the characters before the mistake where that part is a string and the mistake is in it.
    """

    def __init__(self, message: str, *below: str | int, offset: int | None = None) -> None:
        super().__init__(message)
        self.below = below
        self.offset = offset


@frozen()
class ValueType(Generic[T]):
    """The values that a key takes.

    `read` returns the value that TOML holds, given the key's name and the folder of the file; it raises ValueError with
    one line that names the key. `schema` describes the values in JSON Schema. `merge` returns an earlier value with a
    later one added to it, where values can be added.
    """

    read: Callable[[object, str, str], T]
    schema: Mapping[str, object]
    merge: Callable[[T, T], T] | None = None


@frozen()
class Option(Generic[T]):
    """A key: everything that the configuration, its schema, its page and `quotecheck config` need to know of it.

    `attribute` of the declaring class holds the value. `summary` says in Markdown what the key does. `example` is a
    value in TOML. The value of a key that `adds` is added to that of the configuration which the file extends, any
    other replaces it; where the key `reset_by` is set, earlier values are dropped.
    """

    attribute: str
    name: str
    values: ValueType[T]
    default: T
    summary: str
    example: str
    adds: bool = False
    reset_by: str = ""


class Entry(NamedTuple):
    """One option that the configuration sets for one rule."""

    rule: str
    option: str
    value: object


def option(
    values: ValueType[T],
    default: T,
    summary: str,
    *,
    example: str,
    name: str = "",
    adds: bool = False,
    reset_by: str = "",
) -> T:
    """Return a field of a dataclass that declares a key; `name` only where it is not the field's, with hyphens."""
    declared = {"values": values, "default": default, "summary": summary, "example": example, "name": name}
    declared |= {"adds": adds, "reset_by": reset_by}
    return cast("T", Declared(default, declared))


def options(owner: Any) -> tuple[Option[Any], ...]:  # noqa: ANN401 (any dataclass)
    """Return the keys that the fields of a dataclass declare, in their order."""
    return tuple(
        Option(
            attribute=each.name,
            **{**each.default.what, "name": each.default.what["name"] or each.name.replace("_", "-")},
        )
        for each in fields_of(owner)
        if each.default and each.default.what
    )


def rule_option(name: str, values: ValueType[T], default: T, summary: str, *, example: str) -> Option[T]:
    """Return an option of one rule, which `[rule.<name of the rule>]` sets; lists are added, other values replaced."""
    return Option(name.replace("-", "_"), name, values, default, summary, example, adds=values.merge is not None)


def joined(before: tuple[str, ...], later: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words of both, each once."""
    return tuple(dict.fromkeys((*before, *later)))


def list_of_strings(value: object, key: str, _folder: str) -> tuple[str, ...]:
    """Return a list of strings as a tuple.

    Raises:
        ValueError: it is something else.
    """
    if not isinstance(value, list | tuple) or not all(isinstance(item, str) for item in value):
        raise ValueError(f'{key} must be a list of strings: write {key} = ["…"]')
    return tuple(value)


def _true_or_false(value: object, key: str, _folder: str) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{key} must be true or false")  # noqa: TRY004 (one kind of error for every wrong value)
    return value


def _share(value: object, key: str, _folder: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float) or not 0 <= value <= 1:
        raise ValueError(f"{key} must be a number from 0 to 1")
    return float(value)


WORDS = ValueType(list_of_strings, {"type": "array", "items": {"type": "string"}}, joined)
SWITCH = ValueType(_true_or_false, {"type": "boolean"})
SHARE = ValueType(_share, {"type": "number", "minimum": 0, "maximum": 1})


def choice(words: Iterable[str]) -> ValueType[str]:
    """Return the values of a key that takes one of `words`."""
    allowed = tuple(words)
    # No closure: a rule, with its options, is sent from one process to another.
    return ValueType(partial(_one_of, allowed), {"enum": sorted(allowed)})


def _one_of(allowed: tuple[str, ...], value: object, key: str, _folder: str) -> str:
    if not isinstance(value, str) or value not in allowed:
        raise ValueError(unknown(key, str(value), filter(None, allowed)))
    return value
