"""Plain command lines are read as typer reads them, without typer."""

from __future__ import annotations

from functools import cache, wraps

import pytest
from entries import every
from hypothesis import given
from hypothesis import strategies as st
from typer.exceptions import TyperException

from quotecheck import cli
from quotecheck.cli._declared import parameters
from quotecheck.cli._parser import parser
from quotecheck.cli._plain import values

VALUES = ("json", "sarif=a.sarif", "a.txt", "-", "--", "", "0.4", "nan", "2", "error", "warning", "direct", "belief")


@cache
def parsing_of(command):
    """Return typer's parser of a command, and what it was called with last."""
    seen = {}

    @wraps(command)
    def run(**given):
        seen.update(given)
        return 0

    return parser(run), seen


def by_typer(command, arguments):
    """Return what typer calls the command with, None if it does not."""
    parsing, seen = parsing_of(command)
    seen.clear()
    try:
        with parsing.make_context("quotecheck", list(arguments)) as context:
            parsing.invoke(context)
    except TyperException:
        return None
    return seen | {"version": False}  # its check returns nothing, and nobody reads it


@cache
def words_of(command):
    names = [name for each in parameters(command) for name in (*each.on, *each.off) if name != "--version"]
    return st.sampled_from([*names, *VALUES, *(f"{name}={value}" for name in names for value in VALUES)])


@pytest.mark.parametrize("name", cli.COMMANDS)
@given(data=st.data())
def test_a_plain_line_means_what_typer_makes_of_it(name, data):
    command = cli.COMMANDS[name]
    arguments = data.draw(st.lists(words_of(command), max_size=5))
    read = values(command, arguments)

    assert read is None or read | {"version": False} == by_typer(command, arguments)


@every(
    "line",
    [
        "a.txt --format json",
        "--format=json a.txt -",
        "a.txt --quiet -q --no-cache --min-confidence 0.4",
        "--fail-on error -- -a.txt",
        "--no-respect-gitignore --select QC3 --select leftover a.txt",
    ],
)
def test_the_usual_lines_are_plain(line):
    command = cli.COMMANDS["check"]

    assert values(command, line.split()) == by_typer(command, line.split()) is not None


@every(
    "line",
    [
        "--help",
        "--version a.txt",
        "-qv a.txt",
        "--forma json",
        "--format",
        "--min-confidence 2 a.txt",
        "--fail-on bad a",
    ],
)
def test_what_is_not_plain_is_left_to_typer(line):
    assert values(cli.COMMANDS["check"], line.split()) is None


def test_a_variable_of_the_environment_stands_for_an_option(monkeypatch):
    monkeypatch.setenv("QUOTECHECK_CACHE_DIR", "kept")

    assert values(cli.COMMANDS["check"], ["a.txt"])["cache_dir"] == "kept"
    assert values(cli.COMMANDS["check"], ["a.txt", "--cache-dir", "mine"])["cache_dir"] == "mine"


def test_a_command_may_have_no_parameters():
    def command() -> int:
        return 0

    assert parameters(command) == ()


def test_every_parameter_of_a_command_needs_a_default():
    def command(wanted: str) -> int:
        return len(wanted)

    with pytest.raises(TypeError, match=r"^test_plain: give every parameter of a command a default$"):
        parameters(command)


def test_a_default_that_is_not_the_first_parameter_s_is_no_default_of_it():
    def command(wanted: str, times: int = 1) -> int:
        return len(wanted) * times

    with pytest.raises(TypeError, match="give every parameter"):
        parameters(command)
