"""The annotated articles: every flaw is reported, and nothing else is claimed to be wrong.

What does not hold yet is listed with its reason; whoever mends it must strike the line, for each is a strict xfail.
"""

from __future__ import annotations

import pytest
from checked import checked
from gold import annotated

from quotecheck.settings import RESEARCH_MIN_CONFIDENCE

GOLD = annotated()

MISSED: dict[tuple[str, str, str], str] = {}
"""Article, rule, words: why the flaw is not reported."""

FALSE_ALARMS: dict[str, str] = {}
"""Article: which finding is wrong, and why it is reported."""


@pytest.fixture(scope="module")
def reported():
    return {one.gold.name: one for one in checked(RESEARCH_MIN_CONFIDENCE)}


def _known(reason: str | None) -> list[pytest.MarkDecorator]:
    return [pytest.mark.xfail(reason=reason)] if reason else []


def _flaws() -> list[object]:
    return [
        pytest.param(
            gold.name,
            flaw,
            id=f"{gold.name}-{flaw.rule}-{number}",
            marks=_known(MISSED.get((gold.name, flaw.rule, flaw.words))),
        )
        for gold in GOLD
        for number, flaw in enumerate(gold.flaws, 1)
    ]


def _traps() -> list[object]:
    return [
        pytest.param(gold.name, trap, id=f"{gold.name}-trap-{number}")
        for gold in GOLD
        for number, trap in enumerate(gold.traps, 1)
    ]


def _articles() -> list[object]:
    return [
        pytest.param(
            gold.name,
            id=gold.name,
            marks=_known(FALSE_ALARMS.get(gold.name)),
        )
        for gold in GOLD
    ]


def test_the_lists_name_what_exists():
    flaws = {(gold.name, flaw.rule, flaw.words) for gold in GOLD for flaw in gold.flaws}

    assert set(MISSED) <= flaws
    assert set(FALSE_ALARMS) <= {gold.name for gold in GOLD}


@pytest.mark.parametrize(("name", "flaw"), _flaws())
def test_flaw_is_reported(reported, name, flaw):
    told = [f"{finding.rule.name}: {finding.message}" for finding in reported[name].file.findings]

    assert reported[name].seen(flaw), f"no {flaw.rule} at {flaw.words!r} among {told}"


@pytest.mark.parametrize(("name", "trap"), _traps())
def test_trap_is_passed(reported, name, trap):
    assert [finding.message for finding in reported[name].springs(trap)] == [], trap.why


@pytest.mark.parametrize("name", _articles())
def test_nothing_else_is_claimed(reported, name):
    assert [f"{finding.rule.name}: {finding.message}" for finding in reported[name].false_alarms] == []
