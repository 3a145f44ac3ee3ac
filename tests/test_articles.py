"""The annotated articles: every flaw is reported, and nothing else is claimed to be wrong.

What does not hold yet is listed with its reason; whoever mends it must strike the line, for each is a strict xfail.
"""

from __future__ import annotations

import pytest
from checked import checked

from quotecheck.settings import RESEARCH_MIN_CONFIDENCE

ARTICLES = checked(RESEARCH_MIN_CONFIDENCE)

MISSED: dict[tuple[str, str, str], str] = {}
"""Article, rule, words: why the flaw is not reported."""

FALSE_ALARMS: dict[str, str] = {}
"""Article: which finding is wrong, and why it is reported."""


def _flaws() -> list[object]:
    return [
        pytest.param(
            one,
            flaw,
            id=f"{one.gold.name}-{flaw.rule}-{number}",
            marks=[pytest.mark.xfail(reason=reason)]
            if (reason := MISSED.get((one.gold.name, flaw.rule, flaw.words)))
            else [],
        )
        for one in ARTICLES
        for number, flaw in enumerate(one.gold.flaws, 1)
    ]


def _traps() -> list[object]:
    return [
        pytest.param(one, trap, id=f"{one.gold.name}-trap-{number}")
        for one in ARTICLES
        for number, trap in enumerate(one.gold.traps, 1)
    ]


def _articles() -> list[object]:
    return [
        pytest.param(
            one,
            id=one.gold.name,
            marks=[pytest.mark.xfail(reason=reason)] if (reason := FALSE_ALARMS.get(one.gold.name)) else [],
        )
        for one in ARTICLES
    ]


def test_the_lists_name_what_exists():
    flaws = {(one.gold.name, flaw.rule, flaw.words) for one in ARTICLES for flaw in one.gold.flaws}

    assert set(MISSED) <= flaws
    assert set(FALSE_ALARMS) <= {one.gold.name for one in ARTICLES}


@pytest.mark.parametrize(("one", "flaw"), _flaws())
def test_flaw_is_reported(one, flaw):
    told = [f"{finding.rule.name}: {finding.message}" for finding in one.file.findings]

    assert one.seen(flaw), f"no {flaw.rule} at {flaw.words!r} among {told}"


@pytest.mark.parametrize(("one", "trap"), _traps())
def test_trap_is_passed(one, trap):
    assert [finding.message for finding in one.springs(trap)] == [], trap.why


@pytest.mark.parametrize("one", _articles())
def test_nothing_else_is_claimed(one):
    assert [f"{finding.rule.name}: {finding.message}" for finding in one.false_alarms] == []
