"""Shares of one whole that a sentence gives one after another."""

from __future__ import annotations

import pytest

from quotecheck import api


@pytest.mark.parametrize("text", ["Of the catch, 40% 35%, and 30% went.", "The crews got 40% 30% 20%, and 15%."])
def test_shares_without_a_word_between_them_are_no_sum(text: str) -> None:
    report = api.check(text=text)
    assert not report.failures
    assert not report.files[0].article.calculations
