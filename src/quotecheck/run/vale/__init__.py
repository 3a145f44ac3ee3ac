"""Styles of Vale as rules of the desk's own: what is carried over, and by file and key what is not.

The files are those that https://vale.sh/docs/styles describes.
"""

from __future__ import annotations

import os
import tomllib
from collections.abc import Iterator
from pathlib import Path

from quotecheck import checks
from quotecheck.errors import BadConfig, BadUsage, why
from quotecheck.registry.folders import names
from quotecheck.run.vale.rules import Rules, converted
from quotecheck.settings import read_settings
from quotecheck.settings.shown import table_of
from quotecheck.system.guarded_reads import read_file

SUFFIX = ".yml"
_NO_STYLES = ("config", "Vocab")
"""Folders beside the styles that hold no rules."""
_MOST = 1_000_000
"""Bytes of a file."""


def imported(path: str) -> tuple[str, tuple[str, ...]]:
    """Return the rules of a style as TOML to paste, and a line for each thing that they lack.

    Args:
        path: a file of a style, or a folder with any number of them.

    Raises:
        BadUsage: there is none, or PyYAML is not installed.
    """
    files = sorted(_files(path))
    if not files:
        raise BadUsage(f"{path}: contains no style of Vale: name a folder with files ending in {SUFFIX}")
    tables: list[str] = []
    lacking: list[str] = []
    taken: set[str] = set()
    for file in files:
        rules = _rules(file)
        lacking += [f"{file}: {line}" for line in rules.lacking]
        style = os.path.relpath(os.path.dirname(file), path) if os.path.isdir(path) else "."
        for each in rules.tables:
            code = _code(file, style, taken)
            table = {"code": code, "message": each["message"], **each}
            try:
                read_settings({"desk-rules": [table]}, Path(file))
            except BadConfig as error:
                lacking.append(f"{error}: left out")
                continue
            taken.add(code)
            tables.append(table_of(table, "desk-rules"))
    printed = "\n".join(tables)
    tomllib.loads(printed)
    return printed, tuple(lacking)


def _files(path: str) -> Iterator[str]:
    """Yield the files of the styles at a path, those that Vale reads."""
    if os.path.isfile(path):
        yield path
    for place, folders, files in os.walk(path):
        folders[:] = sorted(each for each in folders if each not in _NO_STYLES and not each.startswith("."))
        yield from (os.path.join(place, file) for file in files if file.endswith(SUFFIX))


def _rules(file: str) -> Rules:
    """Return what a file comes to."""
    try:
        import yaml  # noqa: PLC0415 (an extra, and only for this)
    except ImportError:
        raise BadUsage("styles of Vale are YAML, which needs PyYAML: pip install 'quotecheck-news[vale]'") from None
    try:
        stated = yaml.safe_load(read_file(file, _MOST).decode("utf-8-sig"))
    except OSError as error:
        return Rules((), (why(error),))
    except (yaml.YAMLError, UnicodeDecodeError, ValueError, RecursionError) as error:
        return Rules((), (f"invalid YAML ({_mistake(error)}): left out",))
    if not isinstance(stated, dict):
        return Rules((), ("contains no rule: left out",))
    return converted({str(key): value for key, value in stated.items()})


def _mistake(error: Exception) -> str:
    """Return what is wrong with a file, and where, as far as the error says."""
    mark = getattr(error, "problem_mark", None)
    place = f"line {mark.line + 1}, column {mark.column + 1}: " if mark else ""
    said = getattr(error, "problem", None) or " ".join(str(error).split()) or type(error).__name__
    return f"{place}{said}"


def _code(file: str, style: str, taken: set[str]) -> str:
    """Return a code from the names of the style and the file that no other rule has: MICROSOFT-HEADING-PUNCTUATION."""
    words = [] if style == "." else style.split(os.sep)
    words += [os.path.basename(file).removesuffix(SUFFIX)]
    code = "-".join(filter(None, map(_capitals, words)))
    if not code[:1].isalpha() or code.startswith("QC") or code.lower().replace("-", "_") in names(checks):
        code = f"VALE-{code}".rstrip("-")
    number, first = 1, code
    while code in taken:
        number += 1
        code = f"{first}-{number}"
    return code


def _capitals(name: str) -> str:
    """Return a name as a code: HeadingPunctuation as HEADING-PUNCTUATION."""
    parts: list[str] = []
    for before, character in zip(f" {name}", name, strict=False):
        if not (character.isascii() and character.isalnum()):
            parts.append("-")
        else:
            parts.append(f"-{character}" if character.isupper() and before.islower() else character)
    return "-".join(filter(None, "".join(parts).upper().split("-")))
