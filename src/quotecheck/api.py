"""From paths or text to a report: picks the readers, runs the stages and the checks, hands over to a renderer."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import replace
from functools import cache
from types import ModuleType

from quotecheck import catalogue, checks, renderers
from quotecheck.attribution import patterns
from quotecheck.attribution.pattern import Pattern
from quotecheck.checks.check_failed import failed
from quotecheck.checks.unused_suppression import rule as unused_suppression
from quotecheck.checks.unused_suppression import unused
from quotecheck.config import DEFAULT_SETTINGS, Settings
from quotecheck.discover import member, members, names
from quotecheck.errors import BadSuppression, UnknownFormat, UnknownRule, crash, unknown
from quotecheck.inputs import DEFAULT_INPUT, documents, reader
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
from quotecheck.renderers._renderer import Rendering
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
) -> Report:
    """Return what is found in the files, or in `text`.

    Args:
        paths: files, folders, or `-` for standard input.
        text: an article to check before those.
        input_format: a file of `readers`; None goes by each file's suffix.
        settings: what to select and ignore, and the house style.

    Raises:
        UnknownFormat: no reader bears that name.
        UnknownRule: a selected, ignored or regraded rule does not exist.
    """
    return _report(documents(paths, text, input_format), _chosen(settings), settings)


def list_quotes(
    *paths: str | os.PathLike[str],
    text: str | None = None,
    input_format: str | None = None,
    settings: Settings = DEFAULT_SETTINGS,
    wanted: Wanted = EVERYTHING,
) -> Report:
    """Return who said what in the files, or in `text`, as far as it is `wanted`; no checks run.

    Args:
        paths: files, folders, or `-` for standard input.
        text: an article to list before those.
        input_format: a file of `readers`; None goes by each file's suffix.
        settings: how sure an attribution must be, and the house style.
        wanted: speakers, kinds and types.

    Raises:
        UnknownFormat: no reader bears that name.
    """
    return wanted.narrow(_report(documents(paths, text, input_format), (), settings))


def rendering(output_format: str, folder: ModuleType = renderers) -> Rendering:
    """Return one of the formats of `renderers`, or of `quotes`: its `render(report, look)` gives the text.

    Raises:
        UnknownFormat: the folder has no format of that name.
    """
    known = names(folder)
    if output_format not in known:
        raise UnknownFormat(unknown("format", output_format, known))
    return member(folder, output_format, "render", Rendering)


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
    """Return what there is to know of a rule, by code or name, or of an attribution pattern.

    Raises:
        UnknownRule: nothing is called that.
    """
    wanted = name.strip()
    for rule in rules():
        if wanted.upper() == rule.code or wanted.lower() == rule.name:
            return catalogue.explain_rule(rule)
    file = wanted.lower().replace("-", "_")
    if file in names(patterns):
        return catalogue.explain_pattern(member(patterns, file, "pattern", Pattern))
    known = [*(rule.code for rule in rules()), *(rule.name for rule in rules()), *names(patterns)]
    raise UnknownRule(unknown("rule or pattern", name, known))


@cache
def _checks() -> tuple[Check, ...]:
    """Return every check, by code."""
    return tuple(sorted(members(checks, "check", Check), key=lambda check: check.rule.code))


def _chosen(settings: Settings) -> tuple[Check, ...]:
    """Return the checks that `settings` ask for; what is ignored wins."""
    selected = set().union(*(_matching(word) for word in settings.select)) if settings.select else set(rules())
    ignored = set().union(*(_matching(word) for word in settings.ignore))
    for word, _ in settings.severities:
        _matching(word)
    return tuple(check for check in _checks() if check.rule in selected - ignored)


def _matching(word: str) -> set[Rule]:
    """Return the rules that a name, a code or the beginning of a code means."""
    found = {rule for rule in rules() if rule.name == word.lower() or rule.code.startswith(word.upper())}
    if not word or not found:
        known = [*(rule.code for rule in rules()), *(rule.name for rule in rules())]
        raise UnknownRule(f"{unknown('rule', word, known)}; see quotecheck rules")
    return found


def _report(
    given: Iterable[Document | Failure], chosen: tuple[Check, ...], settings: Settings
) -> Report:
    """Return what the stages and the chosen checks find."""
    files, failures = [], []
    for document in given:
        if isinstance(document, Failure):
            failures.append(document)
            continue
        try:
            files.append(_inspect(document, chosen, settings))
        except BadSuppression as error:
            path, _, reason = str(error).partition(": ")
            failures.append(Failure(path, reason))
        except Exception as error:  # noqa: BLE001 (one article that breaks a stage must not cost the others' report)
            failures.append(Failure(document.name, f"the analysis stopped with {crash(error)}: please report it"))
    return Report(files=tuple(files), failures=tuple(failures), rules=tuple(check.rule for check in chosen))


def _inspect(document: Document, chosen: tuple[Check, ...], settings: Settings) -> FileReport:
    """Return what the stages and the checks find in one document."""
    article = run_stages(document, settings.house)
    levels = {rule: level for word, level in settings.severities for rule in _matching(word)}
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
