"""The man page, written from the commands and their options; `groff -man` and `mandoc` read it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from typer.core import TyperArgument

from quotecheck import __version__
from quotecheck.cli import COMMANDS
from quotecheck.cli import _options as options
from quotecheck.cli._help import called, does
from quotecheck.cli._parser import parser

_DESCRIPTION = """
quotecheck reads news articles, lists every quoted and reported statement with its speaker and role, and reports what is
inconsistent: a name with two spellings, an acronym with two meanings, a title that changes, a quotation without a
speaker. Each finding shows both places and leaves it to the reader which is right. It needs no network, no model and no
account.

Paths are files, folders, patterns such as 'desk/**/*.md', or - for standard input. Without the name of a command,
quotecheck checks. If a file has the name of a command, write ./rules.
"""
_STATUS = (
    ("0", "No findings at or above warning, or the severity of --fail-on."),
    ("1", "Such findings."),
    ("2", "Something could not be done: bad usage or configuration, or a file that cannot be read."),
    (
        "129, 130, 141, 143",
        "The terminal was closed; interrupted; the reader of the report stopped reading; terminated.",
    ),
)
_ENVIRONMENT = (
    ("NO_COLOR", "If it is set, the report has no colour."),
    ("FORCE_COLOR", "If it is set and not 0, the report has colour in a pipe too, such as a build log."),
    ("COLUMNS", "The width of the report."),
    ("QUOTECHECK_CACHE_DIR", "The folder of the cache of reports."),
)
_FILES = (
    ("quotecheck.toml, pyproject.toml", "The configuration: the nearest one from the current folder upwards."),
    ("NAME.quotecheck", "Suppressions of findings in the plain text file NAME."),
)
_EXAMPLES = (
    ("Check an article:", "quotecheck draft.txt"),
    (
        "Write a page for a browser, and print findings one a line:",
        "quotecheck desk --format html=a.html --format concise",
    ),
    ("List what one person says:", "quotecheck quotes --speaker lopez draft.txt"),
    ("Show why line 12 is reported as it is:", "quotecheck why draft.txt:12"),
    ("Report only what is new on a branch:", "quotecheck desk --diff-base origin/main"),
)


def manual() -> str:
    """Return the source of quotecheck(1)."""
    return "".join(f"{line}\n" for line in _lines())


def _lines() -> Iterator[str]:
    names = sorted(COMMANDS, key=lambda name: (name != "check", name))
    yield r".\" Written by `python -m pytest --update` from the commands themselves."
    yield f'.TH QUOTECHECK 1 "" "quotecheck {_escaped(__version__)}" "User Commands"'
    yield from (".SH NAME", r"quotecheck \- who said what in a news article, and what is inconsistent in it")
    yield ".SH SYNOPSIS"
    for name in names:
        command = "quotecheck" if name == "check" else f"quotecheck {name}"
        places = (_escaped(each.metavar or "") for each in parser(COMMANDS[name]).params if _is_place(each))
        yield " ".join((rf"\fB{command}\fR", r"[\fIoption\fR ...]", *places))
        yield ".br"
    yield ".SH DESCRIPTION"
    yield from _paragraphs(_DESCRIPTION.split("\n\n"))
    for name in names:
        yield from _section(name)
    yield from (".SH EXIT STATUS", *_tagged(_STATUS), ".SH ENVIRONMENT", *_tagged(_ENVIRONMENT))
    yield from (".SH FILES", *_tagged(_FILES), ".SH EXAMPLES")
    for told, command in _EXAMPLES:
        yield from (".PP", _escaped(told), ".PP", ".nf", ".RS", _escaped(command), ".RE", ".fi")


def _is_place(parameter: object) -> bool:
    return isinstance(parameter, TyperArgument)


def _section(name: str) -> Iterator[str]:
    """Yield the section of one command: what it does, its arguments and options, by the sections of its help."""
    parsing = parser(COMMANDS[name], None, options.PANELS)
    yield f'.SH "{"QUOTECHECK" if name == "check" else f"QUOTECHECK {name.upper()}"}"'
    yield _escaped((COMMANDS[name].__doc__ or "").partition("\n")[0])
    yield from _tagged((called(each), does(each)) for each in parsing.params)


def _tagged(entries: Iterable[tuple[str, str]]) -> Iterator[str]:
    for name, told in entries:
        yield from (".TP", rf"\fB{_escaped(name)}\fR", _escaped(told))


def _paragraphs(texts: Iterable[str]) -> Iterator[str]:
    for number, text in enumerate(texts):
        if number:
            yield ".PP"
        yield _escaped(text)


def _escaped(text: str) -> str:
    """Return text that is set as it stands: hyphens may be copied, and no word is taken for a request."""
    plain = " ".join(text.split()).replace("\\", r"\e").replace("-", r"\-").replace("'", r"\(aq").replace("`", "")
    return re.sub(r"^\.", r"\\&.", plain)
