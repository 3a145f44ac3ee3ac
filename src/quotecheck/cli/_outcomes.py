"""The outcome of a run: warnings on standard error, fixes, and the exit status."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from quotecheck.model import Report, Severity
from quotecheck.renderers._renderer import Look
from quotecheck.system.printable import counted, printable, spelt_out
from quotecheck.system.values import replace

if TYPE_CHECKING:
    from quotecheck.settings import Exclusion

CLEAN, FOUND, FAILED = 0, 1, 2


def warn(message: str) -> None:
    """Print one line to standard error."""
    print(f"quotecheck: {printable(message)}", file=sys.stderr)


def report_failures(report: Report) -> int:
    """Print what could not be read, and return 0 if everything could, 2 otherwise."""
    for failure in report.failures:
        warn(f"{failure.path if failure.path.strip() else repr(failure.path)}: {failure.message}")
    return FAILED if report.failures else CLEAN


def warn_of_passed_over(paths: Sequence[str], exclusion: Exclusion) -> None:
    """Print how many articles in folders are not read because a package is missing, a line for each package."""
    from quotecheck.run.documents import passed_over

    for package, count in passed_over(paths, exclusion).items():
        warn(f"{counted(count, 'file')} in folders skipped, which need {package}: pip install 'quotecheck-news[docx]'")


def status(report: Report, fail_on: Severity) -> int:
    """Print what could not be read, and return the exit status of a report.

    Args:
        report: what was found.
        fail_on: lowest severity that makes it 1.
    """
    if report_failures(report):
        return FAILED
    ranks = (finding.severity.rank for file in report.files for finding in file.findings)
    return FOUND if any(rank >= fail_on.rank for rank in ranks) else CLEAN


def diff_status(report: Report, given: Sequence[str], *, unsafe: bool) -> int:
    """Print what could not be read or fixed, and return 1 if fixes would change something, 2 if they cannot.

    Args:
        report: what was found.
        given: the paths on the command line; a file that a link in them leads to elsewhere is not fixed.
        unsafe: whether to include fixes that may change the meaning of a text.
    """
    from quotecheck.run.files.outside import leads_out
    from quotecheck.settings.fixes import fixable

    files, failures = fixable(report, unsafe=unsafe, outside=leads_out(given))
    return report_failures(replace(report, failures=(*report.failures, *failures))) or (FOUND if files else CLEAN)


def diff_text(report: Report, look: Look, given: Sequence[str], *, unsafe: bool) -> str:
    """Return what fixes would change as a unified diff: exact, except on a terminal, which only displays it.

    Args:
        report: what was found.
        look: whether a terminal displays it.
        given: the paths on the command line; a file that a link in them leads to elsewhere is not fixed.
        unsafe: whether to include fixes that may change the meaning of a text.
    """
    from quotecheck.run.files.outside import leads_out
    from quotecheck.run.patch import difference
    from quotecheck.settings.fixes import fixable

    files, _failures = fixable(report, unsafe=unsafe, outside=leads_out(given))
    shown = difference(files)
    return spelt_out(shown) if look.terminal else shown


def fix_files(
    report: Report, again: Callable[[], Report], given: Sequence[str], *, unsafe: bool, quiet: bool
) -> Report:
    """Write the fixes, print how many unless `quiet`, and return the report after them.

    Files that could not be written are among its failures.

    Args:
        report: what was found.
        again: returns the report after the fixes.
        given: the paths on the command line; a file that a link in them leads to elsewhere is not fixed.
        unsafe: whether to include fixes that may change the meaning of a text.
        quiet: whether to print nothing.
    """
    from quotecheck.run.files.outside import leads_out
    from quotecheck.settings.fixes import write_fixes

    fixed, failures = write_fixes(report, unsafe=unsafe, outside=leads_out(given))
    if not quiet:
        warn(f"{counted(fixed, 'finding')} fixed")
    report = again() if fixed else report
    return replace(report, failures=(*report.failures, *failures))
