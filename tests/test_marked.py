"""Marked excerpts: what an editor would query is reported at its braces, and nothing else is.

`fixtures/marked/NAME.txt` has `{QC301 odd form}` written round each place; `NAME.traps.txt` beside it lists what looks
wrong and is right, one `text <tab> why: no rule-name, no rule-name` a line. A new rule may do without; its own examples
are its tests. An excerpt is held to every rule at warning
and error; rules that default to info are held to the excerpts that mark them, and to their traps.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

from entries import every

from quotecheck import api
from quotecheck.model import Finding, Severity, Span
from quotecheck.registry import marked_text

FOLDER = Path(__file__).parent.parent / "fixtures" / "marked"
EXCERPTS = sorted(path.stem for path in FOLDER.glob("*.txt") if not path.name.endswith(".traps.txt"))
RULES = {rule.name: rule for rule in api.rules() if not rule.code.startswith("QC9")}
CODES = {rule.code for rule in RULES.values()}
_NAMED = re.compile(r"\bno (leftover|arithmetic|spacing|punctuation|wording|[a-z]+(?:-[a-z]+)+)")


class Trap(NamedTuple):
    """A place that must be passed over, and the rules that must pass over it."""

    text: str
    rules: tuple[str, ...]


@cache
def _excerpt(name: str) -> tuple[str, tuple[marked_text.Mark, ...]]:
    return marked_text.parse((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))


@cache
def _traps(name: str) -> tuple[Trap, ...]:
    lines = (FOLDER / f"{name}.traps.txt").read_text(encoding="utf-8").splitlines()
    return tuple(Trap(text, tuple(_NAMED.findall(why))) for text, why in (x.split("\t") for x in lines))


@cache
def _findings(name: str) -> tuple[Finding, ...]:
    report = api.check(text=_excerpt(name)[0])
    assert not report.failures
    return report.files[0].findings


def _places(words: str, text: str) -> list[Span]:
    """Return every place of `words`: a refrain is a trap wherever it comes back."""
    return [Span(*match.span()) for match in re.finditer(re.escape(words), text)]


def _told(found: list[tuple[str, Span]], text: str) -> list[str]:
    return [f"{code} {span.start}: {span.of(text)}" for code, span in found]


MARKED = [(n, code) for n in EXCERPTS for code in sorted({m.label for m in _excerpt(n)[1]} & CODES)]
TRAPPED = [(n, rule) for n in EXCERPTS for rule in sorted({r for t in _traps(n) for r in t.rules} & RULES.keys())]


@every(("name", "code"), MARKED)
def test_reported_where_marked(name, code):
    text, marks = _excerpt(name)
    wanted = [(mark.label, mark.span) for mark in marks if mark.label == code]
    found = [(code, finding.spans[0]) for finding in _findings(name) if finding.rule.code == code]

    assert len(found) == len(wanted), _told(found, text)
    assert all(a in b or b in a for (_, a), (_, b) in zip(wanted, found, strict=True)), _told(found, text)


@every("name", EXCERPTS)
def test_nothing_else_is_reported(name):
    text, marks = _excerpt(name)
    labels = {mark.label for mark in marks}
    alarms = [
        (finding.rule.code, finding.spans[0])
        for finding in _findings(name)
        if finding.severity is not Severity.INFO and finding.rule.code not in labels
    ]

    assert _told(alarms, text) == []


@every(("name", "rule"), TRAPPED)
def test_trap_is_passed_over(name, rule):
    text = _excerpt(name)[0]
    places = [place for trap in _traps(name) if rule in trap.rules for place in _places(trap.text, text)]
    sprung = [
        (finding.rule.code, finding.spans[0])
        for finding in _findings(name)
        if finding.rule.name == rule and any(span.overlaps(place) for span in finding.spans for place in places)
    ]

    assert _told(sprung, text) == []


@every("name", EXCERPTS)
def test_traps_stand_in_the_text_and_name_rules(name):
    for trap in _traps(name):
        assert trap.rules, trap
        assert _places(trap.text, _excerpt(name)[0]), trap


_UNMARKED = 2
"""How many rules, the newest ones, may still lack an excerpt or a trap: a check is one file, and these may follow."""


def test_rules_are_marked():
    marked = {mark.label for name in EXCERPTS for mark in _excerpt(name)[1]}
    lacking = {
        rule: f"write {{{each.code} …}} in fixtures/marked" for rule, each in RULES.items() if each.code not in marked
    }

    assert len(lacking) <= _UNMARKED, lacking


def test_rules_are_trapped():
    trapped = {rule for name in EXCERPTS for trap in _traps(name) for rule in trap.rules}
    lacking = {rule: f"add `text <tab> why: no {rule}` to a .traps.txt" for rule in RULES if rule not in trapped}

    assert len(lacking) <= _UNMARKED, lacking
