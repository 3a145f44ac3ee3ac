"""Rules, the checks that apply them, and the findings they report."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import KW_ONLY, dataclass
from enum import StrEnum
from typing import NamedTuple

from quotecheck.model.article import Article
from quotecheck.model.attribution import Attribution
from quotecheck.model.span import Span


class Severity(StrEnum):
    """How sure and how grave; `rank` orders them."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"

    @property
    def rank(self) -> int:
        """0 for info, 1 for warning, 2 for error."""
        return list(Severity).index(self)


class Related(NamedTuple):
    """Another place that a finding speaks of, and what is seen there."""

    span: Span
    message: str


class Edit(NamedTuple):
    """Replace the characters of `span` by `replacement`."""

    span: Span
    replacement: str


class Fix(NamedTuple):
    """Edits that mend a finding. `safe`: they cannot change what the text says."""

    message: str
    edits: tuple[Edit, ...]
    safe: bool = True


@dataclass(frozen=True, slots=True)
class Rule:
    """What a check looks for, why it matters, and how it looks in print.

    The name comes from the module's name, summary and rationale from its docstring. `bad` holds marked
    texts that must be reported exactly at their braces, `good` texts in which the check must find nothing.
    """

    module: str
    doc: str | None
    _: KW_ONLY
    code: str
    severity: Severity
    since: str
    bad: tuple[str, ...]
    good: tuple[str, ...]

    @property
    def name(self) -> str:
        """The rule's name: `name-variant`."""
        return self.module.rpartition(".")[2].replace("_", "-")

    @property
    def letters(self) -> str:
        """What the code begins with: `QC`."""
        return self.code.rstrip("0123456789")

    @property
    def summary(self) -> str:
        """The docstring's first line."""
        return (self.doc or self.name).strip().partition("\n")[0]

    @property
    def rationale(self) -> str:
        """The rest of the docstring."""
        return (self.doc or "").strip().partition("\n")[2].strip()

    def answers_to(self, word: str) -> bool:
        """Return whether `word` is the rule's name, or its code or the beginning of that with all letters: `QC3`."""
        code = word.upper()
        return word.lower() == self.name or (code.startswith(self.letters) and self.code.startswith(code))

    def __call__(self, look: Callable[[Article], Iterable[Finding]]) -> Check:
        """Pair this rule with the function that looks for it."""
        return Check(self, look)

    def at(
        self,
        span: Span,
        message: str,
        *related: Related,
        severity: Severity | None = None,
        fix: Fix | None = None,
        attribution: Attribution | None = None,
    ) -> Finding:
        """Return a finding of this rule at `span`; `severity` only where this kind is more or less sure."""
        return Finding(
            rule=self,
            severity=severity or self.severity,
            spans=(span,),
            message=message,
            related=related,
            fix=fix,
            attribution=attribution,
        )


class Finding(NamedTuple):
    """Something an editor would query, with every place it concerns."""

    rule: Rule
    severity: Severity
    spans: tuple[Span, ...]
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    attribution: Attribution | None = None


@dataclass(frozen=True, slots=True)
class Check:
    """A rule and the function that looks for it."""

    rule: Rule
    look: Callable[[Article], Iterable[Finding]]
