"""Against a git revision: what stands on lines that nobody has touched is left out."""

from __future__ import annotations

import json
import os
import shutil
import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quotecheck import cli
from quotecheck.settings.changed_lines import _changes, _unquoted

pytestmark = pytest.mark.skipif(shutil.which("git") is None, reason="no git here")
OLD = "The the mayor came.\n\nAll is well here.\n\nHe saw saw it.\n"


def git(folder, *arguments):
    me = {f"GIT_{who}_{what}": "a@b.c" for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}
    subprocess.run(["git", *arguments], cwd=folder, check=True, env={**os.environ, **me}, capture_output=True)


def write(path, text):
    path.write_bytes(text.encode())


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """A repository with one commit, and its folder as the current one."""
    git(tmp_path, "init", "-q")
    (tmp_path / "in").mkdir()
    for name in ("a.txt", "in/b c.txt", "in/é.txt"):
        write(tmp_path / name, OLD)
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "all")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def lines(capsys, *arguments):
    """Return the path and line of every finding that is left."""
    assert cli.run([*arguments, "--select", "leftover,name-variant", "--format", "json"]) in (0, 1)
    documents = json.loads(capsys.readouterr().out)["documents"]
    return [(d["path"], f["spans"][0]["line"]) for d in documents for f in d["findings"]]


def test_only_what_stands_on_changed_lines(desk, capsys):
    assert lines(capsys, "a.txt") == [("a.txt", 1), ("a.txt", 5)]
    assert lines(capsys, "a.txt", "--diff-base", "HEAD") == []

    write(desk / "a.txt", OLD.replace("saw it", "saw them"))
    write(desk / "in" / "b c.txt", "New.\n\n" + OLD.replace("The the", "The the old"))
    write(desk / "in" / "é.txt", OLD.replace("well here", "well here here"))
    assert lines(capsys, ".", "--diff-base", "HEAD") == [("./a.txt", 5), ("./in/b c.txt", 3), ("./in/é.txt", 3)]


def test_a_commit_since_the_revision_counts(desk, capsys):
    write(desk / "a.txt", OLD.replace("came", "went"))
    git(desk, "commit", "-qam", "went")

    assert lines(capsys, "a.txt", "--diff-base", "HEAD") == []
    assert lines(capsys, "a.txt", "--diff-base", "HEAD~1") == [("a.txt", 1)]


def test_what_git_does_not_follow_is_new(desk, capsys):
    write(desk / "new.txt", OLD)

    assert lines(capsys, "new.txt", "--diff-base", "HEAD") == [("new.txt", 1), ("new.txt", 5)]


def test_a_removed_line_is_no_changed_line(desk, capsys):
    write(desk / "a.txt", OLD.replace("All is well here.\n\n", ""))

    assert lines(capsys, "a.txt", "--diff-base", "HEAD") == []


def test_a_new_comment_counts_and_not_the_line_before_it(desk, capsys):
    write(desk / "c.md", "All is well.\n")
    git(desk, "add", ".")
    git(desk, "commit", "-qm", "c")
    write(desk / "c.md", "All is well.\n\n<!-- quotecheck: ignore leftover -->\n")
    arguments = ("c.md", "--extend-select", "QC901", "--diff-base", "HEAD")

    assert lines(capsys, *arguments) == [("c.md", 3)]
    write(desk / "c.md", "All is well here.\n\n<!-- quotecheck: ignore leftover -->\n")
    git(desk, "commit", "-qam", "d")
    write(desk / "c.md", "All is well there.\n\n<!-- quotecheck: ignore leftover -->\n")
    assert lines(capsys, *arguments) == []


def test_the_other_place_of_a_conflict_counts(desk, capsys):
    told = "“No,” said Inês Duarte, the chair.\n\nInês Duarte hopes so.\n"
    write(desk / "a.txt", told)
    git(desk, "commit", "-qam", "told")
    write(desk / "a.txt", told.replace("“No,” said Inês", "“No,” said Inez"))

    assert lines(capsys, "a.txt") == lines(capsys, "a.txt", "--diff-base", "HEAD") != []


def test_a_users_own_settings_of_git_change_nothing(desk, capsys):
    write(desk / "in" / "é.txt", OLD.replace("well here", "well here here"))
    for key, value in {
        "diff.noprefix": "true",
        "diff.mnemonicPrefix": "true",
        "diff.interHunkContext": "9",
        "diff.context": "9",
        "diff.external": "false",
        "color.ui": "always",
        "core.quotePath": "false",
        "diff.relative": "true",
    }.items():
        git(desk, "config", key, value)

    assert lines(capsys, "in", "--diff-base", "HEAD") == [("in/é.txt", 3)]


@pytest.mark.parametrize("revision", ["nowhere", "--output=x", "", "HEAD:a.txt", "a\0b"])
def test_an_unknown_revision_is_told_in_one_line(desk, revision, capsys):
    assert cli.run(["a.txt", f"--diff-base={revision}"]) == 2
    out, err = capsys.readouterr()

    assert (out, len(err.splitlines())) == ("", 1)
    assert err.startswith("quotecheck: --diff-base: git ")
    assert not (desk / "x").exists()


def test_outside_a_repository(tmp_path, capsys):
    write(tmp_path / "a.txt", OLD)

    assert cli.run([str(tmp_path / "a.txt"), "--diff-base", "HEAD"]) == 2
    err = capsys.readouterr().err
    assert len(err.splitlines()) == 1
    assert "not a git repository" in err


def test_without_git(desk, monkeypatch, capsys):
    monkeypatch.setenv("PATH", str(desk))

    assert cli.run(["a.txt", "--diff-base", "HEAD"]) == 2
    assert capsys.readouterr().err == (
        "quotecheck: --diff-base: git is not installed: install it, or leave the option out\n"
    )


def test_an_added_line_is_not_taken_for_a_file():
    difference = (
        b"--- a/a.txt\n+++ b/a.txt\n@@ -1 +1,2 @@\n-x\n\\ No newline at end of file\n"
        b"+++ b/other.txt\n+@@ -1 +1 @@\n\\ No newline at end of file\n"
        b'--- /dev/null\n+++ "b/q\\"\\303\\251.txt"\n@@ -0,0 +1,3 @@\n+1\n+2\n+3\n'
    )

    assert _changes(difference) == {b"a.txt": (range(1, 3),), 'q"é.txt'.encode(): (range(1, 4),)}


@given(st.binary())
def test_any_difference_and_name_survives(junk):
    changes = _changes(b"+++ b/a\n@@ -1 +1 @@\n" + junk)

    assert range(1, 2) in changes[b"a"]
    assert isinstance(_unquoted(b'"' + junk), bytes)


def test_a_folder_that_looks_like_a_bare_repository_is_none(tmp_path, capsys):
    """Its configuration would have git run a program."""
    bare, ran = tmp_path / "desk", tmp_path / "ran"
    bare.mkdir()
    git(bare, "init", "-q", "--bare")
    write(bare / "hook.sh", f"#!/bin/sh\ntouch '{ran}'\n")
    (bare / "hook.sh").chmod(0o755)
    git(bare, "config", "core.bare", "false")
    git(bare, "config", "core.worktree", str(bare))
    git(bare, "-c", "core.fsmonitor=", "commit", "-q", "--allow-empty", "-m", "x")
    git(bare, "config", "core.fsmonitor", str(bare / "hook.sh"))
    write(bare / "a.txt", OLD)

    assert cli.run(["--no-cache", "--isolated", "--diff-base", "HEAD", str(bare / "a.txt")]) == 2
    assert "--diff-base: git says in" in capsys.readouterr().err
    assert not ran.exists()
