"""Standard input under the name of a file: it is read, configured, suppressed and compared as that file would be."""

from __future__ import annotations

import io
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from quotecheck import cli

TWICE = "The ferry sails at at noon.\n"


@pytest.fixture
def desk(tmp_path, monkeypatch, capsys):
    """Return what runs the command with a text on standard input, and gives status, documents and errors."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "desk").mkdir()

    def run(text, *arguments):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
        status = cli.run([*arguments, "--format", "json"])
        out, err = capsys.readouterr()
        return status, {d["path"]: len(d["findings"]) for d in json.loads(out)["documents"]} if out else {}, err

    return run


def test_the_name_is_reported_and_tells_the_reader(desk):
    html = "<p>The ferry <b>at</b> at noon.</p><script>the the</script>"

    assert desk(html, "-", "--stdin-filename", "desk/new.html") == (1, {"desk/new.html": 1}, "")
    assert desk(html, "--stdin-filename", "desk/new.html", "--input-format", "plain")[1] == {"desk/new.html": 2}
    assert desk(TWICE, "-") == (1, {"-": 1}, "")


def test_quotes_take_it_too(desk):
    status, documents, _ = desk("“No,” said Ana Lopez.\n", "quotes", "-", "--stdin-filename", "a.md")

    assert (status, list(documents)) == (0, ["a.md"])


def test_what_is_configured_and_suppressed_for_the_file_counts(desk, tmp_path):
    assert desk(TWICE, "-", "--stdin-filename", "desk/a.txt")[:2] == (1, {"desk/a.txt": 1})
    (tmp_path / "desk" / "a.txt.quotecheck").write_text("QC702\n")
    assert desk(TWICE, "-", "--stdin-filename", "desk/a.txt")[:2] == (0, {"desk/a.txt": 0})

    (tmp_path / "quotecheck.toml").write_text('[[overrides]]\npaths = ["desk/b.*"]\nignore = ["leftover"]\n')
    assert desk(TWICE, "-", "--stdin-filename", "desk/b.txt")[:2] == (0, {"desk/b.txt": 0})
    assert desk(TWICE, "-", "--stdin-filename", "desk/c.txt")[:2] == (1, {"desk/c.txt": 1})


def test_a_baseline_knows_it_by_its_name(desk, tmp_path):
    (tmp_path / "desk" / "a.txt").write_text(TWICE)
    assert cli.run(["baseline", "write", "desk/*.txt"]) == 0

    known = ("--baseline", "quotecheck-baseline.json")
    assert desk(TWICE, "-", "--stdin-filename", "desk/a.txt", *known)[:2] == (0, {"desk/a.txt": 0})
    assert desk(TWICE, "-", *known)[:2] == (1, {"-": 1})
    assert desk("", "**/*.txt", *known)[:2] == (0, {"desk/a.txt": 0})


def test_the_file_itself_is_not_read_besides(desk, tmp_path):
    (tmp_path / "desk" / "a.txt").write_text("On disk.\n")

    assert desk(TWICE, "-", "desk", "--stdin-filename", "./desk/a.txt")[1] == {"./desk/a.txt": 1}


def test_by_force_it_is_excluded_as_the_file_is(desk):
    arguments = ("-", "--stdin-filename", "drafts/a.txt", "--exclude", "drafts")

    assert desk(TWICE, *arguments)[:2] == (1, {"drafts/a.txt": 1})
    assert desk(TWICE, *arguments, "--force-exclude")[:2] == (0, {})


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["a.txt", "--stdin-filename", "a.txt"], "standard input is not among the paths: add -"),
        (["-", "--stdin-filename", ""], "is not the name of a file"),
        (["-", "--stdin-filename", "-"], "is not the name of a file"),
        (["-", "--stdin-filename", "a\0b"], "is not the name of a file"),
        (["--stdin-filename", "a.txt", "--fix"], "standard input cannot be fixed"),
    ],
)
def test_what_cannot_be_is_told_in_one_line(desk, arguments, said):
    status, documents, err = desk("", *arguments)

    assert (status, documents, len(err.splitlines())) == (2, {}, 1)
    assert said in err


def test_what_cannot_be_read_is_told_by_the_name(desk):
    assert desk("a\0b", "--stdin-filename", "a.txt")[::2] == (
        2,
        "quotecheck: a.txt: is binary, not an article: name a text file in UTF-8, or UTF-16 with a byte order mark\n",
    )


def test_fixes_are_shown_and_the_file_is_not_touched(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("On disk.\n")
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(TWICE.encode())))

    assert cli.run(["--stdin-filename", "a.txt", "--diff"]) == 1
    assert capsys.readouterr().out.startswith("--- a.txt\n+++ a.txt\n")
    assert Path("a.txt").read_text() == "On disk.\n"


@pytest.mark.skipif(shutil.which("git") is None, reason="no git here")
def test_changed_lines_are_those_of_the_text_not_of_the_file(desk, tmp_path):
    me = {f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    (tmp_path / "desk" / "é.txt").write_text(f"Old.\n\n{TWICE}", encoding="utf-8")
    (tmp_path / "other.txt").write_text("Other.\n")
    for command in ("init -q", "add .", "commit -qm all"):
        subprocess.run(["git", *command.split()], check=True, env={**os.environ, **me}, capture_output=True)

    def changed(text, name):
        return desk(text, "-", "--stdin-filename", name, "--diff-base", "HEAD")[1][name]

    assert changed(f"Old.\n\n{TWICE}", "desk/é.txt") == 0
    assert changed(f"Old.\r\n\r\n{TWICE}", "desk/é.txt") == 0
    assert changed(f"New.\n\nLines.\n\n{TWICE}", "desk/é.txt") == 0
    assert changed(f"Old.\n\n{TWICE}\nThe the new.\n", "desk/é.txt") == 1
    (tmp_path / "desk" / "é.txt").write_text("Quite other on disk.\n")
    assert changed(f"Old.\n\n{TWICE}", "desk/é.txt") == 0
    assert changed(TWICE, "desk/not/there/yet.txt") == 1
