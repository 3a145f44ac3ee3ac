"""What TAB offers: what the commands take, by way of each shell's own machinery where the shell is installed."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from entries import every
from hypothesis import example, given
from hypothesis import strategies as st
from typer.core import TyperOption

from quotecheck import api, cli, readers, renderers
from quotecheck import listings as quotes
from quotecheck.__main__ import COMPLETING
from quotecheck.attribution import patterns
from quotecheck.cli import _options as options
from quotecheck.cli._completion.answers import Offer, answer, offers
from quotecheck.cli._completion.shells import script, shells
from quotecheck.cli._parser import parser
from quotecheck.registry.folders import names

COMMAND = Path(sys.executable).with_name("quotecheck")
FILE = Offer("", kind="file")


def offered(*words):
    return list(offers(words, cli.COMMANDS, "check"))


def values(*words):
    return [offer.value for offer in offered(*words)]


def long_options(command):
    options = [each for each in parser(command).params if isinstance(each, TyperOption)]
    return {opt for each in options for opt in (*each.opts, *each.secondary_opts) if opt.startswith("--")}


def test_commands_and_files_stand_where_the_first_path_would():
    assert values("") == [*cli.COMMANDS, ""]
    assert offered("")[-1] == FILE
    assert values("ru") == ["rules", ""]
    for words in (["check", ""], ["a.txt", ""], ["--all-types", "check", ""], ["--", ""], ["-", ""]):
        assert offered(*words) == [FILE]
    assert values("--all-types", "ru") == ["rules", ""]


@every("command", cli.COMMANDS)
def test_every_option_of_a_command_is_offered_with_its_help(command):
    told = offered(command, "--")

    assert {offer.value for offer in told} == long_options(cli.COMMANDS[command]) | {"--help", "--help-all"}
    assert all(offer.meaning for offer in told)


def test_an_option_is_offered_once_unless_it_may_be_given_again():
    assert values("--quiet", "--qu") == []
    assert values("-q", "--qu") == []
    assert values("--no-") == ["--no-force-exclude", "--no-respect-gitignore", "--no-notes", "--no-cache"]
    assert values("--force-exclude", "--no-f") == []
    assert values("--select", "QC3", "--sel") == ["--select"]


@every(
    ("words", "wanted"),
    [
        (["--format", ""], names(renderers)),
        (["--format="], [f"--format={name}" for name in names(renderers)]),
        (["--format", "js"], ["json", "jsonl"]),
        (["quotes", "--format", ""], names(quotes)),
        (["rules", "--format", ""], ["json", "markdown", "text"]),
        (["--input-format", ""], names(readers)),
        (["--fail-on", ""], ["info", "warning", "error"]),
        (["--fail-on=e"], ["--fail-on=error"]),
        (["quotes", "--kind", "d"], ["direct", "declined"]),
        (["quotes", "--type", "f"], ["fact"]),
        (["completion", ""], shells()),
        (["completion", "bash", ""], []),
        (["baseline", "wr"], ["write", ""]),
        (["--min-confidence", ""], []),
        (["--select", "--format", "--isol"], ["--isolated"]),  # --format is taken for a rule here
        (["--", "--form"], [""]),
        (["--nonsense", "--form"], ["--format"]),
    ],
)
def test_values(words, wanted):
    assert values(*words) == list(wanted)


@every(
    ("words", "before"),
    [
        (["--config", "qu"], ""),
        (["--config=qu"], "--config="),
        (["--format", "sarif=ou"], "sarif="),
        (["--format=sarif=a=b"], "--format=sarif="),
        (["story"], ""),
        (["quotes", "story"], ""),
        (["baseline", "write", "story"], ""),
    ],
)
def test_where_a_file_may_stand(words, before):
    assert offered(*words) == [Offer(before, kind="file")]


def test_rules_are_offered_by_code_and_name_with_what_they_mean():
    rules = api.rules()
    told = {offer.value: offer.meaning for offer in offered("--select", "")}

    assert told == {word: rule.summary for rule in rules for word in (rule.code, rule.name)}
    assert values("--ignore", "QC301,name-v") == ["QC301,name-variant"]
    assert "QC301,QC301" not in values("--extend-select=", "QC301,") + values("--extend-select", "QC301,")
    explained = values("explain", "")
    assert set(explained) > set(told)
    assert {name.replace("-", "_") for name in explained} > set(names(patterns))
    assert values("explain", "QC301", "name-v") == ["name-variant"]


@given(st.lists(st.text(max_size=8) | st.sampled_from(["--format", "--", "-", "=", "explain", "--select"]), max_size=4))
@example([])
@example(["--format", "a\nb=c"])
def test_whatever_is_typed_every_offer_is_one_line_of_three_fields(words):
    lines = answer(words, cli.COMMANDS, "check").split("\n")

    assert lines.pop() == ""
    assert [line for line in lines if line.split("\t")[0] not in ("word", "file")] == []


def test_the_panels_of_the_help_hold_every_option_once():
    listed = [name for panel in options.PANELS.values() for name in panel]
    known = {
        each.name
        for command in cli.COMMANDS.values()
        for each in parser(command).params
        if each.param_type_name == "option"
    }

    missing = sorted(known - {"version"} - set(listed))
    assert missing == [], f"name {missing} in a panel of PANELS in cli/_options.py"
    assert sorted(listed) == sorted(known - {"version"} | {"file"})


@pytest.mark.parametrize("arguments", [[], ["csh"], [""]])
def test_shells_are_named_where_none_or_an_unknown_one_is(arguments, capsys):
    assert cli.run(["completion", *arguments]) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith(": choose from bash, fish, powershell, zsh\n")
    assert err.count("\n") == 1


def test_the_command_prints_the_script(capsys):
    assert cli.run(["completion", "zsh"]) == 0
    assert capsys.readouterr().out == script("zsh")
    assert script("zsh").startswith("#compdef quotecheck\n")  # so that a folder of $fpath may hold it


def test_the_variable_makes_the_command_answer():
    for words, line in (
        (["--vers"], "word\t--version\t"),
        (["--version"], "word\t--version\t"),
        ([""], "word\tcheck\t"),
    ):
        done = subprocess.run(
            [COMMAND, *words], env={**os.environ, COMPLETING: "1"}, capture_output=True, text=True, check=True
        )
        assert line in done.stdout
        assert done.stderr == ""


@pytest.fixture
def desk(tmp_path):
    """A folder to complete in."""
    for name in ("out.sarif", "story one.txt", "ru.txt"):
        (tmp_path / name).touch()
    (tmp_path / "desk").mkdir()
    return tmp_path


WITHOUT_STARTUP_FILES = {
    "bash": ["bash", "--norc", "--noprofile", "-c"],
    "fish": ["fish", "--no-config", "-c"],
    "zsh": ["zsh", "-f", "-c"],
}


@pytest.fixture
def run(python):
    """Return the lines that a shell prints for `before`, its script and `text`."""

    def run(shell, text, folder, before=""):
        if shutil.which(shell) is None:
            pytest.skip(f"no {shell} here")
        path = f"{Path(python).parent}{os.pathsep}{os.environ['PATH']}"
        done = subprocess.run(
            [*WITHOUT_STARTUP_FILES[shell], f"{before}\n{script(shell)}\n{text}"],
            cwd=folder,
            env={**os.environ, "PATH": path, "LC_ALL": "C.UTF-8", "HOME": str(folder)},
            capture_output=True,
            text=True,
            check=True,
            timeout=120,
        )
        assert done.stderr == ""
        return done.stdout.splitlines()

    return run


def quoted(*words):
    return " ".join(f"'{word}'" for word in words)


# What bash makes of a line: its words, parted at = too; then the piece that it puts in.
BASH = [
    (["ru"], "ru", ["rules", "ru.txt"]),
    (["--format", "=", "sar"], "sar", ["sarif"]),
    (["--format", "="], "", names(renderers)),
    (["--format", "sarif", "=", "ou"], "ou", ["out.sarif"]),
    (["--format", "=", "sarif", "=", "ou"], "ou", ["out.sarif"]),
    (["--select", "QC301,name-v"], "QC301,name-v", ["QC301,name-variant"]),
    (["--config", "de"], "de", ["desk"]),
    (["a.txt", "story"], "story", ["story one.txt"]),
    (["a.txt", "stuff"], "", ["desk", "out.sarif", "ru.txt", "story one.txt"]),  # the cursor stands before the word
    (["quotes", "--kind", "dir"], "dir", ["direct"]),
    (["--min-confidence", ""], "", []),
]


@pytest.mark.parametrize(("words", "piece", "wanted"), BASH)
def test_bash(words, piece, wanted, desk, run):
    text = f"""
    COMP_WORDS=(quotecheck {quoted(*words)}) COMP_CWORD={len(words)}
    _quotecheck quotecheck {quoted(piece)} before
    complete -p quotecheck >/dev/null || exit
    for each in "${{COMPREPLY[@]}}"; do echo "$each"; done
    """

    assert sorted(run("bash", text, desk)) == sorted(wanted)


def test_bash_runs_the_command_that_is_typed(desk, run):
    mine = desk / "bin" / "quotecheck"
    mine.parent.mkdir()
    mine.write_text("#!/bin/sh\nprintf 'word\\tmine\\t\\n'\n")
    mine.chmod(0o755)
    text = """
    COMP_WORDS=('~/bin/quotecheck' '') COMP_CWORD=1
    _quotecheck '~/bin/quotecheck' '' before
    echo "${COMPREPLY[@]}"
    """

    assert run("bash", text, desk) == ["mine"]


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("ru", ["ru.txt", "rules"]),
        ("--format=sar", ["--format=sarif"]),
        ("--format sarif=ou", ["sarif=out.sarif"]),
        ("--format=sarif=ou", ["--format=sarif=out.sarif"]),
        ("--select QC301,name-v", ["QC301,name-variant"]),
        ("'a b.txt' story", ["story one.txt"]),
        ("--config de", ["desk/"]),
        ("--min-confidence ", []),
    ],
)
def test_fish(line, wanted, desk, run):
    told = run("fish", f'complete -C "quotecheck {line}"', desk)

    assert sorted(each.partition("\t")[0] for each in told) == sorted(wanted)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        (["ru"], ["rules:List every rule.", "FILES after "]),
        (["--format=sar"], ["--format=sarif"]),
        (["--format", "sarif=ou"], ["FILES after sarif="]),
        (["--select", "QC301,name-v"], ["QC301,name-variant:One name appears in two forms."]),
        (["explain", "QC301", "name-v"], ["name-variant:One name appears in two forms."]),
        (["--fail-on", "e"], ["error"]),
        (["--min-confidence", ""], []),
    ],
)
def test_zsh(words, wanted, desk, run):
    # Only zsh's line editor can complete: these stand in the place of what would put the offers on the screen.
    text = f"""
    _describe() {{ (( ${{(P)#2}} )) && print -rl -- "${{(@P)2}}" }}
    compset() {{ before=$2 }}
    _files() {{ print -r -- "FILES after $before" }}
    words=(quotecheck {quoted(*words)}) before=
    CURRENT=$#words PREFIX=$words[-1]
    _quotecheck
    """

    assert run("zsh", text, desk, before="autoload -Uz compinit; compinit -D") == wanted
