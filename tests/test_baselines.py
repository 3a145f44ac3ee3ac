"""A baseline hides what was found before, wherever it has moved to, and nothing else."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

from quotecheck import api, cli
from quotecheck.cli._outcomes import CLEAN, FAILED, FOUND
from quotecheck.errors import BadBaseline
from quotecheck.settings.baseline import hide_known, write_baseline

TEXT = "The the mill shut on Nov. 31.\n\nIt was made of of stone.\n"


@pytest.fixture
def article(tmp_path):
    path = tmp_path / "desk" / "a.txt"
    path.parent.mkdir()
    path.write_text(TEXT)
    return path


def left(article, baseline):
    (file,) = hide_known(api.check(article), str(baseline)).files
    return [finding.message for finding in file.findings], len(file.known)


def test_known_findings_stay_known_when_other_lines_change(article, tmp_path):
    baseline = tmp_path / "base.json"
    assert write_baseline(api.check(article), str(baseline)) == 3
    assert left(article, baseline) == ([], 3)

    article.write_text(f"Ada Quill said it was over.\n\nA new line.\n\n{TEXT}\n\nHe told the the owner.\n")
    assert left(article, baseline) == (["“the the”: repeated word"], 3)
    article.write_text(TEXT.replace("The the", "The"))
    assert left(article, baseline) == ([], 2)


def test_as_many_as_before_are_known(article, tmp_path):
    baseline = tmp_path / "base.json"
    article.write_text("It was made of of stone.\n")
    write_baseline(api.check(article), str(baseline))
    article.write_text("It was made of of stone.\n\nA house in town is made of of wood.\n")

    assert left(article, baseline) == (["“of of”: repeated word"], 1)


def test_paths_are_seen_from_the_baseline(article, tmp_path, monkeypatch):
    baseline = tmp_path / "base.json"
    write_baseline(api.check(article), str(baseline))
    monkeypatch.chdir(article.parent)

    assert {entry["path"] for entry in json.loads(baseline.read_text())["findings"]} == {"desk/a.txt"}
    assert left("a.txt", "../base.json") == ([], 3)


@pytest.mark.parametrize(
    "content",
    [
        None,
        "",
        "[]",
        "{",
        pytest.param("[" * 100_000, id="deep"),
        '{"findings": []}',
        '{"version": 1, "findings": [1]}',
        '{"version": 1, "findings": [{"path": "a"}]}',
    ],
)
def test_what_is_no_baseline_is_told(article, tmp_path, content):
    baseline = tmp_path / "base.json"
    if content is not None:
        baseline.write_text(content)

    with pytest.raises(BadBaseline, match=r"base\.json: (?:is not a|no such) baseline"):
        left(article, baseline)


def test_a_baseline_of_another_version_is_told(article, tmp_path):
    baseline = tmp_path / "base.json"
    baseline.write_text('{"version": 2, "findings": []}')

    with pytest.raises(BadBaseline, match=r"of version 2, which .*: write it again with quotecheck baseline write$"):
        left(article, baseline)


def test_a_folder_is_no_baseline(article, tmp_path):
    with pytest.raises(BadBaseline, match=r"is a folder: name the baseline in it$"):
        left(article, tmp_path)


def test_an_article_on_another_drive_is_known_by_its_whole_path(article, tmp_path, monkeypatch):
    def no_way(*_):
        raise ValueError("path is on mount 'C:', start on mount 'D:'")

    monkeypatch.setattr("os.path.relpath", no_way)
    write_baseline(api.check(article), str(tmp_path / "base.json"))

    assert left(article, tmp_path / "base.json") == ([], 3)
    paths = {entry["path"] for entry in json.loads((tmp_path / "base.json").read_text())["findings"]}
    assert paths == {article.as_posix()}


@pytest.mark.usefixtures("article")
def test_the_command(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)

    assert cli.run(["desk"]) == FOUND
    assert cli.run(["baseline", "write", "desk"]) == CLEAN
    assert cli.run(["desk", "--baseline", "quotecheck-baseline.json"]) == CLEAN
    assert "3 in the baseline" in capsys.readouterr().out
    assert cli.run(["desk", "--baseline", "nowhere.json"]) == FAILED
    assert cli.run(["baseline", "read", "desk"]) == FAILED
    assert cli.run(["baseline", "write", "desk", "--baseline", "no/where.json"]) == FAILED


def test_no_article_is_overwritten(article, capsys):
    (article.parent / "link.json").symlink_to(article)

    for path in (article, article.parent / "link.json"):
        assert cli.run(["baseline", "write", str(article), "--baseline", str(path)]) == FAILED
        assert (
            capsys.readouterr().err
            == f"quotecheck: {path}: is one of the articles: name another file for the baseline\n"
        )
    assert article.read_text() == TEXT


def test_what_was_known_is_not_forgotten_when_a_file_cannot_be_read(article, tmp_path, capsys):
    baseline = tmp_path / "base.json"
    write_baseline(api.check(article), str(baseline))
    before = baseline.read_bytes()

    assert cli.run(["baseline", "write", str(article) + "x", "--baseline", str(baseline)]) == FAILED
    assert baseline.read_bytes() == before
    assert capsys.readouterr().err.splitlines()[1] == (
        f"quotecheck: {baseline}: not written: some files could not be read: fix that and run again"
    )


@pytest.mark.parametrize(
    "options",
    [
        ["--exclude", "a.txt"],
        ["--extend-exclude", "*.txt"],
        ["--force-exclude", "--exclude", "desk"],
        ["--no-respect-gitignore"],
        ["--select", "QC7"],
        ["--select", "QC7", "--extend-select", "QC612"],
        ["--ignore", "QC702"],
        ["--jobs", "2", "--no-cache"],
    ],
)
def test_a_baseline_written_with_the_same_options_hides_all(options, article, tmp_path, monkeypatch, capsys):
    (article.parent / "b.md").write_text(TEXT)
    monkeypatch.chdir(tmp_path)
    cli.run(["desk", *options, "--format", "concise"])
    found = capsys.readouterr().out.splitlines()

    cli.run(["baseline", "write", "desk", *options])
    cli.run(["desk", *options, "--baseline", "quotecheck-baseline.json", "--format", "concise"])
    assert capsys.readouterr().out == ""
    if "--force-exclude" not in options:
        assert len(json.loads((tmp_path / "quotecheck-baseline.json").read_text())["findings"]) == len(found) > 0


def test_a_baseline_takes_standard_input_for_a_file(article, tmp_path):
    baseline = tmp_path / "base.json"
    command = [
        sys.executable,
        "-m",
        "quotecheck",
        "baseline",
        "write",
        "--baseline",
        baseline,
        "--stdin-filename",
        article,
    ]
    subprocess.run(command, input=TEXT.encode(), check=True)

    assert left(article, baseline) == ([], 3)
