"""Run `quotecheck check` for pre-commit, which appends file names to options without a `--` between them."""

from __future__ import annotations

import os
import sys

from quotecheck.__main__ import main


def as_paths(arguments: list[str]) -> list[str]:
    """Return `arguments` with `./` before each that begins with a hyphen and names an existing file.

    pre-commit passes only names of files that exist, seen from its working directory. So a file
    `--output-file=README.md` is checked and not obeyed, and a file `-` is not taken for standard input.
    """
    return [
        f"./{argument}" if argument.startswith("-") and os.path.lexists(argument) else argument
        for argument in arguments
    ]


if __name__ == "__main__":
    sys.argv[1:] = ["check", *as_paths(sys.argv[1:])]
    main()
