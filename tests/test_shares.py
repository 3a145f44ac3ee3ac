"""Shares of one whole that a sentence gives one after another."""

from __future__ import annotations

import pytest
from entries import every

from quotecheck import api


@pytest.mark.parametrize("text", ["Of the catch, 40% 35%, and 30% went.", "The crews got 40% 30% 20%, and 15%."])
def test_shares_without_a_word_between_them_are_no_sum(text: str) -> None:
    report = api.check(text=text)
    assert not report.failures
    assert not report.files[0].article.calculations


@pytest.mark.parametrize("end", [",", " ,", ", and", " and", ", 34", ", 34%"])
def test_a_text_may_end_within_shares(end: str) -> None:
    assert not api.check(text=f"Moe said 48% backed it{end}").failures


@pytest.mark.parametrize(
    "text",
    [
        "Footwear brought in 48% of sales and apparel 34%; equipment, the only other line, made up 15%.",
        "About 64 percent of members voted for the strike and 38 percent against.",
        "In the poll 58 percent backed the deal and 47 percent opposed it.",
        "Children account for 38 per cent of cases, those aged five to 17 for 27 per cent and adults for 45 per cent.",
        "Timber makes up half of the waste, stone 30 per cent and brick 33 per cent.",
        "Some 58 percent of the money comes from fees, 31 percent from grants and 21 percent from gifts.",
        "Some 54 percent of the crew are women and 48 percent men.",
        "The alloy consists of 70 percent copper, 20 percent tin and 5 percent zinc.",
        "Infants make up 20 percent of patients, those aged one to 12 make up 35 percent and older ones 65 percent.",
    ],
)
def test_shares_of_all_are_a_hundred(text: str) -> None:
    assert [finding.rule.code for finding in api.check(text=text).files[0].findings] == ["QC603"]


@every(
    "text",
    [
        "Footwear brought in 48% of sales and apparel 34%; equipment, the only other line, made up 18%.",
        "About 64 percent of men voted for the strike and 38 percent of women against.",
        "In May 58 percent backed the deal and 47 percent opposed it in June.",
        "In the poll 58 percent backed the road and 47 percent opposed the bridge.",
        "In the poll 58 percent backed the deal and 33 percent opposed it.",
    ],
)
def test_shares_of_all_or_of_two_wholes_pass(text: str) -> None:
    assert not api.check(text=text).files[0].findings


def test_four_whole_shares_are_rounded_by_less_than_two_points() -> None:
    text = "Gifts make {} percent of the income, rents 41 percent, tickets 9 percent, and other sources 6 percent."
    assert "the shares add up to 102 percent" in str(api.check(text=text.format(46)).files[0].findings)
    assert not api.check(text=text.format(45)).files[0].findings
