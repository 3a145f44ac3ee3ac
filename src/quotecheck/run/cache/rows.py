"""A report as bytes and back: JSON, a row for each value, each value once.

A row names a type of the model and holds what a value of it is made of: numbers and words as they are, a span as its
two numbers, any other value as the number of its row, which stands further up. So what several values share is one
value again, and what is read can do no more than call the constructors of the model with parts of the right types.
Pickle would be a fifth faster to read, and seven forged bytes can make it ask for 23 GB.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from datetime import date
from enum import Enum
from functools import cache
from typing import TypeAlias

from quotecheck.model import Aside, FileReport, House, Rule, Span
from quotecheck.run.cache.shapes import Shape, fits_together, shapes, span

Row: TypeAlias = list[object]


def encode(report: FileReport) -> bytes:
    """Return the report as bytes, without the texts of its rules and without the house."""
    rows: list[Row] = []
    _written(report, rows, {})
    return json.dumps(rows, separators=(",", ":")).encode()


def decode(data: bytes, path: str, rules: Mapping[str, Rule], house: House) -> FileReport | None:
    """Return the report, None where the bytes hold none on this file.

    Args:
        data: what `encode` gave, or anything else.
        path: of the article, as it was given.
        rules: by code, all that a report may speak of.
        house: the one that the report was made for.
    """
    makers = {**_makers(), Rule.__name__: rules.__getitem__, House.__name__: lambda: house}
    values: list[object] = []
    try:
        for name, *parts in json.loads(data, parse_constant=_no_number):
            found = [
                part if type(part) is not list else span(part) if len(part) > 1 else values[part[0]] for part in parts
            ]
            values.append(makers[name](*found))
    except (ValueError, TypeError, LookupError, RecursionError):
        return None
    report = values[-1] if values else None
    return report if isinstance(report, FileReport) and fits_together(report, path) else None


def _no_number(word: str) -> object:
    """Raise ValueError: what is written as NaN or Infinity is no number that a report holds."""
    raise ValueError(word)


def _written(value: object, rows: list[Row], known: dict[int, list[int]]) -> object:
    """Return what stands for `value` in a row; rows for it and for what it is made of are added unless they are there.

    `known` has the number of the row of each value, by identity.
    """
    if value is None or type(value) in (str, int, float, bool):
        return value
    if isinstance(value, Aside):
        return [value.start, value.end, value.source.start, value.source.end]
    if isinstance(value, Span):
        return [value.start, value.end]
    if id(value) not in known:
        row = [type(value).__name__, *[_written(part, rows, known) for part in _parts(value)]]
        known[id(value)] = [len(rows)]
        rows.append(row)
    return known[id(value)]


def _parts(value: object) -> Iterable[object]:
    """Return what `value` is made of: the arguments of its maker."""
    match value:
        case Rule():
            return (value.code,)
        case House():
            return ()
        case Enum():
            return (value.value,)
        case date():
            return (value.isoformat(),)
        case frozenset():
            return sorted(value)
        case tuple():
            return value
    kind: type = type(value)
    return [getattr(value, name) for name in _names(kind)]


@cache
def _names(kind: type) -> tuple[str, ...]:
    """Return the names of the fields of a dataclass."""
    return tuple(field.name for field in fields(kind))


@cache
def _makers() -> Mapping[str, Callable[..., object]]:
    """Return what makes a value out of its parts, by the name of its type; parts of another shape are a TypeError."""
    collections: dict[str, Callable[..., object]] = {
        "tuple": lambda *parts: parts,
        "date": date.fromisoformat,
        "frozenset": lambda *parts: frozenset(parts),
    }
    return collections | {kind.__name__: _maker(kind, wanted) for kind, wanted in shapes().items()}


def _maker(kind: type, wanted: Sequence[Shape]) -> Callable[..., object]:
    """Return the constructor of an enum, a dataclass or a named tuple, its fields given in their order."""
    if issubclass(kind, Enum):
        return lambda value: kind(value)  # noqa: PLW0108 (a second argument would make another enum)
    named = _names(kind) if is_dataclass(kind) and any(field.kw_only for field in fields(kind)) else None

    def make(*parts: object) -> object:
        for part, (types, holds) in zip(parts, wanted, strict=True):
            if type(part) not in types or (holds and not holds(part)):
                raise TypeError(kind, part)
        return kind(**dict(zip(named, parts, strict=True))) if named else kind(*parts)

    return make
