"""The findings of an article, those included that are not reported, and what silences each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from quotecheck.model import Article, Check, Document, FileReport, Finding, Report, Rule
from quotecheck.run.inspection import in_reading_order, inspect, look
from quotecheck.run.trace.values import Fate, TracedFinding
from quotecheck.settings import Settings, selected
from quotecheck.settings.baseline import hide_known
from quotecheck.settings.suppressions import divide, find_suppressions
from quotecheck.system.values import frozen


@frozen()
class TracedFindings:
    """Every finding in reading order, the rules that ran, and those that did not."""

    findings: tuple[TracedFinding, ...]
    ran: tuple[Rule, ...]
    idle: tuple[Rule, ...]


def traced_findings(
    article: Article, settings: Settings, checks: Sequence[Check], baseline: str | None
) -> TracedFindings:
    """Return what all of `checks` find in an article, and what becomes of it.

    Args:
        article: all attributions included.
        settings: what is asked in general and for some paths.
        checks: all that there are.
        baseline: the file that holds what is known; None if nothing is.

    Raises:
        BadSuppression: the file beside the article cannot be read or understood.
        BadBaseline: the baseline cannot be read or understood.
    """
    document = article.document
    here = settings.at(document.name)
    running = selected(here, [check.rule for check in checks])
    file = inspect(document, settings, checks)
    if baseline:
        (file,) = hide_known(Report(files=(file,)), baseline).files
    found = [
        *_heard(file, document, baseline),
        *(
            TracedFinding(finding, *_silence(here, check.rule))
            for check in checks
            if check.rule not in running
            for finding in look(check, article)
        ),
    ]
    return TracedFindings(
        tuple(sorted(found, key=lambda each: in_reading_order(each.finding))),
        tuple(check.rule for check in checks if check.rule in running),
        tuple(check.rule for check in checks if check.rule not in running),
    )


def _heard(file: FileReport, document: Document, baseline: str | None) -> Iterator[TracedFinding]:
    """Yield the findings of the rules that run."""
    yield from (TracedFinding(finding, Fate.REPORTED, "") for finding in file.findings)
    yield from (TracedFinding(finding, Fate.KNOWN, baseline or "") for finding in file.known)
    for finding in file.suppressed:
        yield TracedFinding(finding, Fate.SUPPRESSED, _suppression(document, finding))


def _suppression(document: Document, finding: Finding) -> str:
    """Return where the first suppression of a finding stands."""
    every = find_suppressions(document)
    return next((each.where for each in every if divide(document, [finding], [each])[1]), "")


def _silence(settings: Settings, rule: Rule) -> tuple[Fate, str]:
    """Return why a rule does not run under the settings of a file, and the word that says so."""
    words = (*settings.ignore, *(word for override in settings.overrides for word in override.ignore))
    if ignored := [word for word in words if rule.answers_to(word)]:
        return Fate.IGNORED, ignored[0]
    return Fate.NOT_SELECTED, ", ".join(settings.select)
