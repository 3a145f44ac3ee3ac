"""From paths or text to a report: picks the readers, runs the stages and the checks."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from functools import cache, partial

from quotecheck import catalogue, checks
from quotecheck.checks.check_failed import failed
from quotecheck.checks.unused_suppression import rule as unused_suppression
from quotecheck.checks.unused_suppression import unused
from quotecheck.config import DEFAULT_SETTINGS, Settings, eligible, grade, selected
from quotecheck.discover import members
from quotecheck.errors import BadSuppression, UnknownFormat, crash, unknown
from quotecheck.inputs import DEFAULT_INPUT, Given, document, path_of, places, reader
from quotecheck.jobs import spread
from quotecheck.model import (
    DEFAULT_HOUSE,
    Article,
    Check,
    Document,
    Failure,
    FileReport,
    Finding,
    House,
    Report,
    Rule,
    Severity,
)
from quotecheck.pipeline import analyse as run_stages
from quotecheck.quotes._wanted import EVERYTHING, Wanted
from quotecheck.suppressions import Suppression, divide, find_suppressions


def analyse(text: str, *, name: str = "-", input_format: str = DEFAULT_INPUT, house: House = DEFAULT_HOUSE) -> Article:
    """Return everything the stages find in `text`: who said what, and who they are; no checks run.

    Args:
        text: an article.
        name: what to call it, for messages.
        input_format: a file of `readers`.
        house: the desk's own words and lists.

    Raises:
        UnknownFormat: no reader bears that name.
    """
    return run_stages(reader(input_format).document(name, text, "utf-8"), house)


def check(
    *paths: str | os.PathLike[str],
    text: str | None = None,
    input_format: str | None = None,
    settings: Settings = DEFAULT_SETTINGS,
    jobs: int = 1,
    stdin_filename: str | None = None,
) -> Report:
    """Return what is found in the files, or in `text`.

    Args:
        paths: files, folders, patterns such as `desk/**/*.md`, or `-` for standard input.
        text: an article to check before those.
        input_format: a file of `readers`; None goes by each file's suffix.
        settings: what to select and ignore, and the house style.
        jobs: how many processes many files are spread over.
        stdin_filename: the file whose text comes on standard input, which is read as that file would be.

    Raises:
        UnknownFormat: no reader bears that name.
        UnknownRule: a selected, ignored or regraded rule does not exist.
    """
    given = places(paths, text, input_format, settings.exclusion, stdin_filename)
    return _report(given, input_format, settings, jobs, checked=True)


def list_quotes(
    *paths: str | os.PathLike[str],
    text: str | None = None,
    input_format: str | None = None,
    settings: Settings = DEFAULT_SETTINGS,
    wanted: Wanted = EVERYTHING,
    jobs: int = 1,
    stdin_filename: str | None = None,
) -> Report:
    """Return who said what in the files, or in `text`, as far as it is `wanted`; no checks run.

    Args:
        paths: files, folders, patterns such as `desk/**/*.md`, or `-` for standard input.
        text: an article to list before those.
        input_format: a file of `readers`; None goes by each file's suffix.
        settings: how sure an attribution must be, and the house style.
        wanted: speakers, kinds and types.
        jobs: how many processes many files are spread over.
        stdin_filename: the file whose text comes on standard input, which is read as that file would be.

    Raises:
        UnknownFormat: no reader bears that name.
    """
    given = places(paths, text, input_format, settings.exclusion, stdin_filename)
    return wanted.narrow(_report(given, input_format, settings, jobs, checked=False))


def rules() -> tuple[Rule, ...]:
    """Return every rule, by code."""
    return tuple(check.rule for check in _checks())


def listing(output_format: str) -> str:
    """Return the list of all rules as text, json or markdown.

    Raises:
        UnknownFormat: it is none of these.
    """
    if output_format not in catalogue.LISTINGS:
        raise UnknownFormat(unknown("format", output_format, catalogue.LISTINGS))
    return catalogue.LISTINGS[output_format](rules())


def explain(name: str) -> str:
    """Return what there is to know of rules, by name, code or its beginning, or of an attribution pattern.

    Raises:
        UnknownRule: nothing is called that.
    """
    return catalogue.explain(name, rules())


@cache
def _checks() -> tuple[Check, ...]:
    """Return every check, by code."""
    return tuple(sorted(members(checks, "check", Check), key=lambda check: check.rule.code))


def _chosen(settings: Settings) -> tuple[Check, ...]:
    """Return the checks that `settings` ask for, be it only for some paths."""
    meant = eligible(settings, rules())
    return tuple(check for check in _checks() if check.rule in meant)


def _report(
    given: Iterable[Given], input_format: str | None, settings: Settings, jobs: int, *, checked: bool
) -> Report:
    """Return what the stages find, and the chosen checks if it is to be checked."""
    chosen = _chosen(settings) if checked else ()
    work = partial(_outcomes, input_format=input_format, settings=settings, checked=checked)
    outcomes = spread(work, tuple(given), jobs, _lost)
    return Report(
        files=tuple(outcome for outcome in outcomes if isinstance(outcome, FileReport)),
        failures=tuple(outcome for outcome in outcomes if isinstance(outcome, Failure)),
        rules=tuple(check.rule for check in chosen),
    )


def _outcomes(
    given: Iterable[Given], input_format: str | None, settings: Settings, *, checked: bool
) -> list[FileReport | Failure]:
    """Return what is found in each document or file, or why nothing can be."""
    chosen = _chosen(settings) if checked else ()  # not handed over: a check cannot be sent to another process
    return [_outcome(each, input_format, settings, chosen) for each in given]


def _outcome(
    given: Given, input_format: str | None, settings: Settings, chosen: tuple[Check, ...]
) -> FileReport | Failure:
    """Return what is found in one document or file, or why nothing can be."""
    try:
        read = document(given, input_format) if isinstance(given, str) else given
        return read if isinstance(read, Failure) else _inspect(read, chosen, settings)
    except BadSuppression as error:
        path, _, reason = str(error).partition(": ")
        return Failure(path, reason)
    except Exception as error:  # noqa: BLE001 (one article that breaks a stage must not cost the others' report)
        return Failure(path_of(given), f"the analysis stopped with {crash(error)}: please report it")


def _lost(given: Given) -> Failure:
    """Return that the process died which worked on this."""
    return Failure(path_of(given), "the process that read it died: check it alone, and report it if it dies again")


def _inspect(document: Document, chosen: tuple[Check, ...], settings: Settings) -> FileReport:
    """Return what the stages and the checks find in one document."""
    settings = settings.at(document.name)
    meant = selected(settings, rules()) if chosen else ()
    chosen = tuple(check for check in chosen if check.rule in meant)
    article = run_stages(document, settings.house)
    levels = grade(settings, rules()) if chosen else {}
    found = [_graded(finding, levels) for check in chosen for finding in _look(check, article)]
    kept, suppressed, idle = divide(document, found, find_suppressions(document) if chosen else ())
    kept += [_graded(finding, levels) for finding in _unused(idle, chosen)]
    return FileReport(_sure(article, settings.min_confidence), _ordered(kept), suppressed=_ordered(suppressed))


def _ordered(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """Return them in reading order."""
    return tuple(sorted(findings, key=lambda f: (f.spans[0].start, f.spans[0].end, f.rule.code, f.message)))


def _unused(idle: Iterable[Suppression], chosen: tuple[Check, ...]) -> list[Finding]:
    """Return what is to be said of suppressions that suppress nothing though every rule that they mean has run."""
    ran = {check.rule for check in chosen}
    if unused_suppression not in ran:
        return []
    return [unused(each.at, each.rule, each.where) for each in idle if ran >= set(filter(each.means, rules()))]


def _look(check: Check, article: Article) -> list[Finding]:
    """Return the findings of one check; that it failed, where it did."""
    found: list[Finding] = []
    try:
        found.extend(check.look(article))
    except Exception as error:  # noqa: BLE001 (whatever a check raises, the others run)
        found.append(failed(check.rule, error))
    return found


def _graded(finding: Finding, levels: dict[Rule, Severity]) -> Finding:
    """Return the finding at the severity that the desk gives its rule."""
    return replace(finding, severity=levels[finding.rule]) if finding.rule in levels else finding


def _sure(article: Article, least: float) -> Article:
    """Return the article without the attributions that are less sure than `least`."""
    if not least:
        return article
    pairs = zip(article.attributions, article.speakers, strict=True)
    kept = [pair for pair in pairs if pair[0].confidence >= least]
    return replace(article, attributions=tuple(a for a, _ in kept), speakers=tuple(s for _, s in kept))
