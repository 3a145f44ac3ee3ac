"""The commands that tell of quotecheck itself: its settings, its rules, and how a shell completes its command line."""

from __future__ import annotations

from quotecheck import options
from quotecheck.config import find_configuration, in_force
from quotecheck.errors import BadUsage
from quotecheck.given import here
from quotecheck.outcomes import CLEAN
from quotecheck.shells import script


def configuration(config: options.Config = None, isolated: options.Isolated = False) -> int:
    """Show what is configured here, and by which file."""
    print(in_force(find_configuration(here(), config, isolated=isolated)), end="")
    return CLEAN


def rules(output_format: options.RuleFormat = "text") -> int:
    """List every rule."""
    from quotecheck import api

    print(api.listing(output_format), end="")
    return CLEAN


def explain(wanted: options.Explained = None) -> int:
    """Show what rules and attribution patterns look for, by examples."""
    if not wanted:
        raise BadUsage("nothing to explain: name a rule (quotecheck rules lists them) or an attribution pattern")
    from quotecheck import api

    print("\n\n".join(map(api.explain, wanted)), end="")
    return CLEAN


def completion(shell: options.Shell = None) -> int:
    """Print what a shell's startup file reads so that TAB completes commands, options and their values."""
    print(script(shell), end="")
    return CLEAN
