"""Named tuples behave as those of `typing` do, and cost a start less."""

from __future__ import annotations

import copy
import pickle
import typing

import pytest

from quotecheck.model import Span
from quotecheck.system.tuples import NamedTuple


class Ours(NamedTuple):
    """Where something stands."""

    start: int
    end: int = 9
    name: str = ""

    @property
    def length(self) -> int:
        return self.end - self.start


class Theirs(typing.NamedTuple):
    """Where something stands."""

    start: int
    end: int = 9
    name: str = ""

    @property
    def length(self) -> int:
        return self.end - self.start


def _outcome(do, kind):
    try:
        return repr(do(kind)).replace(kind.__name__, "")
    except (TypeError, ValueError, AttributeError) as error:
        return type(error), str(error).replace(kind.__name__, "")


@pytest.mark.parametrize(
    "do",
    [
        *(lambda k: k(1), lambda k: k(1, 2, "a"), lambda k: k(end=2, start=1), lambda k: k(1, name="a").length),
        *(lambda k: k(), lambda k: k(1, 2, "a", 4), lambda k: k(1, size=2), lambda k: k(1, start=2)),
        *(lambda k: k(1)._replace(name="b"), lambda k: k(1)._replace(size=2), lambda k: k(1)._asdict()),
        *(lambda k: k._make([1, 2, "a"]), lambda k: k._make([1]), lambda k: copy.copy(k(1)), lambda k: k._fields),
        *(lambda k: k.__match_args__, lambda k: k._field_defaults, lambda k: k.__doc__, typing.get_type_hints),
        *(lambda k: k(1) == (1, 9, ""), lambda k: k(1) < k(2), lambda k: hash(k(1)) == hash((1, 9, ""))),
        *(lambda k: hasattr(k(1), "__dict__"), lambda k: setattr(k(1), "start", 2), lambda k: k.__new__.__name__),
        lambda k: type("Wider", (k,), {"__slots__": ()})(1)._replace(end=3).length,
    ],
)
def test_they_do_the_same(do):
    assert _outcome(do, Ours) == _outcome(do, Theirs)


def test_they_are_sent_to_other_processes():
    assert pickle.loads(pickle.dumps(Span(1, 4))) == Span(1, 4)
    assert type(pickle.loads(pickle.dumps(Span(1, 4)))) is Span


def test_what_has_a_default_stands_last():
    with pytest.raises(TypeError, match="Late"):

        class Late(NamedTuple):
            start: int = 1
            end: int
