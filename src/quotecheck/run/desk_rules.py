"""The desk's own rules in a run: their checks, and their examples tried as `quotecheck config --test` does."""

from collections.abc import Iterator, Sequence
from functools import cache

from quotecheck.desk_rules import check_of
from quotecheck.errors import BadConfig
from quotecheck.model import Check, DeskRule, Document, Span
from quotecheck.pipeline import analyse
from quotecheck.registry import marked_text
from quotecheck.run.inspection import look
from quotecheck.settings import Settings
from quotecheck.system.printable import counted
from quotecheck.system.tuples import NamedTuple
from quotecheck.system.values import frozen


@cache
def desk_checks(desk_rules: tuple[DeskRule, ...], shipped: tuple[Check, ...]) -> tuple[Check, ...]:
    """Return the checks of the desk's own rules.

    Args:
        desk_rules: as the configuration states them.
        shipped: the checks beside which they run.

    Raises:
        BadConfig: a code is the name of a shipped rule, which then would mean two.
    """
    found = tuple(map(check_of, desk_rules))
    names = {check.rule.name for check in shipped}
    for check in found:
        if check.rule.name in names:
            raise BadConfig(f"desk-rules {check.rule.code}: is the name of a shipped rule: choose another code")
    return found


class FailedExample(NamedTuple):
    """An example of the rule of that code that does not come out as it should: its kind, its number from 0, and why."""

    code: str
    kind: str
    number: int
    message: str


@frozen()
class Tested:
    """What came of the examples: those that failed, the rules that have none, and how many were tried."""

    failures: tuple[FailedExample, ...]
    untested: tuple[str, ...]
    rules: int
    examples: int

    @property
    def summary(self) -> str:
        """The counts in one line."""
        counts = f"{counted(self.rules, 'rule')}, {counted(self.examples, 'example')}"
        failed = f"{len(self.failures)} failed" if self.failures else "all correct"
        return f"{counts}: {failed}" if self.examples else counts


def try_examples(settings: Settings) -> Tested:
    """Return what comes of the examples of the desk's own rules, each rule tried alone."""
    examples = [
        (desk, kind, number, text)
        for desk in settings.desk_rules
        for kind in ("found", "passed")
        for number, text in enumerate(desk.texts(kind))
    ]
    failures = (_failure(settings, *example) for example in examples)
    return Tested(
        failures=tuple(filter(None, failures)),
        untested=tuple(desk.code for desk in settings.desk_rules if not desk.examples),
        rules=len(settings.desk_rules),
        examples=len(examples),
    )


def _failure(settings: Settings, desk: DeskRule, kind: str, number: int, marked: str) -> FailedExample | None:
    """Return what is wrong with an example, None where nothing is."""
    text, marks = marked_text.parse(marked)
    article = analyse(Document.from_text(text), settings.house)
    found = look(check_of(desk), article)
    if stopped := [finding.message for finding in found if finding.rule.code != desk.code]:
        return FailedExample(desk.code, kind, number, f"{desk.code}: {stopped[0]}")
    spans = sorted(finding.spans[0] for finding in found)
    wanted = sorted(mark.span for mark in marks)
    if kind == "passed":
        wrong = f"reports {_shown(text, spans)}" if spans else ""
    elif not wanted:
        wrong = "" if spans else "reports nothing"
    else:
        wrong = "" if spans == wanted else f"reports {_shown(text, spans)}, not {_shown(text, wanted)}"
    return FailedExample(desk.code, kind, number, f"{desk.code}: {wrong}") if wrong else None


def _shown(text: str, spans: Sequence[Span]) -> str:
    """Return the words of some spans, each with its column in the example."""
    return ", ".join(_words(text, spans)) or "nothing"


def _words(text: str, spans: Sequence[Span]) -> Iterator[str]:
    for span in spans:
        yield f"“{' '.join(span.of(text).split())}” (character {span.start + 1})"
