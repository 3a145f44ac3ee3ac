"""A report as bytes and back: pickle, held to the model's own types.

What is loaded can name no other type and no function, so that a forged cache can at worst tell something wrong.
"""

from __future__ import annotations

import io
import pickle
from collections.abc import Mapping
from dataclasses import is_dataclass
from enum import Enum

from quotecheck import model
from quotecheck.model import FileReport, House, Rule

_PROTOCOL = 5
_HOUSE = ""  # what stands for the house; a rule's code stands for the rule


def encode(report: FileReport) -> bytes:
    """Return the report as bytes, without the texts of its rules and without the house."""
    out = io.BytesIO()
    _Pickler(out, _PROTOCOL).dump(report)
    return out.getvalue()


def decode(data: bytes, rules: Mapping[str, Rule], house: House) -> FileReport | None:
    """Return the report, None where the bytes hold none.

    Args:
        data: what `encode` gave, or anything else.
        rules: by code, all that a report may speak of.
        house: the one that the report was made for.
    """
    try:
        report = _Unpickler(data, {**rules, _HOUSE: house}).load()
    except Exception:  # noqa: BLE001 (there is no end to what a forged pickle can raise)
        return None
    return report if isinstance(report, FileReport) else None


class _Pickler(pickle.Pickler):
    def persistent_id(self, value: object) -> str | None:
        match value:
            case Rule():
                return value.code
            case House():
                return _HOUSE
        return None


class _Unpickler(pickle.Unpickler):
    def __init__(self, data: bytes, known: Mapping[str, Rule | House]) -> None:
        super().__init__(io.BytesIO(data))
        self._known = known

    def persistent_load(self, code: str) -> Rule | House:
        return self._known[code]

    def find_class(self, module: str, name: str) -> type:
        return _TYPES[module, name]


def _is_value(kind: object) -> bool:
    """Return whether `kind` is a type of values: a dataclass, an enumeration or a named tuple."""
    return isinstance(kind, type) and (is_dataclass(kind) or issubclass(kind, Enum | tuple))


_TYPES: Mapping[tuple[str, str], type] = {
    (kind.__module__, kind.__qualname__): kind for kind in vars(model).values() if _is_value(kind)
}
