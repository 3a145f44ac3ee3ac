"""What quotecheck reports of the annotated articles, finding by finding beside the flaws and traps in them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from typing import NamedTuple

from gold import Flaw, Gold, Trap, annotated

from quotecheck import api
from quotecheck.model import FileReport, Finding, Severity, Span
from quotecheck.settings import DEFAULT_MIN_CONFIDENCE, Settings

_FAMILIES = (
    frozenset({"name-variant", "surname-before-introduction", "ambiguous-surname", "honorific-conflict"}),
    frozenset({"role-conflict", "role-shared"}),
    frozenset({"acronym-conflict", "acronym-two-forms", "acronym-mismatch", "acronym-undefined", "org-variant"}),
    frozenset({"number-conflict", "count-mismatch", "percent-sum", "arithmetic"}),
    frozenset({"weekday-mismatch", "impossible-date", "date-conflict"}),
    frozenset({"quote-unattributed", "quote-altered", "quote-two-speakers", "quote-unbalanced"}),
)


class Checked(NamedTuple):
    """An annotated article, and what quotecheck reports of it."""

    gold: Gold
    file: FileReport

    @property
    def loud(self) -> tuple[Finding, ...]:
        """The findings that claim something is wrong, those left out that are right but not asked for."""
        allowed = self.gold.allowed
        found = self.file.findings
        return tuple(f for f in found if f.severity is not Severity.INFO and f.rule.name not in allowed)

    def seen(self, flaw: Flaw) -> bool:
        """Return whether a finding of the same rule stands at the flaw."""
        return any(f.rule.name == flaw.rule and touches(f, flaw.places) for f in self.file.findings)

    @property
    def false_alarms(self) -> tuple[Finding, ...]:
        """The loud findings at no flaw of their family."""
        return tuple(f for f in self.loud if not any(self._same_family(f, flaw) for flaw in self.gold.flaws))

    def springs(self, trap: Trap) -> tuple[Finding, ...]:
        """Return the false alarms at a trap."""
        return tuple(f for f in self.false_alarms if touches(f, trap.places))

    def _same_family(self, finding: Finding, flaw: Flaw) -> bool:
        name = finding.rule.name
        kin = next((family for family in _FAMILIES if name in family), frozenset({name}))
        return flaw.rule in kin and touches(finding, flaw.places)


@cache
def checked(least: float = DEFAULT_MIN_CONFIDENCE) -> tuple[Checked, ...]:
    """Run quotecheck over every annotated article."""
    golds = annotated()
    report = api.check(*(gold.path for gold in golds), settings=Settings(min_confidence=least))
    if report.failures:
        raise RuntimeError("; ".join(f"{failure.path}: {failure.message}" for failure in report.failures))
    return tuple(Checked(gold, file) for gold, file in zip(golds, report.files, strict=True))


def touches(finding: Finding, places: Iterable[Span]) -> bool:
    spans = (*finding.spans, *(related.span for related in finding.related))
    return any(span.overlaps(place) for span in spans for place in places)
