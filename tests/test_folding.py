"""One fold of accents and one key of names for the whole program."""

from __future__ import annotations

import pytest

from quotecheck.lexicon.folding import fold, key


@pytest.mark.parametrize(
    ("word", "folded"),
    [("Özdemir", "ozdemir"), ("Ștefan", "stefan"), ("Łódź", "lodz"), ("Søren’s", "soren’s"), ("Weiß", "weiss")],
)
def test_accents_and_case_go(word, folded):
    assert fold(word) == folded


@pytest.mark.parametrize(
    ("one", "other"),
    [("O’Brien", "OBrien"), ("Jean-Luc", "JeanLuc"), ("J.", "J"), ("ÖBB", "obb"), ("Ştefan", "Ștefan")],
)
def test_spellings_of_one_name_share_a_key(one, other):
    assert key(one) == key(other)


def test_names_that_differ_keep_their_keys():
    assert key("Moe") != key("Mo")
