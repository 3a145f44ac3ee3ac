"""`quotecheck config`: show the configuration in force, and the file that each setting comes from."""

from __future__ import annotations

from quotecheck.cli import _options as options
from quotecheck.cli._arguments import here
from quotecheck.cli._command import Command
from quotecheck.cli._outcomes import CLEAN, FOUND, warn
from quotecheck.settings import Configuration, find_configuration, in_force


@Command
def command(config: options.Config = None, isolated: options.Isolated = False, test: options.TestRules = False) -> int:
    """Show the configuration in force and the file that each setting comes from, or test the desk's own rules."""
    found = find_configuration(here(), config, isolated=isolated)
    if test:
        return _test(found)
    print(in_force(found), end="")
    return CLEAN


def _test(found: Configuration) -> int:
    """Print which examples do not come out as the desk's own rules say, and how many were tried."""
    from quotecheck.run.desk_rules import try_examples

    outcome = try_examples(found.settings)
    for line in outcome.failures:
        print(line)
    if outcome.untested:
        warn(f"without examples: {', '.join(outcome.untested)}")
    print(outcome.summary)
    return FOUND if outcome.failures else CLEAN
