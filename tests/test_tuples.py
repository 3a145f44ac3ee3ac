"""Named tuples behave as those of `typing` do."""

from __future__ import annotations

import copy
import inspect
import pickle
import sys
import typing

import pytest

from quotecheck.system.tuples import NamedTuple


class Ours(NamedTuple):
    """What a berth is let for."""

    pier: str
    fee: int = 3
    days: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """The fee of all days."""
        return self.fee * len(self.days)


class Theirs(typing.NamedTuple):
    """What a berth is let for."""

    pier: str
    fee: int = 3
    days: tuple[int, ...] = ()

    @property
    def total(self) -> int:
        """The fee of all days."""
        return self.fee * len(self.days)


BOTH = pytest.mark.parametrize("kind", [Ours, Theirs])


@BOTH
def test_a_value_is_made_by_place_by_name_and_by_default(kind):
    value = kind("north", days=(1, 2))
    assert value == ("north", 3, (1, 2)) == kind(pier="north", fee=3, days=(1, 2))
    assert (value.pier, value.fee, value.days, value.total) == ("north", 3, (1, 2), 6)
    assert not hasattr(value, "__dict__")


@BOTH
@pytest.mark.parametrize(
    ("given", "named"), [((), {}), (("a", 1, (), 2), {}), (("a",), {"pier": "b"}), (("a",), {"x": 1})]
)
def test_what_does_not_fit_the_fields_is_an_error(kind, given, named):
    with pytest.raises(TypeError):
        kind(*given, **named)


@BOTH
def test_a_field_cannot_be_set(kind):
    with pytest.raises(AttributeError):
        kind("north").pier = "south"


@BOTH
def test_what_named_tuples_offer(kind):
    value = kind("north", days=(1,))
    assert value._replace(pier="south") == ("south", 3, (1,))
    assert type(value._replace(fee=4)) is kind
    with pytest.raises(ValueError, match="boat"):
        value._replace(boat="Ada")
    assert kind._make(["a", 1, ()]) == kind("a", 1)
    with pytest.raises(TypeError):
        kind._make(["a"])
    assert value._asdict() == {"pier": "north", "fee": 3, "days": (1,)}
    assert kind._fields == kind.__match_args__ == ("pier", "fee", "days")
    assert kind._field_defaults == {"fee": 3, "days": ()}
    assert repr(value) == f"{kind.__name__}(pier='north', fee=3, days=(1,))"
    assert typing.get_type_hints(kind) == {"pier": str, "fee": int, "days": tuple[int, ...]}
    assert list(inspect.signature(kind).parameters) == ["pier", "fee", "days"]
    assert kind.__doc__ == "What a berth is let for."
    assert type(kind) is type


@BOTH
def test_a_value_survives_pickle_and_copy(kind):
    value = kind("north", days=(1,))
    for again in (pickle.loads(pickle.dumps(value)), copy.deepcopy(value)):
        assert again == value
        assert type(again) is kind


@BOTH
def test_a_value_is_taken_apart_by_a_pattern(kind):
    match kind("north", 5):
        case kind(pier, fee):
            assert (pier, fee) == ("north", 5)


def test_classes_of_as_many_fields_share_no_names():
    class Boat(NamedTuple):
        name: str
        length: int
        masts: int

    assert Boat(name="Ada", length=4, masts=1).masts == 1
    with pytest.raises(TypeError):
        Boat(pier="north", fee=1, days=())
    assert sys.getsizeof(Boat("Ada", 4, 1)) == sys.getsizeof(Theirs("a"))
