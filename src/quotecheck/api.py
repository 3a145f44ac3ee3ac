"""From paths or text to a report: picks the readers, runs the stages and the checks."""

from __future__ import annotations

import os
from collections.abc import Callable, Generator, Iterable, Sequence
from contextlib import closing, nullcontext
from functools import partial
from typing import TYPE_CHECKING

from quotecheck.errors import BadSuppression, UnknownFormat, crash, unknown
from quotecheck.model import DEFAULT_HOUSE, Article, Check, Document, Failure, FileReport, House, Report, Rule
from quotecheck.pipeline import analyse as run_stages
from quotecheck.run.cache import WORTHWHILE, Cache
from quotecheck.run.documents import DEFAULT_INPUT, Given, document, path_of, places, reader
from quotecheck.run.inspection import inspect
from quotecheck.run.jobs import spread
from quotecheck.run.known_checks import known_checks as _checks
from quotecheck.run.progress import unseen
from quotecheck.settings import DEFAULT_SETTINGS, Settings, eligible

if TYPE_CHECKING:
    from quotecheck.listings._wanted import Wanted
    from quotecheck.run.cache.memory import Memory
    from quotecheck.run.trace.target import Target
    from quotecheck.run.trace.values import Trace

Outcome = FileReport | Failure
Progress = Callable[[Iterable[tuple[int, Outcome]], int], Iterable[tuple[int, Outcome]]]


def analyse(text: str, *, name: str = "-", input_format: str = DEFAULT_INPUT, house: House = DEFAULT_HOUSE) -> Article:
    """Return everything the stages find in `text`: who said what, and who they are; no checks run.

    Args:
        text: an article, of any length.
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
    cache: Cache | None = None,
    progress: Progress = unseen,
) -> Report:
    """Return what is found in the files, or in `text`.

    Args:
        paths: files, folders, patterns such as `desk/**/*.md`, or `-` for standard input.
        text: an article to check before those, of any length.
        input_format: a file of `readers`; None goes by each file's suffix.
        settings: what to select and ignore, how long an article may be, and the house style.
        jobs: how many processes many files are spread over.
        stdin_filename: the file whose text comes on standard input, which is read as that file would be.
        cache: where the reports on many files are kept for the next run; None looks at every file anew.
        progress: is given the outcomes as they come, in any order, and their number, and yields them.

    Raises:
        UnknownFormat: no reader bears that name.
        UnknownRule: a selected, ignored or regraded rule does not exist.
    """
    given = places(paths, text, input_format, settings.exclusion, stdin_filename, settings.max_file_size)
    return _report(given, input_format, settings, jobs, cache, progress, _checks)


def list_quotes(
    *paths: str | os.PathLike[str],
    text: str | None = None,
    input_format: str | None = None,
    settings: Settings = DEFAULT_SETTINGS,
    wanted: Wanted | None = None,
    jobs: int = 1,
    stdin_filename: str | None = None,
    cache: Cache | None = None,
    progress: Progress = unseen,
) -> Report:
    """Return who said what in the files, or in `text`, as far as it is `wanted`; no checks run.

    Args:
        paths: files, folders, patterns such as `desk/**/*.md`, or `-` for standard input.
        text: an article to list before those, of any length.
        input_format: a file of `readers`; None goes by each file's suffix.
        settings: how sure an attribution must be, how long an article may be, and the house style.
        wanted: speakers, kinds and types; everything if left out.
        jobs: how many processes many files are spread over.
        stdin_filename: the file whose text comes on standard input, which is read as that file would be.
        cache: where the reports on many files are kept for the next run; None looks at every file anew.
        progress: is given the outcomes as they come, in any order, and their number, and yields them.

    Raises:
        UnknownFormat: no reader bears that name.
    """
    from quotecheck.listings._wanted import EVERYTHING  # noqa: PLC0415 (nothing that a check of articles needs)

    given = places(paths, text, input_format, settings.exclusion, stdin_filename, settings.max_file_size)
    return (wanted or EVERYTHING).narrow(_report(given, input_format, settings, jobs, cache, progress, _none))


def rules(settings: Settings = DEFAULT_SETTINGS) -> tuple[Rule, ...]:
    """Return every rule, by code, after them the desk's own.

    Raises:
        BadConfig: one of the desk's own has the name of another rule.
    """
    return tuple(check.rule for check in _checks(settings))


def listing(output_format: str, settings: Settings = DEFAULT_SETTINGS) -> str:
    """Return the list of all rules as text, json or markdown.

    Raises:
        UnknownFormat: it is none of these.
    """
    from quotecheck.run import catalogue  # noqa: PLC0415 (nothing that a check of articles needs)

    if output_format not in catalogue.LISTINGS:
        raise UnknownFormat(unknown("format", output_format, catalogue.LISTINGS))
    return catalogue.LISTINGS[output_format](rules(settings))


def explain(name: str, settings: Settings = DEFAULT_SETTINGS) -> str:
    """Return what there is to know of rules, by name, code or its beginning, or of an attribution pattern.

    Raises:
        UnknownRule: nothing is called that.
    """
    from quotecheck.run import catalogue  # noqa: PLC0415 (nothing that a check of articles needs)

    return catalogue.explain(name, rules(settings))


def trace(
    document: Document, target: Target, settings: Settings = DEFAULT_SETTINGS, baseline: str | None = None
) -> Trace:
    """Return how what is reported of a line of `document`, or is not, came about.

    Args:
        document: an article.
        target: the line, and the column if only the sentence there is meant.
        settings: what to select and ignore, how sure an attribution must be, and the house style.
        baseline: the file that holds what is known; None if nothing is.

    Raises:
        BadUsage: the document has no such line, or nothing stands on it.
        BadSuppression: the file beside the article cannot be read or understood.
        BadBaseline: the baseline cannot be read or understood.
    """
    from quotecheck.run.trace.build import trace as traced  # noqa: PLC0415 (nothing that another command needs)

    return traced(document, target, settings, _checks(settings), baseline)


def _none(_: Settings) -> tuple[Check, ...]:
    """Return no check: the document is only to be read."""
    return ()


def _report(
    given: Iterable[Given],
    input_format: str | None,
    settings: Settings,
    jobs: int,
    cache: Cache | None,
    progress: Progress,
    known: Callable[[Settings], tuple[Check, ...]],
) -> Report:
    """Return what the stages find, and those of the `known` checks that the settings ask for."""
    every = tuple(check.rule for check in known(settings))
    ran = eligible(settings, every) if every else frozenset()
    given = tuple(given)
    work = partial(_outcomes, input_format=input_format, settings=settings, known=known)
    many = sum(isinstance(each, str) for each in given) >= WORTHWHILE
    with (
        cache.opened(input_format, settings, every) if cache and many else nullcontext() as memory,
        closing(_numbered(given, work, jobs, memory)) as numbered,
    ):
        found = dict(progress(numbered, len(given)))
    outcomes = [found[i] for i in range(len(given))]
    return Report(
        files=tuple(outcome for outcome in outcomes if isinstance(outcome, FileReport)),
        failures=tuple(outcome for outcome in outcomes if isinstance(outcome, Failure)),
        rules=tuple(rule for rule in every if rule in ran),
    )


def _numbered(
    given: Sequence[Given], work: Callable[[Sequence[Given]], list[Outcome]], jobs: int, memory: Memory | None
) -> Generator[tuple[int, Outcome]]:
    """Yield the number of each document or file and what is found: first what is known, then what is looked at."""
    fresh = []
    for i, each in enumerate(given):
        known = memory.recall(each) if memory and isinstance(each, str) else None
        if known:
            yield i, known
        else:
            fresh.append(i)
    with closing(spread(work, [given[i] for i in fresh], jobs, _lost)) as found:
        for i, outcome in zip(fresh, found, strict=True):
            each = given[i]
            if memory and isinstance(each, str):
                memory.keep(each, outcome)
            yield i, outcome


def _outcomes(
    given: Iterable[Given],
    input_format: str | None,
    settings: Settings,
    known: Callable[[Settings], tuple[Check, ...]],
) -> list[Outcome]:
    """Return what is found in each document or file, or why nothing can be.

    What gives the checks is handed over, not the checks: they cannot be sent to another process.
    """
    checks = known(settings)
    return [_outcome(each, input_format, settings, checks) for each in given]


def _outcome(given: Given, input_format: str | None, settings: Settings, checks: tuple[Check, ...]) -> Outcome:
    """Return what is found in one document or file, or why nothing can be."""
    try:
        read = document(given, input_format, settings.max_file_size) if isinstance(given, str) else given
        return read if isinstance(read, Failure) else inspect(read, settings, checks)
    except BadSuppression as error:
        return Failure(error.path, error.reason)
    except Exception as error:  # noqa: BLE001 (one article that breaks a stage must not cost the others' report)
        return Failure(path_of(given), f"the analysis stopped with {crash(error)}: please report it")


def _lost(given: Given) -> Failure:
    """Return that the process died which worked on this."""
    return Failure(path_of(given), "the process that read it died: check it alone, and report it if it dies again")
