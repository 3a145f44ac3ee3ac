"""Rules, the checks that apply them, and the findings they report."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TYPE_CHECKING, Any, TypeVar, cast

from quotecheck.model.article import Article
from quotecheck.model.attribution import Attribution
from quotecheck.model.house import House
from quotecheck.model.option import Option
from quotecheck.model.span import Span
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen

if TYPE_CHECKING:
    from dataclasses import KW_ONLY

T = TypeVar("T")


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
    """Edits that fix a finding. `safe`: they cannot change what the text says."""

    message: str
    edits: tuple[Edit, ...]
    safe: bool = True


class Example(NamedTuple):
    """A text, marked or not, and the configuration under which a check reads it, as TOML: `fail-on = "error"`."""

    text: str
    configuration: str = ""


@frozen(apart=("options",))
class Rule:
    """What a check looks for, why it matters, and how it looks in print.

    The name comes from the module's name, summary and rationale from its docstring. `bad` holds marked
    texts that must be reported exactly at their braces, `good` texts in which the check must find nothing; a plain
    text is read without configuration. `options` are the rule's own, which `[rule.<name>]` sets.
    """

    module: str
    doc: str | None
    _: "KW_ONLY"
    code: str
    severity: Severity
    since: str
    bad: tuple[str | Example, ...]
    good: tuple[str | Example, ...]
    options: tuple[Option[Any], ...] = ()

    @property
    def bad_examples(self) -> tuple[Example, ...]:
        """What is reported."""
        return tuple(map(_example, self.bad))

    @property
    def good_examples(self) -> tuple[Example, ...]:
        """What passes."""
        return tuple(map(_example, self.good))

    @property
    def name(self) -> str:
        """The rule's name: `name-variant`."""
        return self.module.rpartition(".")[2].replace("_", "-")

    @property
    def letters(self) -> str:
        """What the code begins with: `QC`, or `HOUSE` of `HOUSE-12`."""
        return self.code.rstrip("0123456789").rstrip("-")

    @property
    def title(self) -> str:
        """The code and the name, only the code where the name says the same."""
        return self.code if self.name == self.code.lower() else f"{self.code} {self.name}"

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

    def value(self, option: Option[T], house: House) -> T:
        """Return the value that the configuration sets for one of the rule's options, or its default."""
        for rule, name, value in house.rule_options:
            if (rule, name) == (self.name, option.name):
                return cast("T", value)
        return option.default

    def runs(self, house: House) -> bool:
        """Return whether the desk has this rule look at the article."""
        return self.code not in house.idle_rules

    def __call__(self, look: "Callable[[Article], Iterable[Finding]]") -> "Check":
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
    ) -> "Finding":
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


def _example(given: str | Example) -> Example:
    """Return the example; a plain text has no configuration."""
    return given if isinstance(given, Example) else Example(given)


class Finding(NamedTuple):
    """Something an editor would query, with every place it concerns."""

    rule: Rule
    severity: Severity
    spans: tuple[Span, ...]
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    attribution: Attribution | None = None


class CutShort(Exception):
    """What a check raises that has used up its time: `seconds` of work, in the paragraph that begins at `span`."""

    def __init__(self, seconds: float, span: Span) -> None:
        super().__init__(seconds, span)
        self.seconds = seconds
        self.span = span


@frozen()
class Check:
    """A rule and the function that looks for it."""

    rule: Rule
    look: Callable[[Article], Iterable[Finding]]
