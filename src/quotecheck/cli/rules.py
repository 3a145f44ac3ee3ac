"""`quotecheck rules`: list every rule, or print a style of Vale as rules of the desk's own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

from quotecheck.cli import _options as options
from quotecheck.cli._arguments import configured
from quotecheck.cli._command import Command
from quotecheck.cli._declared import Argument, Option
from quotecheck.cli._outcomes import CLEAN, FOUND, warn
from quotecheck.errors import BadUsage


def _rule_formats() -> Sequence[str]:
    from quotecheck.run.catalogue import LISTINGS

    return tuple(LISTINGS)


ImportWhat = Annotated[
    list[str] | None,
    Argument(
        metavar="[import PATH]",
        help="A folder of Vale styles, or a file of one, to print as rules to configure.",
        offered=lambda: ["import"],
    ),
]
RuleFormat = Annotated[
    str,
    Option(
        "--format",
        metavar="NAME",
        help="Format of the list: {}.",
        offered=_rule_formats,
    ),
]


@Command
def command(
    what: ImportWhat = None,
    output_format: RuleFormat = "text",
    config: options.Config = None,
    isolated: options.Isolated = False,
) -> int:
    """List every rule, or convert a style of Vale into rules of the desk's own."""
    if what:
        return _import(what, config, isolated=isolated)
    from quotecheck import api

    settings = configured(config, isolated=isolated).settings
    print(api.listing(output_format, settings), end="")
    return CLEAN


def _import(what: list[str], config: str | None, *, isolated: bool) -> int:
    """Print the rules of a style; name on standard error what of it they lack.

    Raises:
        UnknownRule: neither is a style to be imported, nor is there a rule of that name to be explained.
        BadUsage: a rule is named, or no style, or several, or nothing of either.
    """
    action, *paths = what
    if action != "import" and not paths:
        from quotecheck import api

        api.explain(action, configured(config, isolated=isolated).settings)
        raise BadUsage(f"quotecheck rules lists all of them: {action} is explained by quotecheck explain {action}")
    if action != "import" or len(paths) != 1:
        raise BadUsage("list rules with quotecheck rules, or convert a style with quotecheck rules import PATH")
    from quotecheck.run.vale import imported

    printed, lacking = imported(paths[0])
    print(printed, end="")
    for line in lacking:
        warn(line)
    return FOUND if lacking else CLEAN
