"""What a run comes to: what is told of it on standard error, the counts, the fixes, and the exit status."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import replace

from quotecheck.model import Report, Severity
from quotecheck.renderers._renderer import Look
from quotecheck.run.files.outside import leads_out
from quotecheck.run.patch import difference
from quotecheck.settings.fixes import mendable, write_fixes
from quotecheck.system.printable import printable, spelt_out

CLEAN, FOUND, FAILED = 0, 1, 2


def tell(message: str) -> None:
    """Print one line to standard error."""
    print(f"quotecheck: {printable(message)}", file=sys.stderr)


def told(report: Report) -> int:
    """Tell what could not be read, and return 0 if all could, 2 if not."""
    for failure in report.failures:
        tell(f"{failure.path}: {failure.message}")
    return FAILED if report.failures else CLEAN


def status(report: Report, fail_on: Severity) -> int:
    """Tell what could not be read, and return the exit status that a report deserves.

    Args:
        report: what was found.
        fail_on: findings of this severity or a graver one make it 1.
    """
    if told(report):
        return FAILED
    graded = (finding.severity.rank for file in report.files for finding in file.findings)
    return FOUND if any(rank >= fail_on.rank for rank in graded) else CLEAN


def differ(report: Report, given: Sequence[str], *, unsafe: bool) -> int:
    """Tell what could not be read or mended, and return 1 where fixes would change something, 2 where they cannot.

    Args:
        report: what was found.
        given: the paths on the command line; what a link leads to outside of them is not mended.
        unsafe: whether fixes count that may change what a text says.
    """
    mended, failures = mendable(report, unsafe=unsafe, outside=leads_out(given))
    return told(replace(report, failures=(*report.failures, *failures))) or (FOUND if mended else CLEAN)


def changes(report: Report, look: Look, given: Sequence[str], *, unsafe: bool) -> str:
    """Return what fixes would change, as a unified difference: exact, but for a terminal, which only shows it.

    Args:
        report: what was found.
        look: whether a terminal shows it.
        given: the paths on the command line; what a link leads to outside of them is not mended.
        unsafe: whether fixes count that may change what a text says.
    """
    mended, _failures = mendable(report, unsafe=unsafe, outside=leads_out(given))
    shown = difference(mended)
    return spelt_out(shown) if look.terminal else shown


def mend(report: Report, again: Callable[[], Report], given: Sequence[str], *, unsafe: bool, quiet: bool) -> Report:
    """Write the fixes, say how many unless it is to be quiet, and return what is found after them.

    What could not be written is among the failures of what is returned.

    Args:
        report: what was found.
        again: gives what is found after the fixes.
        given: the paths on the command line; what a link leads to outside of them is not mended.
        unsafe: whether fixes are written that may change what a text says.
        quiet: whether to say nothing.
    """
    mended, failures = write_fixes(report, unsafe=unsafe, outside=leads_out(given))
    if not quiet:
        tell(f"{mended} mended")
    report = again() if mended else report
    return replace(report, failures=(*report.failures, *failures))


def tally(report: Report, _: Look) -> str:
    """Return how many findings each rule has that found something, a line each, the most first."""
    counts = Counter((finding.rule.code, finding.rule.name) for file in report.files for finding in file.findings)
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    width = max((len(str(count)) for _, count in rows), default=0)
    return "".join(f"{count:{width}}  {code}  {name}\n" for (code, name), count in rows)
