"""A test of a list runs with every entry, and fails with all that are wrong."""

from __future__ import annotations

import pytest
from entries import every


def test_all_that_are_wrong_are_told():
    seen = []

    @every(("text", "length"), [("a", 1), ("ab", 1), ("abc", 3), ("", 1)])
    def of_length(text, length):
        seen.append(text)
        assert len(text) == length

    with pytest.raises(ExceptionGroup, match="2 of 4 entries are wrong") as failed:
        of_length()
    assert seen == ["a", "ab", "abc", ""]
    assert [error.__notes__ for error in failed.value.exceptions] == [["entry 1: ('ab', 1)"], ["entry 3: ('', 1)"]]


def test_one_name_takes_the_entry_as_it_is():
    @every("pair", ((1, 2), (3, 4)))
    def pairs(pair):
        assert pair == (1, 2)

    with pytest.raises(ExceptionGroup, match="1 of 2 entries are wrong"):
        pairs()


def test_a_list_without_entries_is_refused():
    with pytest.raises(ValueError, match="proves nothing"):
        every("text", [])


def test_an_entry_of_another_length_is_wrong():
    @every(("one", "other"), [(1, 2), (1, 1, 1)])
    def unlike(one, other):
        assert one != other

    with pytest.raises(ExceptionGroup, match="1 of 2 entries are wrong"):
        unlike()


@every("number", [1])
def test_what_it_makes_asks_for_no_fixture(number):
    assert number
