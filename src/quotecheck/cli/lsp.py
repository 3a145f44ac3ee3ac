"""`quotecheck lsp`: serve an editor that speaks the Language Server Protocol, on standard input and output."""

from __future__ import annotations

import sys
from contextlib import redirect_stdout
from importlib.util import find_spec
from typing import Annotated

from quotecheck.cli import _options as options
from quotecheck.cli._command import Command
from quotecheck.cli._declared import Option
from quotecheck.cli._outcomes import warn
from quotecheck.errors import BadUsage

Stdio = Annotated[bool, Option("--stdio", help="Accepted because editors add it: there is no other way to connect.")]
RulePages = Annotated[
    str | None,
    Option(
        metavar="URL",
        help="Link findings to the rule's page here, with {code} or {name} in its place, instead of to a file.",
    ),
]


@Command
def command(
    config: options.Config = None,
    isolated: options.Isolated = False,
    rule_pages: RulePages = None,
    stdio: Stdio = False,  # noqa: ARG001 (there is no other way)
) -> int:
    """Serve an editor with findings, speakers and fixes as one types (Language Server Protocol)."""
    if find_spec("pygls") is None:
        raise BadUsage("lsp needs pygls, which is not installed: pip install 'quotecheck-news[lsp]'")
    if config and isolated:
        raise BadUsage("--config and --isolated contradict each other: give one of them")
    from quotecheck.lsp.serving import serve

    out = sys.stdout.buffer
    with redirect_stdout(sys.stderr):  # nothing but messages goes to standard output
        return serve(config, rule_pages, warn, isolated=isolated, stdin=sys.stdin.buffer, stdout=out)
