"""From paths or text to a report: picks the readers, runs the stages and the checks, hands over to a renderer."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from functools import cache

from quotecheck import catalogue, checks, readers, renderers
from quotecheck.attribution import patterns
from quotecheck.attribution.pattern import Pattern
from quotecheck.checks.check_failed import failed
from quotecheck.config import DEFAULT_SETTINGS, Settings
from quotecheck.discover import member, members, names
from quotecheck.errors import UnknownFormat, UnknownRule, UnreadableInput, crash, unknown
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
from quotecheck.readers._decode import decode
from quotecheck.readers._reader import Reading
from quotecheck.readers._walk import STDIN, articles, read_bytes
from quotecheck.renderers._renderer import Rendering

DEFAULT_INPUT = "plain"


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
    return run_stages(_reading(input_format).document(name, text, "utf-8"), house)


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
    chosen = _chosen(settings)
    given = [] if text is None else [_reading(input_format or DEFAULT_INPUT).document("-", text, "utf-8")]
    files, failures = [], []
    for document in (*given, *_documents([os.fspath(path) for path in paths], input_format)):
        if isinstance(document, Failure):
            failures.append(document)
            continue
        try:
            files.append(_inspect(document, chosen, settings))
        except Exception as error:  # noqa: BLE001 (one article that breaks a stage must not cost the others' report)
            failures.append(Failure(document.name, f"the analysis stopped with {crash(error)}: please report it"))
    return Report(files=tuple(files), failures=tuple(failures), rules=tuple(check.rule for check in chosen))


def rendering(output_format: str) -> Rendering:
    """Return one of the formats of `renderers`: its `render(report, look)` gives the text.

    Raises:
        UnknownFormat: no renderer bears that name.
    """
    known = names(renderers)
    if output_format not in known:
        raise UnknownFormat(unknown("format", output_format, known))
    return member(renderers, output_format, "render", Rendering)


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


def _inspect(document: Document, chosen: tuple[Check, ...], settings: Settings) -> FileReport:
    """Return what the stages and the checks find in one document."""
    article = run_stages(document, settings.house)
    levels = {rule: level for word, level in settings.severities for rule in _matching(word)}
    found = [_graded(finding, levels) for check in chosen for finding in _look(check, article)]
    found.sort(key=lambda f: (f.spans[0].start, f.spans[0].end, f.rule.code, f.message))
    return FileReport(_sure(article, settings.min_confidence), tuple(found))


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


def _documents(paths: list[str], input_format: str | None) -> Iterator[Document | Failure]:
    """Yield the document behind every path and in every folder, or why there is none."""
    readings = {suffix: reading for reading in members(readers, "read", Reading) for suffix in reading.reader.suffixes}
    given = _reading(input_format) if input_format else None
    plain = _reading(DEFAULT_INPUT)
    for name in _files(paths, frozenset(readings)):
        if isinstance(name, Failure):
            yield name
            continue
        try:
            source, encoding = decode(read_bytes(name))
        except UnreadableInput as error:
            yield Failure(name, str(error))
        else:
            reading = given or readings.get(os.path.splitext(name)[1].lower(), plain)
            yield reading.document(name, source, encoding)


def _files(paths: list[str], suffixes: frozenset[str]) -> Iterator[str | Failure]:
    """Yield every path, each folder replaced by the files in it."""
    for path in paths:
        if path != STDIN and os.path.isdir(path):
            yield from articles(path, suffixes)
        else:
            yield path


def _reading(input_format: str) -> Reading:
    """Return the reader of that name."""
    known = names(readers)
    if input_format not in known:
        raise UnknownFormat(unknown("input format", input_format, known))
    return member(readers, input_format, "read", Reading)
