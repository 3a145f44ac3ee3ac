"""`quotecheck config`: show the configuration in force, and the file that each setting comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from quotecheck.cli import _options as options
from quotecheck.cli._arguments import configured
from quotecheck.cli._command import Command
from quotecheck.cli._declared import Option
from quotecheck.cli._outcomes import CLEAN, FOUND, warn
from quotecheck.settings import Configuration
from quotecheck.settings.shown import in_force
from quotecheck.system.printable import printable

if TYPE_CHECKING:
    from quotecheck.run.desk_rules import FailedExample

TestRules = Annotated[
    bool, Option("--test", help="Check the examples of the desk's own rules instead; exit with 1 if one fails.")
]


@Command
def command(config: options.Config = None, isolated: options.Isolated = False, test: TestRules = False) -> int:
    """Show the configuration in force, and the file of each setting, or test the desk's own rules."""
    found = configured(config, isolated=isolated)
    if test:
        return _test(found)
    print(in_force(found), end="")
    return CLEAN


def _place(found: Configuration, failure: FailedExample) -> str:
    """Return where an example stands: in the last file that states its rule, which is the one in force."""
    from quotecheck.settings.configuration import place_in

    for path, share in zip(reversed(found.files), reversed(found.shares), strict=True):
        codes = [desk.code for desk in share.desk_rules]
        if failure.code in codes:
            keys = ("desk-rules", codes.index(failure.code), "examples", failure.kind, failure.number)
            return place_in(path, keys)
    return ""


def _test(found: Configuration) -> int:
    """Print which examples do not come out as the desk's own rules say, and how many were tried."""
    from quotecheck.run.desk_rules import try_examples

    outcome = try_examples(found.settings)
    for failure in outcome.failures:
        print(printable(f"{_place(found, failure)}: {failure.message}"))
    if outcome.untested:
        warn(f"without examples: {', '.join(outcome.untested)}")
    print(outcome.summary)
    return FOUND if outcome.failures else CLEAN
