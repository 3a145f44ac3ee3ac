"""The commands, one to a file: parse the command line, run the command, return the exit status."""

from __future__ import annotations

import sys
from collections.abc import Sequence

from quotecheck.cli._command import Commands
from quotecheck.cli._outcomes import CLEAN, FAILED, warn
from quotecheck.cli._parser import other_commands, parser, split
from quotecheck.cli._plain import values
from quotecheck.errors import QuotecheckError
from quotecheck.system.printable import no_command, spelt_out
from quotecheck.system.signals import ending
from quotecheck.system.streams import OutputClosed

COMMANDS = Commands(sys.modules[__name__])
_DEFAULT = "check"


def run(arguments: Sequence[str]) -> int:
    """Run one command line and return its exit status: 0 clean, 1 findings, 2 something could not be done.

    Without a word it prints what can be done.
    """
    if not arguments:
        from quotecheck.cli._first_steps import first_steps

        print(first_steps(), end="", file=sys.stderr)  # nothing was checked, which a script must not take for clean
        return FAILED
    name, rest = split(arguments, COMMANDS, _DEFAULT)
    try:
        read = values(COMMANDS[name], rest)
        return _parsed(name, rest) if read is None else COMMANDS[name](**read)
    except QuotecheckError as error:
        warn(str(error))
        return FAILED
    except OutputClosed:
        raise
    except OSError as error:  # too many open files, a failing disk: neither an article nor quotecheck is to blame
        place = f"{error.filename}: " if error.filename else ""
        warn(f"{place}{error.strerror or error}: fix that and run again")
        return FAILED
    except Exception:
        if ending.number:
            raise
        import traceback

        print(no_command(spelt_out(traceback.format_exc())), end="", file=sys.stderr)
        warn("internal error: please report it with the lines above")
        return FAILED


def _parsed(name: str, arguments: list[str]) -> int:
    """Return the exit status of a command whose line typer reads."""
    import typer
    from typer.exceptions import TyperException

    from quotecheck.cli._options import PANELS

    program = "quotecheck" if name == _DEFAULT else f"quotecheck {name}"
    parsing = parser(COMMANDS[name], other_commands(COMMANDS, _DEFAULT) if name == _DEFAULT else None, PANELS)
    try:
        # Not `parsing.main`, which swallows interruptions and closed pipes.
        with parsing.make_context(program, arguments) as context:
            return int(parsing.invoke(context))
    except typer.Exit as done:
        return done.exit_code
    except TyperException as error:
        from quotecheck.cli._mistakes import mistake

        warn(mistake(error, parsing, program))
        return FAILED


def complete(given: Sequence[str]) -> int:
    """Print the completions of the last word given, for the script of a shell."""
    from quotecheck.cli._completion.answers import answer

    print(answer(given, COMMANDS, _DEFAULT), end="")
    return CLEAN
