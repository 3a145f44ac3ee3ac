"""Our named tuples behave as those of `typing` do."""

from __future__ import annotations

import copy
import pickle
import re
import typing
from pathlib import Path

import pytest

import quotecheck
from quotecheck.system.named_tuples import NamedTuple


class Ours(NamedTuple):
    """A desk."""

    name: str
    size: int = 3

    @property
    def half(self) -> float:
        return self.size / 2


class Theirs(typing.NamedTuple):
    """A desk."""

    name: str
    size: int = 3


@pytest.mark.parametrize(
    "make", [lambda kind: kind("a"), lambda kind: kind("a", 5), lambda kind: kind(size=4, name="b")]
)
def test_a_value_has_the_parts_that_it_is_given(make):
    ours, theirs = make(Ours), make(Theirs)
    assert ours == theirs == tuple(ours)
    assert (ours.name, ours.size, ours._asdict()) == (theirs.name, theirs.size, theirs._asdict())
    assert repr(ours).replace("Ours", "Theirs") == repr(theirs)
    assert hash(ours) == hash(theirs)
    assert ours._replace(size=9) == theirs._replace(size=9)
    assert ours.half == ours.size / 2


@pytest.mark.parametrize("given", [(), ("a", 1, 2)])
def test_a_part_too_few_or_too_many_is_an_error(given):
    for kind in (Ours, Theirs):
        with pytest.raises(TypeError):
            kind(*given)


def test_an_unknown_part_cannot_be_replaced_and_none_can_be_set():
    with pytest.raises(TypeError, match="colour"):
        Ours("a")._replace(colour=1)
    with pytest.raises(AttributeError):
        Ours("a").name = "b"
    with pytest.raises(AttributeError):
        Ours("a").colour = "b"


def test_values_are_copied_pickled_and_taken_apart():
    assert pickle.loads(pickle.dumps(Ours("a", 4))) == copy.copy(Ours("a", 4)) == Ours._make(["a", 4])
    assert type(pickle.loads(pickle.dumps(Ours("a", 4)))) is Ours
    match Ours("a", 4):
        case Ours(name, size):
            assert (name, size) == ("a", 4)
    assert (Ours._fields, Ours._field_defaults, Ours.__doc__) == (Theirs._fields, Theirs._field_defaults, "A desk.")
    assert typing.get_type_hints(Ours) == typing.get_type_hints(Theirs)


def test_the_package_uses_no_others():
    root = Path(quotecheck.__file__).parent
    uses = {
        path.name
        for path in root.rglob("*.py")
        if re.search(r"from typing import .*\bNamedTuple", path.read_text("utf-8"))
    }
    assert uses == {"named_tuples.py"}
