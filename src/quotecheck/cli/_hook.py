"""Run `quotecheck check` for pre-commit, which appends file names to options without a `--` between them."""

from __future__ import annotations

import os
import sys

from quotecheck.__main__ import main
from quotecheck.cli import COMMANDS
from quotecheck.cli._outcomes import FAILED, warn
from quotecheck.cli._parser import parser
from quotecheck.errors import BadUsage
from quotecheck.system.signals import ending
from quotecheck.system.streams import set_up


def as_paths(arguments: list[str]) -> list[str]:
    """Return `arguments` with `./` before each that begins with a hyphen and names an existing file.

    pre-commit passes only names of files that exist, seen from its working directory. So a file `-draft.txt` is
    checked, and a file `-` is not taken for standard input.

    Raises:
        BadUsage: an argument is both a file and an option. Whoever adds a file `--isolated` must not thereby take the
            option out of `args`, nor may a file `--output-file=README.md` be obeyed.
    """
    options = {name for option in parser(COMMANDS["check"]).params for name in (*option.opts, *option.secondary_opts)}
    paths = []
    for argument in arguments:
        is_file = argument.startswith("-") and os.path.lexists(argument)
        if is_file and argument.partition("=")[0] in options:
            raise BadUsage(f"{argument}: is both a file and an option: rename the file")
        paths.append(f"./{argument}" if is_file else argument)
    return paths


if __name__ == "__main__":
    try:
        sys.argv[1:] = ["check", *as_paths(sys.argv[1:])]
    except BadUsage as error:
        set_up()
        warn(str(error))
        ending.leave(FAILED)
    main()
