"""Frozen values behave as frozen dataclasses with slots do, and cost a start less."""

from __future__ import annotations

import pickle
from dataclasses import KW_ONLY, FrozenInstanceError, dataclass, fields, is_dataclass, replace

import pytest

from quotecheck.model import Failure, Span
from quotecheck.system import values
from quotecheck.system.values import frozen


@frozen(order=True)
class Ours:
    first: int
    second: str = "b"
    _: KW_ONLY
    third: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class Theirs:
    first: int
    second: str = "b"
    _: KW_ONLY
    third: tuple[int, ...] = ()


@frozen(apart=("note",))
class Noted:
    name: str
    note: str = ""


@frozen(eq=False)
class Checked:
    number: int

    def __post_init__(self):
        if self.number < 0:
            raise ValueError(self.number)


def test_they_are_made_shown_compared_and_hashed_alike():
    arguments = [((1,), {}), ((1, "c"), {}), ((2,), {"third": (4,)})]
    ours, theirs = ([kind(*a, **k) for a, k in arguments] for kind in (Ours, Theirs))

    assert [repr(each) for each in ours] == [repr(each).replace("Theirs", "Ours") for each in theirs]
    assert [a < b for a in ours for b in ours] == [a < b for a in theirs for b in theirs]
    assert [a >= b for a in ours for b in ours] == [a >= b for a in theirs for b in theirs]
    assert [a == b for a in ours for b in ours] == [a == b for a in theirs for b in theirs]
    assert len({*ours, Ours(1)}) == 3
    assert Ours(1) != Theirs(1)
    assert Ours.__match_args__ == Theirs.__match_args__


@pytest.mark.parametrize("call", [lambda k: k(), lambda k: k(1, "b", ()), lambda k: k(1, fourth=2)])
def test_they_refuse_the_same_arguments(call):
    for kind in (Ours, Theirs):
        with pytest.raises(TypeError):
            call(kind)


def test_they_cannot_be_changed_and_hold_nothing_else():
    for change in ("first", "fifth"):
        with pytest.raises(FrozenInstanceError, match=change):
            setattr(Ours(1), change, 2)
    with pytest.raises(FrozenInstanceError):
        del Ours(1).first
    assert not hasattr(Ours(1), "__dict__")


def test_dataclasses_knows_them():
    assert is_dataclass(Ours)
    assert [(each.name, each.kw_only) for each in fields(Ours)] == [
        (each.name, each.kw_only) for each in fields(Theirs)
    ]
    assert replace(Ours(1), third=(2,)) == values.replace(Ours(1), third=(2,)) == Ours(1, third=(2,))
    with pytest.raises(TypeError):
        values.replace(Ours(1), fourth=2)


def test_they_are_sent_to_other_processes():
    span, failure = Span(1, 4), Failure("a.txt", "is gone")

    assert pickle.loads(pickle.dumps((span, failure))) == (span, failure)


def test_what_stands_apart_does_not_count():
    assert Noted("a", "one") == Noted("a", "two")
    assert hash(Noted("a", "one")) == hash(Noted("a", "two"))
    assert Noted("a") != Noted("b")


def test_a_value_may_look_at_itself():
    assert Checked(1) != Checked(1)
    with pytest.raises(ValueError, match="-1"):
        Checked(-1)


def test_a_match_takes_them_apart():
    match Failure("a.txt", "is gone"):
        case Failure(path, message):
            assert (path, message) == ("a.txt", "is gone")
